import { absolute, a1, quoteSheet } from '../model/address';
import type { Computed } from '../model/column';
import type { Comparison, Expr } from '../model/expression';
import type { Figure } from '../model/figure';
import { fromFen, roundHalfAway, toFen } from '../model/money';
import { columnOf, SEQUENCE } from '../model/register';
import type { Aggregate } from '../model/rule';
import { MONEY_UNITS } from '../model/money';
import { shownCode } from './format';
import { converted } from './formula/cells';
import type { DataRow } from '../model/data';
import { unitOf } from '../model/numberFormat';
import { NOT_CHECKED, valueOf, type TemplateOptions } from './options';
import { ORDINALS } from './texts';
import { growingRange, planOfPresent, positionOf, type SheetPlan } from './plan';

/** A computed cell; without a formula where there is nothing in the workbook to compute it from. */
export interface Computation {
  readonly value: string | number | null;
  readonly formula?: string;
}

/** The formula and value of a cell our templates compute; undefined for cells that are typed, and in blank rows. */
export function computedCell(
  plan: SheetPlan,
  id: string,
  index: number,
  options: TemplateOptions,
): Computation | undefined {
  const { computed } = columnOf(plan.register, id);
  const row = plan.rows[index];
  if (!computed || !row || plan.register.key.every((key) => valueOf(row, key) === null)) return undefined;
  switch (computed.by) {
    case 'count':
      return countOf(plan, computed, index, row, options);
    case 'figure':
      return figureOf(row, computed.key, options);
    case 'difference':
      return differenceOf(plan, computed, index, row, options);
  }
}

type ComputedBy<B extends Computed['by']> = Extract<Computed, { by: B }>;

function countOf(
  plan: SheetPlan,
  { register, match }: ComputedBy<'count'>,
  index: number,
  row: DataRow,
  options: TemplateOptions,
): Computation | undefined {
  const there = planOfPresent(register, options);
  if (!there || !hasAll(there, match.there)) return undefined;
  const here = cellOf(plan, match.here, index);
  const count = there.rows.filter((other) => valueOf(other, match.there) === valueOf(row, match.here)).length;
  return { formula: `COUNTIF(${column(there, match.there)},${here})`, value: count };
}

/** One column less another, rounded as it is printed; not checked where there is nothing to check against. */
function differenceOf(
  plan: SheetPlan,
  { minuend, subtrahend }: ComputedBy<'difference'>,
  index: number,
  row: DataRow,
  options: TemplateOptions,
): Computation {
  const notChecked = NOT_CHECKED[options.lang];
  const [left, right] = [cellOf(plan, minuend, index), cellOf(plan, subtrahend, index)];
  const decimals = FIGURE_DECIMALS;
  const formula = `IF(ISTEXT(${right}),"${notChecked}",IF(COUNT(${left},${right})=2,ROUND(${left}-${right},${decimals}),""))`;
  const a = valueOf(row, minuend);
  const b = computedCell(plan, subtrahend, index, options)?.value ?? valueOf(row, subtrahend);
  if (typeof b === 'string') return { formula, value: notChecked };
  const bothKnown = typeof a === 'number' && typeof b === 'number';
  return { formula, value: bothKnown ? roundHalfAway(a - b, decimals) : '' };
}

/** The sum of the detail behind a headline, or not checked while a register it needs is absent or has no rows. */
function figureOf(row: DataRow, key: string, options: TemplateOptions): Computation {
  const notChecked = NOT_CHECKED[options.lang];
  const figure = options.catalogue.figures.find(({ id }) => id === valueOf(row, key));
  const parts = figure?.detail.map((aggregate) => partOf(aggregate, options)) ?? [];
  const known = parts.filter((part) => part !== undefined);
  if (!figure || known.length === 0 || known.length < parts.length) return { value: notChecked };
  const empty = [...new Set(known.map((part) => `COUNTIFS(${part.rowsThere})=0`))];
  const isEmpty = empty.length === 1 ? (empty[0] ?? '') : `OR(${empty.join(',')})`;
  const sum = known.map((part) => part.formula).join('+');
  const formula = `IF(${isEmpty},"${notChecked}",${rounded(sum, figure)})`;
  if (known.some((part) => part.isEmpty)) return { formula, value: notChecked };
  return { formula, value: known.reduce((total, part) => total + part.value, 0) };
}

/** Amounts of the overview are in 万元, whatever the unit of the other sheets. */
const FIGURE_UNIT = 'wan';
const FIGURE_DECIMALS = MONEY_UNITS[FIGURE_UNIT].decimals;

const rounded = (sum: string, figure: Figure): string => (figure.money ? `ROUND(${sum},${FIGURE_DECIMALS})` : sum);

/** The number format of a row that stands for an amount among rows in other units. */
export function figureFormat(plan: SheetPlan, row: DataRow, { catalogue }: TemplateOptions): string | undefined {
  const computed = Object.values(plan.register.columns).find((each) => each.computed?.by === 'figure')?.computed;
  if (computed?.by !== 'figure') return undefined;
  const figure = catalogue.figures.find(({ id }) => id === valueOf(row, computed.key));
  return figure?.money ? `0.${'0'.repeat(FIGURE_DECIMALS)}` : undefined;
}

interface Part {
  readonly formula: string;
  readonly value: number;
  /** Criteria that every filled row meets, and no other. */
  readonly rowsThere: string;
  readonly isEmpty: boolean;
}

/** One aggregate over another sheet, as a formula and as its value; undefined when it cannot be printed. */
function partOf(aggregate: Aggregate, options: TemplateOptions): Part | undefined {
  const plan = planOfPresent(aggregate.register, options);
  const tests = aggregate.where ? testsOf(aggregate.where) : [];
  if (!plan || !tests || aggregate.of === 'distinct') return undefined;
  const keyColumn = plan.register.key.find((id) => typeof textual(plan, id) === 'string') ?? plan.register.rowName;
  if (!hasAll(plan, SEQUENCE, keyColumn, aggregate.column, ...tests.map(({ column: tested }) => tested)))
    return undefined;
  const rowsThere = filledRows(plan, keyColumn, options);
  const criteria = alternatives(tests, plan, options).map((each) => [rowsThere, ...each].join(','));
  const rows = plan.rows.filter((row) => tests.every((test) => passes(row, test)));
  const isEmpty = plan.rows.every((row) => valueOf(row, keyColumn) === null);
  if (aggregate.of === 'count' || aggregate.column === undefined) {
    return { rowsThere, isEmpty, formula: criteria.map((each) => `COUNTIFS(${each})`).join('+'), value: rows.length };
  }
  const { column: summed } = aggregate;
  const summedColumn = columnOf(plan.register, summed);
  const own = unitOf(summedColumn, options.unit);
  const numbers = rows.map((row) => valueOf(row, summed)).filter((value) => typeof value === 'number');
  const money = summedColumn.type === 'money';
  const sums = criteria.map((each) => {
    const sum = `SUMIFS(${column(plan, summed)},${each})`;
    return money ? converted(sum, own, FIGURE_UNIT) : sum;
  });
  const value = money
    ? fromFen(
        numbers.reduce((total, number) => total + toFen(number, own), 0),
        FIGURE_UNIT,
      )
    : numbers.reduce((total, number) => total + number, 0);
  return { rowsThere, isEmpty, formula: sums.join('+'), value };
}

/** A returned sheet may have lost a column that a formula elsewhere reads. */
const hasAll = ({ ids }: SheetPlan, ...wanted: readonly (string | undefined)[]): boolean =>
  wanted.every((id) => id === undefined || ids.includes(id));

/** The 合计 row has no key. The 栏次 row has a number there, which "?*" passes over in Excel but not in LibreOffice. */
const filledRows = (plan: SheetPlan, keyColumn: string, { lang }: TemplateOptions): string =>
  `${column(plan, SEQUENCE)},"<>${ORDINALS[lang]}",${column(plan, keyColumn)},"?*"`;

const textual = (plan: SheetPlan, id: string): string | undefined => {
  const { type } = columnOf(plan.register, id);
  return type === 'text' || type === 'id' || type === 'code' ? type : undefined;
};

/** A test a COUNTIFS criterion can make. */
interface Test {
  readonly column: string;
  readonly by: Comparison;
  readonly values: readonly (string | number)[];
}

/** The tests an expression asks for together; undefined when it asks for more than criteria can. */
function testsOf(expr: Expr): readonly Test[] | undefined {
  if (expr.op === 'in') return [{ column: expr.column, by: '=', values: expr.values }];
  if (expr.op === 'all') {
    const parts = expr.of.map(testsOf);
    const known = parts.filter((part) => part !== undefined);
    return known.length === parts.length ? known.flat() : undefined;
  }
  if (expr.op !== 'compare' || expr.within || expr.left.term !== 'column' || expr.right.term !== 'constant')
    return undefined;
  return [{ column: expr.left.column, by: expr.by, values: [expr.right.value] }];
}

function passes(row: DataRow, { column: id, by, values }: Test): boolean {
  const value = valueOf(row, id);
  if (value === null) return false;
  return values.some((wanted) => COMPARE[by](value, wanted));
}
const COMPARE: Readonly<Record<Comparison, (a: string | number, b: string | number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

/** Criteria as arguments of COUNTIFS; several allowed values give several lists, whose results are added. */
function alternatives(tests: readonly Test[], plan: SheetPlan, options: TemplateOptions): string[][] {
  return tests.reduce<string[][]>(
    (lists, test) =>
      lists.flatMap((list) => test.values.map((value) => [...list, criterion(test, value, plan, options)])),
    [[]],
  );
}

function criterion(
  { column: id, by }: Test,
  value: string | number,
  plan: SheetPlan,
  { lang }: TemplateOptions,
): string {
  const tested = columnOf(plan.register, id);
  const code = tested.type === 'code' ? tested.codes.codes.find((each) => each.id === value) : undefined;
  const shown = tested.type === 'code' && code ? shownCode(code, tested, lang) : String(value);
  return `${column(plan, id)},"${by === '=' ? '' : by}${shown}"`;
}

const column = (plan: SheetPlan, id: string): string =>
  `${quoteSheet(plan.sheet)}!${absolute(growingRange(plan, positionOf(plan, id)))}`;

const cellOf = (plan: SheetPlan, id: string, index: number): string =>
  a1(plan.at.data[0] + index, positionOf(plan, id));
