import { readBook } from '../../../src/engine/read/book';
import { check } from '../../../src/engine/check/check';
import { finish } from '../../../src/engine/steps';
import { catalogue } from '../../../src/catalogue';
import { gridOf } from '../../support/grid';

/** Cells of the totals found wrong, each with the cell of its cause. */
function causesOf(rows: string): (string | undefined)[][] {
  const { findings } = finish(
    check(finish(readBook([gridOf('项目', rows)], catalogue)), catalogue, { today: '2012-01-10' }),
  );
  return Array.from({ length: findings.size }, (_, index) => {
    const { cell, cause } = findings.describe(index);
    return [cell, cause?.replace(/^.*!/, '')];
  });
}
const sheet = (...totals: readonly string[]): string => `
  | 单位：万元 |
  | 序号 | 项目名称 | 总投资 | 北京帮扶资金 | 受益户数 |
  | 1 | 示例一项目 | 500 | 400 | 28 |
  | 2 | 示例二项目 | 110 | 100 | 12 |
  | 3 | 示例三项目 | 300 | 250 | 60 |
  ${totals.join('\n')}`;

test('columns of a total that lack the same row share a cause', () => {
  expect(causesOf(sheet('| 合计 | | 800 | 650 | 88 |'))).toEqual([
    ['C6', undefined],
    ['D6', 'C6'],
    ['E6', 'C6'],
  ]);
});

test('a row counted twice is one cause too', () => {
  expect(causesOf(sheet('| 合计 | | 1210 | 1000 | 112 |'))).toEqual([
    ['C6', undefined],
    ['D6', 'C6'],
    ['E6', undefined],
  ]);
});

test('columns that lack different rows, or no row, have causes of their own', () => {
  expect(causesOf(sheet('| 合计 | | 800 | 500 | 99 |'))).toEqual([
    ['C6', undefined],
    ['D6', undefined],
    ['E6', undefined],
  ]);
});

test('a total over a wrong subtotal leads back to the first cell', () => {
  expect(causesOf(sheet('| 小计 | | 800 | 650 | 100 |', '| 合计 | | 800 | 650 | 100 |'))).toEqual([
    ['C6', undefined],
    ['D6', 'C6'],
    ['C7', 'C6'],
    ['D7', 'C6'],
  ]);
});
