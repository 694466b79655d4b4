import type { Columns } from './column';
import { columnsOf } from './expression';
import { columnOf, type Register } from './register';
import type { Across, GroupSummary, Grouped, Measure, SummaryLevel } from './summary';

/** The summary as it is declared: columns of its own register cannot be misspelt. */
type Draft<C extends Columns> = Omit<GroupSummary, 'kind' | 'register' | 'levels' | 'across'> & {
  readonly levels: readonly [Own<SummaryLevel, C>, ...Own<SummaryLevel, C>[]];
  readonly across?: Own<Across, C>;
};
/** A level goes by a column of the register, or of the row that one of its columns leads to. */
type Own<L extends Grouped, C extends Columns> =
  | (L & { readonly column: keyof C & string; readonly through?: undefined })
  | (L & { readonly through: keyof C & string });

/**
 * Builds a summary over a register.
 * @param beside the registers beside, whose columns measures may read as well
 * @throws {Error} when it reads a column the register has not, adds up what is no amount or count, adds different
 * units, or refers to a measure that does not stand before it
 */
export function summaryOf<const C extends Columns>(
  register: Register<C>,
  draft: Draft<C>,
  ...beside: readonly Register[]
): GroupSummary {
  const summary: GroupSummary = { ...draft, kind: 'groups', register: register.id };
  const registers = new Map<string, Register>([register, ...beside].map((each) => [each.id, each]));
  const known = (id: string): Register => {
    const found = registers.get(id);
    if (!found) throw new Error(`${summary.id}: ${id} does not stand beside ${register.id}`);
    return found;
  };
  for (const level of [...summary.levels, ...(summary.across ? [summary.across] : [])]) mustHave(register, level);
  for (const each of summary.beside ?? []) {
    if (each.levels.length !== summary.levels.length) throw new Error(`${summary.id}: ${each.register} lacks a level`);
    for (const level of each.levels) mustHave(known(each.register), level);
  }
  const conditions = [summary.where?.expect, ...(summary.ofWhich ?? []).map(({ where }) => where)];
  for (const condition of conditions) {
    for (const id of condition ? columnsOf(condition) : []) columnOf(register, id);
  }
  const before = new Map<string, string>();
  for (const measure of summary.measures) {
    const of = known('register' in measure && measure.of !== 'sumOf' ? (measure.register ?? register.id) : register.id);
    if ('where' in measure) for (const id of columnsOf(measure.where)) columnOf(of, id);
    before.set(measure.id, unitOf(summary, measure, of, before));
  }
  for (const id of summary.across?.measures ?? []) {
    if (!before.has(id)) throw new Error(`${summary.id}: there is no measure ${id} to print across`);
  }
  return summary;
}

const mustHave = (register: Register, { column, through }: Grouped): unknown => columnOf(register, through ?? column);

/** The unit a measure is in, as a key: what may be added has the same one. */
function unitOf(
  summary: GroupSummary,
  measure: Measure,
  register: Pick<Register, 'id' | 'columns'>,
  before: ReadonlyMap<string, string>,
): string {
  const known = (id: string): string => {
    const unit = before.get(id);
    if (unit === undefined) throw new Error(`${summary.id}: ${measure.id} reads ${id}, which does not stand before it`);
    return unit;
  };
  switch (measure.of) {
    case 'count':
    case 'distinct':
      if (measure.of === 'distinct') columnOf(register, measure.column);
      if (!measure.unit) throw new Error(`${summary.id}: ${measure.id} counts something without a unit`);
      return measure.unit.zh;
    case 'sum': {
      const column = columnOf(register, measure.column);
      if (column.type === 'money' && !column.per) return 'money';
      if (column.type === 'number' && column.unit && !column.percent) return column.unit.zh;
      if (column.type === 'number' && !column.percent && measure.within !== undefined) {
        mustSeparate(summary, measure.within);
        return `${measure.within}:${measure.column}`;
      }
      throw new Error(`${summary.id}: ${measure.column} cannot be added up`);
    }
    case 'mean': {
      const column = columnOf(register, measure.column);
      const weight = columnOf(register, measure.weight);
      if (column.type !== 'number' || !column.unit || weight.type !== 'money') {
        throw new Error(`${summary.id}: ${measure.id} is no mean of a number by amounts`);
      }
      return `mean ${column.unit.zh}`;
    }
    case 'plus': {
      const units = new Set(measure.measures.map(known));
      if (units.size !== 1) throw new Error(`${summary.id}: ${measure.id} adds different units`);
      return [...units].join('');
    }
    case 'share':
      known(measure.measure);
      return '%';
    case 'ratio':
      known(measure.measure);
      known(measure.by);
      return measure.as;
    case 'sumOf':
    case 'missing':
      return 'money';
  }
}

/** A level by whose values nothing is added up must be there. */
function mustSeparate({ id, levels }: GroupSummary, within: string): void {
  if (!levels.some(({ column }) => column === within)) throw new Error(`${id} has no level ${within}`);
}
