import { catalogue } from '../../../src/catalogue';
import { check, type CheckResult } from '../../../src/engine/check/check';
import { readBook } from '../../../src/engine/read/book';
import { finish } from '../../../src/engine/steps';
import { a1 } from '../../../src/model/address';
import type { Book, Table } from '../../../src/model/table';
import type { CellValue, Grid, Patch } from '../../../src/model/workbook';
import { DAMAGES } from '../../mutation/damages';

/** The day of all checks here. */
export const TODAY = '2011-12-31';

/** A cell and what is typed into it. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A workbook somebody types in. */
export class Typed {
  readonly grids: Grid[];

  constructor(grids: readonly Grid[]) {
    this.grids = grids.map((grid) => ({
      ...grid,
      values: grid.values.map((row) => [...row]),
      formulas: new Map(grid.formulas),
      formats: new Map(grid.formats),
    }));
  }

  grid(sheet: string): Grid {
    const grid = this.grids.find(({ name }) => name === sheet);
    if (!grid) throw new Error(`There is no sheet ${sheet}`);
    return grid;
  }

  /** Types values over what stands there, formulas included; as many cells as a person changes at once. */
  type(edits: readonly Edit[]): void {
    for (const { sheet, row, column, value } of edits) {
      const grid = this.grid(sheet);
      const values = grid.values.map((cells) => cells.slice());
      while (values.length <= row) values.push([]);
      const cells = values[row] ?? [];
      while (cells.length <= column) cells.push(null);
      cells[column] = value;
      const formulas = new Map(grid.formulas);
      formulas.delete(a1(row, column));
      this.grids[this.grids.indexOf(grid)] = { ...grid, values, formulas };
    }
  }

  /** A row as it stands now, over the whole width of its sheet. */
  patch(sheet: string, row: number): Patch {
    const grid = this.grid(sheet);
    const width = Math.max(1, ...grid.values.map((cells) => cells.length));
    const columns = Array.from({ length: width }, (_, column) => column);
    const here = (map: ReadonlyMap<string, string>): Map<string, string> =>
      new Map(
        columns.flatMap((column): [string, string][] => {
          const text = map.get(a1(row, column));
          return text === undefined ? [] : [[a1(row, column), text]];
        }),
      );
    return {
      sheet,
      range: { top: row, left: 0, bottom: row, right: width - 1 },
      values: [columns.map((column) => grid.values[row]?.[column] ?? null)],
      formulas: here(grid.formulas),
      formats: here(grid.formats),
    };
  }

  read(): Book {
    return finish(readBook(this.grids, catalogue));
  }
}

/** All that a check says, so that two checks can be held against each other. */
export function said({ verdict, findings, balances }: CheckResult): unknown {
  return {
    verdict,
    counts: { ...findings.counts },
    findings: Array.from({ length: findings.size }, (_, position) => findings.describe(position)),
    balances: balances.map((each) => ({
      ...{ rule: each.rule.rule, group: each.group?.zh, verdict: each.verdict, reason: each.reason },
      ...{ left: each.left, right: each.right, difference: each.difference, tolerance: each.tolerance },
      ...{ unit: each.unit, money: each.money, counted: each.counted, lacking: each.lacking, cells: each.cells() },
    })),
  };
}

export const checked = (book: Book): CheckResult => finish(check(book, catalogue, { today: TODAY }));

export type Random = () => number;
const pick = <T>(from: readonly T[], random: Random): T | undefined => from[Math.floor(random() * from.length)];

/** What a person might do to one sheet of a book: under a merged cell nobody can type. */
export const randomEdits = (typed: Typed, book: Book, random: Random): readonly Edit[] =>
  anyEdits(typed, book, random).filter(
    ({ sheet, row, column }) =>
      !typed
        .grid(sheet)
        .merges.some(
          ({ top, left, bottom, right }) =>
            row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
        ),
  );

function anyEdits(typed: Typed, book: Book, random: Random): readonly Edit[] {
  const table = pick(
    book.tables.filter(({ register }) => register.sheet.kind === 'list'),
    random,
  );
  if (!table) return [];
  const way = random();
  if (way < 0.04) return aboveOrBelow(typed, table, random);
  if (way < 0.09) return inTotals(typed, table, random);
  const row = pick(Array.from(table.rows), random);
  if (row === undefined) return aboveOrBelow(typed, table, random);
  if (way < 0.11) return wholeRow(typed, table, row, null);
  if (way < 0.13) return wholeRow(typed, table, row, pick(Array.from(table.rows), random) ?? row);
  const count = way < 0.25 ? 3 : 1;
  return Array.from({ length: count }, () => inCell(typed, table, row, random)).flat();
}

/** A cell of a data row is damaged, mended, or takes the value of another row. */
function inCell(typed: Typed, table: Table, row: number, random: Random): Edit[] {
  const cells = pick(Object.values(table.columns), random);
  if (!cells) return [];
  const grid = typed.grid(table.sheet);
  const edit = (value: CellValue | undefined): Edit[] =>
    value === undefined ? [] : [{ sheet: table.sheet, row, column: cells.position, value }];
  const now = grid.values[row]?.[cells.position] ?? null;
  if (random() < 0.45) {
    const other = pick(Array.from(table.rows), random) ?? row;
    return edit(grid.values[other]?.[cells.position] ?? null);
  }
  return edit(pick(DAMAGES, random)?.of(now, cells.column));
}

/** A row is cleared, or filled with the cells of another. */
function wholeRow(typed: Typed, table: Table, row: number, from: number | null): Edit[] {
  const grid = typed.grid(table.sheet);
  return Object.values(table.columns).map(({ position }) => ({
    ...{ sheet: table.sheet, row, column: position },
    value: from === null ? null : (grid.values[from]?.[position] ?? null),
  }));
}

/** A header cell or a remark is typed, or a row under the last one is filled. */
function aboveOrBelow(typed: Typed, table: Table, random: Random): Edit[] {
  const last = table.rows.at(-1);
  if (random() < 0.5 && last !== undefined) {
    return wholeRow(typed, table, last, pick(Array.from(table.rows), random) ?? last).map((edit) => ({
      ...edit,
      row: last + 1,
    }));
  }
  const row = Math.floor(random() * (typed.grid(table.sheet).values.length + 2));
  const value = pick(['总投资（万元）', '备注：测试', '合计', 7, null], random) ?? null;
  return [{ sheet: table.sheet, row, column: Math.floor(random() * 4), value }];
}

function inTotals(typed: Typed, table: Table, random: Random): Edit[] {
  const total = pick(table.totals, random);
  if (!total) return [];
  const cells = pick(
    Object.values(table.columns).filter(({ id }) => id in total.values || random() < 0.1),
    random,
  );
  if (!cells) return [];
  const now = typed.grid(table.sheet).values[total.row]?.[cells.position] ?? null;
  const value =
    typeof now === 'number' ? now + (pick([1, -1, 0.01, 100], random) ?? 1) : (pick([5, '待定'], random) ?? null);
  return [{ sheet: table.sheet, row: total.row, column: cells.position, value }];
}
