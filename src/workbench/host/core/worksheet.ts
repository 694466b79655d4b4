import type { Book } from '../../book/book';
import { rectOf, WHOLE_SHEET } from '../../book/rect';
import type { Sheet } from '../../book/sheet';
import { choice, flag, flagOr, integer, objectOrNothing, text, textOr } from '../arguments';
import { HostError } from '../errors';
import { requireStructure } from '../protection';
import { hostClass, object, type Argument, type HostObject, type Property } from '../registry';
import { range, readAddress } from './cells';
import { colour } from './format';
import { registrations } from './registrations';
import { copySheet } from './sheetCopy';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** @throws {HostError} InvalidArgument, ItemAlreadyExists */
export function requireFreeName(book: Book, name: string, self?: Sheet): void {
  const unfit =
    name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (unfit || name.toLowerCase() === 'history') throw new HostError('InvalidArgument');
  const holder = book.sheet(name);
  if (holder && holder !== self) throw new HostError('ItemAlreadyExists');
}

const isLastVisible = (sheet: Sheet): boolean =>
  sheet.state.visibility === 'Visible' &&
  sheet.book.sheets.filter((each) => each.state.visibility === 'Visible').length === 1;

const gridlines: Property<Sheet> = {
  get: (sheet) => sheet.state.gridlines,
  set: (sheet, value) => {
    sheet.set('gridlines', flag(value), 'addin');
  },
};
const headings: Property<Sheet> = {
  get: (sheet) => sheet.state.headings,
  set: (sheet, value) => {
    sheet.set('headings', flag(value), 'addin');
  },
};

/** The sheet before or after this one; null at the end. */
function beside(sheet: Sheet, step: 1 | -1, visibleOnly: Argument): HostObject<'Worksheet'> | null {
  const only = flagOr(visibleOnly, false);
  const { sheets } = sheet.book;
  let index = sheets.indexOf(sheet) + step;
  while (only && sheets[index] && sheets[index]?.state.visibility !== 'Visible') index += step;
  const found = sheets[index];
  return found ? object('Worksheet', found) : null;
}

function besideOrThrow(sheet: Sheet, step: 1 | -1, visibleOnly: Argument): HostObject<'Worksheet'> {
  const found = beside(sheet, step, visibleOnly);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function remove(sheet: Sheet): void {
  requireStructure(sheet.book);
  if (sheet.state.visibility === 'VeryHidden' || isLastVisible(sheet)) throw new HostError('InvalidOperation');
  sheet.book.deleteSheet(sheet, 'addin');
}

function used(sheet: Sheet, valuesOnly: Argument): HostObject<'Range'> | null {
  const rect = sheet.usedRect(flagOr(valuesOnly, false));
  return rect ? range(sheet, rect) : null;
}

function byId(book: Book, id: Argument): HostObject<'Worksheet'> {
  const found = book.sheetById(text(id));
  if (!found) throw new HostError('ItemNotFound');
  return object('Worksheet', found);
}

/** One sheet. */
export const WORKSHEET = hostClass('Worksheet', {
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value) => {
        requireStructure(sheet.book);
        requireFreeName(sheet.book, text(value), sheet);
        sheet.book.renameSheet(sheet, text(value), 'addin');
      },
    },
    Position: {
      get: (sheet) => sheet.book.sheets.indexOf(sheet),
      set: (sheet, value) => {
        requireStructure(sheet.book);
        const position = integer(value);
        if (position < 0 || position >= sheet.book.sheets.length) throw new HostError('InvalidArgument');
        sheet.book.moveSheet(sheet, position, 'addin');
      },
    },
    Visibility: {
      get: (sheet) => sheet.state.visibility,
      set: (sheet, value) => {
        requireStructure(sheet.book);
        const next = choice(value, VISIBILITIES);
        if (next !== 'Visible' && isLastVisible(sheet)) throw new HostError('InvalidOperation');
        sheet.set('visibility', next, 'addin');
      },
    },
    TabColor: {
      get: (sheet) => sheet.state.tabColor,
      set: (sheet, value) => {
        sheet.set('tabColor', value === '' ? '' : colour(value), 'addin');
      },
    },
    // Read under one name and written under another.
    ShowGridlines: gridlines,
    Gridlines: gridlines,
    ShowHeadings: headings,
    Headings: headings,
    StandardWidth: {
      get: (sheet) => sheet.state.standardWidth,
      set: (sheet, value) => {
        if (typeof value !== 'number') throw new HostError('InvalidArgument');
        sheet.set('standardWidth', value, 'addin');
      },
    },
    StandardHeight: { get: (sheet) => sheet.state.standardHeight },
  },
  methods: {
    ...registrations('Worksheet', (sheet) => sheet),
    GetRange: (sheet, [address], { session }) => {
      if (address === undefined || address === null) return range(sheet, WHOLE_SHEET);
      const found = readAddress(sheet, text(address), session.host.limits);
      if (found.sheet !== sheet) throw new HostError('InvalidArgument');
      return range(sheet, found.rect);
    },
    GetCell: (sheet, [row, column]) => range(sheet, rectOf(integer(row), integer(column))),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      range(sheet, rectOf(integer(row), integer(column), integer(rows), integer(columns))),
    GetUsedRange: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? range(sheet, rectOf(0, 0)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    GetNext: (sheet, [visibleOnly]) => besideOrThrow(sheet, 1, visibleOnly),
    GetNextOrNullObject: (sheet, [visibleOnly]) => beside(sheet, 1, visibleOnly),
    GetPrevious: (sheet, [visibleOnly]) => besideOrThrow(sheet, -1, visibleOnly),
    GetPreviousOrNullObject: (sheet, [visibleOnly]) => beside(sheet, -1, visibleOnly),
    _GetSheetById: (sheet, [id]) => byId(sheet.book, id),
    _GetAnotherWorksheetById: (sheet, [id]) => byId(sheet.book, id),
    Activate: (sheet) => {
      if (sheet.state.visibility !== 'Visible') throw new HostError('InvalidOperation');
      sheet.book.activate(sheet, 'addin');
    },
    Calculate: (sheet) => sheet.book.calculate(),
    Delete: remove,
    Copy: (sheet, [where, relativeTo]) => {
      requireStructure(sheet.book);
      const position = choice(textOr(where, 'None'), ['None', 'Before', 'After', 'Beginning', 'End'] as const);
      return object('Worksheet', copySheet(sheet, position, objectOrNothing(relativeTo, 'Worksheet')));
    },
  },
});
