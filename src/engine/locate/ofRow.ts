import { columnsOf, type Expr } from '../../model/expression';
import type { RowRule } from '../../model/rule';
import { Kind, type Table, type TableColumn } from '../../model/table';
import type { Context } from '../check/context';
import type { RowOf } from '../check/found';
import { measureOf, unitOfCompare, type CompareExpr } from '../evaluate/compare';
import { compileExpr } from '../evaluate/expression';
import type { NumberOperand } from '../evaluate/operand';
import type { Scope } from '../evaluate/scope';
import { withBytes, withOperands } from '../evaluate/scratch';
import { asMoney, compileTerm } from '../evaluate/term';
import { Truth } from '../evaluate/truth';
import { cellOfRow, isFormula, type NumberCell } from './cell';
import type { Equation } from './equation';

/** A row rule that asks for two sides to be equal. */
export const isEquation = (expr: Expr): expr is CompareExpr => expr.op === 'compare' && expr.by === '=';

/** What a row rule asks of one row, as an equation; undefined where it asks for no equal numbers, or not of this row. */
export function equationOfRow(rule: RowRule, at: RowOf, context: Context): Equation | undefined {
  const { expect, when } = rule;
  if (!isEquation(expect)) return undefined;
  const columns = [...new Set(columnsOf(expect))];
  const cells = columns.flatMap((id) => cellOfRow(context, at, id) ?? []);
  if (cells.length === 0 || cells.some((cell) => isFormula(context, cell))) return undefined;
  const whole = context.tables[at.table]!;
  if (columns.some((id) => whole.columns[id]?.shared?.has(at.row))) return undefined;
  const read = [...columns, ...(when ? columnsOf(when) : [])];
  const alone = rowAlone(whole, at.row, read);
  const scope: Scope = { table: alone, environment: context.environment };
  if (when && !isTrue(when, scope)) return undefined;
  const [left, right] = [compileTerm(expect.left, scope), compileTerm(expect.right, scope)];
  if (left.type === 'text' || right.type === 'text' || left.type === 'date' || right.type === 'date') return undefined;
  const money = left.type === 'money' || right.type === 'money';
  const sides = money ? ([asMoney(left), asMoney(right)] as const) : ([left, right] as const);
  return {
    cells,
    measure: measureOf(left, right, expect, unitOfCompare(expect, scope)),
    sides: (cell, value) => sidesWith(alone, cell, value, sides),
  };
}

/** Both sides of the row's comparison while one of its cells holds another value. */
function sidesWith(
  alone: Table,
  { cells, value: found }: NumberCell,
  value: number,
  [left, right]: readonly [NumberOperand, NumberOperand],
): readonly [number, number] | undefined {
  const numbers = alone.columns[cells.id]?.numbers;
  if (!numbers) return undefined;
  numbers[0] = value;
  const [a, b] = [numberOf(left), numberOf(right)];
  numbers[0] = found;
  return a === undefined || b === undefined ? undefined : [a, b];
}

const numberOf = (operand: NumberOperand): number | undefined =>
  withOperands((into) => {
    operand.fill(0, 1, into);
    return into.kinds[0] === Kind.value ? into.values[0] : undefined;
  });

const isTrue = (expr: Expr, scope: Scope): boolean =>
  withBytes((verdicts) => {
    compileExpr(expr, scope)(0, 1, verdicts);
    return verdicts[0] === Truth.yes;
  });

/** A table of one row only, in copies: its cells may be tried with other values. */
function rowAlone(table: Table, row: number, columns: readonly string[]): Table {
  const copies: Record<string, TableColumn> = {};
  for (const id of columns) {
    const cells = table.columns[id];
    if (!cells) continue;
    const { numbers, texts, kinds } = cells;
    copies[id] = {
      ...cells,
      kinds: kinds.slice(row, row + 1),
      ...(numbers && { numbers: numbers.slice(row, row + 1) }),
      ...(texts && { texts: texts.slice(row, row + 1) }),
    };
  }
  return { ...table, rows: table.rows.slice(row, row + 1), columns: copies };
}
