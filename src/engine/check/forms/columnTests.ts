import { isInForce } from '../../../model/codelist';
import { FIRST_YEAR } from '../../../model/column';
import { serialOf } from '../../../model/date';
import { MONEY_UNITS, roundHalfAway } from '../../../model/money';
import type { ColumnCheck } from '../../../model/columnCheck';
import { Kind, type Table, type TableColumn } from '../../../model/table';
import { compileExpr } from '../../evaluate/expression';
import { withBytes } from '../../evaluate/scratch';
import { Truth } from '../../evaluate/truth';

import type { Context } from '../context';
import { textCheckOf, type TextCheck } from './textChecks';

/** The parameter that says how many decimals amounts in 万元 may have. */
const DECIMALS_IN_WAN = 'dec-wan';

interface Where {
  readonly table: Table;
  readonly cells: TableColumn;
  readonly context: Context;
}

/** Calls `spot` for each faulty row of a block. */
export type BlockTest = (from: number, to: number, spot: (row: number) => void) => void;

/** The test of one check over one column. Cells without a value pass every check but `required`. */
export function testOf(check: ColumnCheck, where: Where): BlockTest {
  switch (check) {
    case 'required':
      return required(where);
    case 'not-negative':
      return notNegative(where);
    case 'decimals':
      return decimals(where);
    case 'whole':
      return numbersThat(where, (value) => !Number.isInteger(value));
    case 'range':
      return range(where);
    case 'in-year':
      return inYear(where);
    case 'year': {
      const next = Number(where.context.environment.today.slice(0, 4)) + 1;
      return numbersThat(where, (value) => !Number.isInteger(value) || value < FIRST_YEAR || value > next);
    }
    case 'in-force':
      return inForce(where);
    default: {
      const ofText = textCheckOf(check, where.cells.column, where.context.environment);
      if (ofText) return textsThat(where, ofText);
      throw new Error(`${check} is noted by the reader, not computed from values`);
    }
  }
}

function required({ table, cells, context }: Where): BlockTest {
  const { kinds, column, covered } = cells;
  const isMissing = (row: number): boolean => kinds[row] === Kind.blank && covered?.has(row) !== true;
  const blank = (from: number, to: number, spot: (row: number) => void, needed?: Uint8Array): void => {
    for (let row = from; row < to; row++) {
      if (isMissing(row) && (!needed || needed[row - from] === Truth.yes)) spot(row);
    }
  };
  if (column.required === true || column.required === undefined) return blank;
  const judge = compileExpr(column.required, { table, environment: context.environment });
  return (from, to, spot) => {
    withBytes((needed) => {
      judge(from, to, needed);
      blank(from, to, spot, needed);
    });
  };
}

function numbersThat({ cells: { kinds, numbers } }: Where, fails: (value: number, row: number) => boolean): BlockTest {
  if (!numbers) return () => undefined;
  return (from, to, spot) => {
    for (let row = from; row < to; row++) {
      if (kinds[row] === Kind.value && fails(numbers[row]!, row)) spot(row);
    }
  };
}

function textsThat({ cells: { kinds, texts, notes } }: Where, { fails, typing }: TextCheck): BlockTest {
  if (!texts) return () => undefined;
  return (from, to, spot) => {
    for (let row = from; row < to; row++) {
      const value = texts[row];
      if (kinds[row] !== Kind.value || value === undefined || !fails(value)) continue;
      if (!typing || !notes.has(row)) spot(row);
    }
  };
}

/** Codes that were in force on no day of the reporting year; silent where the year is not known. */
function inForce(where: Where): BlockTest {
  const { column } = where.cells;
  const { year } = where.context.environment.book;
  if (column.type !== 'code' || year === undefined) return () => undefined;
  const outside = Uint8Array.from(column.codes.codes, (code) => (isInForce(code, year) ? 0 : 1));
  return numbersThat(where, (code) => outside[code] === 1);
}

/** Negative amounts stand only in rows whose type says 调减 (reduction). */
function notNegative(where: Where): BlockTest {
  const { table, cells } = where;
  const reducedBy = cells.column.type === 'money' ? cells.column.reducedBy : undefined;
  const types = reducedBy === undefined ? undefined : table.columns[reducedBy];
  if (types?.column.type !== 'code') return numbersThat(where, (value) => value < 0);
  const reduction = types.column.codes.codes.findIndex((code) => code.id === 'reduction');
  const isReduction = (row: number): boolean => types.kinds[row] === Kind.value && types.numbers?.[row] === reduction;
  return numbersThat(where, (value, row) => value < 0 && !isReduction(row));
}

/**
 * Money was read to whole fen, so in 万元 the surplus places show in the fen themselves; where the last printed place
 * is the fen, what was typed has to be asked. Binary noise of formulas (498.10000000001) is no surplus place.
 */
function decimals(where: Where): BlockTest {
  const { table, cells, context } = where;
  const places = decimalsOf(table, cells, context);
  const step = cells.column.type === 'money' ? MONEY_UNITS[cells.unit ?? table.unit].fen / 10 ** places : 0;
  // 30元 on a sheet in 万元 was typed without any decimals: what is mended first is how the cell is typed.
  const typed = (row: number): boolean => !cells.notes.has(row);
  if (step > 1) return numbersThat(where, (fen, row) => fen % step !== 0 && typed(row));
  return numbersThat(where, (value, row) => {
    if (!typed(row)) return false;
    const raw = cells.column.type === 'money' ? table.grid.values[table.rows[row]!]?.[cells.position] : value;
    return typeof raw === 'number' && Math.abs(raw - roundHalfAway(raw, places)) > 1e-9;
  });
}

/** Values below a range that begins at 0 or above are negative ones, which have a rule of their own. */
function range(where: Where): BlockTest {
  const { column } = where.cells;
  if (column.type !== 'number') return () => undefined;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = column;
  return numbersThat(where, (value) => value > max || (value < min && !(value < 0 && min >= 0)));
}

function inYear(where: Where): BlockTest {
  const { year } = where.context.environment;
  const first = serialOf(`${year}-01-01`);
  const next = serialOf(`${year + 1}-01-01`);
  return numbersThat(where, (serial) => serial < first || serial >= next);
}

/** Decimals an amount may have: the parameter's on a sheet in 万元, the unit's or the column's own elsewhere. */
export function decimalsOf(table: Table, { column, unit }: TableColumn, { environment }: Context): number {
  if (column.type === 'number') return column.decimals ?? 0;
  const moneyUnit = unit ?? table.unit;
  const parameter = moneyUnit === 'wan' ? environment.parameter(DECIMALS_IN_WAN) : undefined;
  return typeof parameter === 'number' ? parameter : MONEY_UNITS[moneyUnit].decimals;
}
