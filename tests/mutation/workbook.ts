import { insertTemplates } from '../../src/actions/insertTemplates';
import { catalogue } from '../../src/catalogue';
import { sampleBook } from '../../src/catalogue/sample/book';
import { readBook } from '../../src/engine/read/book';
import { keep, type Kept } from '../../src/engine/recheck/kept';
import { finish } from '../../src/engine/steps';
import { a1, parseA1Range } from '../../src/model/address';
import type { WorkbookData } from '../../src/model/data';
import type { Finding } from '../../src/model/finding';
import type { Book, Table } from '../../src/model/table';
import type { CellValue, Grid, Patch } from '../../src/model/workbook';
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
  /** The check of it, which judges one change at a time as a full check would (tests/engine/recheck). */
  kept: Kept;
}

export async function original(): Promise<Original> {
  const workbook = new MemoryWorkbook();
  const data = { ...sampleBook(2011, 'zh'), ...NOT_OF_2011 };
  const registersPresent = catalogue.registers.map(({ id }) => id);
  await insertTemplates(workbook, { catalogue, lang: 'zh', year: 2011, unit: 'wan', registersPresent, data });
  const grids: Grid[] = [];
  for await (const grid of workbook.read((await workbook.sheets()).map(({ name }) => name))) grids.push(grid);
  const kept = keptOf(grids);
  return { grids, book: bookOf(grids), findings: new Set(findingsOf(kept).map(identity)), kept };
}

const bookOf = (grids: readonly Grid[]): Book => finish(readBook(grids, catalogue));
const keptOf = (grids: readonly Grid[]): Kept => finish(keep(bookOf(grids), catalogue, { today: TODAY }));

function findingsOf({ report }: Kept): Finding[] {
  const { findings } = report.result;
  return Array.from({ length: findings.size }, (_, index) => findings.describe(index));
}

/** A finding as this test tells findings apart: the same words at the same place. */
const identity = ({ rule, sheet, cell, message }: Finding): string => `${rule}@${sheet}!${cell} ${message.zh}`;

/** What is said of the workbook with one cell changed that was not said before. */
export function newFindings(from: Original, grid: Grid, row: number, column: number, value: CellValue): Finding[] {
  const isNew = (finding: Finding): boolean => !from.findings.has(identity(finding));
  if (from.kept.apply([cellPatch(grid, row, column, value)]) === 'start-over') {
    // What hangs on the cell is the whole book, as on the cover's year, or what is kept is worn out by many edits.
    const changed = from.grids.map((each) => (each === grid ? withCell(grid, row, column, value) : each));
    from.kept = keptOf(from.grids);
    return findingsOf(keptOf(changed)).filter(isNew);
  }
  const found = findingsOf(from.kept).filter(isNew);
  const before = grid.values[row]?.[column] ?? null;
  if (from.kept.apply([cellPatch(grid, row, column, before)]) === 'start-over') from.kept = keptOf(from.grids);
  return found;
}

/** One cell with a value, formula and format as they were. */
function cellPatch({ name, formulas, formats }: Grid, row: number, column: number, value: CellValue): Patch {
  const address = a1(row, column);
  const own = (of: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...of].filter(([at]) => at === address));
  const range = { top: row, left: column, bottom: row, right: column };
  return { sheet: name, range, values: [[value]], formulas: own(formulas), formats: own(formats) };
}

function withCell(grid: Grid, row: number, column: number, value: CellValue): Grid {
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
