import type { UniqueRule } from '../../../model/rule';
import { Kind, type Table } from '../../../model/table';
import { rowsWhere } from '../../evaluate/truths';
import { encodeColumns, groupRows, type Grouping } from '../../group';
import type { Steps } from '../../steps';
import { judged, placeOf, type Context, type Explanation, type Spotted } from '../context';
import type { RowOf } from '../found';
import { groupSizes, isComplete, partnersThrough, type Partners } from '../join';
import { printCell } from '../print';
import { explainRepeat } from './repeat';

/** Finds rows that repeat each other: one finding a group, at its second row, with all others related. */
export function* judgeUnique(rule: UniqueRule, index: number, context: Context): Steps<void> {
  const here = judged(context, rule.register).filter(({ table }) => rule.columns.every((id) => id in table.columns));
  if (here.length === 0) return;
  const tables = here.map(({ table }) => table);
  const keep = yield* rowsKept(rule, tables, context);
  yield* encodeColumns(tables, rule.columns);
  const grouping = groupRows(tables, rule.columns, keep);
  yield 0;
  const groups = repeats(grouping, here, (table, row) => isUnderMerged(tables[table]!, rule.columns, row));
  yield 0;
  const through = rule.overlapping?.through;
  const periods = through === undefined ? undefined : yield* partnersThrough(rule.register, through, context);
  const copies = rule.differs === undefined && !rule.overlapping ? copiedSheets(groups, context) : [];
  for (const rows of copies) {
    const copy = rows[1]!;
    context.found.add(index, placeOf(context, copy, rule.columns), { of: 'repeat', rows, copied: true });
  }
  const told = new Set(copies.flatMap((rows) => rows.map(nameOf)));
  for (const rows of groups) {
    if (rows.every((row) => told.has(nameOf(row)))) continue;
    const repeated = reallyRepeated(rule, rows, context, periods);
    if (repeated.length < 2) continue;
    context.found.add(index, placeOf(context, repeated[1]!, rule.columns), { of: 'repeat', rows: repeated });
  }
}

/** For each table 1 for the rows a `where` holds for; undefined when there is none. */
function* rowsKept(
  { where }: UniqueRule,
  tables: readonly Table[],
  { environment }: Context,
): Steps<Uint8Array[] | undefined> {
  if (!where) return undefined;
  const masks: Uint8Array[] = [];
  for (const table of tables) masks.push(yield* rowsWhere(where, { table, environment }));
  return masks;
}

/** Whether a row has nothing but its part of merged cells in some columns: it goes on from the row in which they begin. */
export const isUnderMerged = (table: Table, columns: readonly string[], row: number): boolean =>
  columns.every((id) => table.columns[id]?.covered?.has(row) === true);

/** Groups of more than one row in which no column is blank or unreadable, in order of their first rows. */
function repeats(
  grouping: Grouping,
  here: readonly { readonly index: number }[],
  isPassedOver: (table: number, row: number) => boolean,
): RowOf[][] {
  const counts = groupSizes(grouping);
  const found = new Map<number, RowOf[]>();
  grouping.rowGroups.forEach((groups, t) => {
    groups.forEach((group, row) => {
      if (group < 0 || counts[group]! < 2 || !isComplete(grouping, group) || isPassedOver(t, row)) return;
      const rows = found.get(group) ?? [];
      if (rows.length === 0) found.set(group, rows);
      rows.push({ table: here[t]!.index, row });
    });
  });
  return [...found.values()];
}

const nameOf = ({ table, row }: RowOf): string => `${table}:${row}`;

/** Fewer rows than this repeat one another by chance, not because their sheet was copied. */
const FEWEST_COPIED = 3;

/** The rows of each pair of sheets of which the later one repeats the other row by row: one row of it stands second. */
function copiedSheets(groups: readonly (readonly RowOf[])[], { tables }: Context): RowOf[][] {
  const pairs = new Map<string, RowOf[]>();
  for (const rows of groups) {
    const [first, second] = rows;
    if (!first || !second || rows.length !== 2 || first.table === second.table) continue;
    const pair = pairs.get(`${first.table}:${second.table}`);
    if (pair) pair.push(first, second);
    else pairs.set(`${first.table}:${second.table}`, [first, second]);
  }
  return [...pairs.values()].filter((rows) => {
    const copied = tables[rows[1]!.table]!.rows.length;
    return copied >= FEWEST_COPIED && rows.length === 2 * copied;
  });
}

/** The rows of a group that count: those that differ where they must, and whose periods overlap another's. */
export function reallyRepeated(
  rule: UniqueRule,
  rows: readonly RowOf[],
  context: Context,
  periods: Partners | undefined,
): readonly RowOf[] {
  const different = rule.differs === undefined ? rows : rowsThatDiffer(rows, rule.differs, context);
  if (!rule.overlapping) return different;
  const { through, from, to, lastDayFree } = rule.overlapping;
  return overlapping(
    different.flatMap((row) => {
      const partner = through === undefined ? row : periods?.first(row);
      const start = partner && dateAt(context, partner, from);
      const end = partner && dateAt(context, partner, to);
      return start === undefined || end === undefined ? [] : [{ row, start, end: lastDayFree ? end - 1 : end }];
    }),
  );
}

/** The rows with a value in a column, when they do not all hold the same one there. */
function rowsThatDiffer(rows: readonly RowOf[], id: string, context: Context): readonly RowOf[] {
  const known = rows.filter(({ table, row }) => context.tables[table]!.columns[id]?.kinds[row] === Kind.value);
  const values = new Set(known.map(({ table, row }) => printCell(context.tables[table]!, id, row).zh));
  return values.size < 2 ? [] : known;
}

function dateAt(context: Context, { table, row }: RowOf, id: string): number | undefined {
  const cells = context.tables[table]!.columns[id];
  return cells?.kinds[row] === Kind.value ? cells.numbers?.[row] : undefined;
}

interface Period {
  readonly row: RowOf;
  readonly start: number;
  readonly end: number;
}

/** Rows whose period, both ends counted, overlaps another's; in the order they came. */
function overlapping(periods: readonly Period[]): RowOf[] {
  const byStart = [...periods].sort((a, b) => a.start - b.start);
  const overlaps = new Set<Period>();
  let latest: Period | undefined;
  for (const period of byStart) {
    if (latest && period.start <= latest.end) overlaps.add(latest).add(period);
    if (!latest || period.end > latest.end) latest = period;
  }
  return periods.filter((period) => overlaps.has(period)).map((period) => period.row);
}

/** Placeholders: value (the repeated values), rows, any column id. */
export function explainUnique(rule: UniqueRule, spotted: Spotted, context: Context): Explanation {
  const { columns, differs } = rule;
  return explainRepeat({ columns, shown: [...columns, ...(differs === undefined ? [] : [differs])] }, spotted, context);
}
