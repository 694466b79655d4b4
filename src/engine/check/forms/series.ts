import { monthIndex } from '../../../model/date';
import { MONEY_UNITS, printFen } from '../../../model/money';
import type { SeriesRule } from '../../../model/orderRules';
import { Kind, type Table } from '../../../model/table';
import type { Text } from '../../../model/text';
import { columnOperand } from '../../evaluate/cells';
import { accepts, measureOf, type Measure } from '../../evaluate/compare';
import { Truth } from '../../evaluate/truth';
import { truthsOf } from '../../evaluate/truths';
import { encodeColumns, groupRows, type Grouping } from '../../group';
import { blocks, type Steps } from '../../steps';
import { cellsOf, judged, others, placeOf, type Context, type Explanation, type Spotted } from '../context';
import type { RowOf } from '../found';
import { isComplete } from '../join';
import { printCell, printNumber, same, unitText, withUnit } from '../print';
import { withColumns } from './reference';

type SumSoFar = SeriesRule['sums'][number];

/** A row in its series: its month and the row of the period before it. */
interface Follower {
  readonly row: RowOf;
  readonly before: RowOf;
  /** Months between the two. */
  readonly step: number;
}

/** Finds sums so far that do not go on from those of the period before. */
export function* judgeSeries(rule: SeriesRule, index: number, context: Context): Steps<void> {
  const here = withColumns(judged(context, rule.register), [...rule.by, rule.order]);
  if (here.length === 0) return;
  const tables = here.map(({ table }) => table);
  yield* encodeColumns(tables, rule.by);
  const grouping = groupRows(tables, rule.by);
  yield 0;
  const concerned = new Map<number, Uint8Array>();
  for (const { index: position, table } of here) {
    concerned.set(position, yield* truthsOf(rule.where, { table, environment: context.environment }));
  }
  const followers = yield* inOrder(rule, grouping, here, context);
  // Where some report by month and others by quarter, the shortest step is a period, and a longer one has gaps.
  const period = followers.reduce((shortest, { step }) => Math.min(shortest, step), Infinity);
  for (const [from, to] of blocks(followers.length)) {
    for (const follower of followers.slice(from, to)) {
      const { row } = follower;
      if (concerned.get(row.table)?.[row.row] !== Truth.yes) continue;
      for (const sum of rule.sums) {
        if (sum.plus !== undefined && follower.step > period) continue;
        const sides = sidesOf(sum, follower, context);
        if (!sides || goesOn(sum, sides)) continue;
        context.found.add(index, placeOf(context, row, [sum.of]), { of: 'series', before: follower.before, sum });
      }
    }
    yield 0;
  }
}

/** All rows that have one before them, by sheet and row; a period that stands twice has no row that counts. */
function* inOrder(
  rule: SeriesRule,
  grouping: Grouping,
  here: readonly { readonly index: number; readonly table: Table }[],
  context: Context,
): Steps<readonly Follower[]> {
  const series = new Map<number, Map<number, RowOf | 'twice'>>();
  for (const [at, { index: table }] of here.entries()) {
    const groups = grouping.rowGroups[at]!;
    for (const [from, to] of blocks(groups.length)) {
      for (let row = from; row < to; row++) {
        const group = groups[row]!;
        const month = numberAt({ table, row }, rule.order, context);
        if (group < 0 || month === undefined || !isComplete(grouping, group)) continue;
        let months = series.get(group);
        if (!months) {
          months = new Map<number, RowOf | 'twice'>();
          series.set(group, months);
        }
        const index = monthIndex(month);
        months.set(index, months.has(index) ? 'twice' : { table, row });
      }
      yield 0;
    }
  }
  const followers: Follower[] = [];
  for (const months of series.values()) {
    const ordered = [...months].sort(([one], [other]) => one - other);
    ordered.forEach(([month, row], at) => {
      const [earlier, before] = ordered[at - 1] ?? [];
      if (row === 'twice' || before === undefined || before === 'twice' || earlier === undefined) return;
      followers.push({ row, before, step: month - earlier });
    });
    if (followers.length % 512 === 0) yield 0;
  }
  return followers.sort(({ row: a }, { row: b }) => a.table - b.table || a.row - b.row);
}

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly measure: Measure;
}

/**
 * The sum so far and what it is measured by; undefined where a part of it is blank or unreadable, and where a sum that
 * must come out has fallen: that it did is the finding.
 */
function sidesOf({ of, plus }: SumSoFar, { row, before }: Follower, context: Context): Sides | undefined {
  const left = numberAt(row, of, context);
  const earlier = numberAt(before, of, context);
  const added = plus === undefined ? 0 : numberAt(row, plus, context);
  if (left === undefined || earlier === undefined || added === undefined) return undefined;
  if (plus !== undefined && left < earlier) return undefined;
  const [here, there] = [context.tables[row.table]!, context.tables[before.table]!];
  const [a, b] = [columnOperand(here, of), columnOperand(there, of)];
  if (a.type === 'text' || b.type === 'text') return undefined;
  return { left, right: earlier + added, measure: measureOf(a, b, {}, unitOf(here, of)) };
}

const goesOn = ({ plus }: SumSoFar, { left, right, measure }: Sides): boolean =>
  accepts(plus === undefined ? '>=' : '=', measure.order(left, right));

const unitOf = (table: Table, id: string) => table.columns[id]?.unit ?? table.unit;

function numberAt({ table, row }: RowOf, id: string, context: Context): number | undefined {
  const cells = context.tables[table]!.columns[id];
  return cells?.kinds[row] === Kind.value ? cells.numbers?.[row] : undefined;
}

/** Placeholders: any column id, `before.` + column id, field left right difference unit row. */
export function explainSeries(rule: SeriesRule, { index, place }: Spotted, context: Context): Explanation {
  const table = context.tables[place.table]!;
  const detail = context.found.details.get(index);
  if (detail?.of !== 'series') throw new Error('A finding of a series lost its detail');
  const { before, sum } = detail;
  const row = { table: place.table, row: place.row };
  const sides = sidesOf(sum, { row, before, step: 0 }, context);
  if (!sides) throw new Error('A finding of a series lost its sides');
  const { header } = table.register.columns[sum.of]!;
  const money = table.columns[sum.of]?.column.type === 'money';
  const print = (value: number): Text => same(money ? printFen(value, unitOf(table, sum.of)) : printNumber(value));
  const unit = money ? MONEY_UNITS[unitOf(table, sum.of)].label : unitText(table, sum.of);
  const [left, right] = [print(sides.left), print(sides.right)];
  const difference = print(sides.measure.difference(sides.left, sides.right));
  const own: Readonly<Record<string, Text>> = {
    row: same(String(place.sheetRow + 1)),
    field: header,
    left,
    right,
    difference,
    unit,
  };
  const printBefore = (id: string) =>
    id in table.register.columns ? printCell(context.tables[before.table]!, id, before.row) : undefined;
  return {
    value(name) {
      if (name.startsWith('before.')) return printBefore(name.slice('before.'.length));
      return own[name] ?? (name in table.register.columns ? printCell(table, name, place.row) : undefined);
    },
    observed: left,
    expected: right,
    difference: withUnit(difference.zh, unit),
    related: others(
      [
        ...cellsOf(context, row, [sum.of, ...(sum.plus === undefined ? [] : [sum.plus]), rule.order]),
        ...cellsOf(context, before, [sum.of, rule.order]),
      ],
      context,
      place,
    ),
  };
}
