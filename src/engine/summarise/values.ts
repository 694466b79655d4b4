import { MONEY_UNITS, printedStep, roundFen, roundHalfAway, type MoneyUnit } from '../../model/money';
import type { GroupedTable, GroupSummary, Measure, Quantity } from '../../model/summary';
import { apportion, WHOLE_SHARE } from '../share';
import { childrenOf, type Leaves, type Node } from './leaves';
import { countLeaves, distinctByNode, sumLeaves, sumOwnLeaves, type LeafNumbers } from './leafSums';

/** A number for each node; undefined is missing. */
export type NodeValues = readonly (number | undefined)[];

/** What the values of a summary are computed from. */
export interface Ground {
  readonly summary: GroupSummary;
  readonly leaves: Leaves;
  readonly sources: Readonly<Record<string, readonly GroupedTable[]>>;
  readonly unit: MoneyUnit;
  /** What each measure is, by id. */
  readonly quantities: ReadonlyMap<string, Quantity>;
}

export interface MeasuredValues {
  /** Exact, as ratios need them. */
  readonly exact: NodeValues;
  /** As printed: amounts that the unit cannot show to the fen are balanced (舍位平衡). */
  readonly printed: NodeValues;
  readonly unread: number;
  /** Approximate numbers, of which the bound was added. */
  readonly bounds: number;
}

/** Computes the measures one after the other; each may read those before it. */
export function valuesOf(ground: Ground): Map<string, MeasuredValues> {
  const done = new Map<string, MeasuredValues>();
  for (const measure of ground.summary.measures) done.set(measure.id, measured(measure, ground, done));
  return done;
}

function measured(measure: Measure, ground: Ground, done: ReadonlyMap<string, MeasuredValues>): MeasuredValues {
  const { leaves, sources, summary, unit } = ground;
  const exactOf = (id: string): NodeValues => done.get(id)!.exact;
  const plain = (values: NodeValues): MeasuredValues => ({ exact: values, printed: values, unread: 0, bounds: 0 });
  const own = sources[summary.register] ?? [];
  switch (measure.of) {
    case 'count':
      return rolledUp(countLeaves(leaves), ground, measure);
    case 'sum':
      return rolledUp(sumOwnLeaves(own, measure.column, leaves), ground, measure);
    case 'sumOf':
      return rolledUp(sumLeaves(sources[measure.register] ?? [], measure.column, leaves), ground, measure);
    case 'distinct':
      return plain(distinctByNode(own, measure.column, leaves.nodes));
    case 'plus':
      return {
        exact: added(measure.measures.map(exactOf)),
        printed: added(measure.measures.map((id) => done.get(id)!.printed)),
        unread: 0,
        bounds: 0,
      };
    case 'share':
      return plain(sharesOf(leaves.nodes, exactOf(measure.measure)));
    case 'ratio': {
      const moneyAbove = ground.quantities.get(measure.measure)?.kind === 'money';
      const moneyBelow = ground.quantities.get(measure.by)?.kind === 'money';
      const above = exactOf(measure.measure);
      const scale = { percent: 100, times: 1, yuan: 1 / MONEY_UNITS.yuan.fen }[measure.as];
      const unitScale = measure.as !== 'yuan' && moneyAbove && !moneyBelow ? 1 / MONEY_UNITS[unit].fen : 1;
      return plain(exactOf(measure.by).map((by, node) => ratio(above[node], by, scale * unitScale)));
    }
    case 'missing':
      return plain(leaves.nodes.map(() => undefined));
  }
}

/** One number by another to two decimals; undefined where there is nothing to divide, or to divide by. */
export function ratio(above: number | undefined, by: number | undefined, scale: number): number | undefined {
  return above === undefined || !by ? undefined : roundHalfAway((above / by) * scale, 2);
}

/** Adds the innermost groups up the tree; a node is missing only when all its groups are. */
function rolledUp(leafNumbers: LeafNumbers, { leaves, unit, quantities }: Ground, measure: Measure): MeasuredValues {
  const { numbers, there, unread, bounds } = leafNumbers;
  const exact = leaves.nodes.map(({ leaves: [from, to] }) => {
    let sum = 0;
    let filled = false;
    for (let leaf = from; leaf < to; leaf++) {
      if (!there[leaf]) continue;
      sum += numbers[leaf]!;
      filled = true;
    }
    return filled ? sum : undefined;
  });
  const money = quantities.get(measure.id)?.kind === 'money';
  return { exact, printed: money ? balanced(leaves.nodes, exact, unit) : exact, unread, bounds };
}

/** Values of one unit added up, node by node; missing only where all of them are. */
export const added = (parts: readonly NodeValues[]): NodeValues =>
  (parts[0] ?? []).map((_, node) => {
    const there = parts.map((part) => part[node]).filter((value) => value !== undefined);
    return there.length === 0 ? undefined : there.reduce((sum, value) => sum + value, 0);
  });

/** Whole units given to each node: the total's from above, every other node's as its part of its parent's. */
function dividedUp(nodes: readonly Node[], values: NodeValues, whole: number): (number | undefined)[] {
  const units: (number | undefined)[] = nodes.map(() => undefined);
  if (values[0] === undefined) return units;
  units[0] = whole;
  const children = childrenOf(nodes);
  nodes.forEach((_, parent) => {
    const there = children[parent]!.filter((child) => values[child] !== undefined);
    const parts = there.map((child) => values[child]!);
    const sum = parts.reduce((total, part) => total + part, 0);
    // Reductions may outweigh what they reduce to 0: then there is nothing to be a share of.
    const given = sum === 0 ? parts.map(() => 0) : apportion(parts, units[parent] ?? 0);
    there.forEach((child, index) => (units[child] = given[index]));
  });
  return units;
}

/** Shares of the total in %, adding up to 100.00 on every level; missing where the total is not positive. */
function sharesOf(nodes: readonly Node[], values: NodeValues): NodeValues {
  if (values[0] === undefined || values[0] <= 0) return nodes.map(() => undefined);
  return dividedUp(nodes, values, WHOLE_SHARE).map((units) => units && units / 100);
}

/** Fen rounded to the last printed place such that parts still add up to their printed total. */
export function balanced(nodes: readonly Node[], fen: NodeValues, unit: MoneyUnit): NodeValues {
  const step = printedStep(unit);
  if (fen.every((value) => value === undefined || value % step === 0)) return fen;
  const whole = roundFen(fen[0] ?? 0, unit) / step;
  return dividedUp(nodes, fen, whole).map((units) => units && units * step);
}
