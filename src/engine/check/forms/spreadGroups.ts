import type { SpreadCheck, SpreadRule } from '../../../model/likenessRules';
import { Kind, type Table } from '../../../model/table';
import { rowsWhere } from '../../evaluate/truths';
import { encodeColumns, groupRows, type Grouping } from '../../group';
import { BLOCK_ROWS, type Steps } from '../../steps';
import { judged, placeOf, type Context } from '../context';
import type { RowOf } from '../found';
import { groupSizes, isComplete, rowsByGroup } from '../join';
import { median } from '../median';
import { endOf, isFar, limitOf, NOTHING_FAR, type Ends } from './spreadEnds';

/** Groups of fewer values say nothing of what is usual among them. */
const ENOUGH: Readonly<Partial<Record<SpreadCheck, number>>> = { 'times-median': 5, outlier: 10, 'even-split': 5 };

/** Compares the values of a column with those of the rows that hold the same in the columns of `within`. */
export function* judgeGroups(rule: SpreadRule, id: string, index: number, context: Context): Steps<void> {
  const { within = [] } = rule;
  const here = judged(context, rule.register).filter(
    ({ table }) => table.columns[id]?.numbers && within.every((each) => each in table.columns),
  );
  if (here.length === 0) return;
  const tables = here.map(({ table }) => table);
  const keep: Uint8Array[] = [];
  for (const table of tables) keep.push(yield* rowsKept(rule, id, table, context));
  yield* encodeColumns(tables, within);
  const grouping = groupRows(tables, within, keep);
  yield 0;
  yield* judgeEach(
    rule,
    id,
    index,
    grouping,
    here.map((each) => each.index),
    context,
  );
}

/** 1 for the rows whose value is above 0 and that the rule speaks of. */
function* rowsKept({ where }: SpreadRule, id: string, table: Table, { environment }: Context): Steps<Uint8Array> {
  const { kinds, numbers } = table.columns[id]!;
  const kept = where ? yield* rowsWhere(where, { table, environment }) : new Uint8Array(kinds.length).fill(1);
  for (let row = 0; row < kept.length; row++) {
    if (kinds[row] !== Kind.value || numbers![row]! <= 0) kept[row] = 0;
  }
  return kept;
}

function* judgeEach(
  rule: SpreadRule,
  id: string,
  index: number,
  grouping: Grouping,
  positions: readonly number[],
  context: Context,
): Steps<void> {
  const enough = ENOUGH[rule.check] ?? 1;
  const sizes = groupSizes(grouping);
  const groups = rowsByGroup(grouping, positions);
  let seen = 0;
  for (let group = 0; group < grouping.size; group++) {
    const rows = sizes[group]! >= enough && isComplete(grouping, group) ? groups.of(group) : [];
    if (rows.length > 0) judgeGroup(rule, id, index, rows, context);
    seen += rows.length + 1;
    if (seen < BLOCK_ROWS) continue;
    seen = 0;
    yield group / grouping.size;
  }
}

function judgeGroup(rule: SpreadRule, id: string, index: number, rows: readonly RowOf[], context: Context): void {
  const values = Float64Array.from(rows, ({ table, row }) => context.tables[table]!.columns[id]!.numbers![row]!);
  if (rule.check === 'even-split') {
    const [first] = values;
    if (first === undefined || values.some((value) => value !== first)) return;
    context.found.add(index, placeOf(context, rows[0]!, [id]), { of: 'spread', column: id, median: first, rows });
    return;
  }
  const middle = median(values.slice());
  const far = endsOf(rule, values, middle, context);
  rows.forEach((row, at) => {
    if (!isFar(far, values[at]!)) return;
    context.found.add(index, placeOf(context, row, [id]), { of: 'spread', column: id, median: middle });
  });
}

function endsOf(rule: SpreadRule, values: Float64Array, middle: number, context: Context): Ends {
  const limit = limitOf(rule, context);
  if (limit === undefined) return NOTHING_FAR;
  const factor = rule.check === 'outlier' ? usualFactor(values, limit) : limit;
  const end = endOf(rule, context);
  return {
    isBelow: (value) => value * factor < middle && value * end > middle,
    isAbove: (value) => value > middle * factor && value < middle * end,
  };
}

/**
 * The factor that so many median deviations from the median come to. Amounts of projects spread by factors, not by
 * differences: on their logarithms true large projects are as usual as small ones. Infinite where most are equal.
 */
function usualFactor(values: Float64Array, deviations: number): number {
  const logs = values.map(Math.log);
  const middle = median(logs.slice());
  const deviation = median(logs.map((each) => Math.abs(each - middle)));
  return deviation === 0 ? Number.POSITIVE_INFINITY : Math.exp(deviations * deviation);
}
