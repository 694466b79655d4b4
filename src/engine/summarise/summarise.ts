import type { Catalogue } from '../../model/catalogue';
import type { MoneyUnit } from '../../model/money';
import type {
  Across,
  GroupColumn,
  GroupedTable,
  GroupSummary,
  Measure,
  SummaryRow,
  SummaryTable,
} from '../../model/summary';
import type { Book } from '../../model/table';
import { text, type Text } from '../../model/text';
import { WHOLE_SHARE, apportion } from '../share';
import { adjustedOf } from './adjusted';
import { boundOf } from './bounds';
import { gather, type Gathered } from './gathered';
import { headlineRows } from './headlines';
import type { Node } from './leaves';
import { notesOf } from './notes';
import { partRows } from './parts';
import { quantitiesOf } from './quantities';
import { valuesOf, withTheirParts, type Ground, type MeasuredValues } from './values';

/** Money of sheets in different units is printed in the unit of plans and reports. */
const COMMON_UNIT: MoneyUnit = 'wan';

/** A column and its values by node. */
interface Filled {
  readonly column: GroupColumn;
  readonly values: MeasuredValues;
}

/**
 * Groups and sums the rows of a register over all its sheets. No row is lost: rows without a group value have a group
 * of their own, and what could not be read is counted in a note.
 * @param unit the unit of amounts, when it is not to be that of the summary or the registers
 * @throws {Error} when the summary reads a register or figure the catalogue has not: a fault of the catalogue
 */
export function summarise(book: Book, summary: GroupSummary, catalogue: Catalogue, unit?: MoneyUnit): SummaryTable {
  const gathered = gather(book, summary, catalogue);
  const { leaves, sources } = gathered;
  const ground: Ground = {
    summary,
    leaves,
    rowsOf: gathered.rowsFor(),
    unit: unit ?? summary.unit ?? commonUnit(Object.values(sources).flat()),
    quantities: quantitiesOf(summary, catalogue),
  };
  const values = valuesOf(ground);
  const filled = [...columnsOf(ground, values), ...blocksOf(ground, gathered)].map(withDecimals);
  const columns = filled.map(({ column }) => column);
  const { rows, positions } = underTotal(
    inPrintingOrder(summary, leaves.nodes, filled),
    partRows(ground, gathered, { columns, values }),
  );
  const ids = columns.map(({ measure, block }) => (block ? '' : measure.id));
  rows.push(...compositionRows(summary, rows[positions[0]!]!, positions[0]!, ids));
  rows.push(...headlineRows({ book, summary, catalogue, nodes: leaves.nodes, rows, positions, ids }));
  return {
    summary,
    ...(book.year !== undefined && { year: book.year }),
    unit: ground.unit,
    columns,
    rows,
    adjusted: adjustedOf(
      filled.map(({ column: { quantity }, values: { exact, printed } }) => ({ quantity, exact, printed })),
      positions,
      ground.unit,
    ),
    notes: [...summary.notes, ...notesOf(summary, sources, [...values.values()])],
    sources,
  };
}

/** The columns of all rows; those that may be left out are, where they hold nothing. */
function columnsOf({ summary, quantities, rowsOf }: Ground, values: ReadonlyMap<string, MeasuredValues>): Filled[] {
  return summary.measures
    .filter((measure) => !measure.optional || values.get(measure.id)!.exact.some((value) => value))
    .map((measure) => ({
      column: {
        measure,
        quantity: quantities.get(measure.id)!,
        ...('where' in measure && { rows: rowsOf(measure) }),
      },
      values: values.get(measure.id)!,
    }));
}

/** Quantities without declared decimals are printed with two where one of them has any: 3.5 公里. */
function withDecimals({ column, values }: Filled): Filled {
  const { quantity } = column;
  const isWhole = values.printed.every((value) => value === undefined || Number.isInteger(value));
  if (quantity.kind !== 'number' || quantity.decimals > 0 || isWhole) return { column, values };
  return { column: { ...column, quantity: { ...quantity, decimals: 2 } }, values };
}

/** The columns of each value the summary goes across: its measures, of the rows that have it. */
function blocksOf(ground: Ground, { across, rowsFor }: Gathered): Filled[] {
  const { summary, quantities } = ground;
  const { across: level } = summary;
  if (!across || !level) return [];
  const wanted = summary.measures.filter(({ id }) => level.measures.includes(id));
  const needed = withTheirParts(summary.measures, level.measures);
  const blocks = across.nodes.filter(({ kind }) => kind === 'group');
  return blocks.flatMap(({ label, leaves: [block] }) => {
    const rowsOf = rowsFor((t, row) => across.leafOf[t]?.[row] === block);
    const values = valuesOf({ ...ground, rowsOf }, needed);
    return wanted.map((measure) => ({
      column: {
        measure: { ...measure, ...headOf(measure, label, level) },
        quantity: quantities.get(measure.id)!,
        block: label,
        rows: rowsOf(measure),
      },
      values: values.get(measure.id)!,
    }));
  });
}

/** One measure goes across under the head of the level; several under that of their value. */
const headOf = (
  { header }: Measure,
  value: Text,
  { header: level, measures }: Across,
): Pick<Measure, 'header' | 'group'> =>
  measures.length === 1 ? { header: value, group: level } : { header, group: value };

/** The unit all sheets are in, or the common one. */
export function commonUnit(sources: readonly GroupedTable[]): MoneyUnit {
  const units = new Set(sources.map(({ table }) => table.unit));
  const [only] = units;
  return units.size === 1 && only ? only : COMMON_UNIT;
}

/** The rows as they are printed, and where the row of each node stands. */
interface InOrder {
  readonly rows: SummaryRow[];
  readonly positions: readonly number[];
}

/** Totals first or last, as the summary says; `positions[node]` is where the node's row stands. */
function inPrintingOrder(summary: GroupSummary, nodes: readonly Node[], filled: readonly Filled[]): InOrder {
  const order = nodes.map((_, index) => index);
  if (summary.totals === 'last') order.sort((a, b) => lastOf(nodes[a]!) - lastOf(nodes[b]!) || b - a);
  const positions: number[] = [];
  order.forEach((node, position) => (positions[node] = position));
  const rows = order.map((index): SummaryRow => {
    const { label, kind, depth, parent, leaves } = nodes[index]!;
    const unsure = filled.some(({ values }) => boundOf(values.sure?.[index]));
    return {
      kind,
      label,
      depth,
      parent: parent < 0 ? -1 : positions[parent]!,
      values: filled.map(({ values }) => values.printed[index]),
      ...(unsure && { bounds: filled.map(({ values }) => boundOf(values.sure?.[index])) }),
      leaves,
    };
  });
  return { rows, positions };
}

/** Puts rows right under that of the total. */
function underTotal({ rows, positions }: InOrder, parts: readonly SummaryRow[]): InOrder {
  const total = positions[0]!;
  const moved = (position: number): number => (position > total ? position + parts.length : position);
  return {
    rows: [
      ...rows.slice(0, total + 1),
      ...parts.map((part) => ({ ...part, parent: total })),
      ...rows.slice(total + 1),
    ].map((row) => (row.kind === 'part' ? row : { ...row, parent: moved(row.parent) })),
    positions: positions.map(moved),
  };
}

const lastOf = (node: Node): number => node.leaves[1];

const COMPOSITION = text('占合计比重（%）', 'Share of total (%)');

/** The share of some measures in another, of the total: 5.90 % in cash, 94.10 % in kind. */
function compositionRows(
  { composition }: GroupSummary,
  total: SummaryRow,
  position: number,
  ids: readonly string[],
): SummaryRow[] {
  if (!composition) return [];
  const parts = composition.measures.map((id) => ids.indexOf(id)).filter((column) => column >= 0);
  const whole = ids.indexOf(composition.of);
  const amounts = parts.map((column) => total.values[column] ?? 0);
  const sum = amounts.reduce((added, amount) => added + amount, 0);
  // Parts that do not make up the whole have no shares that add up to 100: the sheet must be put right first.
  if (sum <= 0 || sum !== total.values[whole]) return [];
  const shares = apportion(amounts, WHOLE_SHARE);
  const values = ids.map((_, column): number | undefined => {
    if (column === whole) return WHOLE_SHARE / 100;
    const part = parts.indexOf(column);
    return part < 0 || total.values[column] === undefined ? undefined : shares[part]! / 100;
  });
  return [{ kind: 'composition', label: COMPOSITION, depth: -1, parent: position, values, leaves: total.leaves }];
}
