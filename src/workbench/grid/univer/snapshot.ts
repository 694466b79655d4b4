import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import { cellOf, lookId } from './cells';
import { toLook } from './looks';
import { columnPixels, rowPixels, toRange } from './ranges';
import { toHighlights, toValidation } from './rules';

/** The one workbook an instance of Univer shows. */
export const UNIT = 'workbook';
/** Rows and columns below and beside what is used, so that one can go on typing. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

type CellTable = Record<number, Record<number, ICellData>>;

/** The whole book for Univer. The only fast way in: its own writing verbs take a second for every 10,000 cells. */
export function snapshotOf(book: Book): IWorkbookData {
  const { sheets } = book;
  const styles: Record<string, IStyleData> = {};
  const used = new Set<number>();
  const data = Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet, used)]));
  for (const index of used) styles[lookId(index)] = toLook(book.styles.get(index));
  return {
    id: UNIT,
    name: book.name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: data,
    resources: resourcesOf(book),
  };
}

/** Everything of one sheet but its rules. @param used gathers the looks that occur */
export function sheetData(sheet: Sheet, used: Set<number>): Partial<IWorksheetData> {
  const rect = sheet.usedRect();
  const { state } = sheet;
  const { rows: rowStyles, columns: columnStyles } = sheet.defaultStyles;
  for (const style of [...rowStyles.values(), ...columnStyles.values()]) used.add(style);
  const freeze = state.freeze ?? { rows: 0, columns: 0 };
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: state.tabColor,
    hidden: state.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: (rect?.bottom ?? 0) + SPARE_ROWS,
    columnCount: (rect?.right ?? 0) + SPARE_COLUMNS,
    defaultColumnWidth: columnPixels(state.standardWidth),
    defaultRowHeight: rowPixels(state.standardHeight),
    showGridlines: state.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: state.merges.map(toRange),
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startRow: freeze.rows || -1,
      startColumn: freeze.columns || -1,
    },
    cellData: cellTable(sheet, used),
    rowData: rowData(sheet, rowStyles),
    columnData: columnData(sheet, columnStyles),
  };
}

/** All cells of a sheet that show something. */
function cellTable(sheet: Sheet, used: Set<number>): CellTable {
  const table: CellTable = {};
  const rect = sheet.usedRect();
  if (!rect) return table;
  sheet.forEachRow(rect.top, rect.bottom, (row, values) => {
    const line: Record<number, ICellData> = {};
    for (let column = rect.left; column <= rect.right; column += 1) {
      const cell = cellOf(sheet, row, column, values[column] ?? null);
      if (!cell) continue;
      line[column] = cell;
      if (cell.s !== undefined) used.add(sheet.styleIndex(row, column));
    }
    table[row] = line;
  });
  return table;
}

function rowData(sheet: Sheet, styles: ReadonlyMap<number, number>): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  const row = (index: number): Partial<IRowData> => (rows[index] ??= {});
  for (const [index, points] of sheet.sizes('row')) Object.assign(row(index), { h: rowPixels(points), ia: 0 });
  for (const index of sheet.hidden('row')) row(index).hd = BooleanNumber.TRUE;
  for (const [index, style] of styles) row(index).s = lookId(style);
  return rows;
}

function columnData(sheet: Sheet, styles: ReadonlyMap<number, number>): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  const column = (index: number): Partial<IColumnData> => (columns[index] ??= {});
  for (const [index, characters] of sheet.sizes('column')) column(index).w = columnPixels(characters);
  for (const index of sheet.hidden('column')) column(index).hd = BooleanNumber.TRUE;
  for (const [index, style] of styles) column(index).s = lookId(style);
  return columns;
}

const resource = (name: string, data: object): { readonly name: string; readonly data: string } => ({
  name,
  data: JSON.stringify(data),
});

/** What Univer's plugins keep beside the cells, each in its own text. */
function resourcesOf(book: Book): { name: string; data: string }[] {
  const bySheet = (pick: (sheet: Sheet) => object | undefined): object =>
    Object.fromEntries(
      book.sheets.flatMap((sheet) => [pick(sheet)].flatMap((data) => (data ? [[sheet.id, data]] : []))),
    );
  return [
    resource(
      'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      bySheet((sheet) => toHighlights(sheet.state.conditionalFormats)),
    ),
    resource(
      'SHEET_DATA_VALIDATION_PLUGIN',
      bySheet((sheet) => sheet.state.validations.map((each, index) => toValidation(each, `${sheet.id}-${index}`))),
    ),
    resource(
      'SHEET_FILTER_PLUGIN',
      bySheet(({ state }) => state.filter && { ref: toRange(state.filter.range), filterColumns: [] }),
    ),
    resource('SHEET_DEFINED_NAME_PLUGIN', definedNames(book)),
  ];
}

interface DefinedNameEntry {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
}

/** Names of the workbook and of its sheets, under ids of their place. */
export function definedNames(book: Book): Record<string, DefinedNameEntry> {
  const entry = (id: string, name: string, formula: string, sheet: string): [string, DefinedNameEntry] => [
    id,
    { id, name, formulaOrRefString: formula.replace(/^=/, ''), localSheetId: sheet },
  ];
  return Object.fromEntries([
    ...book.state.names.map(({ name, formula }, index) => entry(`n${index}`, name, formula, 'AllDefaultWorkbook')),
    ...book.sheets.flatMap((sheet) =>
      sheet.state.names.map(({ name, formula }, index) => entry(`${sheet.id}-n${index}`, name, formula, sheet.id)),
    ),
  ]);
}
