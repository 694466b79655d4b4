import { registerOf, type Catalogue } from '../model/catalogue';
import type { Column } from '../model/column';
import { columnOf, columnOrder, type Register } from '../model/register';
import type { BookExample, ExampleCell, Rule, SheetExample } from '../model/rule';
import { text, type Text } from '../model/text';
import { PENDING } from '../model/workbook';

/** A few rows as one would type them. */
export interface ExampleTable {
  /** Whose sheet it is, where an example has several. */
  readonly sheet?: Text;
  /** Empty where the rows are a sheet as it stands, header and all. */
  readonly head: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
}

type Example = Readonly<Record<string, string | number | null | undefined>>;
type Which = 'pass' | 'fail';

const NOT_CALCULATED = text('（未计算）', '(not calculated)');
const BLANK = text('（空白）', '(blank)');
const both = (words: string): Text => text(words, words);

/** The examples of a rule that keep it or break it; each is one table, or one for each sheet it speaks of. */
export function exampleTables(rule: Rule, which: Which, catalogue: Catalogue): readonly (readonly ExampleTable[])[] {
  const register = registerOf(catalogue, rule.register);
  switch (rule.form) {
    case 'column': {
      const { column } = rule.examples;
      return [[{ head: [column.header], rows: rule.examples[which].map((cell) => [cellWords(cell, column)]) }]];
    }
    case 'row':
      return rule.examples[which].map((row) => [rowsTable(register, [row])]);
    case 'unique':
      return rule.examples[which].map((example) =>
        isRows(example) ? [rowsTable(register, example)] : bookTables(example, catalogue),
      );
    case 'series':
    case 'similar':
      return rule.examples[which].map((rows) => [rowsTable(register, rows)]);
    case 'sequence':
      return rule.examples[which].map((values) => [columnTable(columnOf(register, rule.column), values)]);
    case 'spread':
      return rule.examples[which].map((values) => [
        isNumbers(values)
          ? columnTable(columnOf(register, rule.columns[0] ?? ''), values)
          : rowsTable(register, values),
      ]);
    case 'reference':
    case 'balance':
      return rule.examples[which].map((example) => bookTables(example, catalogue));
    case 'total':
    case 'sheet':
      return rule.examples[which].map((example) => [sheetTable(example, otherOf(rule.examples, which))]);
  }
}

const isRows = (example: readonly Example[] | BookExample): example is readonly Example[] => Array.isArray(example);

const isNumbers = (values: readonly number[] | readonly Example[]): values is readonly number[] =>
  typeof values[0] === 'number';

const bookTables = (example: BookExample, catalogue: Catalogue): ExampleTable[] =>
  Object.entries(example).map(([id, rows]) => {
    const register = registerOf(catalogue, id);
    return { sheet: register.sheet.name, ...rowsTable(register, rows) };
  });

/** The columns some row fills or leaves blank on purpose, in the order of the sheet. */
function rowsTable(register: Register, rows: readonly Example[]): ExampleTable {
  const ids = columnOrder(register.sheet.layout).filter((id) => rows.some((row) => id in row));
  return {
    head: ids.map((id) => columnOf(register, id).header),
    rows: rows.map((row) => ids.map((id) => cellWords(row[id] ?? null, columnOf(register, id)))),
  };
}

const columnTable = (column: Column, values: readonly ExampleCell[]): ExampleTable => ({
  head: [column.header],
  rows: values.map((value) => [cellWords(value, column)]),
});

const otherOf = (examples: Readonly<Record<Which, readonly SheetExample[]>>, which: Which): SheetExample | undefined =>
  examples[which === 'pass' ? 'fail' : 'pass'][0];

/**
 * A sheet as it stands, without the columns that say nothing here: what the last row fills stays, and what another
 * example has different.
 */
function sheetTable({ cells }: SheetExample, other: SheetExample | undefined): ExampleTable {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const differs = (column: number): boolean =>
    other !== undefined && cells.some((row, at) => (row[column] ?? null) !== (other.cells[at]?.[column] ?? null));
  const kept = Array.from({ length: width }, (_, column) => column).filter(
    (column) => (cells.at(-1)?.[column] ?? null) !== null || differs(column),
  );
  return {
    head: [],
    rows: cells.map((row) => kept.map((column) => (row[column] === null ? both('') : cellWords(row[column] ?? '')))),
  };
}

/** What one reads in a cell; a code by its label, in both languages. */
function cellWords(cell: ExampleCell, column?: Column): Text {
  if (cell === null) return BLANK;
  if (cell === PENDING) return NOT_CALCULATED;
  if (typeof cell === 'object') return both(cell.error);
  if (column?.type === 'code' && column.show !== 'id') {
    const code = column.codes.codes.find(({ id }) => id === cell);
    if (code) return code.label;
  }
  return both(String(cell));
}
