import { fromFen, type MoneyUnit } from '../model/money';
import type { LiveSide } from '../model/summary';
import { everyRow, LiveRows, sumBy } from './liveRows';
import { groupsReadAsTheyStand, rawCell } from './summaryCells';

/** Money on sheets of plain numbers, such as the headlines of the overview. */
const PLAIN_UNIT: MoneyUnit = 'wan';

/**
 * The formula of one side of a balance, without `=`; undefined where none says exactly what was found.
 * @param value what was found; fen for money
 */
export function sideFormula(
  side: LiveSide | undefined,
  value: number,
  money: boolean,
  unit: MoneyUnit,
): string | undefined {
  if (!side) return undefined;
  const { grouped, column, told } = side;
  const { table, leafOf } = grouped;
  const amount = column === undefined ? undefined : table.columns[column];
  const columns = told.map((id) => table.columns[id]);
  const known = columns.filter((each) => each !== undefined);
  if (known.length < columns.length || (column !== undefined && !amount)) return undefined;
  const ownUnit = amount?.column.type === 'money' ? (amount.unit ?? table.unit) : PLAIN_UNIT;
  if (money && ownUnit !== unit) return undefined;
  if (column !== undefined && groupsReadAsTheyStand(grouped, column, 1)[0] !== 1) return undefined;
  const rows = [...leafOf.keys()].filter((row) => leafOf[row] === 0);
  const raw = amount && rows.map((row) => rawCell(table, amount, row));
  const sum = raw ? raw.reduce<number>((total, each) => total + (typeof each === 'number' ? each : 0), 0) : rows.length;
  if (Math.abs(sum - (money ? fromFen(value, unit) : value)) > 1e-6) return undefined;
  const isWhole = known.length === 0;
  if (isWhole) return rows.length === table.rows.length ? everyRow(table, amount) : undefined;
  const criteria = new LiveRows(grouped, known).criteria(0);
  return criteria && sumBy(criteria, amount);
}
