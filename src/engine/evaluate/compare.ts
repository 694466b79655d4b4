import { monthIndex } from '../../model/date';
import type { Comparison, Expr, Tolerance } from '../../model/expression';
import { MONEY_UNITS, printedStep, roundFen, roundHalfAway, type MoneyUnit } from '../../model/money';
import { Kind } from '../../model/table';
import type { NumberOperand, TextOperand } from './operand';
import { withOperands } from './scratch';
import type { Scope } from './scope';
import { asMoney, compileTerm } from './term';
import { Truth } from './truth';

/** Writes one verdict a row, from index 0 on, for the rows from `from` to `to` (end excluded). */
export type Judge = (from: number, to: number, verdicts: Uint8Array) => void;

export type CompareExpr = Extract<Expr, { op: 'compare' }>;

/** Decimals plain numbers are rounded to before they are compared, unless the comparison says otherwise. */
const DEFAULT_DECIMALS = 6;

/** Which orders (before, equal, after) a comparison accepts. */
const ACCEPTS: Readonly<Record<Comparison, Uint8Array>> = {
  '<': Uint8Array.of(1, 0, 0),
  '<=': Uint8Array.of(1, 1, 0),
  '=': Uint8Array.of(0, 1, 0),
  '<>': Uint8Array.of(1, 0, 1),
  '>=': Uint8Array.of(0, 1, 1),
  '>': Uint8Array.of(0, 0, 1),
};

/** Whether an order (negative, 0, positive) satisfies a comparison. */
export const accepts = (by: Comparison, order: number): boolean => ACCEPTS[by][Math.sign(order) + 1] === 1;

/** How two numbers compare: their order and the difference people are shown. */
export interface Measure {
  /** Numbers further apart than this are in the order of their plain difference, whatever the rounding. */
  readonly far: number;
  /** Negative, 0 or positive; 0 also when the sides differ by no more than the tolerance. */
  order(left: number, right: number): number;
  /** Left less right, both rounded. */
  difference(left: number, right: number): number;
  /** How far the sides may be apart, given the right one. */
  tolerance(right: number): number;
}

/** Compares a comparison of one row. @throws {Error} when a text meets a number: a fault of the catalogue. */
export function compileCompare(expr: CompareExpr, scope: Scope): Judge {
  const left = compileTerm(expr.left, scope);
  const right = compileTerm(expr.right, scope);
  if (left.type === 'text' && right.type === 'text') return compareTexts(left, right, ACCEPTS[expr.by]);
  if (left.type !== 'text' && right.type !== 'text') {
    const money = left.type === 'money' || right.type === 'money';
    const measure = measureOf(left, right, expr, unitOfCompare(expr, scope));
    return compareNumbers(money ? asMoney(left) : left, money ? asMoney(right) : right, measure, ACCEPTS[expr.by]);
  }
  // A blank parameter and an absent cover have no type; they are unknown whatever they meet.
  if (isSilent(left) || isSilent(right)) return (from, to, verdicts) => verdicts.fill(Truth.unknown, 0, to - from);
  throw new Error(`A text is compared with a number: ${JSON.stringify(expr)}`);
}

function isSilent(operand: NumberOperand | TextOperand): boolean {
  if (operand.type === 'text') return operand.at(0) === undefined;
  return withOperands((into) => {
    operand.fill(0, 1, into);
    return into.kinds[0] !== Kind.value;
  });
}

/** The unit whose last printed place counts: that of a side which is a single money column, else the sheet's. */
export function unitOfCompare(expr: CompareExpr, { table }: Scope): MoneyUnit {
  for (const side of [expr.left, expr.right]) {
    const unit = side.term === 'column' ? table.columns[side.column]?.unit : undefined;
    if (unit) return unit;
  }
  return table.unit;
}

/** How the two sides of a comparison are measured: dates by day or month, money by unit, numbers by decimals. */
export function measureOf(
  left: Pick<NumberOperand, 'type' | 'month'>,
  right: Pick<NumberOperand, 'type' | 'month'>,
  how: { readonly within?: Tolerance; readonly decimals?: number },
  unit: MoneyUnit,
): Measure {
  if (left.type === 'date' && right.type === 'date') return left.month || right.month ? MONTHS : DAYS;
  if (left.type === 'money' || right.type === 'money') {
    const scale = MONEY_UNITS[unit].fen;
    return rounded((fen) => roundFen(fen, unit), printedStep(unit), how.within, scale);
  }
  const decimals = how.decimals ?? DEFAULT_DECIMALS;
  return rounded((value) => roundHalfAway(value, decimals), 10 ** -decimals, how.within, 1);
}

const DAYS: Measure = {
  far: 1,
  order: (left, right) => Math.floor(left) - Math.floor(right),
  difference: (left, right) => Math.floor(left) - Math.floor(right),
  tolerance: () => 0,
};

/** Dates more than 31 days apart lie in different months: the calendar is asked for the others only. */
const MONTHS: Measure = {
  far: 31,
  order: (left, right) => (Math.abs(left - right) > 31 ? left - right : monthIndex(left) - monthIndex(right)),
  difference: (left, right) => monthIndex(left) - monthIndex(right),
  tolerance: () => 0,
};

/**
 * Sides are rounded half away from zero before they are compared. Rounding on decimal text is slow, so it is done only
 * where it can matter: sides further apart than two steps keep their order.
 */
function rounded(
  round: (value: number) => number,
  step: number,
  within: Tolerance | undefined,
  scale: number,
): Measure {
  const difference = (left: number, right: number): number => (left === right ? 0 : round(round(left) - round(right)));
  if (!within) {
    const far = 2 * step;
    return {
      far,
      difference,
      tolerance: () => 0,
      order(left, right) {
        const raw = left - right;
        return raw === 0 || raw > far || raw < -far ? raw : difference(left, right);
      },
    };
  }
  const tolerance = (right: number): number =>
    roundHalfAway('absolute' in within ? within.absolute * scale : Math.abs(right) * within.relative, 9);
  return {
    far: Number.POSITIVE_INFINITY,
    difference,
    tolerance,
    order(left, right) {
      const apart = difference(left, right);
      return Math.abs(apart) <= tolerance(round(right)) ? 0 : apart;
    },
  };
}

function compareNumbers(left: NumberOperand, right: NumberOperand, measure: Measure, accepted: Uint8Array): Judge {
  const { far } = measure;
  return (from, to, verdicts) => {
    const count = to - from;
    withOperands((a) => {
      left.fill(from, to, a);
      withOperands((b) => {
        right.fill(from, to, b);
        for (let i = 0; i < count; i++) {
          if (a.kinds[i] !== Kind.value || b.kinds[i] !== Kind.value) verdicts[i] = Truth.unknown;
          else {
            const apart = a.values[i]! - b.values[i]!;
            const isPlain = apart === 0 || apart > far || apart < -far;
            const order = isPlain ? apart : measure.order(a.values[i]!, b.values[i]!);
            verdicts[i] = accepted[order < 0 ? 0 : order > 0 ? 2 : 1]!;
          }
        }
      });
    });
  };
}

function compareTexts(left: TextOperand, right: TextOperand, accepted: Uint8Array): Judge {
  return (from, to, verdicts) => {
    for (let row = from; row < to; row++) {
      const a = left.at(row);
      const b = right.at(row);
      if (a === undefined || b === undefined) verdicts[row - from] = Truth.unknown;
      else verdicts[row - from] = accepted[a < b ? 0 : a > b ? 2 : 1]!;
    }
  };
}
