import { insertTemplates } from '../../src/actions/insertTemplates';
import { catalogue } from '../../src/catalogue';
import { sampleBook } from '../../src/catalogue/sample/book';
import { check } from '../../src/engine/check/check';
import { readBook } from '../../src/engine/read/book';
import { finish } from '../../src/engine/steps';
import { parseA1Range } from '../../src/model/address';
import type { WorkbookData } from '../../src/model/data';
import type { Finding } from '../../src/model/finding';
import { STAMP_SHEET } from '../../src/model/stamp';
import type { Book, Table } from '../../src/model/table';
import type { CellValue, Grid } from '../../src/model/workbook';
import { MemoryWorkbook } from '../../src/workbook/memory';

/** The day of the check. */
export const TODAY = '2011-12-31';

/** Rows of the registers that 2011 leaves empty, so that they can be damaged too. */
const NOT_OF_2011: WorkbookData = {
  exchanges: [
    {
      ex_id: 'RJ-2011-001',
      kind: 'cadre',
      direction: 'to-inner-mongolia',
      name: '示例一',
      from_unit: '示例区发展和改革委员会',
      to_unit: '示例旗人民政府副旗长',
      start: '2010-11',
      end: '2011-10',
      months: 12,
    },
    {
      ex_id: 'RJ-2011-002',
      kind: 'teaching',
      direction: 'to-inner-mongolia',
      name: '示例二',
      from_unit: '示例中学',
      to_unit: '示例旗中学教师',
      start: '2011-03-01',
      end: '2011-07-10',
      months: 4.5,
    },
  ],
};

/** The workbook of 2011 as it is read, no sheet of it empty: what every mutation starts from. */
export interface Original {
  readonly grids: readonly Grid[];
  readonly book: Book;
  readonly findings: ReadonlySet<string>;
}

export async function original(): Promise<Original> {
  const workbook = new MemoryWorkbook();
  const data = { ...sampleBook(2011, 'zh'), ...NOT_OF_2011 };
  const registersPresent = catalogue.registers.map(({ id }) => id);
  await insertTemplates(workbook, { catalogue, lang: 'zh', year: 2011, unit: 'wan', registersPresent, data });
  const grids: Grid[] = [];
  for await (const grid of workbook.read((await workbook.sheets()).map(({ name }) => name))) grids.push(grid);
  const book = finish(readBook(grids, catalogue));
  return { grids, book, findings: new Set(findingsOf(book).map(identity)) };
}

export function findingsOf(book: Book): Finding[] {
  const { findings } = finish(check(book, catalogue, { today: TODAY }));
  return Array.from({ length: findings.size }, (_, index) => findings.describe(index));
}

/** A finding as this test tells findings apart: the same words at the same place. */
const identity = ({ rule, sheet, cell, message }: Finding): string => `${rule}@${sheet}!${cell} ${message.zh}`;

/** What is said of a changed workbook that was not said before. */
export function newFindings(from: Original, changed: Grid): Finding[] {
  const stampSheet = from.grids.find(({ name }) => name === STAMP_SHEET);
  const isCover = from.book.tables.some(
    ({ sheet, register }) => sheet === changed.name && register.sheet.kind === 'form',
  );
  // Only the changed sheet is read again, but for the cover, whose year the whole book hangs on.
  const grids = isCover ? from.grids.map((grid) => (grid.name === changed.name ? changed : grid)) : [changed];
  const read = finish(readBook(isCover || !stampSheet ? grids : [...grids, stampSheet], catalogue));
  const tables = isCover
    ? read.tables
    : from.book.tables.flatMap((table) => (table.sheet === changed.name ? [...read.tables] : [table]));
  const book = isCover ? read : { ...from.book, tables };
  return findingsOf(book).filter((finding) => !from.findings.has(identity(finding)));
}

/** The grid with one cell changed. */
export function withCell(grid: Grid, row: number, column: number, value: CellValue): Grid {
  const values = grid.values.map((cells, index) => {
    if (index !== row) return cells;
    const copy = Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => cells[at] ?? null);
    copy[column] = value;
    return copy;
  });
  return { ...grid, values };
}

/** Whether a finding points at the cell, itself or among its related cells. */
export function pointsAt(finding: Finding, sheet: string, row: number, column: number): boolean {
  return [finding, ...finding.related].some((ref) => {
    const range = parseA1Range(ref.cell);
    const holds = range && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
    return ref.sheet === sheet && holds;
  });
}

export const gridOfTable = (from: Original, table: Table): Grid => {
  const grid = from.grids.find(({ name }) => name === table.sheet);
  if (!grid) throw new Error(`${table.sheet} was not read`);
  return grid;
};
