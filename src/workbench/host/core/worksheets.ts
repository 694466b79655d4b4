import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import { flagOr, text, textOr } from '../arguments';
import { orNotFound } from '../errors';
import { requireStructure } from '../protection';
import { hostClass, object, type Argument, type HostObject } from '../registry';
import { registrations } from './registrations';
import { requireFreeName } from './worksheet';

declare module '../registry' {
  interface HostObjects {
    WorksheetCollection: Book;
  }
}

/** By name, or by the id under which a sheet is found again after it was renamed. */
const find = (book: Book, key: Argument): Sheet | undefined => book.sheetById(text(key)) ?? book.sheet(text(key));

const existing = (sheet: Sheet | undefined): HostObject<'Worksheet'> => object('Worksheet', orNotFound(sheet));

const among = (book: Book, visibleOnly: Argument): readonly Sheet[] =>
  flagOr(visibleOnly, false) ? book.sheets.filter((sheet) => sheet.state.visibility === 'Visible') : book.sheets;

/** The sheets of the workbook. */
export const WORKSHEETS = hostClass('WorksheetCollection', {
  items: (book) => book.sheets.map((sheet) => object('Worksheet', sheet)),
  item: (book, key) => existing(find(book, key)),
  methods: {
    ...registrations('WorksheetCollection', () => undefined),
    Add: (book, [name]) => {
      requireStructure(book);
      const wanted = textOr(name, undefined);
      if (wanted !== undefined) requireFreeName(book, wanted);
      return object('Worksheet', book.addSheet(wanted, 'addin'));
    },
    GetItem: (book, [key]) => existing(find(book, key)),
    GetItemOrNullObject: (book, [key]) => {
      const found = find(book, key);
      return found ? object('Worksheet', found) : null;
    },
    GetActiveWorksheet: (book) => existing(book.activeSheet),
    GetFirst: (book, [visibleOnly]) => existing(among(book, visibleOnly)[0]),
    GetLast: (book, [visibleOnly]) => existing(among(book, visibleOnly).at(-1)),
    GetCount: (book, [visibleOnly]) => among(book, visibleOnly).length,
  },
});
