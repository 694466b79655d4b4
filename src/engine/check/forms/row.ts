import type { Expr, Term } from '../../../model/expression';
import { columnsOf } from '../../../model/expression';
import { MONEY_UNITS, printFen } from '../../../model/money';
import { columnOf } from '../../../model/register';
import type { RowRule } from '../../../model/rule';
import { Kind, type Table } from '../../../model/table';
import { text, type Text } from '../../../model/text';
import { compileCompare, measureOf, unitOfCompare, type CompareExpr } from '../../evaluate/compare';
import { compileExpr } from '../../evaluate/expression';
import type { NumberOperand } from '../../evaluate/operand';
import type { Scope } from '../../evaluate/scope';
import { withBytes, withOperands } from '../../evaluate/scratch';
import { asMoney, compileTerm } from '../../evaluate/term';
import { Truth } from '../../evaluate/truth';
import { blocks, type Steps } from '../../steps';
import { cellsOf, judged, others, type Context, type Explanation, type Spotted } from '../context';
import { labelOf, printCell, printDate, printNumber, same, unitText, withUnit } from '../print';

/** Finds the rows in which `when` holds and `expect` does not. */
export function* judgeRow(rule: RowRule, index: number, context: Context): Steps<void> {
  for (const { index: position, table } of judged(context, rule.register)) {
    const scope: Scope = { table, environment: context.environment };
    const expect = compileExpr(rule.expect, scope);
    const when = rule.when && compileExpr(rule.when, scope);
    const lead = table.columns[rule.at.find((id) => id in table.columns) ?? ''];
    const shared = sharedIn(rule, table);
    for (const [from, to] of blocks(table.rows.length)) {
      withBytes((concerned) => {
        if (when) {
          when(from, to, concerned);
          if (!concerned.subarray(0, to - from).includes(Truth.yes)) return;
        }
        withBytes((verdicts) => {
          expect(from, to, verdicts);
          for (let row = from; row < to; row++) {
            if (verdicts[row - from] !== Truth.no || (when && concerned[row - from] !== Truth.yes)) continue;
            if (shared.some((rows) => rows.has(row))) continue;
            context.found.addAt(index, position, row, lead?.row ?? table.rows[row]!, lead?.position ?? 0);
          }
        });
      });
      yield 0;
    }
  }
}

/** Rows that share an amount with others, of the columns a rule reads: their part of it is not known. */
const sharedIn = ({ when, expect }: RowRule, { columns }: Table): ReadonlySet<number>[] =>
  [...(when ? columnsOf(when) : []), ...columnsOf(expect)].flatMap((id) => columns[id]?.shared ?? []);

/** Placeholders: any column id, row; and of the comparison that failed left right difference unit. */
export function explainRow(rule: RowRule, { place }: Spotted, context: Context): Explanation {
  const table = context.tables[place.table]!;
  const scope: Scope = { table, environment: context.environment };
  const failed = failedComparison(rule.expect, scope, place.row);
  const sides = failed && sidesOf(failed, scope, place.row);
  const read = [...rule.at, ...columnsOf(rule.expect), ...(rule.when ? columnsOf(rule.when) : [])];
  const difference = sides?.difference;
  return {
    value(name) {
      if (name === 'row') return same(String(place.sheetRow + 1));
      if (name === 'left') return sides?.left;
      if (name === 'right') return sides?.right;
      if (name === 'difference') return difference === undefined ? undefined : same(difference);
      if (name === 'unit' && sides) return sides.unit;
      return name in table.register.columns ? printCell(table, name, place.row) : undefined;
    },
    ...saidOf(rule.at.find((id) => id in table.columns) ?? '', table, place.row, failed && sides && { failed, sides }),
    related: others(cellsOf(context, place, read), context, place),
  };
}

/** What stands in the leading cell, and where it is itself a side of the comparison that failed, the other side. */
function saidOf(
  lead: string,
  table: Table,
  row: number,
  compared: { readonly failed: CompareExpr; readonly sides: Sides } | undefined,
): Pick<Explanation, 'observed' | 'expected' | 'difference'> {
  if (!compared) return { observed: printCell(table, lead, row) };
  const { failed, sides } = compared;
  const isLead = (side: Term): boolean => side.term === 'column' && side.column === lead;
  const turned = !isLead(failed.left) && isLead(failed.right);
  const isSide = turned || isLead(failed.left);
  const [observed, other, sign] = turned
    ? [sides.right, sides.left, SIGNS[TURNED[failed.by]]]
    : [sides.left, sides.right, SIGNS[failed.by]];
  const expected = sign === SIGNS['='] ? other : text(`${sign} ${other.zh}`, `${sign} ${other.en}`);
  const difference = turned ? sides.turned : sides.difference;
  return {
    ...(isSide ? { observed, expected } : { observed: printCell(table, lead, row) }),
    ...(difference !== undefined && { difference: withUnit(difference, sides.unit) }),
  };
}

/** The comparison as it reads from its right side. */
const TURNED = { '<': '>', '<=': '>=', '=': '=', '<>': '<>', '>=': '<=', '>': '<' } as const;
const SIGNS = { '<': '<', '<=': '≤', '=': '=', '<>': '≠', '>=': '≥', '>': '>' } as const;

/** How far a row misses its rule, in the numbers of the comparison that failed: fen for money. */
export function missOf(rule: RowRule, table: Table, row: number, context: Context): number | undefined {
  const scope: Scope = { table, environment: context.environment };
  const failed = failedComparison(rule.expect, scope, row);
  return failed && sidesOf(failed, scope, row).miss;
}

/** The first comparison inside an expression that makes the row fail. */
function failedComparison(expr: Expr, scope: Scope, row: number): CompareExpr | undefined {
  if (expr.op === 'compare') return fails(expr, scope, row) ? expr : undefined;
  if (expr.op !== 'all' && expr.op !== 'any') return undefined;
  for (const part of expr.of) {
    const failed = failedComparison(part, scope, row);
    if (failed) return failed;
  }
  return undefined;
}

const fails = (expr: CompareExpr, scope: Scope, row: number): boolean =>
  withBytes((verdicts) => {
    compileCompare(expr, scope)(row, row + 1, verdicts);
    return verdicts[0] === Truth.no;
  });

interface Sides {
  readonly left: Text;
  readonly right: Text;
  readonly unit: Text;
  /** Left less right as printed; absent for texts and dates. */
  readonly difference?: string;
  /** Right less left. */
  readonly turned?: string;
  readonly miss?: number;
}

function sidesOf(expr: CompareExpr, scope: Scope, row: number): Sides {
  const left = compileTerm(expr.left, scope);
  const right = compileTerm(expr.right, scope);
  if (left.type === 'text' || right.type === 'text') {
    const print = (operand: typeof left): Text =>
      operand.type === 'text' ? printText(operand.at(row) ?? '', [expr.left, expr.right], scope.table) : same('');
    return { left: print(left), right: print(right), unit: same('') };
  }
  const money = left.type === 'money' || right.type === 'money';
  const a = valueAt(money ? asMoney(left) : left, row);
  const b = valueAt(money ? asMoney(right) : right, row);
  if (a === undefined || b === undefined) return { left: same(''), right: same(''), unit: same('') };
  if (left.type === 'date') {
    const precision = left.month || right.month ? 'month' : 'day';
    return { left: same(printDate(a, precision)), right: same(printDate(b, precision)), unit: same('') };
  }
  const unit = unitOfCompare(expr, scope);
  const miss = measureOf(left, right, expr, unit).difference(a, b);
  const print = (value: number): string => (money ? printFen(value, unit) : printNumber(value));
  return {
    left: same(print(a)),
    right: same(print(b)),
    difference: print(miss),
    turned: print(-miss),
    unit: money ? MONEY_UNITS[unit].label : plainUnit(expr, scope.table),
    miss,
  };
}

/** The unit of the first side that is a column with one. */
function plainUnit(expr: CompareExpr, table: Table): Text {
  for (const side of [expr.left, expr.right]) {
    if (side.term === 'column') return unitText(table, side.column);
  }
  return text('', '');
}

const valueAt = (operand: NumberOperand, row: number): number | undefined =>
  withOperands((into) => {
    operand.fill(row, row + 1, into);
    return into.kinds[0] === Kind.value ? into.values[0] : undefined;
  });

/** A text as people write it: a code by its label where one of the sides is a column that shows labels. */
function printText(value: string, sides: readonly Term[], table: Table): Text {
  for (const side of sides) {
    if (side.term !== 'column' && side.term !== 'attribute') continue;
    const column = columnOf(table.register, side.column);
    if (column.type === 'code' && column.show !== 'id') return labelOf(column, value);
  }
  return same(value);
}
