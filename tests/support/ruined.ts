import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { insertSample } from '../../src/actions/sample';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { convertAll } from './libreoffice';

/**
 * The workbook of 2011 as ten offices might send it back: each copy suffered other damages. None of them takes a number
 * away or adds one, so whoever reads a copy must find the numbers of the good workbook in it, and no others.
 */
export interface RuinedCopy {
  readonly name: string;
  /** The program that wrote the file in the end; every copy is damaged in a library that is not the one we write with. */
  readonly writtenBy: 'excelts' | 'LibreOffice';
  readonly ruin: (workbook: Workbook) => void;
}

/** The damaged files by name. LibreOffice is started once, and only where a copy it wrote is asked for. */
export async function ruinedFiles(copies: readonly RuinedCopy[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const good = await goodFile();
  const written = await Promise.all(
    copies.map(async (copy) => ({ ...copy, bytes: await ruinedFile(good, copy.ruin) })),
  );
  const handedOn = written.filter(({ writtenBy }) => writtenBy === 'LibreOffice');
  const bytes = handedOn.map((copy) => copy.bytes);
  const converted = bytes.length === 0 ? [] : await convertAll(bytes, 'xlsx');
  return new Map([
    ...written.map(({ name, bytes: file }) => [name, file] as const),
    ...converted.map((file, index) => [handedOn[index]?.name ?? '', file] as const),
  ]);
}

/** The workbook of 2011 as we write it. */
export async function goodFile(): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.create('2011.xlsx', new Date(0));
  await insertSample(workbook, { year: 2011, lang: 'zh' });
  return workbook.toBytes();
}

async function ruinedFile(good: Uint8Array, ruin: RuinedCopy['ruin']): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(good);
  ruin(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** @throws {Error} when there is no sheet of that name: the damage would befall nothing */
function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`The workbook has no sheet ${name}`);
  return sheet;
}

/** The column (from 1) under a header, and the cells of its data rows: those with a number in front. */
function columnOf(sheet: Worksheet, header: string): { readonly column: number; readonly cells: readonly Cell[] } {
  for (let row = 1; row <= 8; row++) {
    for (let column = 1; column <= sheet.columnCount; column++) {
      if (sheet.getCell(row, column).value !== header) continue;
      return { column, cells: dataRows(sheet).map((each) => sheet.getCell(each, column)) };
    }
  }
  throw new Error(`${sheet.name} has no column ${header}`);
}

const dataRows = (sheet: Worksheet): number[] =>
  Array.from({ length: sheet.rowCount }, (_, index) => index + 1).filter(
    (row) => typeof sheet.getCell(row, 1).value === 'number',
  );

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 10 });

/** Ways in which an amount in 万元 gets typed as a text. */
const AMOUNTS: readonly ((value: number) => string)[] = [
  String,
  (value) => fullWidth(String(value)),
  grouped,
  (value) => `${value}万元`,
  (value) => `${grouped(value)} 万元`,
  (value) => `${value}(其中，示例资金1万元)`,
  (value) => ` ${value} `,
];
/** Ways in which a count gets typed as a text. */
const COUNTS: readonly ((value: number) => string)[] = [String, (value) => fullWidth(String(value)), grouped];

/** One way after the other. */
function turn<T>(ways: readonly T[], index: number): T {
  const way = ways[index % ways.length];
  if (way === undefined) throw new Error('There is no way to take');
  return way;
}

function typeAsText(sheet: Worksheet, header: string, ways: readonly ((value: number) => string)[]): void {
  for (const [index, cell] of columnOf(sheet, header).cells.entries()) {
    if (typeof cell.value !== 'number') continue;
    cell.numFmt = '@';
    cell.value = turn(ways, index)(cell.value);
  }
}

/** Merges runs of equal cells below one another. */
function mergeRuns(sheet: Worksheet, header: string): void {
  const { column, cells } = columnOf(sheet, header);
  const rows = cells.map(({ row, value }) => ({ row, value }));
  while (rows.length > 0) {
    const [first] = rows;
    const end = rows.findIndex(({ value }) => value !== first?.value);
    const run = rows.splice(0, end < 0 ? rows.length : end);
    const last = run.at(-1);
    if (first && last && last !== first) sheet.mergeCells(first.row, column, last.row, column);
  }
}

const values = (sheet: Worksheet, row: number): unknown[] =>
  Array.from({ length: sheet.columnCount }, (_, index) => {
    const cell = sheet.getCell(row, index + 1);
    return cell.isMerged && cell.master !== cell ? null : cell.value;
  });

/** Lays the rows from one on out anew, merged cells and formulas apart: whoever copies a table by hand does the same. */
function layOut(sheet: Worksheet, from: number, rows: readonly (readonly unknown[])[]): void {
  const [last, width] = [sheet.rowCount, sheet.columnCount];
  for (const { top, left, bottom, right } of [...sheet.mergedRegions]) {
    if (top >= from) sheet.unMergeCells(top, left, bottom, right);
  }
  for (let row = from; row <= Math.max(last, from + rows.length - 1); row++) {
    for (let column = 1; column <= width; column++) {
      const cell = sheet.getCell(row, column);
      const value = rows[row - from]?.[column - 1] ?? null;
      cell.value = plainValue(value);
      if (value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
    }
  }
}

/** What a formula shows, without the formula. */
function plainValue(value: unknown): string | number | boolean | Date | null {
  if (value instanceof Date || typeof value !== 'object' || value === null) return value as string | number | null;
  return 'result' in value ? plainValue(value.result) : null;
}

const sumOf = (rows: readonly (readonly unknown[])[], column: number): number =>
  Number(rows.reduce((sum, row) => sum + Number(plainValue(row[column]) ?? 0), 0).toFixed(2));

/** A row with a label in front and amounts under their columns. */
const totalRow = (label: string, width: number, amounts: Readonly<Record<number, number>>): unknown[] =>
  Array.from({ length: width }, (_, column) => (column === 0 ? label : (amounts[column] ?? null)));

/** The table of a sheet as rows: its header (the last row above the data that names columns), its data. */
function tableOf(sheet: Worksheet) {
  const rows = dataRows(sheet);
  const [first = 0] = rows;
  const header = sheet.getCell(first - 1, 1).value === '栏次' ? first - 2 : first - 1;
  return { first, header: values(sheet, header), data: rows.map((row) => values(sheet, row)) };
}

function blankRowsAndHeaders(sheet: Worksheet): void {
  const { first, header, data } = tableOf(sheet);
  const blank = header.map(() => null);
  const rows = data.flatMap((row, index) => {
    if (index > 0 && index % 20 === 0) return [header, row];
    return index % 7 === 3 ? [blank, row] : [row];
  });
  layOut(sheet, first, rows);
}

/** The total first, a subtotal after every ten rows, and the total once more at the end. */
function totalsEverywhere(sheet: Worksheet, headers: readonly string[]): void {
  const { first, header, data } = tableOf(sheet);
  const summed = headers.map((each) => columnOf(sheet, each).column - 1);
  const total = (label: string, rows: readonly (readonly unknown[])[]): unknown[] =>
    totalRow(label, header.length, Object.fromEntries(summed.map((column) => [column, sumOf(rows, column)])));
  const groups = Array.from({ length: Math.ceil(data.length / 10) }, (_, index) =>
    data.slice(index * 10, index * 10 + 10),
  );
  layOut(sheet, first, [
    total('总计', data),
    ...groups.flatMap((group) => [...group, total('小计', group)]),
    total('总计', data),
  ]);
}

/** One register below another on the same sheet, with a title and a header of its own. */
function appendTable(from: Worksheet, to: Worksheet): void {
  const { header, data } = tableOf(from);
  const start = to.rowCount + 2;
  const rows = [[from.name], header, ...data];
  for (const [index, row] of rows.entries()) {
    for (const [column, value] of row.entries()) {
      const cell = to.getCell(start + index, column + 1);
      cell.value = plainValue(value);
      if (value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
    }
  }
}

/** Ways in which a day gets typed as a text. */
const DAYS: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${year}.${month}.${day}`,
  (year, month, day) => `${year}年${month}月${day}日`,
  (year, month, day) => `${year}/${month}/${day}`,
  (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  (year, month, day) => fullWidth(`${year}.${month}.${day}`),
];

function typeDates(sheet: Worksheet, header: string): void {
  for (const [index, cell] of columnOf(sheet, header).cells.entries()) {
    const { value } = cell;
    if (!(value instanceof Date)) continue;
    cell.numFmt = '@';
    cell.value = turn(DAYS, index)(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  }
}

/** Amounts as formulas that nobody has calculated. */
function splitIntoFormulas(sheet: Worksheet, header: string): void {
  for (const cell of columnOf(sheet, header).cells) {
    if (typeof cell.value === 'number' && cell.value > 1) cell.value = { formula: `${cell.value}-1+1` };
  }
}

function hide(sheet: Worksheet, rows: readonly number[], columns: readonly string[]): void {
  for (const [index, row] of dataRows(sheet).entries()) if (rows.includes(index)) sheet.getRow(row).hidden = true;
  for (const header of columns) sheet.getColumn(columnOf(sheet, header).column).hidden = true;
}

const forget = (workbook: Workbook, name: string): void => {
  workbook.removeWorksheet(sheetOf(workbook, name).id);
};

export const RUINED: readonly RuinedCopy[] = [
  {
    name: 'amounts typed as texts',
    writtenBy: 'excelts',
    ruin: (workbook) => {
      typeAsText(sheetOf(workbook, '项目台账'), '总投资', AMOUNTS);
      typeAsText(sheetOf(workbook, '项目台账'), '受益人口', COUNTS);
      typeAsText(sheetOf(workbook, '资金下达'), '下达金额', AMOUNTS);
    },
  },
  {
    name: 'keys and names merged over their rows',
    writtenBy: 'LibreOffice',
    ruin: (workbook) => {
      mergeRuns(sheetOf(workbook, '建设内容'), '项目编号');
      mergeRuns(sheetOf(workbook, '捐赠物资'), '捐赠编号');
      mergeRuns(sheetOf(workbook, '项目台账'), '盟市');
      mergeRuns(sheetOf(workbook, '项目台账'), '旗县代码');
      mergeRuns(sheetOf(workbook, '项目台账'), '旗县（市、区）');
    },
  },
  {
    name: 'rows filtered away, columns hidden',
    writtenBy: 'LibreOffice',
    ruin: (workbook) => {
      hide(sheetOf(workbook, '项目台账'), [3, 4, 5, 30], ['总投资', '项目状态']);
      hide(sheetOf(workbook, '培训花名册'), [0, 1, 2, 647], []);
      hide(sheetOf(workbook, '资金拨付'), [10, 11], []);
    },
  },
  {
    name: 'a column inserted, the sheet of our own lost',
    writtenBy: 'excelts',
    ruin: (workbook) => {
      const sheet = sheetOf(workbook, '捐赠物资');
      const { first, header, data } = tableOf(sheet);
      const inserted = [header, ...data].map((row, index) => [
        ...row.slice(0, 4),
        index === 0 ? '经办编号' : `内部${index}`,
        ...row.slice(4),
      ]);
      // The new column takes a column more than the sheet had.
      sheet.getCell(1, header.length + 1).value = ' ';
      layOut(sheet, first - 2, inserted);
      forget(workbook, '_jiedui');
    },
  },
  {
    name: 'blank rows and repeated headers',
    writtenBy: 'excelts',
    ruin: (workbook) => {
      for (const name of ['资金拨付', '捐赠物资', '培训花名册']) blankRowsAndHeaders(sheetOf(workbook, name));
    },
  },
  {
    name: 'totals first, in between and last',
    writtenBy: 'LibreOffice',
    ruin: (workbook) => {
      totalsEverywhere(sheetOf(workbook, '资金拨付'), ['拨付金额']);
      totalsEverywhere(sheetOf(workbook, '捐赠物资'), ['折款金额']);
      totalsEverywhere(sheetOf(workbook, '资金下达'), ['下达金额']);
    },
  },
  {
    name: 'days counted from 1904',
    writtenBy: 'excelts',
    ruin: (workbook) => {
      workbook.properties.date1904 = true;
    },
  },
  {
    name: 'amounts as formulas nobody calculated',
    writtenBy: 'LibreOffice',
    ruin: (workbook) => {
      splitIntoFormulas(sheetOf(workbook, '项目台账'), '北京帮扶资金');
      splitIntoFormulas(sheetOf(workbook, '资金拨付'), '拨付金额');
      splitIntoFormulas(sheetOf(workbook, '社会捐赠'), '实物折款');
    },
  },
  {
    name: 'two registers on one sheet',
    writtenBy: 'excelts',
    ruin: (workbook) => {
      appendTable(sheetOf(workbook, '捐赠物资'), sheetOf(workbook, '社会捐赠'));
      forget(workbook, '捐赠物资');
    },
  },
  {
    name: 'sheets renamed, dates typed, the sheet of our own lost',
    writtenBy: 'LibreOffice',
    ruin: (workbook) => {
      typeDates(sheetOf(workbook, '资金拨付'), '拨付日期');
      typeDates(sheetOf(workbook, '资金下达'), '下达日期');
      typeDates(sheetOf(workbook, '培训班'), '开班日期');
      forget(workbook, '_jiedui');
      for (const [index, name] of ['项目台账', '资金拨付', '培训班'].entries()) {
        sheetOf(workbook, name).name = `Sheet${index + 1}`;
      }
    },
  },
];
