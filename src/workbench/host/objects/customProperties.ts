import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import { text } from '../arguments';
import { HostError } from '../errors';
import { hostClass, object, type Argument, type HostClass } from '../registry';
import { keyedCollection, keyedEntry, type Entry, type Keyed } from './keyed';

declare module '../registry' {
  interface HostObjects {
    WorksheetCustomPropertyCollection: Sheet;
    WorksheetCustomProperty: Entry<Sheet>;
    CustomPropertyCollection: Book;
    CustomProperty: Entry<Book>;
  }
}

type DocumentValue = string | number | boolean;

const OF_SHEET: Keyed<Sheet, string> = {
  read: (sheet) => sheet.state.customProperties,
  write: (sheet, entries) => {
    sheet.set('customProperties', entries, 'addin');
  },
  entry: (store, key) => object('WorksheetCustomProperty', { store, key }),
  accept: text,
  exact: false,
};

const OF_BOOK: Keyed<Book, DocumentValue> = {
  read: (book) => book.state.customProperties,
  write: (book, entries) => {
    book.set('customProperties', entries, 'addin');
  },
  entry: (store, key) => object('CustomProperty', { store, key }),
  accept: documentValue,
  exact: false,
};

/** Longer texts are cut off, as the program does. */
const LONGEST = 255;

function documentValue(value: Argument): DocumentValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value.slice(0, LONGEST);
}

function typeOf(value: DocumentValue | undefined): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Properties of one's own, of sheets and of the workbook. */
export const CUSTOM_PROPERTIES: readonly HostClass[] = [
  hostClass('WorksheetCustomPropertyCollection', keyedCollection(OF_SHEET)),
  hostClass(
    'WorksheetCustomProperty',
    keyedEntry(OF_SHEET, (value) => value),
  ),
  hostClass('Worksheet', {
    navigation: { CustomProperties: (sheet) => object('WorksheetCustomPropertyCollection', sheet) },
  }),
  hostClass('CustomPropertyCollection', keyedCollection(OF_BOOK)),
  hostClass('CustomPropertyCollection', {
    methods: {
      DeleteAll: (book) => {
        book.set('customProperties', new Map(), 'addin');
      },
    },
  }),
  hostClass(
    'CustomProperty',
    keyedEntry(OF_BOOK, (value) => value),
  ),
  hostClass('CustomProperty', {
    properties: { Type: { get: ({ store, key }) => typeOf(store.state.customProperties.get(key)) } },
  }),
];
