import {
  writeXlsx,
  type AutoFilter as FileFilter,
  type Cell,
  type CellStyle as FileStyle,
  type CellValue,
  type ConditionalRule,
  type NamedRange,
  type RowDef,
  type WorkbookProperties,
  type WriteSheet,
} from 'hucre';
import { rectName } from '../book/address';
import type { Book } from '../book/book';
import { isList, isRecord, textOf } from '../book/json';
import type { Sheet } from '../book/sheet';
import { isCellError, type AutoFilter, type DefinedName, type Scalar } from '../book/types';
import { writeErrors } from './errorResults';
import { writeExtras } from './extras';
import { writeLayout, writePrintNames } from './page';
import { pack, unpack } from './parts';
import { writeProtection } from './protection';
import { writeConditional, writeValidation } from './rules';
import { DEFAULT_FONT, writeStyle } from './styles';

/** Writes a book as an .xlsx file. */
export async function saveFile(book: Book): Promise<Uint8Array> {
  const styles = new Map<number, FileStyle>();
  const styleOf = (index: number): FileStyle => {
    const known = styles.get(index) ?? writeStyle(book.styles.get(index));
    styles.set(index, known);
    return known;
  };
  const active = book.sheets.findIndex((sheet) => sheet === book.activeSheet);
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => writeSheet(sheet, styleOf)),
    defaultFont: { ...DEFAULT_FONT },
    activeSheet: Math.max(0, active),
    dateSystem: book.state.date1904 ? '1904' : '1900',
    namedRanges: [
      ...book.state.names.map((name) => writeName(name)),
      ...book.sheets.flatMap((sheet) => [
        ...sheet.state.names.map((name) => writeName(name, sheet.name)),
        ...writePrintNames(sheet.state, sheet.name),
      ]),
    ],
    properties: writeProperties(book),
    ...(book.state.structure.protected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  const parts = unpack(bytes);
  writeErrors(parts, book);
  writeExtras(parts, {
    sheets: book.sheets.map((sheet) => ({ customProperties: sheet.state.customProperties })),
    hiddenNames: new Set(
      [...book.state.names, ...book.sheets.flatMap((sheet) => sheet.state.names)]
        .filter(({ visible }) => !visible)
        .map(({ name }) => name),
    ),
    settings: book.state.settings,
    customXml: book.state.customXml,
  });
  return pack(parts);
}

const writeName = ({ name, formula, comment }: DefinedName, scope?: string): NamedRange => ({
  name,
  range: formula.replace(/^=/, ''),
  ...(comment ? { comment } : {}),
  ...(scope === undefined ? {} : { scope }),
});

function writeProperties(book: Book): WorkbookProperties {
  const known = book.state.properties;
  const text = (name: string, key: string): object =>
    typeof known[name] === 'string' && known[name] !== '' ? { [key]: known[name] } : {};
  const created = known['creationDate'];
  return {
    ...text('title', 'title'),
    ...text('subject', 'subject'),
    ...text('author', 'creator'),
    ...text('keywords', 'keywords'),
    ...text('comments', 'description'),
    ...text('lastAuthor', 'lastModifiedBy'),
    ...text('company', 'company'),
    ...text('manager', 'manager'),
    ...text('category', 'category'),
    ...(typeof created === 'string' && !Number.isNaN(Date.parse(created)) ? { created: new Date(created) } : {}),
    custom: Object.fromEntries(book.state.customProperties),
  };
}

function writeSheet(sheet: Sheet, styleOf: (index: number) => FileStyle): WriteSheet {
  const { state } = sheet;
  const { setup, marks } = writeLayout(state.pageLayout);
  const rules = state.conditionalFormats.flatMap((format) => writeConditional(format, format.priority + 1) ?? []);
  const rowDefs = writeRows(sheet);
  return {
    name: sheet.name,
    cells: writeCells(sheet, styleOf, rowDefs),
    columns: writeColumns(sheet),
    rowDefs,
    merges: state.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    conditionalRules: rules satisfies ConditionalRule[],
    dataValidations: state.validations.map(writeValidation),
    view: {
      showGridLines: state.gridlines,
      showRowColHeaders: state.headings,
      ...(state.tabColor ? { tabColor: { rgb: state.tabColor.slice(1) } } : {}),
    },
    pageSetup: setup,
    ...(marks ? { headerFooter: marks } : {}),
    ...(state.freeze ? { freezePane: { ...state.freeze } } : {}),
    ...(state.filter ? { autoFilter: writeFilter(state.filter) } : {}),
    ...(state.protection ? { protection: writeProtection(state.protection) } : {}),
    ...(state.visibility === 'Hidden' ? { hidden: true } : {}),
    ...(state.visibility === 'VeryHidden' ? { veryHidden: true } : {}),
  };
}

function writeFilter({ range, criteria }: AutoFilter): FileFilter {
  const columns = Object.entries(criteria).flatMap(([column, criterion]) => {
    const values = isRecord(criterion) && criterion['filterOn'] === 'Values' ? criterion['values'] : undefined;
    return isList(values) ? [{ colIndex: Number(column), filters: values.map(textOf) }] : [];
  });
  return { range: rectName(range), ...(columns.length > 0 ? { columns } : {}) };
}

/** Every cell that holds something or has a look of its own; a bare one in each row that only has a height. */
function writeCells(
  sheet: Sheet,
  styleOf: (index: number) => FileStyle,
  rows: ReadonlyMap<number, RowDef>,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const rect = sheet.usedRect();
  for (const row of rows.keys())
    if (!rect || row > rect.bottom) cells.set(`${row},0`, { value: null, style: styleOf(0) });
  if (!rect) return cells;
  sheet.forEachRow(rect.top, rect.bottom, (row, values) => {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const value = values[column] ?? null;
      const style = sheet.styleIndex(row, column);
      const formula = sheet.formula(row, column);
      if (value === null && formula === undefined && style === 0) continue;
      cells.set(`${row},${column}`, {
        ...(formula === undefined ? contentOf(value) : { formula: formula.slice(1), ...resultOf(value) }),
        ...(style === 0 ? {} : { style: styleOf(style) }),
      });
    }
  });
  return cells;
}

const ERROR_WORD = /^#[A-Z/0]+[!?]?$/;
/** Files write characters as `_x000D_`: a text that looks like that must say that it is not. */
const escapeText = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_');

/** A text that reads like an error is written as runs, or the library would make it one. */
function contentOf(value: Scalar): Partial<Cell> {
  if (isCellError(value)) return { value: value.error };
  if (typeof value !== 'string') return { value };
  const text = escapeText(value);
  return ERROR_WORD.test(value) ? { value: text, richText: [{ text }] } : { value: text };
}

/** Errors are put in afterwards: the library writes them as texts. */
function resultOf(value: Scalar): { readonly formulaResult?: CellValue } {
  if (value === null || isCellError(value)) return {};
  return { formulaResult: typeof value === 'string' ? escapeText(value) : value };
}

/** The library writes no looks of whole columns: cells in use carry theirs. */
function writeColumns(sheet: Sheet): NonNullable<WriteSheet['columns']> {
  const last = Math.max(-1, ...sheet.sizes('column').keys(), ...sheet.hidden('column'));
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = sheet.size('column', column);
    return {
      ...(width === undefined ? {} : { width }),
      ...(sheet.isHidden('column', column) ? { hidden: true } : {}),
    };
  });
}

function writeRows(sheet: Sheet): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, height] of sheet.sizes('row')) rows.set(row, { height });
  for (const row of sheet.hidden('row')) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}
