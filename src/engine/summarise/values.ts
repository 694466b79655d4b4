import { MONEY_UNITS, roundHalfAway, roundSummed, summedStep, type MoneyUnit } from '../../model/money';
import type { GroupedTable, GroupSummary, Measure, Quantity } from '../../model/summary';
import { apportion, WHOLE_SHARE } from '../share';
import { Sure } from './bounds';
import { childrenOf, type Leaves, type Node } from './leaves';
import { countLeaves, distinctByNode, sumLeaves, weighLeaves, type LeafNumbers } from './leafSums';

/** A number for each node; undefined is missing. */
export type NodeValues = readonly (number | undefined)[];

/** What the values of a summary are computed from. */
export interface Ground {
  readonly summary: GroupSummary;
  readonly leaves: Leaves;
  /** The rows each measure reads, by its id, in their groups. */
  readonly rowsOf: (measure: Measure) => readonly GroupedTable[];
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
  /** Approximate numbers, of which the number written was added. */
  readonly bounds: number;
  /** How sure the number of each node is (see `Sure`); absent where all are exact. */
  readonly sure?: readonly number[];
}

/** Computes measures one after the other, all of them where none are named; each may read those before it. */
export function valuesOf(ground: Ground, measures = ground.summary.measures): Map<string, MeasuredValues> {
  const done = new Map<string, MeasuredValues>();
  for (const measure of measures) {
    const values = measured(measure, ground, done);
    done.set(measure.id, measure.within === undefined ? values : apart(values, measure.within, ground));
  }
  return done;
}

/** The measures of these ids and those they are made of, in their order. */
export function withTheirParts(measures: readonly Measure[], ids: readonly string[]): readonly Measure[] {
  const wanted = new Set(ids);
  // A measure stands behind those it reads.
  for (const measure of [...measures].reverse()) {
    if (wanted.has(measure.id)) for (const part of partsOf(measure)) wanted.add(part);
  }
  return measures.filter(({ id }) => wanted.has(id));
}

function partsOf(measure: Measure): readonly string[] {
  if (measure.of === 'plus') return measure.measures;
  if (measure.of === 'share') return [measure.measure];
  return measure.of === 'ratio' ? [measure.measure, measure.by] : [];
}

/** Nothing is added up above the groups of a level: different units of measure. */
function apart(values: MeasuredValues, within: string, { summary, leaves }: Ground): MeasuredValues {
  const level = summary.levels.findIndex(({ column }) => column === within);
  const below = (numbers: NodeValues): NodeValues =>
    numbers.map((number, node) => (leaves.nodes[node]!.depth < level ? undefined : number));
  return { ...values, exact: below(values.exact), printed: below(values.printed) };
}

function measured(measure: Measure, ground: Ground, done: ReadonlyMap<string, MeasuredValues>): MeasuredValues {
  const { leaves, unit } = ground;
  const exactOf = (id: string): NodeValues => done.get(id)!.exact;
  const computed = (values: NodeValues, ...from: readonly string[]): MeasuredValues => {
    const sure = leastSure(from.map((id) => done.get(id)?.sure));
    return { exact: values, printed: values, unread: 0, bounds: 0, ...(sure && { sure }) };
  };
  switch (measure.of) {
    case 'count':
      return rolledUp(countLeaves(ground.rowsOf(measure), leaves), ground, measure);
    case 'sum':
    case 'sumOf':
      return rolledUp(sumLeaves(ground.rowsOf(measure), measure.column, leaves), ground, measure);
    case 'mean': {
      const { products, weights } = weighLeaves(ground.rowsOf(measure), measure, leaves.size);
      const sums = (numbers: Float64Array, [from, to]: Node['leaves']): number =>
        numbers.subarray(from, to).reduce((sum, number) => sum + number, 0);
      return computed(leaves.nodes.map((node) => ratio(sums(products, node.leaves), sums(weights, node.leaves), 1)));
    }
    case 'distinct':
      return computed(distinctByNode(ground.rowsOf(measure), measure.column, leaves.nodes));
    case 'plus':
      return {
        ...computed(added(measure.measures.map(exactOf)), ...measure.measures),
        printed: added(measure.measures.map((id) => done.get(id)!.printed)),
      };
    case 'share':
      return computed(sharesOf(leaves.nodes, exactOf(measure.measure)));
    case 'ratio': {
      const moneyAbove = ground.quantities.get(measure.measure)?.kind === 'money';
      const moneyBelow = ground.quantities.get(measure.by)?.kind === 'money';
      const above = exactOf(measure.measure);
      const scale = { percent: 100, times: 1, yuan: 1 / MONEY_UNITS.yuan.fen }[measure.as];
      const unitScale = measure.as !== 'yuan' && moneyAbove && !moneyBelow ? 1 / MONEY_UNITS[unit].fen : 1;
      const values = exactOf(measure.by).map((by, node) => ratio(above[node], by, scale * unitScale));
      const found = computed(values, measure.measure, measure.by);
      // What is divided by a lower bound is an upper one: no more is said than that it is near.
      return { ...found, ...(found.sure && { sure: found.sure.map((sure) => sure && Sure.about) }) };
    }
    case 'missing':
      return computed(leaves.nodes.map(() => undefined));
  }
}

/** Of several numbers for each node, how sure the least sure is; undefined where all are exact. */
function leastSure(parts: readonly (readonly number[] | undefined)[]): number[] | undefined {
  const unsure = parts.filter((part) => part !== undefined);
  return unsure[0]?.map((_, node) => Math.max(...unsure.map((part) => part[node]!)));
}

/** One number by another to two decimals; undefined where there is nothing to divide, or to divide by. */
export function ratio(above: number | undefined, by: number | undefined, scale: number): number | undefined {
  return above === undefined || !by ? undefined : roundHalfAway((above / by) * scale, 2);
}

/** Adds the innermost groups up the tree; a node is missing only when all its groups are. */
function rolledUp(leafNumbers: LeafNumbers, { leaves, unit, quantities }: Ground, measure: Measure): MeasuredValues {
  const { numbers, there, unread, bounds, sure } = leafNumbers;
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
  const sureOf = ({ leaves: [from, to] }: Node): number => Math.max(0, ...(sure?.subarray(from, to) ?? []));
  return {
    exact,
    printed: money ? balanced(leaves.nodes, exact, unit) : exact,
    unread,
    bounds,
    ...(sure && { sure: leaves.nodes.map(sureOf) }),
  };
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
  const step = summedStep(unit);
  if (fen.every((value) => value === undefined || value % step === 0)) return fen;
  const whole = roundSummed(fen[0] ?? 0, unit) / step;
  return dividedUp(nodes, fen, whole).map((units) => units && units * step);
}
