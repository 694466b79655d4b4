import type { Catalogue } from '../../model/catalogue';
import { registerOf } from '../../model/catalogue';
import type { MoneyUnit } from '../../model/money';
import type { GroupedTable, GroupSummary, SummaryRow, SummaryTable } from '../../model/summary';
import type { Book, Table } from '../../model/table';
import { fill, text, type Text } from '../../model/text';
import { environmentOf, tablesOf } from '../evaluate/scope';
import { rowsWhere } from '../evaluate/truths';
import { WHOLE_SHARE, apportion } from '../share';
import { finish } from '../steps';
import { headlineRows } from './headlines';
import { groupThrough, otherRegisters } from './leafSums';
import { leavesOf, type Node } from './leaves';
import { quantitiesOf } from './quantities';
import { valuesOf, type Ground, type MeasuredValues } from './values';

/** Money of sheets in different units is printed in the unit of plans and reports. */
const COMMON_UNIT: MoneyUnit = 'wan';

/**
 * Groups and sums the rows of a register over all its sheets. No row is lost: rows without a group value have a group
 * of their own, and what could not be read is counted in a note.
 * @throws {Error} when the summary reads a register or figure the catalogue has not: a fault of the catalogue
 */
export function summarise(book: Book, summary: GroupSummary, catalogue: Catalogue): SummaryTable {
  const tables = tablesOf(book, summary.register);
  const keep = tables.map((table) => keptRows(table, summary, book, catalogue));
  const leaves = leavesOf(summary, tables, keep);
  const own = tables.map((table, t) => ({ table, leafOf: leaves.leafOf[t]! }));
  const key = registerOf(catalogue, summary.register).key[0] ?? '';
  const sources: Record<string, readonly GroupedTable[]> = { [summary.register]: own };
  for (const { register, through } of otherRegisters(summary)) {
    sources[register] = groupThrough(own, key, tablesOf(book, register), through);
  }
  const unit = commonUnit(Object.values(sources).flat());
  const quantities = quantitiesOf(summary, catalogue);
  const ground: Ground = { summary, leaves, sources, unit, quantities };
  const values = valuesOf(ground);
  const columns = summary.measures
    .filter((measure) => !measure.optional || values.get(measure.id)!.exact.some((value) => value))
    .map((measure) => ({ measure, quantity: quantities.get(measure.id)! }));
  const printed = columns.map(({ measure }) => values.get(measure.id)!.printed);
  const { rows, positions } = inPrintingOrder(summary, leaves.nodes, printed);
  const ids = columns.map(({ measure }) => measure.id);
  rows.push(...compositionRows(summary, rows[positions[0]!]!, positions[0]!, ids));
  rows.push(...headlineRows({ book, summary, catalogue, nodes: leaves.nodes, rows, positions, ids }));
  return {
    summary,
    ...(book.year !== undefined && { year: book.year }),
    unit,
    columns,
    rows,
    notes: [...summary.notes, ...notesOf(summary, sources, values)],
    sources,
  };
}

/** 1 for the rows the summary speaks of; undefined when it speaks of all. */
function keptRows(table: Table, { where }: GroupSummary, book: Book, catalogue: Catalogue): Uint8Array | undefined {
  if (!where) return undefined;
  const environment = environmentOf(book, catalogue, `${book.year ?? 0}-12-31`);
  return finish(rowsWhere(where.expect, { table, environment }));
}

/** The unit all sheets are in, or the common one. */
export function commonUnit(sources: readonly GroupedTable[]): MoneyUnit {
  const units = new Set(sources.map(({ table }) => table.unit));
  const [only] = units;
  return units.size === 1 && only ? only : COMMON_UNIT;
}

/** Totals first or last, as the summary says; `positions[node]` is where the node's row stands. */
function inPrintingOrder(
  summary: GroupSummary,
  nodes: readonly Node[],
  printed: readonly (readonly (number | undefined)[])[],
): { rows: SummaryRow[]; positions: number[] } {
  const order = nodes.map((_, index) => index);
  if (summary.totals === 'last') order.sort((a, b) => lastOf(nodes[a]!) - lastOf(nodes[b]!) || b - a);
  const positions: number[] = [];
  order.forEach((node, position) => (positions[node] = position));
  const rows = order.map((index): SummaryRow => {
    const { label, kind, depth, parent, leaves } = nodes[index]!;
    return {
      kind,
      label,
      depth,
      parent: parent < 0 ? -1 : positions[parent]!,
      values: printed.map((values) => values[index]),
      leaves,
    };
  });
  return { rows, positions };
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

const UNREAD = text(
  '有{n}个单元格无法识别或尚未计算，未计入。',
  '{n} cell(s) cannot be read or are not calculated yet; they are not included.',
);
const BOUNDS = text(
  '其中{n}个单元格为约数（如“20余人”），按所写数字计入。',
  '{n} cell(s) hold approximate numbers ("more than 20"); the number written is included.',
);
const UNCONNECTED = text(
  '{register}中有{n}行的编号未填或无对应记录，未计入。',
  '{n} row(s) of {register} carry no known number and are not included.',
);
const BALANCED = text(
  '占比保留两位小数，按舍位平衡处理，合计为100.00。',
  'Shares are rounded so that they add up to 100.00 (largest remainder).',
);

function notesOf(
  summary: GroupSummary,
  sources: Readonly<Record<string, readonly GroupedTable[]>>,
  values: ReadonlyMap<string, MeasuredValues>,
): Text[] {
  const notes: Text[] = [];
  const say = (note: Text, words: (lang: 'zh' | 'en') => Record<string, string>): void => {
    notes.push(text(fill(note.zh, words('zh')), fill(note.en, words('en'))));
  };
  if (summary.composition || summary.measures.some((measure) => measure.of === 'share')) notes.push(BALANCED);
  const left = summary.where ? leftOut(sources[summary.register] ?? []) : 0;
  if (summary.where && left > 0) say(summary.where.others, () => ({ n: String(left) }));
  for (const { register } of otherRegisters(summary)) {
    const lost = leftOut(sources[register] ?? []);
    const title = sources[register]?.[0]?.table.register.title;
    if (title && lost > 0) say(UNCONNECTED, (lang) => ({ n: String(lost), register: title[lang] }));
  }
  const unread = [...values.values()].reduce((cells, each) => cells + each.unread, 0);
  if (unread > 0) say(UNREAD, () => ({ n: String(unread) }));
  const bounds = [...values.values()].reduce((cells, each) => cells + each.bounds, 0);
  if (bounds > 0) say(BOUNDS, () => ({ n: String(bounds) }));
  return notes;
}

/** Rows that belong to no group. */
function leftOut(grouped: readonly GroupedTable[]): number {
  let rows = 0;
  for (const { leafOf } of grouped) for (const leaf of leafOf) if (leaf < 0) rows++;
  return rows;
}
