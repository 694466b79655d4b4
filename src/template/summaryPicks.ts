import { fromSerial, toSerial } from '../model/date';
import type { Expr } from '../model/expression';
import type { GroupedTable, Grouped } from '../model/summary';
import type { Table, TableColumn } from '../model/table';
import { fits, picksBlanks, spellingsIn, type Criterion } from './summaryCriteria';

/** Criteria with more texts than these make formulas nobody can read. */
const MOST_TEXTS = 6;

/** The criteria that pick the rows of a group at a level; undefined where no formula can say them. */
export function levelCriterion(table: Table, level: Grouped, rows: readonly number[]): Criterion | undefined {
  const column = level.through === undefined ? table.columns[level.column] : undefined;
  if (!column || rows.length === 0) return undefined;
  if (level.of === 'month' || level.of === 'quarter') return periodCriterion(column, level.of, rows);
  const is = spellingsIn(table, column, rows);
  if (!is) return undefined;
  if (level.of !== 'city') return is.length <= MOST_TEXTS ? { column, is } : undefined;
  const begins = is[0]?.slice(0, CITY_DIGITS) ?? '';
  return /^\d{4}$/.test(begins) && is.every((text) => text.startsWith(begins)) ? { column, begins } : undefined;
}

/** Division codes begin with two digits for the province and two for the league or city. */
const CITY_DIGITS = 4;

function periodCriterion(column: TableColumn, of: 'month' | 'quarter', rows: readonly number[]): Criterion | undefined {
  const serial = column.numbers?.[rows[0] ?? -1] ?? Number.NaN;
  if (Number.isNaN(serial)) return undefined;
  const { year, month } = fromSerial(serial);
  const length = of === 'month' ? 1 : 3;
  const first = month - ((month - 1) % length);
  const next = first + length;
  const from = toSerial(year, first, 1);
  const before = next > 12 ? toSerial(year + 1, 1, 1) : toSerial(year, next, 1);
  return from === undefined || before === undefined ? undefined : { column, from, before };
}

/** The criteria that pick the rows of which an expression is true; undefined where no formula can say them. */
export function whereCriteria({ table, leafOf }: GroupedTable, expr: Expr): readonly Criterion[] | undefined {
  if (expr.op === 'all') {
    const parts = expr.of.map((part) => whereCriteria({ table, leafOf }, part));
    return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }
  const inner = expr.op === 'not' ? expr.of : expr;
  if (inner.op === 'present') {
    const column = table.columns[inner.column];
    return column && expr.op === 'present' ? [{ column, butNot: [] }] : undefined;
  }
  const column = inner.op === 'in' ? table.columns[inner.column] : undefined;
  if (inner.op !== 'in' || column?.column.type !== 'code' || !column.numbers) return undefined;
  const { codes } = column.column.codes;
  const { numbers } = column;
  const { values } = inner;
  const rows = [...table.rows.keys()].filter((row) => values.includes(codes[numbers[row] ?? -1]?.id ?? ''));
  const texts = rows.length > 0 ? spellingsIn(table, column, rows) : undefined;
  if (!texts || texts.length > MOST_TEXTS) return undefined;
  return [expr.op === 'not' ? { column, butNot: texts } : { column, is: texts }];
}

/** Rows × criteria looked at for one summary; beyond these, numbers stand without a formula. */
const MOST_LOOKS = 3_000_000;

/** Tries criteria on the rows of a sheet before a formula is printed of them. */
export class Picks {
  private looks = 0;

  /** Whether criteria pick the rows of these groups and no other row of the sheet, above and below the data included. */
  areExact(
    { table, leafOf }: GroupedTable,
    criteria: readonly Criterion[],
    [from, to]: readonly [number, number],
  ): boolean {
    // Where rows are picked by a blank, formulas look at the data rows only: a totals row is blank there, too.
    const beyond = picksBlanks(criteria) ? 0 : 1;
    const first = Math.max(0, (table.rows[0] ?? 0) - beyond);
    const last = (table.rows.at(-1) ?? 0) + beyond;
    this.looks += (last - first + 1) * criteria.length;
    if (this.looks > MOST_LOOKS) return false;
    const belongs = new Set<number>();
    table.rows.forEach((sheetRow, row) => {
      const leaf = leafOf[row] ?? -1;
      if (leaf >= from && leaf < to) belongs.add(sheetRow);
    });
    for (let sheetRow = first; sheetRow <= last; sheetRow++) {
      if (fits(table, sheetRow, criteria) !== belongs.has(sheetRow)) return false;
    }
    return true;
  }
}
