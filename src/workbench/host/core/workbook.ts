import type { Book } from '../../book/book';
import { parseRect, splitSheet } from '../../book/address';
import { flag, text } from '../arguments';
import { HostError } from '../errors';
import { hostClass, object, type Argument, type HostObject } from '../registry';
import type { Session } from '../session';
import { range } from './cells';

declare module '../registry' {
  interface HostObjects {
    Runtime: Session;
  }
}

/** The last area selected on the active sheet. */
function selected(book: Book): HostObject<'Range'> {
  const selection = book.selection();
  const area = selection?.areas.at(-1);
  if (!selection || !area) throw new HostError('InvalidSelection');
  return range(selection.sheet, area);
}

/** The cells an event spoke of: `id of the sheet!address`. */
function ofEvent(book: Book, reference: Argument): HostObject<'Range'> | null {
  const { sheet: id, rest } = splitSheet(text(reference));
  const sheet = id === undefined ? undefined : book.sheetById(id);
  const rect = parseRect(rest);
  return sheet && rect ? range(sheet, rect) : null;
}

/** The workbook: what every add-in starts from. */
export const WORKBOOK = hostClass('Workbook', {
  properties: {
    Name: { get: (book) => book.name },
    ReadOnly: { get: () => false },
    IsDirty: {
      get: (book) => book.state.dirty,
      set: (book, value) => {
        book.set('dirty', flag(value), 'addin');
      },
    },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  navigation: {
    Application: (book) => object('Application', book),
    Functions: (book) => object('Functions', book),
    Worksheets: (book) => object('WorksheetCollection', book),
    _Runtime: (_, { session }) => object('Runtime', session),
  },
  methods: {
    GetActiveCell: (book) => {
      const { sheet, rect } = selected(book).self;
      return range(sheet, { ...rect, bottom: rect.top, right: rect.left });
    },
    GetSelectedRange: (book) => {
      // Several areas are no range.
      if ((book.selection()?.areas.length ?? 0) > 1) throw new HostError('InvalidSelection');
      return selected(book);
    },
    Save: (book) => {
      book.set('dirty', false, 'addin');
    },
    _GetRangeForEventByReferenceId: (book, [reference]) => {
      const found = ofEvent(book, reference);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, [reference]) => ofEvent(book, reference),
    _RemoveReference: (_, [id], { session }) => {
      session.references.remove(text(id));
    },
    _RemoveAllReferences: (_, __, { session }) => {
      session.references.removeAll();
    },
  },
});

export const RUNTIME = hostClass('Runtime', {
  properties: {
    EnableEvents: {
      get: (session) => session.eventsEnabled,
      set: (session, value) => {
        session.eventsEnabled = flag(value);
      },
    },
  },
});
