import { readBook } from '../../../src/engine/read/book';
import { finish } from '../../../src/engine/steps';
import { parseA1Range } from '../../../src/model/address';
import type { Book } from '../../../src/model/table';
import { gridOf, type GridDetails } from '../../support/grid';
import { catalogue } from './registers';

const read = (rows: string, details: GridDetails = {}): Book =>
  finish(readBook([gridOf('表', rows, details)], catalogue));

const names = (book: Book): string[] =>
  book.tables.map(({ register, columns, unit }) =>
    [
      register.id,
      unit,
      ...Object.values(columns).flatMap(({ id, texts }) => (id.endsWith('_name') ? [...(texts ?? [])] : [])),
    ].join(' '),
  );

const below = `
  | 单位：元 | | | |
  | 序号 | 项目编号 | 项目名称 | 总投资 |
  | 1 | A | 甲 | 10 |
  | 2 | B | 乙 | 20 |
  | 合计 | | | 30 |`;

test('a table below another is a table of its own, in the unit of the sheet', () => {
  const book = read(`${below}
    | |
    | 另表 | | | |
    | 项目编号 | 项目名称 | 项目类别 | 总投资 |
    | C | 丙 | 民生类 | 5 |`);
  expect(names(book)).toEqual(['projects yuan 甲 乙', 'projects yuan 丙']);
  expect(book.tables[0]?.totals).toHaveLength(1);
  expect(book.tables[1]?.totals).toHaveLength(0);
});

test('the same header once more belongs to the same table', () => {
  const book = read(`${below}
    | 序号 | 项目编号 | 项目名称 | 总投资 |
    | 3 | C | 丙 | 5 |`);
  expect(names(book)).toEqual(['projects yuan 甲 乙 丙']);
});

test('tables side by side are two, remarks beside a table are none', () => {
  const beside = read(`
    | 项目编号 | 项目名称 | 总投资（万元） | | 项目编号 | 项目名称 | 总投资（万元） |
    | A | 甲 | 10 | | B | 乙 | 20 |`);
  expect(names(beside)).toEqual(['projects wan 甲', 'projects wan 乙']);
  const remarks = read(`
    | 项目编号 | 项目名称 | 总投资（万元） | | 待办 | 经办人 |
    | A | 甲 | 10 | | 核对 | 示例 |`);
  expect(names(remarks)).toEqual(['projects wan 甲']);
});

test('a merged name is that of its rows, a merged amount stands once', () => {
  const merges = ['C2:C3', 'D2:D3'].flatMap((range) => parseA1Range(range) ?? []);
  const book = read(
    `
    | 序号 | 项目编号 | 项目名称 | 总投资（万元） |
    | 1 | A | 甲 | 10 |
    | 2 | B | | |
    | 3 | C | 丙 | 5 |`,
    { merges },
  );
  const { project_name: name, inv_total: amount } = book.tables[0]?.columns ?? {};
  expect(name?.texts).toEqual(['甲', '甲', '丙']);
  expect([...(amount?.kinds ?? [])]).toEqual([1, 0, 1]);
  expect([...(amount?.covered ?? [])]).toEqual([1]);
  expect([...(amount?.shared ?? [])]).toEqual([0, 1]);
});

test('a sheet of no register is named with the nearest one', () => {
  const { tables, unrecognised } = read(`
    | 项目名称 | 备注 | 项目编码 | 进展 | 说明 | 附图 | 甲 | 乙 |
    | 甲 | 无 | 1 | 2 | 3 | 4 | 5 | 6 |`);
  expect(tables).toEqual([]);
  const [other] = unrecognised;
  expect(other?.nearest?.register.id).toBe('projects');
  expect(other?.nearest?.named).toEqual(expect.arrayContaining(['project_name', 'remark']));
  expect(other?.nearest?.unknown).toContainEqual({ column: 2, text: '项目编码', near: '项目编号' });
});
