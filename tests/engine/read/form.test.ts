import { periods } from '../../../src/catalogue/codelists/periods';
import { cover } from '../../../src/catalogue/registers/cover';
import { readForm } from '../../../src/engine/read/form';
import { pointerTo, STAMP_SHEET } from '../../../src/model/stamp';
import { Kind, type Table } from '../../../src/model/table';
import { gridOf } from '../../support/grid';
import { bookOf, tableOf } from './bookOf';

describe('forms', () => {
  const filled = `
    | 2011年填报封面 |
    | 填报单位 | 赤峰市扶贫办 | | 年度 | 2011 |
    | 单位负责人： | 示例一 | | 联系电话： | 0476-8888888 |
    | 填报日期 | 2012年1月6日 |`;

  test('pairs of label and value, several a row', () => {
    const book = bookOf(gridOf('封面', filled));
    const [table] = book.tables;
    expect(book.year).toBe(2011);
    expect(table?.rows).toHaveLength(1);
    expect(table?.columns['unit_name']).toMatchObject({ texts: ['赤峰市扶贫办'], position: 1, row: 1 });
    expect(table?.columns['phone']).toMatchObject({ texts: ['0476-8888888'], position: 4, row: 2 });
    expect(table?.columns['file_date']?.notes.get(0)).toMatchObject({
      trouble: 'date-not-text',
      suggestion: '2012-01-06',
    });
  });

  test('a value behind the colon of its label', () => {
    const table = tableOf(
      gridOf('封面', [
        ['填报单位（盖章）：某办', '年度：2011'],
        ['单位负责人：', '填报日期：2012-01-06'],
      ]),
    );
    expect(table.columns['unit_name']?.texts).toEqual(['某办']);
    expect(table.columns['head']?.kinds[0]).toBe(Kind.blank);
    expect(table.columns['year']?.position).toBe(1);
  });

  test('a value that reads like a label is a value where its list knows it and nothing follows', () => {
    const read = (last: string): readonly unknown[] => {
      const { period, year } = readForm(gridOf('封面', `${rows}\n    ${last}`), cover, undefined)?.columns ?? {};
      return [periods.codes[period?.numbers?.[0] ?? -1]?.id, year?.numbers?.[0]];
    };
    const rows = `
    | 填报单位 | 某办 | | 金额单位 | 万元 |
    | 单位负责人： | 示例一 | | 联系电话： | 0476-8888888 |
    | 填报人 | 示例二 | | 审核人 | 示例三 |`;
    expect(read('| 报告期 | 年度 | | 报告年度 | 2011 |')).toEqual(['year', 2011]);
    expect(read('| 报告期 | 年度 | 2011 |')).toEqual([undefined, 2011]);
  });

  test.each(['2011年', '２０１１ 年度', '二〇一一年', '二○一一', "'2011"])('a year written %s is 2011', (written) => {
    const book = bookOf(gridOf('封面', filled.replace('| 2011 |', `| ${written} |`)));
    expect(book.year).toBe(2011);
    expect(book.tables[0]?.columns['year']?.notes.get(0)).toMatchObject({
      trouble: 'number-not-text',
      suggestion: '2011',
    });
  });

  test.each(['11', '11年', '20110101', '20110101年', '2011.5', '2011-2012年', '一一年'])('%s is no year', (written) => {
    const sheet = filled.replace('| 2011 |', `| ${written} |`).replace('2011年填报封面', '填报封面');
    expect(bookOf(gridOf('封面', sheet)).year).toBeUndefined();
  });

  test('a blank form has no row', () => {
    expect(
      tableOf(gridOf('封面', filled.replaceAll(/赤峰市扶贫办|2011 |示例一|0476-8888888|2012年1月6日/g, ''))).rows,
    ).toHaveLength(0);
  });

  test('what the template itself wrote is nothing filled in', () => {
    const stamped = (year: string, unit: string): Table => {
      const sheet = gridOf('封面', `| 填报单位 | ${unit} |\n| 年度 | ${year} |\n| 单位负责人 | |`);
      const stamp = gridOf(STAMP_SHEET, [['template', 'cover', '2011-1', 'zh', 'wan', 0]], {
        formulas: new Map([['F1', pointerTo("'封面'")]]),
      });
      return tableOf(sheet, stamp);
    };
    expect(stamped('2011', '').rows).toHaveLength(0);
    expect(stamped('2012', '').rows).toHaveLength(1);
    expect(stamped('2011', '某办').rows).toHaveLength(1);
  });

  test('filing rows of another sheet are no form', () => {
    const other = gridOf('别的', '| 填报单位： | | 填报日期： |\n| 甲 | 乙 | 丙 |\n| 1 | 2 | 3 |');
    expect(bookOf(other).unrecognised).toEqual([{ sheet: '别的', reason: 'no-headers' }]);
  });
});
