import type { ColumnRule, RowRule } from '../../model/rule';
import type { Table } from '../../model/table';
import type { Context } from '../check/context';
import { troubleOf } from '../check/forms/column';
import { testOf } from '../check/forms/columnTests';
import { compileExpr } from '../evaluate/expression';
import { Truth } from '../evaluate/truth';
import { truthAt } from './unique';

/** Rows a table may have: more than any spreadsheet. */
const MOST_ROWS = 4_194_304;

/** One number for a row of one of the tables. */
export const cellNumber = (table: number, row: number): number => table * MOST_ROWS + row;

/** A rule that reads one row, ready to be asked of a row of one table. */
export interface RowTest {
  readonly rule: number;
  readonly fails: (row: number) => boolean;
  /** Column of the sheet in which its findings stand. */
  readonly sheetColumn: number;
}

/** A rule that reads one row, not yet made ready: most columns are never edited. */
export interface Untested {
  readonly index: number;
  readonly rule: ColumnRule | RowRule;
}

/** Makes a rule ready for a table; undefined when the table lacks its column. */
export function rowTest({ index, rule }: Untested, table: Table, context: Context): RowTest | undefined {
  if (rule.form === 'row') {
    const scope = { table, environment: context.environment };
    const expect = compileExpr(rule.expect, scope);
    const when = rule.when && compileExpr(rule.when, scope);
    const lead = rule.at.find((id) => id in table.columns) ?? '';
    return {
      rule: index,
      fails: (row) => (!when || truthAt(when, row) === Truth.yes) && truthAt(expect, row) === Truth.no,
      sheetColumn: table.columns[lead]?.position ?? 0,
    };
  }
  const cells = table.columns[rule.column];
  if (!cells) return undefined;
  const trouble = troubleOf(rule.check);
  if (trouble !== undefined) {
    return { rule: index, fails: (row) => cells.notes.get(row)?.trouble === trouble, sheetColumn: cells.position };
  }
  const test = testOf(rule.check, { table, cells, context });
  let isFaulty = false;
  const spot = (): void => {
    isFaulty = true;
  };
  const fails = (row: number): boolean => {
    isFaulty = false;
    test(row, row + 1, spot);
    return isFaulty;
  };
  return { rule: index, fails, sheetColumn: cells.position };
}
