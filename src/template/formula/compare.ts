import type { Comparison, Expr, Term, Tolerance } from '../../model/expression';
import { MONEY_UNITS, type MoneyUnit } from '../../model/money';
import { unitOf } from '../../model/numberFormat';
import { columnOf } from '../../model/register';
import { shownCode } from '../format';
import type { TemplateOptions } from '../options';
import { idOf, type Place } from './cells';
import { and, quoted, Unprintable, type PrintedNumber, type PrintedText } from './printed';
import { asMoney, printTerm } from './term';

type CompareExpr = Extract<Expr, { op: 'compare' }>;

/** A comparison: when it can be told, and the formula that tells it. */
export interface PrintedComparison {
  readonly known: string;
  readonly holds: string;
  readonly fails: string;
}

/** Decimals plain numbers are rounded to before they are compared, unless the comparison says otherwise. */
const DEFAULT_DECIMALS = 6;

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '=': '<>',
  '<>': '=',
  '>=': '<',
  '>': '<=',
};

/** Prints a comparison. @throws {Unprintable} when no formula can say it. */
export function printCompare(expr: CompareExpr, sheet: Omit<Place, 'unit'>): PrintedComparison {
  const place: Place = { ...sheet, unit: unitOfCompare([expr.left, expr.right], sheet) };
  const left = printTerm(expr.left, place);
  const right = printTerm(expr.right, place);
  const known = and(left.known, right.known);
  if (left.type === 'text' && right.type === 'text') {
    if (expr.by !== '=' && expr.by !== '<>') throw new Unprintable('texts are put in order');
    const same = sameText(left, right, sheet.options);
    const [holds, fails] = expr.by === '=' ? [same, `NOT(${same})`] : [`NOT(${same})`, same];
    return { known, holds, fails };
  }
  if (left.type === 'text' || right.type === 'text') throw new Unprintable('a text is compared with a number');
  const say = (by: Comparison): string => compareNumbers(left, by, right, expr, place.unit);
  return { known, holds: say(expr.by), fails: say(OPPOSITE[expr.by]) };
}

/** The unit whose last printed place counts: that of a side which is a single amount, else the sheet's. */
function unitOfCompare(sides: readonly Term[], { plan, options }: Omit<Place, 'unit'>): MoneyUnit {
  for (const side of sides) {
    const column = side.term === 'column' ? columnOf(plan.register, side.column) : undefined;
    if (column?.type === 'money') return unitOf(column, options.unit);
  }
  return options.unit;
}

/** Labels do not tell capitals apart, as the reader of codes does not; other texts do. */
function sameText(left: PrintedText, right: PrintedText, options: TemplateOptions): string {
  const [coded, other] = left.codes ? [left, right] : [right, left];
  const { codes } = coded;
  if (!codes) return `EXACT(${left.value},${right.value})`;
  if (other.literal !== undefined) return `${coded.value}=${quoted(shownLiteral(other.literal, coded, options))}`;
  const showsLabel = codes.show !== 'id';
  const sameShow = other.codes
    ? other.codes.codes.id === codes.codes.id && other.codes.show === codes.show
    : other.labelOf === codes.codes.id && showsLabel;
  return sameShow ? `${left.value}=${right.value}` : `${idOf(left)}=${idOf(right)}`;
}

/** A code id of a rule as the column shows it in the sheet's language. */
export function shownLiteral(id: string, { codes }: Pick<PrintedText, 'codes'>, { lang }: TemplateOptions): string {
  const code = codes?.codes.codes.find((each) => each.id === id);
  return codes && code ? shownCode(code, codes, lang) : id;
}

function compareNumbers(
  left: PrintedNumber,
  by: Comparison,
  right: PrintedNumber,
  how: { readonly within?: Tolerance; readonly decimals?: number },
  unit: MoneyUnit,
): string {
  if (left.type === 'date' && right.type === 'date') {
    const count = left.month === true || right.month === true ? monthCount : dayCount;
    return `${count(left.value)}${by}${count(right.value)}`;
  }
  const money = left.type === 'money' || right.type === 'money';
  const decimals = money ? MONEY_UNITS[unit].decimals : (how.decimals ?? DEFAULT_DECIMALS);
  const [a, b] = [left, right].map((side) => rounded(money ? asMoney(side, unit) : side, decimals));
  if (!how.within) return `${a ?? ''}${by}${b ?? ''}`;
  const apart = `ROUND(${a ?? ''}-${b ?? ''},${decimals})`;
  const within =
    'absolute' in how.within ? String(how.within.absolute) : `ROUND(ABS(${b ?? ''})*${how.within.relative},9)`;
  return WITHIN[by](apart, within);
}

/** A difference no larger than the tolerance is none. */
const WITHIN: Readonly<Record<Comparison, (apart: string, within: string) => string>> = {
  '<': (apart, within) => `${apart}<-${within}`,
  '<=': (apart, within) => `${apart}<=${within}`,
  '=': (apart, within) => `ABS(${apart})<=${within}`,
  '<>': (apart, within) => `ABS(${apart})>${within}`,
  '>=': (apart, within) => `${apart}>=-${within}`,
  '>': (apart, within) => `${apart}>${within}`,
};

const dayCount = (date: string): string => `INT(${date})`;
const monthCount = (date: string): string => `(YEAR(${date})*12+MONTH(${date}))`;

const rounded = ({ value, literal }: PrintedNumber, decimals: number): string =>
  literal !== undefined && Number(literal.toFixed(decimals)) === literal && !value.includes('/')
    ? value
    : `ROUND(${value},${decimals})`;
