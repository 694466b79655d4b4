import { findRegister } from '../../model/catalogue';
import { columnsOf, type Expr } from '../../model/expression';
import { columnOf, type Register } from '../../model/register';
import {
  partsOf,
  type Aggregate,
  type ColumnRule,
  type ReferenceRule,
  type RowRule,
  type Rule,
  type SheetCheck,
  type UniqueRule,
} from '../../model/rule';
import type { Context } from '../check/context';
import { UNIT_COLUMN } from '../check/units';
import type { ColumnOf } from './watcher';

const columnsIn = (expr: Expr | undefined): readonly string[] => (expr ? columnsOf(expr) : []);

/** Columns of a row a rule on cells or rows reads. */
export function readInRow(rule: ColumnRule | RowRule, register: Register): readonly string[] {
  if (rule.form === 'row') return [...columnsIn(rule.when), ...columnsOf(rule.expect)];
  const column = columnOf(register, rule.column);
  if (rule.check === 'required' && typeof column.required === 'object') {
    return [rule.column, ...columnsOf(column.required)];
  }
  const reducedBy = rule.check === 'not-negative' && column.type === 'money' ? column.reducedBy : undefined;
  return reducedBy === undefined ? [rule.column] : [rule.column, reducedBy];
}

/** Questions about a sheet that hang on what stands in its rows. */
const READS_CELLS: ReadonlySet<SheetCheck> = new Set([
  'totals-cover-rows',
  'nothing-hidden',
  'shares-add-up',
  'one-spelling',
  'days-from-1900',
  'shown-as-added',
]);

type Far = Exclude<Rule, ColumnRule | RowRule>;

/** All columns, of whatever register, on which the findings of a rule depend that reads more than a row. */
export function readFar(rule: Far, context: Context): readonly ColumnOf[] {
  const here = (...columns: readonly (string | undefined)[]): ColumnOf[] => of(rule.register, columns);
  switch (rule.form) {
    case 'unique':
      return [...here(...rule.columns, ...columnsIn(rule.where), rule.differs), ...ofPeriods(rule, context)];
    case 'similar':
      return here(rule.column, ...rule.same, ...(rule.sameOrBlank ?? []), ...columnsIn(rule.where));
    case 'sequence':
      return here(rule.column);
    case 'series': {
      const sums = rule.sums.flatMap(({ of, plus }) => [of, plus]);
      return here(...rule.by, rule.order, ...sums, ...columnsIn(rule.where));
    }
    case 'spread':
      return here(...rule.columns, ...(rule.within ?? []), ...columnsIn(rule.where));
    case 'reference':
      return ofReference(rule, context);
    case 'balance':
      return [...ofAggregate(rule.left, context), ...ofAggregate(rule.right, context)];
    case 'total':
      return here(...Object.keys(registerOf(rule.register, context)?.columns ?? {}));
    case 'sheet':
      return READS_CELLS.has(rule.check) ? here(...Object.keys(registerOf(rule.register, context)?.columns ?? {})) : [];
  }
}

const of = (register: string, columns: readonly (string | undefined)[]): ColumnOf[] =>
  columns.flatMap((column) => (column === undefined ? [] : [{ register, column }]));

const registerOf = (id: string, { environment }: Context): Register | undefined =>
  findRegister(environment.catalogue, id);

/** What is read through a column that refers to another register: the column, the key there and the columns wanted. */
function through(register: string, by: string, wanted: readonly string[], context: Context): ColumnOf[] {
  const declared = registerOf(register, context);
  const column = declared && columnOf(declared, by);
  const target = column?.type === 'id' ? column.references : undefined;
  const key = target === undefined ? undefined : registerOf(target, context)?.key[0];
  return [...of(register, [by]), ...(target === undefined ? [] : of(target, [key, ...wanted]))];
}

function ofPeriods({ register, overlapping }: UniqueRule, context: Context): ColumnOf[] {
  if (!overlapping) return [];
  const dates = [overlapping.from, overlapping.to];
  return overlapping.through === undefined
    ? of(register, dates)
    : through(register, overlapping.through, dates, context);
}

function ofReference(rule: ReferenceRule, context: Context): ColumnOf[] {
  const { register, whereThrough, agrees = [], to } = rule;
  return [
    ...of(register, [...rule.columns, ...columnsIn(rule.where), ...agrees.map((each) => each.here)]),
    ...(whereThrough ? through(register, whereThrough.through, columnsIn(whereThrough.where), context) : []),
    ...of(to.register, [...to.columns, ...columnsIn(to.where), ...agrees.map(({ there }) => there)]),
  ];
}

/** One side of a balance, with what is added to it and taken away. */
export const ofAggregate = (aggregate: Aggregate, context: Context): ColumnOf[] =>
  partsOf(aggregate).flatMap(({ of: part }) => ofSum(part, context));

/** Where plain numbers are amounts, with the column that states their unit. */
function ofSum({ register, column, where, by = [] }: Aggregate, context: Context): ColumnOf[] {
  const declared = registerOf(register, context)?.columns ?? {};
  const isPlain = column !== undefined && declared[column]?.type === 'number';
  const unit = isPlain && declared[UNIT_COLUMN]?.type === 'code' ? UNIT_COLUMN : undefined;
  return [
    ...of(register, [column, ...columnsIn(where), unit]),
    ...by.flatMap((each) =>
      typeof each === 'string' ? of(register, [each]) : through(register, each.through, [each.column], context),
    ),
  ];
}
