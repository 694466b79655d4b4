import type { Catalogue } from '../../model/catalogue';
import { registerOf } from '../../model/catalogue';
import type { Expr } from '../../model/expression';
import type { GroupedTable, GroupSummary, Measure } from '../../model/summary';
import type { Book, Table } from '../../model/table';
import { environmentOf, tablesOf } from '../evaluate/scope';
import { rowsWhere } from '../evaluate/truths';
import { finish } from '../steps';
import { leavesOf, type Leaves } from './leaves';
import { groupThrough, latestOf, masked, otherRegisters } from './leafSums';
import { withLevels } from './levels';

/** Whether a row of one of the summary's own tables takes part. */
export type Takes = (table: number, row: number) => boolean;

/** The rows a summary reads, in its groups. */
export interface Gathered {
  readonly leaves: Leaves;
  /** By register: the summary's own, those beside, and those whose rows are found through ours. */
  readonly sources: Readonly<Record<string, readonly GroupedTable[]>>;
  /** The values the summary goes across, as groups of a level of their own; absent when it does not. */
  readonly across?: Leaves;
  /** The rows of which an expression is true, in the summary's own tables. */
  readonly where: (expr: Expr) => Takes;
  /** The rows each measure reads, of those of ours that take part; all when nothing is said. */
  readonly rowsFor: (takes?: Takes) => (measure: Measure) => readonly GroupedTable[];
}

/**
 * Puts the rows of all registers of a summary into its groups.
 * @throws {Error} when it reads a register the catalogue has not: a fault of the catalogue
 */
export function gather(book: Book, summary: GroupSummary, catalogue: Catalogue): Gathered {
  const truths = truthsIn(book, catalogue);
  const { where, levels, across, beside = [] } = summary;
  const own = tablesOf(book, summary.register);
  const registers = [{ register: summary.register, levels }, ...beside];
  const parts = registers.flatMap(({ register, levels: by }) =>
    tablesOf(book, register).map((table) => ({ register, table, by })),
  );
  const keep = parts.map(({ register, table }) =>
    where && register === summary.register ? truths(where.expect, table) : undefined,
  );
  const leaves = leavesOf({
    levels,
    tables: parts.map(({ table, by }) => withLevels(table, by, book)),
    keep,
    year: book.year,
  });
  const sources: Record<string, readonly GroupedTable[]> = {};
  for (const { register } of registers) {
    sources[register] = parts.flatMap((part, t) =>
      part.register === register ? [{ table: part.table, leafOf: leaves.leafOf[t]! }] : [],
    );
  }
  const ours = sources[summary.register]!;
  const key = registerOf(catalogue, summary.register).key[0] ?? '';
  const through = (rows: readonly GroupedTable[], of: Extract<Measure, { of: 'sumOf' }>): readonly GroupedTable[] =>
    groupThrough(rows, key, tablesOf(book, of.register), of.through);
  for (const measure of otherRegisters(summary)) sources[measure.register] = through(ours, measure);
  const blocks =
    across &&
    leavesOf({
      levels: [across],
      tables: own.map((table) => withLevels(table, [across], book)),
      keep: own.map((_, t) => keep[t]),
      year: book.year,
    });
  return {
    leaves,
    sources,
    ...(blocks && { across: blocks }),
    where: (expr) => {
      const found = own.map((table) => truths(expr, table));
      return (t, row) => found[t]?.[row] === 1;
    },
    rowsFor(takes) {
      const mine = takes ? masked(ours, takes) : ours;
      return (measure) => {
        if (measure.of === 'sumOf') {
          const rows = takes ? through(mine, measure) : sources[measure.register]!;
          return measure.latest === undefined ? rows : latestOf(rows, measure.through, measure.latest);
        }
        if (measure.of !== 'count' && measure.of !== 'sum' && measure.of !== 'distinct') return mine;
        const rows = measure.register === undefined ? mine : (sources[measure.register] ?? []);
        const { where: some } = measure;
        if (!some) return rows;
        const found = rows.map(({ table }) => truths(some, table));
        return masked(rows, (t, row) => found[t]?.[row] === 1);
      };
    },
  };
}

/** 1 for each row of a table of which an expression is true; found out once. */
function truthsIn(book: Book, catalogue: Catalogue): (expr: Expr, table: Table) => Uint8Array {
  const environment = environmentOf(book, catalogue, `${book.year ?? 0}-12-31`);
  const known = new Map<Expr, Map<Table, Uint8Array>>();
  return (expr, table) => {
    const byTable = known.get(expr) ?? new Map<Table, Uint8Array>();
    known.set(expr, byTable);
    const truths = byTable.get(table) ?? finish(rowsWhere(expr, { table, environment }));
    byTable.set(table, truths);
    return truths;
  };
}
