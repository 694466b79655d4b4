import type { Expr } from '../../src/model/expression';
import { columnsOf, not } from '../../src/model/expression';
import { Kind, type Book, type Table } from '../../src/model/table';
import { columnOf, SEQUENCE } from '../../src/model/register';
import { registerOf } from '../../src/model/catalogue';
import type { SheetDesign } from '../../src/model/sheet';
import { a1 } from '../../src/model/address';
import { compileExpr } from '../../src/engine/evaluate/expression';
import { environmentOf } from '../../src/engine/evaluate/scope';
import { Truth } from '../../src/engine/evaluate/truth';
import { readBook } from '../../src/engine/read/book';
import { finish } from '../../src/engine/steps';
import { shownCode } from '../../src/template/format';
import { designLists, offeredCodes } from '../../src/template/lists';
import type { TemplateOptions } from '../../src/template/options';
import { positionOf, type SheetPlan } from '../../src/template/plan';
import { designRegister } from '../../src/template/registerSheet';
import { gridOf } from './grid';
import type { Job, SheetValue, Sheets } from './spreadsheet';

/** Cells of some columns, row by row, as they stand in a sheet. */
export type RawRow = Readonly<Record<string, SheetValue>>;

/** Rows in the template of a register, and the table the reader makes of them. */
export interface Filled {
  readonly values: readonly (readonly SheetValue[])[];
  readonly table: Table;
  /** The sheet with the cover of the year beside it. */
  readonly book: Book;
  /** Row of the table for each row, -1 where the reader saw a blank row. */
  readonly at: readonly number[];
}

/** Puts rows where the template has its data rows and reads the sheet as the check does. */
export function fillSheet(plan: SheetPlan, rows: readonly RawRow[], options: TemplateOptions): Filled {
  const design = designRegister(plan.register, options);
  const [top] = plan.at.data;
  const preamble = valuesOf(design).slice(0, top);
  const cells = rows.map((row, index) => plan.ids.map((id) => (id === SEQUENCE ? index + 1 : (row[id] ?? null))));
  const values = [...preamble, ...cells];
  const formats = new Map<string, string>();
  plan.ids.forEach((id, position) => {
    if (columnOf(plan.register, id).type !== 'date') return;
    rows.forEach((_, index) => formats.set(a1(top + index, position), 'yyyy-mm-dd'));
  });
  const merges = design.merges.filter(({ bottom }) => bottom < top);
  const cover = designRegister(registerOf(options.catalogue, 'cover'), options);
  const grids = [gridOf(plan.sheet, values, { formats, merges }), gridOf(cover.name, valuesOf(cover))];
  const book = finish(readBook(grids, options.catalogue));
  const table = book.tables.find(({ register }) => register.id === plan.register.id);
  if (!table) throw new Error(`The sheet of ${plan.register.id} was not recognised`);
  return { values, table, book, at: rows.map((_, index) => table.rows.indexOf(top + index)) };
}

const valuesOf = ({ rows }: SheetDesign): SheetValue[][] => rows.map((row) => row.map((cell) => cell?.value ?? null));

/** What the check says of an expression in each row of the table. */
export function verdictsOf(expr: Expr, { table, book }: Filled, { catalogue, year }: TemplateOptions): Uint8Array {
  const verdicts = new Uint8Array(table.rows.length);
  const environment = environmentOf(book, catalogue, `${year}-12-31`);
  compileExpr(expr, { table, environment })(0, verdicts.length, verdicts);
  return verdicts;
}

/** Whether the check finds in each row that `when` holds and `expect` does not. */
export function breachesOf(
  rule: { readonly when?: Expr; readonly expect: Expr },
  filled: Filled,
  options: TemplateOptions,
): boolean[] {
  const concerned = rule.when && verdictsOf(rule.when, filled, options);
  const broken = verdictsOf(not(rule.expect), filled, options);
  return filled.at.map((row) => broken[row] === Truth.yes && (!concerned || concerned[row] === Truth.yes));
}

/** A formula printed for the first data row, copied to each of the rows; names replaced by what they refer to. */
export function copiedDown(formula: string, plan: SheetPlan, count: number, names: ReadonlyMap<string, string>): Job[] {
  const [top] = plan.at.data;
  const resolved = formula.replace(/\bjd_\w+/g, (name) => names.get(name) ?? name);
  const own = new RegExp(`(?<![!:$\\w])(\\$[A-Z]{1,3})${top + 1}\\b`, 'g');
  return Array.from({ length: count }, (_, index) => ({
    formula: resolved.replace(own, `$1${top + 1 + index}`),
    sheet: plan.sheet,
    row: top + index,
  }));
}

/** The other sheets formulas look into, the lists and the cover, and the names in them. */
export function surroundingsOf(options: TemplateOptions): { sheets: Sheets; names: ReadonlyMap<string, string> } {
  const designs = [designLists(options), designRegister(registerOf(options.catalogue, 'cover'), options)];
  return {
    sheets: Object.fromEntries(designs.map((design) => [design.name, valuesOf(design)])),
    names: new Map(designs.flatMap(({ names }) => names.map(({ name, refersTo }) => [name, refersTo]))),
  };
}

/**
 * Whether a row holds, in a column the expressions read, something the check understands and a formula may not take
 * for what it means: text that reads as a number, date or 不适用, another spelling of a code, nothing but spaces.
 */
export function isDeferred(
  exprs: readonly Expr[],
  filled: Filled,
  row: number,
  { lang, year }: TemplateOptions,
): boolean {
  const { table, values, at } = filled;
  return exprs.flatMap(columnsOf).some((id) => {
    const cells = table.columns[id];
    const read = at[row] ?? -1;
    const raw = values[table.rows[read] ?? -1]?.[cells?.position ?? -1];
    if (!cells || typeof raw !== 'string' || raw === '') return false;
    const { column, kinds } = cells;
    if (kinds[read] === Kind.blank) return true;
    if (kinds[read] === Kind.unreadable) return false;
    if (column.type === 'text' || column.type === 'id') return false;
    if (column.type !== 'code') return true;
    const typed = raw.trim().toLowerCase();
    const offered = offeredCodes(column.show === 'id' ? { codes: column.codes } : column, year);
    return !offered.some((code) => shownCode(code, column, lang).toLowerCase() === typed);
  });
}

/** Column ids a rule reads, with their sheet columns. */
export const readColumns = (exprs: readonly Expr[], plan: SheetPlan): readonly string[] =>
  [...new Set(exprs.flatMap(columnsOf))].filter((id) => positionOf(plan, id) >= 0);
