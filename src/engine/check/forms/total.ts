import { a1 } from '../../../model/address';
import type { TotalRule } from '../../../model/rule';
import { isUnknown, Kind, type Table, type TableColumn, type TotalRow } from '../../../model/table';
import { text, type Text } from '../../../model/text';
import { plain } from '../../read/clean';
import { GRAND_LABELS, SUBTOTAL_ENDINGS, TOTAL_LABELS } from '../../read/words';
import { measureOf } from '../../evaluate/compare';
import { blocks, type Steps } from '../../steps';
import { cellsOf, judged, type Context } from '../context';
import type { BalanceOutcome, SideCells } from '../outcome';
import { same, unitText } from '../print';

/**
 * Holds 合计 and 小计 rows against the rows they stand for. A 合计 is held against the detail rows, in which no 小计
 * stands, so that nothing is counted twice.
 */
export function* judgeTotal(rule: TotalRule, index: number, context: Context): Steps<void> {
  for (const { index: position, table } of judged(context, rule.register)) {
    for (const total of table.totals) {
      if (total.level !== rule.level) continue;
      for (const [id, stated] of Object.entries(total.values)) {
        const cells = table.columns[id];
        if (!cells || !isSummed(cells)) continue;
        const outcome = outcomeOf(rule, { table, position, total, cells }, stated, yield* sumOf(cells, total), context);
        context.outcomes.push(outcome);
        if (outcome.verdict !== 'differs') continue;
        const place = { table: position, row: -1, sheetRow: total.row, sheetColumn: cells.position };
        context.found.add(index, place, { of: 'balance', outcome });
      }
    }
  }
}

export const isSummed = ({ column }: TableColumn): boolean =>
  (column.type === 'money' || column.type === 'number') && column.total === true;

export interface Sum {
  readonly sum: number;
  readonly filled: number;
  readonly unread: number;
}

export function* sumOf({ kinds, numbers }: TableColumn, { from, to }: TotalRow): Steps<Sum> {
  let [sum, filled, unread] = [0, 0, 0];
  for (const [start, end] of blocks(to - from)) {
    for (let row = from + start; row < from + end; row++) {
      const kind = kinds[row];
      if (kind === Kind.value) {
        sum += numbers![row]!;
        filled++;
      } else if (isUnknown(kind)) unread++;
    }
    yield 0;
  }
  return { sum, filled, unread };
}

const WORDS: Readonly<Record<TotalRow['level'], Text>> = {
  total: text('合计', 'Total'),
  subtotal: text('小计', 'Subtotal'),
};

/** The label as the sheet has it; where it only says that it is a total, in both languages. */
function labelOf({ label, level }: TotalRow): Text {
  const word = plain(label);
  if (!TOTAL_LABELS.has(word) && !GRAND_LABELS.has(word) && !SUBTOTAL_ENDINGS.includes(word)) return same(label);
  return /\p{Script=Han}/u.test(label) ? text(label, WORDS[level].en) : text(WORDS[level].zh, label);
}

export interface Where {
  readonly table: Table;
  readonly position: number;
  readonly total: TotalRow;
  readonly cells: TableColumn;
}

export function outcomeOf(
  rule: TotalRule,
  { table, position, total, cells }: Where,
  stated: number,
  { sum, filled, unread }: Sum,
  context: Context,
): BalanceOutcome {
  const money = cells.column.type === 'money';
  const unit = cells.unit ?? table.unit;
  const rows = (): SideCells['rows'] =>
    Array.from({ length: total.to - total.from }, (_, i) => ({ table: position, row: total.from + i }));
  const leftCells = (): SideCells => ({
    rows: [],
    column: cells.id,
    cell: { table: position, row: total.row, column: cells.position },
  });
  const rightCells = (): SideCells => ({ rows: rows(), column: cells.id });
  const base = {
    rule,
    group: labelOf(total),
    by: '=',
    tolerance: 0,
    money,
    unit,
    ...(!money && { counted: unitText(table, cells.id) }),
    leftCells,
    rightCells,
    cells: () => [
      { sheet: table.sheet, cell: a1(total.row, cells.position) },
      ...rows().flatMap((row) => cellsOf(context, row, [cells.id])),
    ],
  } as const;
  if (Number.isNaN(stated) || unread > 0) return { ...base, verdict: 'unchecked', reason: 'unreadable' };
  // A total of 0 over nothing but blanks is what a sum formula shows.
  if (filled === 0 && stated === 0) return { ...base, verdict: 'unchecked', reason: 'blank' };
  const number = { type: money ? 'money' : 'number', month: false } as const;
  const measure = measureOf(number, number, {}, unit);
  const difference = measure.difference(stated, sum);
  const numbers = { left: stated, right: sum, difference };
  return { ...base, ...numbers, verdict: measure.order(stated, sum) === 0 ? 'balanced' : 'differs' };
}
