import fc from 'fast-check';
import type { Table } from '../../../src/model/table';
import { PENDING, type CellValue } from '../../../src/model/workbook';
import { gridOf } from '../../support/grid';
import { bookOf, tableOf } from './bookOf';

const numbersOf = (table: Table, id: string): number[] => Array.from(table.columns[id]?.numbers ?? []);

describe('a sheet is known by its headers', () => {
  test('an ordinary official sheet', () => {
    const table = tableOf(
      gridOf(
        'Sheet1',
        `
        | 2011年京蒙对口帮扶项目台账 |
        | 填报单位（盖章）：某办 | | | | | | | 单位：万元 |
        | 序号 | 项目编号         | 项目名称       | 项目类别 | 旗县代码 | 总投资及来源 |        |        | 备注 |
        |      |                  |                |          |          | 合计   | 北京帮扶资金 | 内蒙古配套 | |
        | 栏次 | 1                | 2              | 3        | 4        | 5      | 6      | 7      | 8 |
        | 1    | JM-2011-150423-001 | 哈鲁村设施农业 | 民生类 | 150423   | 498    | 400    | 98     |  |
        | 2    | JM-2011-150422-001 | 水利           | 产业类 | '150422  | 20     | 10.005 | 9.995  | 无 |
        | 合计 |                  |                |          |          | 518    | 410.005 | 107.995 | |
        | 注：1. 说明。 |
        | 单位负责人： | | 审核人： | | 填表人： |
        `,
      ),
    );
    expect(table.register.id).toBe('projects');
    expect(table.unit).toBe('wan');
    expect(table.facts.headerRows).toEqual([2, 3]);
    expect(table.facts.title).toMatchObject({ year: 2011, row: 0 });
    expect(table.facts.unitCell).toEqual({ row: 1, column: 7, text: '单位：万元' });
    expect([...table.rows]).toEqual([5, 6]);
    expect(numbersOf(table, 'inv_total')).toEqual([498_000_000, 20_000_000]);
    expect(numbersOf(table, 'src_bj')).toEqual([400_000_000, 10_005_000]);
    expect(numbersOf(table, 'banner_code')).toEqual([3, 2]);
    expect(table.totals).toEqual([
      {
        ...{ row: 7, level: 'total', label: '合计', from: 0, to: 2 },
        values: { inv_total: 518_000_000, src_bj: 410_005_000, src_nm: 107_995_000 },
      },
    ]);
  });
});

test('no sheet whatever makes the reader throw', () => {
  const words = [
    '项目编号',
    '项目名称',
    '总投资（万元）',
    '备注',
    '结对编号',
    '代码',
    '填报单位：',
    '年度',
    '单位：万元',
    '栏次',
  ];
  const marks = [
    '合计',
    '小计',
    '总计',
    '一',
    '注：',
    '[1]',
    '（',
    '万元',
    'constructor',
    '__proto__',
    ' ',
    '',
    '1',
    '2011',
  ];
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>(
      ...words,
      ...marks,
      null,
      true,
      1,
      2,
      40664,
      -1,
      1e300,
      Number.NaN,
      { error: '#REF!' },
      PENDING,
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const merge = fc
    .tuple(fc.nat(3), fc.nat(5), fc.nat(2), fc.nat(3))
    .map(([top, left, down, along]) => ({ top, left, bottom: top + down, right: left + along }));
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 });
  let recognised = 0;
  fc.assert(
    fc.property(rows, fc.array(merge, { maxLength: 2 }), (values, merges) => {
      const book = bookOf(gridOf('x', values, { merges }));
      // A sheet may hold several tables; without any it is named once.
      expect(book.unrecognised).toHaveLength(book.tables.length > 0 ? 0 : 1);
      recognised += book.tables.length;
    }),
    { numRuns: 3000 },
  );
  expect(recognised).toBeGreaterThan(30);
});
