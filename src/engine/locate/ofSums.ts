import { MONEY_UNITS } from '../../model/money';
import { isUnknown, type TotalRow } from '../../model/table';
import { isSummed } from '../check/forms/total';
import type { Context } from '../check/context';
import type { BalanceOutcome, SideCells } from '../check/outcome';
import { unitOfRow } from '../check/units';
import { measureOf } from '../evaluate/compare';
import { cellOfRow, cellOfTotal, isFormula, type NumberCell } from './cell';
import { sumsEqual, type Addend, type Equation } from './equation';

/** More rows than this tell too little about any one of them, and take too long to ask for every finding. */
const MOST_ROWS = 2000;
/** A balance names a cell only when its sides are few. */
const MOST_CELLS = 200;

/** A typed 合计 or 小计 of one column and the rows it stands for; undefined where it is not known or computed itself. */
export function equationOfTotal(
  total: TotalRow,
  at: { readonly table: number; readonly column: string },
  context: Context,
): Equation | undefined {
  const table = context.tables[at.table]!;
  const cells = table.columns[at.column];
  const stated = cellOfTotal(context, at.table, total, at.column);
  if (!cells || !stated || !isSummed(cells) || total.to - total.from > MOST_ROWS) return undefined;
  const addends: Addend[] = [];
  let sum = 0;
  for (let row = total.from; row < total.to; row++) {
    if (isUnknown(cells.kinds[row])) return undefined;
    const cell = cellOfRow(context, { table: at.table, row }, at.column);
    if (cell) addends.push({ cell, scale: 1 });
    sum += cell?.value ?? 0;
  }
  if (addends.length === 0 || [stated, ...addends.map(({ cell }) => cell)].some((cell) => isFormula(context, cell))) {
    return undefined;
  }
  return sumsEqual(
    { value: stated.value, addends: [{ cell: stated, scale: 1 }] },
    { value: sum, addends },
    measureOfSums(cells.column.type === 'money', cells.unit ?? table.unit),
  );
}

/** A balance for one of its groups; undefined where its sides may differ, or are not sums of a few cells. */
export function equationOfBalance(outcome: BalanceOutcome, context: Context): Equation | undefined {
  const { rule, left, right, tolerance, money, unit } = outcome;
  if (rule.form !== 'balance' || outcome.by !== '=' || tolerance > 0) return undefined;
  if (left === undefined || right === undefined || (rule.left.percent ?? rule.right.percent) !== undefined)
    return undefined;
  const [leftCells, rightCells] = [outcome.leftCells(), outcome.rightCells()];
  if (leftCells.rows.length + rightCells.rows.length > MOST_CELLS) return undefined;
  const sides = [
    rule.left.of === 'sum' ? addendsOf(leftCells, money, context) : [],
    rule.right.of === 'sum' ? addendsOf(rightCells, money, context) : [],
  ] as const;
  if (sides.flat().some(({ cell }) => isFormula(context, cell))) return undefined;
  return sumsEqual({ value: left, addends: sides[0] }, { value: right, addends: sides[1] }, measureOfSums(money, unit));
}

const addendsOf = ({ rows, column }: SideCells, money: boolean, context: Context): Addend[] =>
  rows.flatMap((row) => {
    const cell = cellOfRow(context, row, column);
    return cell ? [{ cell, scale: scaleOf(cell, money, context) }] : [];
  });

/** A plain number that faces money counts in the unit its row states. */
const scaleOf = ({ cells, table, dataRow }: NumberCell, money: boolean, { tables }: Context): number =>
  money && cells.column.type === 'number' ? MONEY_UNITS[unitOfRow(tables[table]!, dataRow)].fen : 1;

function measureOfSums(money: boolean, unit: BalanceOutcome['unit']): Equation['measure'] {
  const number = { type: money ? 'money' : 'number', month: false } as const;
  return measureOf(number, number, {}, unit);
}
