import type { Catalogue } from '../../model/catalogue';
import { registerOf } from '../../model/catalogue';
import { fromSerial } from '../../model/date';
import type { JoinedMeasure, JoinedSummary, JoinedTable } from '../../model/joinedSummary';
import { MONEY_UNITS, type MoneyUnit } from '../../model/money';
import { columnOf } from '../../model/register';
import type { By } from '../../model/rule';
import type { GroupedTable, Quantity, SummaryRow } from '../../model/summary';
import { Kind, type Book, type Table } from '../../model/table';
import { fill, text, type Text } from '../../model/text';
import { environmentOf, tablesOf, type Environment } from '../evaluate/scope';
import { rowsWhere } from '../evaluate/truths';
import { addSums, emptySums } from '../group';
import { finish } from '../steps';
import { adjustedOf } from './adjusted';
import { TOTAL, type Node } from './leaves';
import { matchReader } from './matches';
import { columnQuantity, MONEY, PERCENT, YUAN } from './quantities';
import { entriesOf, type Entries } from './rowList';
import { commonUnit } from './summarise';
import { added, balanced, ratio, type NodeValues } from './values';

/** A measure that is counted or added up over rows. */
type Counted = Extract<JoinedMeasure, { readonly register: string }>;

/** Numbers by node; `exact` as rates need them, `printed` as they stand on the sheet. */
interface Numbers {
  readonly exact: NodeValues;
  readonly printed: NodeValues;
}

/**
 * Puts the rows of many registers under the entries of one list. Every row that a measure speaks of counts under
 * exactly one entry; those that belong to none, or to several, have rows of their own, so that totals are those of the
 * registers. A measure whose register is absent is missing, that of an entry without rows 0.
 * @param today ISO date; its year counts where no sheet tells one
 * @param asked the unit of amounts, when it is not to be that of the registers
 * @throws {Error} when the summary reads a register or measure there is not: a fault of the catalogue
 */
export function summariseJoined(
  book: Book,
  summary: JoinedSummary,
  catalogue: Catalogue,
  today: string,
  asked?: MoneyUnit,
): JoinedTable {
  const environment = environmentOf(book, catalogue, today);
  const entries = entriesOf(summary, environment);
  const belonging = summary.measures.filter(isCounted).map((measure) => ({
    measure,
    grouped: tablesOf(book, measure.register).map((table) => groupedBy(measure, table, entries, environment)),
  }));
  const used = usedEntries(belonging.flatMap(({ grouped }) => grouped));
  const positions = positionsOf(summary, entries, used);
  const sources = Object.fromEntries(
    belonging.map(({ measure, grouped }) => [measure.id, grouped.map((each) => moved(each, positions))]),
  );
  const kept = entries.all.filter((_, entry) => (positions[entry] ?? -1) >= 0);
  const nodes: Node[] = [
    { label: TOTAL, kind: 'total', depth: -1, parent: -1, leaves: [0, kept.length], value: '' },
    ...kept.map(({ label }, leaf): Node => {
      return { label, kind: 'group', depth: 0, parent: 0, leaves: [leaf, leaf + 1], value: '' };
    }),
  ];
  const unit = asked ?? commonUnit(Object.values(sources).flat());
  const columns = summary.measures.map((measure) => ({ measure, quantity: quantityOf(measure, summary, catalogue) }));
  const isEntry = kept.map(({ values }) => values !== undefined);
  const values = valuesOf({ nodes, sources, unit, isEntry, columns });
  return {
    summary,
    ...(book.year !== undefined && { year: book.year }),
    unit,
    columns,
    rows: rowsOf(
      summary,
      nodes,
      values.map(({ printed }) => printed),
    ),
    adjusted: adjustedOf(
      columns.map(({ quantity }, column) => ({ quantity, ...values[column]! })),
      nodes.map((_, node) => (summary.totals === 'first' ? node : (node || nodes.length) - 1)),
      unit,
    ),
    notes: [...summary.notes, ...notesOf(sources, columns)],
    sources,
    keyed: Object.fromEntries(throughRegisters(summary, catalogue).map((id) => [id, tablesOf(book, id)])),
    entries: kept.map((entry) => entry.values),
  };
}

/** Registers through which rows are matched. */
const throughRegisters = ({ measures }: JoinedSummary, catalogue: Catalogue): readonly string[] =>
  measures.filter(isCounted).flatMap(({ register, match }) =>
    match.flatMap(Object.values<By>).flatMap((by) => {
      const column = typeof by === 'string' ? undefined : columnOf(registerOf(catalogue, register), by.through);
      return column?.type === 'id' && column.references !== undefined ? [column.references] : [];
    }),
  );

const isCounted = (measure: JoinedMeasure): measure is Counted => measure.of === 'count' || measure.of === 'sum';

/** The entry of each row of a table that a measure speaks of; −1 for rows it does not speak of. */
function groupedBy(measure: Counted, table: Table, entries: Entries, environment: Environment): GroupedTable {
  const speaksOf = measure.where && finish(rowsWhere(measure.where, { table, environment }));
  const inQuarter = measure.quarter && quarterReader(measure.quarter, table, environment.year);
  const ways = measure.match.map((match) => ({
    columns: Object.keys(match),
    read: matchReader(match, table, environment),
  }));
  const leafOf = Int32Array.from(table.rows, (_, row) => {
    if ((speaksOf && !speaksOf[row]) || (inQuarter && !inQuarter(row))) return -1;
    for (const { columns, read } of ways) {
      const values = read(row);
      const entry = values && entries.find(columns, values);
      if (entry !== undefined) return entry;
    }
    return entries.others;
  });
  return { table, leafOf };
}

/** Whether a row is dated in a quarter of the year. */
function quarterReader({ column, is }: { column: string; is: number }, table: Table, year: number) {
  const cells = table.columns[column];
  return (row: number): boolean => {
    if (cells?.kinds[row] !== Kind.value) return false;
    const date = fromSerial(cells.numbers?.[row] ?? 0);
    return date.year === year && Math.ceil(date.month / 3) === is;
  };
}

function usedEntries(grouped: readonly GroupedTable[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { leafOf } of grouped) for (const entry of leafOf) used.add(entry);
  return used;
}

/** Where each entry stands among those that are printed; −1 for the others. */
function positionsOf({ list }: JoinedSummary, { all }: Entries, used: ReadonlySet<number>): readonly number[] {
  const everyone = list.of === 'register' || !list.onlyUsed;
  let next = 0;
  return all.map(({ values }, entry) => (used.has(entry) || (everyone && values) ? next++ : -1));
}

const moved = ({ table, leafOf }: GroupedTable, positions: readonly number[]): GroupedTable => ({
  table,
  leafOf: leafOf.map((entry) => (entry < 0 ? -1 : (positions[entry] ?? -1))),
});

function quantityOf(measure: JoinedMeasure, summary: JoinedSummary, catalogue: Catalogue): Quantity {
  switch (measure.of) {
    case 'sum':
      return { ...columnQuantity(registerOf(catalogue, measure.register), measure.column), ...unitOf(measure) };
    case 'count':
    case 'rank':
      return { kind: 'number', decimals: 0, ...unitOf(measure) };
    case 'plus': {
      const part = summary.measures.find(({ id }) => id === measure.measures[0]);
      return part ? quantityOf(part, summary, catalogue) : MONEY;
    }
    case 'ratio':
      return measure.as === 'yuan' ? YUAN : PERCENT;
    case 'missing':
      return MONEY;
  }
}

const unitOf = ({ unit }: JoinedMeasure): { unit?: Text } => (unit ? { unit } : {});

interface Ground {
  readonly nodes: readonly Node[];
  readonly sources: JoinedTable['sources'];
  readonly unit: MoneyUnit;
  /** By innermost group. */
  readonly isEntry: readonly boolean[];
  readonly columns: JoinedTable['columns'];
}

/** The numbers of all measures, one after the other: each may read those before it. */
function valuesOf(ground: Ground): readonly Numbers[] {
  const done = new Map<string, Numbers>();
  for (const { measure, quantity } of ground.columns) done.set(measure.id, measured(measure, quantity, ground, done));
  return [...done.values()];
}

function measured(
  measure: JoinedMeasure,
  quantity: Quantity,
  { nodes, sources, unit, isEntry, columns }: Ground,
  done: ReadonlyMap<string, Numbers>,
): Numbers {
  const numbersOf = (id: string): Numbers => {
    const numbers = done.get(id);
    if (!numbers) throw new Error(`${measure.id} reads ${id}, which does not stand before it`);
    return numbers;
  };
  const plain = (values: NodeValues): Numbers => ({ exact: values, printed: values });
  switch (measure.of) {
    case 'count':
    case 'sum': {
      const exact = gathered(measure, sources[measure.id] ?? [], nodes);
      return { exact, printed: quantity.kind === 'money' ? balanced(nodes, exact, unit) : exact };
    }
    case 'plus': {
      const parts = measure.measures.map(numbersOf);
      return { exact: added(parts.map((part) => part.exact)), printed: added(parts.map((part) => part.printed)) };
    }
    case 'ratio': {
      const isMoney = columns.some(
        ({ measure: { id }, quantity: { kind } }) => id === measure.measure && kind === 'money',
      );
      const scale = measure.as === 'percent' ? 100 : isMoney ? 1 / MONEY_UNITS.yuan.fen : 1;
      const above = numbersOf(measure.measure).exact;
      return plain(numbersOf(measure.by).exact.map((by, node) => ratio(above[node], by, scale)));
    }
    case 'rank':
      return plain(ranked(numbersOf(measure.measure).exact, isEntry));
    case 'missing':
      return plain(nodes.map(() => undefined));
  }
}

/** Sums or counts by node. All of them are missing where no sheet has the register, or the column. */
function gathered(measure: Counted, grouped: readonly GroupedTable[], nodes: readonly Node[]): NodeValues {
  const size = nodes.length - 1;
  const column = measure.of === 'sum' ? measure.column : undefined;
  const there = grouped.filter(({ table }) => column === undefined || table.columns[column]);
  if (there.length === 0) return nodes.map(() => undefined);
  const sums = emptySums(size);
  for (const { table, leafOf } of there) {
    if (column === undefined) countRows(sums.sums, leafOf);
    else addSums(sums, table.columns[column]!, leafOf);
  }
  const numbers = Array.from(sums.sums.subarray(0, size), (sum) => Math.round(sum * 1e6) / 1e6);
  return [Math.round(numbers.reduce((total, number) => total + number, 0) * 1e6) / 1e6, ...numbers];
}

function countRows(counts: Float64Array, leafOf: Int32Array): void {
  for (const leaf of leafOf) if (leaf >= 0) counts[leaf] = counts[leaf]! + 1;
}

/** Places of the entries, the largest first; what belongs to no entry has none. */
function ranked(values: NodeValues, isEntry: readonly boolean[]): NodeValues {
  const listed = values.slice(1).filter((_, leaf) => isEntry[leaf]);
  return values.map((value, node) => {
    if (node === 0 || value === undefined || !isEntry[node - 1]) return undefined;
    return 1 + listed.filter((other) => other !== undefined && other > value).length;
  });
}

function rowsOf({ totals }: JoinedSummary, nodes: readonly Node[], values: readonly NodeValues[]): SummaryRow[] {
  const [total, ...entries] = nodes.map(({ label, kind, depth, leaves }, node): SummaryRow => ({
    kind,
    label,
    depth,
    parent: -1,
    values: values.map((each) => each[node]),
    leaves,
  }));
  const parent = totals === 'first' ? 0 : entries.length;
  const rows = entries.map((row) => ({ ...row, parent }));
  return total ? (totals === 'first' ? [total, ...rows] : [...rows, total]) : rows;
}

const UNREAD = text(
  '{columns}中有{n}个单元格无法识别或尚未计算，未计入。',
  '{n} cell(s) of {columns} cannot be read or are not calculated yet; they are not included.',
);

function notesOf(sources: JoinedTable['sources'], columns: JoinedTable['columns']): Text[] {
  return columns.flatMap(({ measure }) => {
    if (measure.of !== 'sum') return [];
    const unread = (sources[measure.id] ?? []).reduce((cells, { table, leafOf }) => {
      const column = table.columns[measure.column];
      const sums = emptySums(1);
      if (column)
        addSums(
          sums,
          column,
          leafOf.map((leaf) => (leaf < 0 ? -1 : 0)),
        );
      return cells + (sums.unread[0] ?? 0);
    }, 0);
    if (unread === 0) return [];
    const inLang = (lang: 'zh' | 'en'): string =>
      fill(UNREAD[lang], { columns: measure.header[lang], n: String(unread) });
    return [text(inLang('zh'), inLang('en'))];
  });
}
