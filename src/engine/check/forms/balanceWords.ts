import type { CellRef } from '../../../model/finding';
import { MONEY_UNITS, printFen } from '../../../model/money';
import { text, type Text } from '../../../model/text';
import { cellsOf, others, type Context, type Explanation, type Spotted } from '../context';
import type { BalanceOutcome, SideCells } from '../outcome';
import { printNumber, same, withUnit } from '../print';

/** An amount of an outcome as printed: money in the outcome's unit. */
const printAmount = (value: number, { money, unit }: Pick<BalanceOutcome, 'money' | 'unit'>): string =>
  money ? printFen(value, unit) : printNumber(value);

/** The unit an outcome's numbers are in; empty for bare counts. */
const unitOfOutcome = ({ money, unit, counted }: BalanceOutcome): Text =>
  money ? MONEY_UNITS[unit].label : (counted ?? same(''));

/** What the sides may differ by, as printed: 0.00 for exact balances. */
const printTolerance = (outcome: BalanceOutcome): string => printAmount(outcome.tolerance, outcome);

/** Placeholders of balances and totals: left right difference unit group tolerance, and field. */
export function explainOutcome({ index, place }: Spotted, context: Context): Explanation {
  const detail = context.found.details.get(index);
  if (detail?.of !== 'balance') throw new Error('A finding of a balance lost its outcome');
  const { outcome } = detail;
  const { left = 0, right = 0, difference = 0 } = outcome;
  const unit = unitOfOutcome(outcome);
  const column = outcome.leftCells().column || outcome.rightCells().column;
  const header = context.tables[place.table]!.register.columns[column]?.header;
  const values: Readonly<Record<string, Text | undefined>> = {
    left: same(printAmount(left, outcome)),
    right: same(printAmount(right, outcome)),
    difference: same(printAmount(difference, outcome)),
    tolerance: same(printTolerance(outcome)),
    unit,
    group: outcome.group ?? text('全表', 'the whole sheet'),
    field: header,
    row: same(String(place.sheetRow + 1)),
  };
  return {
    value: (name) => values[name],
    observed: same(printAmount(left, outcome)),
    expected: same((outcome.by === '=' ? '' : '≤ ') + printAmount(right, outcome)),
    difference: withUnit(printAmount(difference, outcome), unit),
    related: others([...outcome.cells(), ...keysOfLoneSide(outcome, context)], context, place),
  };
}

/** Where one side has no row of a group, the cells that put the other's rows into it may be what is wrong. */
function keysOfLoneSide({ rule, leftCells, rightCells }: BalanceOutcome, context: Context): CellRef[] {
  if (rule.form !== 'balance') return [];
  const [left, right] = [leftCells(), rightCells()];
  const keys = (side: SideCells, by: typeof rule.left.by): CellRef[] => {
    const columns = (by ?? []).map((each) => (typeof each === 'string' ? each : each.through));
    return side.rows.flatMap((row) => cellsOf(context, row, columns));
  };
  if (right.rows.length === 0) return keys(left, rule.left.by);
  return left.rows.length === 0 ? keys(right, rule.right.by) : [];
}
