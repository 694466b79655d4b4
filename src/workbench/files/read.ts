import {
  readXlsx,
  type AutoFilter as FileFilter,
  type Cell,
  type CellStyle as FileStyle,
  type CellValue,
  type NamedRange,
  type Sheet as FileSheet,
} from 'hucre';
import { Book } from '../book/book';
import { moveFormula } from '../book/formula';
import { rectOf, type Rect } from '../book/rect';
import type { CellInput, Sheet } from '../book/sheet';
import type { AutoFilter, CellStyle, DefinedName, Json, Scalar } from '../book/types';
import { maskFormats } from './dateMask';
import { readExtras, type Extras } from './extras';
import { readLayout, readPrintNames } from './page';
import { unpack } from './parts';
import { readProtection } from './protection';
import { readConditional, readRanges, readValidation } from './rules';
import { styleReader } from './styles';

/** What a file holds. */
export interface Opened {
  readonly book: Book;
  /** Formulas that the file gives no result for: they are to be calculated before anybody reads them. */
  readonly uncalculated: readonly { readonly sheet: Sheet; readonly rect: Rect }[];
}

/**
 * Reads an .xlsx file into a book.
 * @throws {Error} when the bytes are no such file, are broken or need a password
 */
export async function openFile(bytes: Uint8Array, name: string): Promise<Opened> {
  const parts = unpack(bytes);
  const file = await readXlsx(maskFormats(parts), { readStyles: true });
  const book = new Book(name);
  const look = styleReader(file.themeColors ?? []);
  const extras = readExtras(parts);
  const uncalculated: Opened['uncalculated'][number][] = [];
  for (const [index, from] of file.sheets.entries()) {
    const sheet = book.addSheet(from.name);
    uncalculated.push(...readCells(from, sheet).map((rect) => ({ sheet, rect })));
    readLooks(from, sheet, look);
    readAxes(from, sheet);
    readState(from, sheet, look, extras.sheets[index]);
  }
  readNames(book, file.namedRanges ?? [], extras);
  book.set('date1904', file.dateSystem === '1904', 'user');
  book.set('structure', { protected: file.workbookProtection?.lockStructure ?? false }, 'user');
  const { custom, ...properties } = file.properties ?? {};
  book.set('properties', plainProperties(properties), 'user');
  book.set(
    'customProperties',
    new Map(Object.entries(custom ?? {}).map(([key, value]) => [key, plain(value)])),
    'user',
  );
  book.set('settings', extras.settings, 'user');
  book.set('customXml', extras.customXml, 'user');
  const active = book.sheets[file.activeSheet ?? 0];
  const shown = active?.state.visibility === 'Visible' ? active : book.sheets.find(isVisible);
  if (shown) book.activate(shown);
  book.set('dirty', false, 'user');
  return { book, uncalculated };
}

const isVisible = (sheet: Sheet): boolean => sheet.state.visibility === 'Visible';

const plain = (value: string | number | boolean | Date): string | number | boolean =>
  value instanceof Date ? value.toISOString() : value;

/** The program calls two of the properties otherwise than files do. */
const PROPERTY_NAMES: Readonly<Record<string, string>> = {
  creator: 'author',
  description: 'comments',
  lastModifiedBy: 'lastAuthor',
  created: 'creationDate',
};

const plainProperties = (properties: object): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(properties as Record<string, string | Date | undefined>).flatMap(([key, value]) =>
      value === undefined ? [] : [[PROPERTY_NAMES[key] ?? key, plain(value)]],
    ),
  );

/** Puts values and formulas into the sheet. @returns cells whose formulas have no result */
function readCells(from: FileSheet, sheet: Sheet): Rect[] {
  const width = Math.max(0, ...from.rows.map((row) => row.length));
  if (from.rows.length === 0 || width === 0) return [];
  const masters = sharedFormulas(from);
  const missing: Rect[] = [];
  sheet.write(
    rectOf(0, 0, from.rows.length, width),
    (row, column) => {
      const cell = from.cells?.get(`${row},${column}`);
      const value = scalar(from.rows[row]?.[column] ?? null, cell);
      const formula = cell && formulaOf(cell, row, column, masters);
      if (value === null && formula === undefined) return undefined;
      if (formula !== undefined && value === null) missing.push(rectOf(row, column));
      return { value, formula } satisfies CellInput;
    },
    'user',
  );
  return missing;
}

function scalar(value: CellValue, cell: Cell | undefined): Scalar {
  if (value instanceof Date) throw new Error('A date reached the book: its format was not hidden from the library');
  if (
    typeof value === 'string' &&
    (cell?.type === 'error' || (cell?.formula !== undefined && /^#[A-Z/0]+[!?]?$/.test(value)))
  ) {
    return { error: value };
  }
  return value;
}

type Masters = ReadonlyMap<number, { readonly formula: string; readonly row: number; readonly column: number }>;

/** Formulas that stand once in the file for a whole range. */
function sharedFormulas(from: FileSheet): Masters {
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of from.cells ?? []) {
    if (cell.formulaType !== 'shared' || !cell.formula || cell.formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    masters.set(cell.formulaSharedIndex, { formula: `=${cell.formula}`, row, column });
  }
  return masters;
}

function formulaOf(cell: Cell, row: number, column: number, masters: Masters): string | undefined {
  if (cell.formula) return `=${cell.formula}`;
  const master = cell.formulaSharedIndex === undefined ? undefined : masters.get(cell.formulaSharedIndex);
  return master && moveFormula(master.formula, row - master.row, column - master.column);
}

/** Gives cells their looks, column by column, stretches of equal ones at once. */
function readLooks(from: FileSheet, sheet: Sheet, look: (style: FileStyle) => CellStyle): void {
  const known = new Map<string, CellStyle>();
  const keys = new WeakMap<FileStyle, string>();
  const keyOf = (style: FileStyle): string => {
    const key = keys.get(style) ?? JSON.stringify(style);
    keys.set(style, key);
    return key;
  };
  const columns = new Map<number, [row: number, key: string][]>();
  for (const [place, { style }] of from.cells ?? []) {
    if (!style) continue;
    const key = keyOf(style);
    if (!known.has(key)) known.set(key, look(style));
    const [row = 0, column = 0] = place.split(',').map(Number);
    const list = columns.get(column) ?? [];
    columns.set(column, list);
    list.push([row, key]);
  }
  for (const [column, list] of columns) {
    list.sort(([one], [other]) => one - other);
    for (let first = 0; first < list.length;) {
      const [top = 0, key = ''] = list[first] ?? [];
      let last = first;
      while (list[last + 1]?.[1] === key && list[last + 1]?.[0] === top + last + 1 - first) last += 1;
      const style = known.get(key) ?? {};
      if (Object.keys(style).length > 0) sheet.restyle(rectOf(top, column, last - first + 1), () => style, 'user');
      first = last + 1;
    }
  }
}

function readAxes(from: FileSheet, sheet: Sheet): void {
  for (const [column, { width, hidden }] of (from.columns ?? []).entries()) {
    if (width !== undefined) sheet.resize('column', column, column, width, 'user');
    if (hidden) sheet.hide('column', column, column, true, 'user');
  }
  for (const [row, { height, hidden }] of from.rowDefs ?? []) {
    if (height !== undefined) sheet.resize('row', row, row, height, 'user');
    if (hidden) sheet.hide('row', row, row, true, 'user');
  }
}

function readState(
  from: FileSheet,
  sheet: Sheet,
  look: (style: FileStyle) => CellStyle,
  extras: Extras['sheets'][number] | undefined,
): void {
  const merges = (from.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
  const rules = [...(from.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority);
  const { freezePane: pane, autoFilter: filter, view } = from;
  const range = filter && readRanges(filter.range)[0];
  if (view?.tabColor?.rgb) sheet.set('tabColor', `#${view.tabColor.rgb.slice(-6).toUpperCase()}`, 'user');
  sheet.set('gridlines', view?.showGridLines ?? true, 'user');
  sheet.set('headings', view?.showRowColHeaders ?? true, 'user');
  sheet.set('merges', merges, 'user');
  sheet.set(
    'conditionalFormats',
    rules.map((rule, index) => readConditional(rule, `{${sheet.id.slice(1, 9)}-${index}}`, index, look)),
    'user',
  );
  sheet.set('validations', (from.dataValidations ?? []).map(readValidation), 'user');
  if (pane?.rows || pane?.columns) {
    sheet.set('freeze', { rows: pane.rows ?? 0, columns: pane.columns ?? 0 }, 'user');
  }
  if (range) sheet.set('filter', { range, criteria: readCriteria(filter) }, 'user');
  sheet.set('protection', readProtection(from.protection), 'user');
  sheet.set('pageLayout', readLayout(from.pageSetup, from.headerFooter), 'user');
  const print = readPrintNames(from.pageSetup);
  sheet.set('printArea', print.printArea, 'user');
  sheet.set('printTitleRows', print.printTitleRows, 'user');
  sheet.set('printTitleColumns', print.printTitleColumns, 'user');
  if (extras) sheet.set('customProperties', extras.customProperties, 'user');
  if (from.veryHidden) sheet.set('visibility', 'VeryHidden', 'user');
  else if (from.hidden) sheet.set('visibility', 'Hidden', 'user');
}

/** What a filter lets through, where the file lists it; conditions are lost. */
const readCriteria = ({ columns = [] }: FileFilter): AutoFilter['criteria'] =>
  Object.fromEntries(
    columns.flatMap(({ colIndex, filters }) =>
      filters && filters.length > 0 ? [[colIndex, { filterOn: 'Values', values: filters }]] : [],
    ),
  );

/** Names of the workbook and of sheets. Reserved ones say what has its own place in the book. */
function readNames(book: Book, names: readonly NamedRange[], { hiddenNames }: Extras): void {
  const read = ({ name, range, comment }: NamedRange): DefinedName => ({
    name,
    formula: `=${range}`,
    visible: !hiddenNames.has(name),
    comment: comment ?? '',
  });
  const own = names.filter(({ name }) => !name.startsWith('_xlnm.'));
  book.set('names', own.filter(({ scope }) => scope === undefined).map(read), 'user');
  for (const sheet of book.sheets) {
    const local = own.filter(({ scope }) => scope === sheet.name);
    if (local.length > 0) sheet.set('names', local.map(read), 'user');
  }
}
