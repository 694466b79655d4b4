import type { CheckResult } from '../../src/engine/check/check';
import { check } from '../../src/engine/check/check';
import { readBook } from '../../src/engine/read/book';
import { finish } from '../../src/engine/steps';
import type { Catalogue } from '../../src/model/catalogue';
import type { Column } from '../../src/model/column';
import type { Finding } from '../../src/model/finding';
import { columnOrder, register, type Register } from '../../src/model/register';
import type { BookExample, ColumnRule, ExampleCell, ExampleLayout, Rule, SheetExample } from '../../src/model/rule';
import { parseA1Range } from '../../src/model/address';
import type { Book } from '../../src/model/table';
import { PLAIN_TABLE } from '../../src/model/plainTable';
import { STAMP_FORMAT, STAMP_SHEET } from '../../src/model/stamp';
import { text } from '../../src/model/text';
import type { CellValue, Grid } from '../../src/model/workbook';
import { gridOf, type GridDetails } from './grid';
import { bookOf } from './table';

/** The day on which tests check: a year after 2011, so that nothing lies in the future. */
export const TODAY = '2012-12-31';

/** One example of a rule, as the rule's own `examples` hold them. */
export type Example = Rule['examples']['pass'][number];

type Row = BookExample[string][number];

/** Everything a check finds in a book, in words. */
export function findingsOf({ findings }: CheckResult): Finding[] {
  return Array.from({ length: findings.size }, (_, index) => findings.describe(index));
}

/** Checks a book by some rules only. */
export const checkBy = (book: Book, rules: readonly Rule[], catalogue: Catalogue): CheckResult =>
  finish(check(book, { ...catalogue, rules }, { today: TODAY }));

/** What a rule finds in one of its examples; other rules stay out of it. */
export function runRule(rule: Rule, example: Example, catalogue: Catalogue): Finding[] {
  if (rule.form === 'column') return runColumnRule(rule, example as ExampleCell, catalogue);
  return findingsOf(checkBy(bookOfExample(rule, example, catalogue), [rule], catalogue));
}

/** Parameters the office of a rule's examples has set. */
const parametersOf = ({ examples }: Rule): Book['overrides'] =>
  'parameters' in examples ? (examples.parameters ?? {}) : {};

/** The catalogue with the parameters of a rule's examples as its defaults, for readers that know no workbook. */
export function withParametersOf(rule: Rule, catalogue: Catalogue): Catalogue {
  const set = parametersOf(rule);
  const parameters = catalogue.parameters.map((each) =>
    each.id in set ? { ...each, values: [{ from: '1996-01-01', value: set[each.id], ground: 'an example' }] } : each,
  );
  return { ...catalogue, parameters };
}

/** The submission an example stands for. A cover of a yearly report for 2011 stands in front where it has none. */
export const bookOfExample = (rule: Rule, example: Example, catalogue: Catalogue): Book => ({
  ...bookOfForm(rule, example, catalogue),
  overrides: parametersOf(rule),
});

function bookOfForm(rule: Rule, example: Example, catalogue: Catalogue): Book {
  switch (rule.form) {
    case 'row':
      return bookOf(withCover({ [rule.register]: [example as Row] }, catalogue), catalogue);
    case 'series':
      return bookOf(withCover({ [rule.register]: example as readonly Row[] }, catalogue), catalogue);
    case 'unique': {
      const several = Array.isArray(example)
        ? { [rule.register]: example as readonly Row[] }
        : (example as BookExample);
      return bookOf(withCover(several, catalogue), catalogue);
    }
    case 'similar':
      return bookOf({ [rule.register]: example as readonly Row[] }, catalogue);
    case 'sequence':
    case 'spread': {
      const column = rule.form === 'sequence' ? rule.column : (rule.columns[0] ?? '');
      const rows = (example as readonly (number | null | Row)[]).map((each) =>
        typeof each === 'object' && each !== null ? each : { [column]: each },
      );
      return bookOf({ [rule.register]: rows }, catalogue);
    }
    case 'reference':
    case 'balance':
      return bookOf(withCover(example as BookExample, catalogue), catalogue);
    case 'total':
    case 'sheet':
      return bookOfCells(example as SheetExample, catalogue);
    case 'column':
      throw new Error('Examples of column rules are single cells');
  }
}

function withCover(example: BookExample, { registers }: Catalogue): BookExample {
  if ('cover' in example || !registers.some(({ id }) => id === 'cover')) return example;
  return { cover: [{ year: 2011, period: 'year', file_date: '2012-01-10' }], ...example };
}

/** Cells as they stand on a sheet, through the reader. */
function bookOfCells(example: SheetExample, catalogue: Catalogue): Book {
  const name = 'Sheet';
  const grids: Grid[] = [gridOf(name, example.cells, detailsOf(example.layout))];
  if (example.stamped) grids.push(stampFor(example.register ?? 'projects', name));
  const book = finish(readBook(grids, catalogue, { tables: example.register === PLAIN_TABLE.id }));
  return { ...book, ...(example.year !== undefined && { year: example.year }) };
}

function detailsOf({ formulas, formats, merges, hiddenRows, date1904 }: ExampleLayout = {}): GridDetails {
  return {
    formulas: new Map(Object.entries(formulas ?? {})),
    formats: new Map(Object.entries(formats ?? {})),
    merges: (merges ?? []).flatMap((range) => parseA1Range(range) ?? []),
    hiddenRows: new Set((hiddenRows ?? []).map((row) => row - 1)),
    date1904: date1904 ?? false,
  };
}

function stampFor(registerId: string, sheet: string): Grid {
  const rows: CellValue[][] = [
    ['jiedui', STAMP_FORMAT],
    ['template', registerId, '2011-1', 'zh', 'wan', null],
  ];
  return gridOf(STAMP_SHEET, rows, {
    visibility: 'veryHidden',
    formulas: new Map([['F2', `'${sheet}'!$A$1`]]),
  });
}

/** A column rule is judged on a cell that went through the reader, under a good value, which a ditto mark may repeat. */
function runColumnRule(rule: ColumnRule, cell: ExampleCell, catalogue: Catalogue): Finding[] {
  const { column, pass, year = 2011 } = rule.examples;
  const above = pass.find((value) => value !== null) ?? null;
  return findingsOfCell(column, cell, [rule], { catalogue, year, above });
}

/** What some rules of a column find in one cell of it, in a register of that column. */
export function findingsOfCell(
  column: Column,
  cell: ExampleCell,
  rules: readonly Rule[],
  { catalogue, year, above = null }: { catalogue: Catalogue; year: number; above?: ExampleCell },
): Finding[] {
  const sample: Register = register({
    id: 'sample',
    number: 'R99',
    title: text('示例表', 'Sample'),
    purpose: text('测试', 'Tests'),
    row: text('一行', 'a row'),
    columns: {
      name: { type: 'text', header: text('示例名称', 'Sample name'), help: text('名称', 'Name') },
      place: { type: 'text', header: text('示例地点', 'Sample place'), help: text('地点', 'Place') },
      value: column,
    },
    key: ['name'],
    rowName: 'name',
    sheet: {
      name: text('示例表', 'Sample'),
      title: text('示例表', 'Sample'),
      kind: 'list',
      layout: ['name', 'place', 'value'],
      totals: 'none',
      notes: [],
    },
  });
  const header = columnOrder(sample.sheet.layout).map((id) => sample.columns[id]?.header.zh ?? '');
  const grid = gridOf('示例表', [
    ['示例表', null, null, null],
    ['单位：万元', null, null, null],
    header,
    [1, '甲', '某地', above],
    [2, '乙', '某地', cell],
    [3, '丙', '某地', null],
  ]);
  const only: Catalogue = { ...catalogue, registers: [sample] };
  const book = { ...finish(readBook([grid], only)), year };
  const judged = rules.map((rule): Rule => ({ ...rule, register: sample.id, column: 'value' }) as Rule);
  return findingsOf(checkBy(book, judged, only)).filter(({ row }) => row === 5);
}
