import { readBook } from '../../../src/engine/read/book';
import { finish } from '../../../src/engine/steps';
import { Kind, type Table } from '../../../src/model/table';
import { PENDING, type CellValue } from '../../../src/model/workbook';
import { gridOf, type GridDetails } from '../../support/grid';
import { catalogue } from './registers';

const HEADER = '| 序号 | 项目编号 | 项目名称 | 项目类别 | 总投资（万元） | 备注 |';

function tableOf(rows: string, details: GridDetails = {}): Table {
  const [table] = finish(readBook([gridOf('表', `${HEADER}\n${rows}`, details)], catalogue)).tables;
  if (!table) throw new Error('No table was found');
  return table;
}

const names = (table: Table): (string | undefined)[] => [...(table.columns['project_name']?.texts ?? [])];
const totals = (table: Table): string[] =>
  table.totals.map(
    ({ level, label, from, to, values }) => `${level} ${label} ${from}-${to} ${values['inv_total'] ?? '—'}`,
  );

test('totals on top', () => {
  const table = tableOf(`
    | 合 计 | | | | 30 | |
    | 1 | A | 甲 | | 10 | |
    | 2 | B | 乙 | | 20 | |`);
  expect(names(table)).toEqual(['甲', '乙']);
  expect(totals(table)).toEqual(['total 合 计 0-2 30000000']);
});

test('subtotals below their groups', () => {
  const table = tableOf(`
    | 1 | A | 甲 | | 10 | |
    | 2 | B | 乙 | | 20 | |
    | | | 民生类小计 | | 30 | |
    | 3 | C | 丙 | | 5 | |
    | | | 小计 | | 5 | |
    | | | 合计 | | 35 | |`);
  expect(names(table)).toEqual(['甲', '乙', '丙']);
  expect(totals(table)).toEqual([
    'subtotal 民生类小计 0-2 30000000',
    'subtotal 小计 2-3 5000000',
    'total 合计 0-3 35000000',
  ]);
});

test('subtotals above their groups, the total on top', () => {
  const table = tableOf(`
    | 总计 | | | | 35 | |
    | | | 小计 | | 30 | |
    | 1 | A | 甲 | | 10 | |
    | 2 | B | 乙 | | 20 | |
    | | | 小计 | | 5 | |
    | 3 | C | 丙 | | 5 | |`);
  expect(totals(table)).toEqual(['total 总计 0-3 35000000', 'subtotal 小计 0-2 30000000', 'subtotal 小计 2-3 5000000']);
});

test('beside a 总计 a 合计 is a subtotal over its 小计', () => {
  const table = tableOf(`
    | 1 | A | 甲 | | 1 | |
    | | 小计 | | | 1 | |
    | 2 | B | 乙 | | 2 | |
    | | 小计 | | | 2 | |
    | | 合计 | | | 3 | |
    | 3 | C | 丙 | | 4 | |
    | | 小计 | | | 4 | |
    | | 合计 | | | 4 | |
    | 总计 | | | | 7 | |`);
  expect(totals(table).map((total) => total.replace(/ \d+$/, ''))).toEqual([
    'subtotal 小计 0-1',
    'subtotal 小计 1-2',
    'subtotal 合计 0-2',
    'subtotal 小计 2-3',
    'subtotal 合计 2-3',
    'total 总计 0-3',
  ]);
});

test('headings numbered 一, 二 with amounts are subtotals above their rows', () => {
  const table = tableOf(`
    | 一 | | 民生类 | | 30 | |
    | 1 | A | 甲 | | 10 | |
    | 2 | B | 乙 | | 20 | |
    | 二 | | 产业类 | | 5 | |
    | 1 | C | 丙 | | 5 | |
    | 合计 | | | | 35 | |`);
  expect(names(table)).toEqual(['甲', '乙', '丙']);
  expect(totals(table)).toEqual([
    'subtotal 民生类 0-2 30000000',
    'subtotal 产业类 2-3 5000000',
    'total 合计 0-3 35000000',
  ]);
});

test('rows numbered 一, 二 throughout are rows', () => {
  expect(names(tableOf('| 一 | A | 甲 | | 10 | |\n| 二 | B | 乙 | | 20 | |'))).toEqual(['甲', '乙']);
});

test('a row someone added under the total belongs to it', () => {
  const table = tableOf(`
    | 1 | A | 甲 | | 10 | |
    | 合计 | | | | 10 | |
    | 2 | B | 乙 | | 20 | |`);
  expect(totals(table)).toEqual(['total 合计 0-2 10000000']);
});

test('a name that ends like a total is a name', () => {
  expect(names(tableOf('| 1 | A | 水土保持设计 | | 10 | |\n| 2 | B | 会计电算化 | | 1 | |'))).toEqual([
    '水土保持设计',
    '会计电算化',
  ]);
});

test('formulas not calculated yet are pending in every column, and no number in totals', () => {
  const header =
    '项目编号 项目名称 项目类别 旗县代码 批复日期 竣工日期 总投资 北京帮扶资金 受益户数 形象进度（%） 备注'.split(' ');
  const pending = header.map((): CellValue => PENDING);
  const [table] = finish(
    readBook(
      [gridOf('表', [header, ['JM-1', '水利'], pending, ['合计', null, null, null, ...pending.slice(4)]])],
      catalogue,
    ),
  ).tables;
  expect(Object.values(table?.columns ?? {}).map(({ kinds }) => kinds[1])).toEqual(header.map(() => Kind.pending));
  expect(table?.totals.map(({ values }) => values)).toEqual([
    { inv_total: Number.NaN, src_bj: Number.NaN, households: Number.NaN, progress: Number.NaN },
  ]);
});

test('what total cells hold besides numbers', () => {
  const table = tableOf('| 1 | A | 甲 | | 10 | |\n| 合计 | | | | — | |\n| 总计 | | | | 约10 | |');
  expect(table.totals.map(({ values }) => values['inv_total'])).toEqual([undefined, Number.NaN]);
});

test('blank rows, headings, repeated headers, notes and signatures are no data', () => {
  const table = tableOf(
    `
    | 一、民生类 | | | | | |
    | 1 | A | 甲 | | 10 | |
    | | | | | | |
    | 2 | | | | | |
    ${HEADER}
    | 3 | B | 乙 | | 20 | |
    | 注：1. 本表钩稽关系：合计=各项之和 | | | | | |
    | 2. 金额保留两位小数。 | | | | | |
    | 单位负责人：某 | | 审核人：某 | | 填表人：某 | |
    | 3 | C | 丙 | 民生类 | 5 | |`,
    { hiddenRows: new Set([2, 3]) },
  );
  expect(names(table)).toEqual(['甲', '乙', '丙']);
  expect(table.facts.hiddenRowCount).toBe(1);
});

test.each([
  ['two columns were swapped', '| 栏次 | 1 | 2 | 4 | 3 | 5 |'],
  ['a column was deleted', '| 栏 次 | 1 | 2 | 4 | 5 | 6 |'],
  ['an inserted one repeats a number', '| 栏次 | 1 | 2 | 3 | 3 | 4 |'],
  ['some are blank', '| 栏次 | | 2 | | 4 | |'],
  ['another word says so', '| Column No. | a | b | c | d | e |'],
  ['stems precede', '| 栏次 | 甲 | 乙 | 3 | 4 | 5 |'],
  ['no label stands there', '| | 1 | 2 | 4 | 3 | 5 |'],
  ['no label and stems', '| 甲 | 乙 | 丙 | 1 | 3 | 2=1+3 |'],
  ['signs stand round them', '| ① | ② | ③ | （5） | [4] | 第6栏 |'],
])('column numbers are no data where %s', (_what, numbers) => {
  expect(names(tableOf(`${numbers}\n| 1 | A | 甲 | | 10 | |`))).toEqual(['甲']);
});

test.each([
  ['| 1 | | | | 2 | 3 |', [undefined]],
  ['| 1 | 2 | 甲 | | 10 | |', ['甲']],
  ['| 1 | 2 | 某项目栏次 | | 10 | |', ['某项目栏次']],
])('a poorly filled row is data: %s', (row, found) => {
  expect(names(tableOf(row))).toEqual(found);
});

describe('a row of nothing but sums', () => {
  const rows = '| 1 | A | 甲 | | 10 | |\n| 2 | B | 乙 | | 20 | |\n| | | | | 30 | |';
  test('is a total that lost its label', () => {
    const table = tableOf(rows, { formulas: new Map([['E4', 'SUM(OFFSET(E1,1,0,ROW()-ROW(E1)-1,1))']]) });
    expect(names(table)).toEqual(['甲', '乙']);
    expect(totals(table)).toEqual(['total  0-2 30000000']);
  });
  test('is a prepared row where it adds up itself', () => {
    const table = tableOf(rows, { formulas: new Map([['E4', 'SUM(F4:H4)']]) });
    expect(names(table)).toEqual(['甲', '乙']);
    expect(totals(table)).toEqual([]);
  });
  test.each([
    ['from another sheet', 'SUM(台账!E2:E3)'],
    ['of another kind', 'E2*2'],
  ])('is data where they are %s', (_what, formula) => {
    expect(names(tableOf(rows, { formulas: new Map([['E4', formula]]) }))).toEqual(['甲', '乙', undefined]);
  });
});

test('a sheet without any rows', () => {
  const table = tableOf('| 合计 | | | | 0 | |\n| 1 | | | | | |\n| 2 | | | | | |');
  expect(table.rows).toHaveLength(0);
  expect(totals(table)).toEqual(['total 合计 0-0 0']);
});

describe('rows a sheet starts with', () => {
  const sheet = (schools: string, hospitals: string): Table => {
    const [table] = finish(
      readBook(
        [
          gridOf(
            '概览',
            `| 指标代码 | 指标名称 | 本年实际 | 明细汇总数 |\n| H05 | 援建学校 | ${schools} | 未核对 |\n| H06 | 援建医院 | ${hospitals} | 未核对 |`,
          ),
        ],
        catalogue,
      ),
    ).tables;
    if (!table) throw new Error('No table was found');
    return table;
  };
  test('are blank while nothing is filled in', () => {
    expect(sheet('', '').rows).toHaveLength(0);
  });
  test('are all data once one of them is filled in', () => {
    const table = sheet('', '5');
    expect([...table.rows]).toEqual([1, 2]);
    expect(table.columns['value']?.kinds).toEqual(Uint8Array.of(0, 1));
    expect(table.columns['detail']?.notes.size).toBe(0);
  });
});
