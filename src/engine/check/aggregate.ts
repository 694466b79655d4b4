import { columnsOf } from '../../model/expression';
import { partsOf, type Aggregate, type By } from '../../model/rule';
import { isUnknown, Kind, type Table, type TableColumn } from '../../model/table';
import { judged, type Context } from './context';
import { groupSizes, partnersThrough } from './join';
import { compileExpr } from '../evaluate/expression';
import { Truth } from '../evaluate/truth';
import { addSums, BLANK, emptySums, encodeColumns, FIRST_VALUE, groupRows, UNREADABLE, type Grouping } from '../group';
import { blocks, type Steps } from '../steps';
import { asFen, fenAt } from './units';

/** One side of a balance, computed: a number for each group of rows. */
export interface Aggregated {
  readonly aggregate: Aggregate;
  readonly tables: readonly { readonly index: number; readonly table: Table }[];
  readonly grouping: Grouping;
  /** The columns the groups are told apart by, as the tables below hold them: joined ones included. */
  readonly levels: readonly (TableColumn | undefined)[];
  /** Sum or count of each group; money in fen. */
  readonly values: Float64Array;
  /** Groups whose number cannot be trusted, and why. */
  readonly doubts: readonly ('blank' | 'unreadable' | undefined)[];
  /** What rows that cannot be placed could add to any group: what tells their group is unreadable, or blank and required. */
  readonly slack: Slack;
}

/** How far below and above its number a group could lie. */
export interface Slack {
  low: number;
  high: number;
}

/** Why a side cannot be computed at all. */
export interface NotAggregated {
  readonly reason: 'register-absent' | 'no-rows' | 'column-missing';
  readonly register: string;
}

/** A table of one side: which of the side's sums its rows belong to, and how much of them counts; below 0 it is taken away. */
interface Member {
  readonly index: number;
  readonly table: Table;
  readonly of: Aggregate;
  readonly weight: number;
}

/**
 * Computes one side of a balance over all tables of its registers.
 * @param money the other side, or this one, is an amount: plain numbers count in the unit their row states
 */
export function* aggregate(of: Aggregate, money: boolean, context: Context): Steps<Aggregated | NotAggregated> {
  const members: Member[] = [];
  for (const { of: part, sign } of partsOf(of)) {
    const share = part.percent === undefined ? 1 : Number(context.environment.parameter(part.percent) ?? 0) / 100;
    const there = membersOf({ of: part, weight: sign * share }, context);
    if ('reason' in there) return there;
    members.push(...there);
  }
  const slack: Slack = { low: 0, high: 0 };
  const widen = (member: Member, row: number): void => {
    addTo(slack, member, money, row);
  };
  const masks = yield* placing(members, context, widen);
  const levels = of.by ?? [];
  const joined: Table[] = [];
  for (const member of members) joined.push(yield* withLevels(member, context));
  const ids = levels.map((_, level) => levelName(level));
  yield* encodeColumns(joined, ids);
  const grouping = groupRows(joined, ids, masks);
  yield 0;
  const columns = ids.map((id) => joined.find((table) => id in table.columns)?.columns[id]);
  const unplaced = unplacedGroups(grouping, columns);
  if (unplaced.includes(1)) {
    grouping.rowGroups.forEach((groups, t) => {
      for (let row = 0; row < groups.length; row++) if (unplaced[groups[row]!] === 1) widen(members[t]!, row);
    });
  }
  yield 0;
  const numbers = numbersOf(of, money, joined, members, grouping);
  yield 0;
  return { aggregate: of, tables: members, grouping, levels: columns, slack, ...numbers };
}

/** The tables of one of the sums, or why it cannot be computed. */
function membersOf({ of, weight }: Pick<Member, 'of' | 'weight'>, context: Context): readonly Member[] | NotAggregated {
  const tables = judged(context, of.register);
  const lacking = (reason: NotAggregated['reason']): NotAggregated => ({ reason, register: of.register });
  if (tables.length === 0) {
    const isThere = context.tables.some((table) => table.register.id === of.register);
    return lacking(isThere ? 'no-rows' : 'register-absent');
  }
  const { column } = of;
  if (column !== undefined && tables.some(({ table }) => !(column in table.columns))) return lacking('column-missing');
  return tables.map(({ index, table }) => ({ index, table, of, weight }));
}

/** For each table 1 for the rows that take part; `widen` is told of rows that might, but do not say so. */
function* placing(
  members: readonly Member[],
  context: Context,
  widen: (member: Member, row: number) => void,
): Steps<Uint8Array[] | undefined> {
  if (members.every(({ of }) => !of.where)) return undefined;
  const masks: Uint8Array[] = [];
  for (const member of members) {
    const { where } = member.of;
    const { table } = member;
    const mask = new Uint8Array(table.rows.length).fill(Truth.yes);
    masks.push(mask);
    if (!where) continue;
    const judge = compileExpr(where, { table, environment: context.environment });
    const read = columnsOf(where).flatMap((id) => table.columns[id] ?? []);
    for (const [from, to] of blocks(mask.length)) {
      judge(from, to, mask.subarray(from, to));
      for (let row = from; row < to; row++) {
        if (mask[row] !== Truth.unknown) continue;
        mask[row] = Truth.no;
        if (read.some((cells) => isGap(cells, row))) widen(member, row);
      }
      yield 0;
    }
  }
  return masks;
}

/** Widens a slack by what one row could add: one when rows are counted, its amount when they are summed. */
function addTo(slack: Slack, { of: { of, column }, weight, table }: Member, money: boolean, row: number): void {
  const cells = of === 'sum' && column !== undefined ? table.columns[column] : undefined;
  if (!cells) slack.high++;
  else if (cells.kinds[row] === Kind.value) {
    const amount = weight * (money ? fenAt(table, cells, row) : cells.numbers![row]!);
    if (amount < 0) slack.low += amount;
    else slack.high += amount;
  } else if (cells.kinds[row] !== Kind.blank) {
    slack.low = Number.NEGATIVE_INFINITY;
    slack.high = Number.POSITIVE_INFINITY;
  }
}

/** A cell that ought to say something and does not. An optional cell left blank says that nothing is meant. */
export const isGap = ({ kinds, column }: TableColumn, row: number): boolean =>
  isUnknown(kinds[row]) || (kinds[row] === Kind.blank && column.required === true);

/** What a level of groups is called in the tables that are grouped, whatever each register calls its column. */
const levelName = (level: number): string => `level ${level}`;

/** The table with a column for each level, also for those read through a reference. */
function* withLevels({ table, index, of }: Member, context: Context): Steps<Table> {
  const columns: Record<string, TableColumn> = { ...table.columns };
  for (const [level, by] of (of.by ?? []).entries()) {
    const found = typeof by === 'string' ? table.columns[by] : yield* joinedColumn(table, index, by, context);
    if (found) columns[levelName(level)] = found;
  }
  return { ...table, columns };
}

/** The values of another register's column, fetched through a reference; blank where it leads nowhere. */
function* joinedColumn(
  table: Table,
  index: number,
  by: Exclude<By, string>,
  context: Context,
): Steps<TableColumn | undefined> {
  const partners = yield* partnersThrough(table.register.id, by.through, context);
  const rows = table.rows.length;
  const kinds = new Uint8Array(rows);
  const texts: (string | undefined)[] = [];
  const numbers = new Float64Array(rows).fill(-1);
  let sample: TableColumn | undefined;
  for (const [from, to] of blocks(rows)) {
    for (let row = from; row < to; row++) {
      const target = partners?.first({ table: index, row });
      const cells = target && context.tables[target.table]!.columns[by.column];
      texts.push(cells?.texts?.[target!.row]);
      if (!cells) continue;
      sample ??= cells;
      kinds[row] = cells.kinds[target.row]!;
      numbers[row] = cells.numbers?.[target.row] ?? -1;
    }
    yield 0;
  }
  if (!sample) return undefined;
  const { column, position } = sample;
  const base = { id: `${by.through}>${by.column}`, column, position, kinds, notes: new Map<number, never>() };
  return sample.texts ? { ...base, texts } : { ...base, numbers };
}

/** 1 for the groups whose rows could belong to any other. */
function unplacedGroups({ levels, size }: Grouping, columns: readonly (TableColumn | undefined)[]): Uint8Array {
  const unplaced = new Uint8Array(size);
  levels.forEach(({ codes }, level) => {
    const isRequired = columns[level]?.column.required === true;
    for (let group = 0; group < size; group++) {
      if (codes[group] === UNREADABLE || (codes[group] === BLANK && isRequired)) unplaced[group] = 1;
    }
  });
  return unplaced;
}

type Numbers = Pick<Aggregated, 'values' | 'doubts'>;

function numbersOf(
  of: Aggregate,
  money: boolean,
  tables: readonly Table[],
  members: readonly Member[],
  grouping: Grouping,
): Numbers {
  const sure = Array.from({ length: grouping.size }, () => undefined);
  if (of.of === 'count' || of.column === undefined) {
    return { values: Float64Array.from(groupSizes(grouping)), doubts: sure };
  }
  const ids = (of.by ?? []).map((_, level) => levelName(level));
  if (of.of === 'distinct') return { values: distinct(of.column, tables, grouping, ids), doubts: sure };
  const sums = emptySums(grouping.size);
  members.forEach(({ table, of: { column = '' }, weight }, t) => {
    const cells = table.columns[column]!;
    const numbers = money ? asFen(table, cells) : cells;
    addSums(sums, weight === 1 ? numbers : weighted(numbers, weight), grouping.rowGroups[t]!);
  });
  const doubts = Array.from({ length: grouping.size }, (_, group) =>
    sums.unread[group]! > 0 || sums.bounds[group]! > 0 ? 'unreadable' : sums.filled[group] === 0 ? 'blank' : undefined,
  );
  return { values: sums.sums, doubts };
}

const weighted = (cells: TableColumn, weight: number): TableColumn => ({
  ...cells,
  numbers: cells.numbers!.map((number) => weight * number),
});

/** Different values in each group, blanks left out. */
function distinct(column: string, tables: readonly Table[], grouping: Grouping, ids: readonly string[]): Float64Array {
  const values = new Float64Array(grouping.size);
  const keep = grouping.rowGroups.map((groups) => Uint8Array.from(groups, (group) => (group < 0 ? 0 : 1)));
  const finer = groupRows(tables, [...ids, column], keep);
  const counted = new Uint8Array(finer.size);
  finer.rowGroups.forEach((groups, t) => {
    groups.forEach((fine, row) => {
      if (fine < 0 || counted[fine] === 1) return;
      counted[fine] = 1;
      const group = grouping.rowGroups[t]![row]!;
      if (finer.levels.at(-1)!.codes[fine]! >= FIRST_VALUE) values[group] = values[group]! + 1;
    });
  });
  return values;
}
