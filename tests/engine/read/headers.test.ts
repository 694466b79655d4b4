import { pointerTo, STAMP_SHEET } from '../../../src/model/stamp';
import type { Table } from '../../../src/model/table';
import type { Grid } from '../../../src/model/workbook';
import { gridOf } from '../../support/grid';
import { bookOf, tableOf } from './bookOf';

const positions = (table: Table): Record<string, number> =>
  Object.fromEntries(Object.entries(table.columns).map(([id, column]) => [id, column.position]));

describe('headers', () => {
  test('in any order, with aliases, line breaks, units, inserted and missing columns', () => {
    const table = tableOf(
      gridOf('数据', [
        ['说明', '本地编号', '项目 名称*', '总投资\n（元）', '项目编号', '项 目 类 别'],
        ['无', 'A1', '水利工程', 20_000, 'JM-1', '民生类'],
      ]),
    );
    expect(positions(table)).toEqual({ remark: 0, project_name: 2, inv_total: 3, project_id: 4, category: 5 });
    expect(table.facts.unknownHeaders).toEqual([{ column: 1, text: '本地编号' }]);
    expect(table.facts.missing).toContain('finish');
    expect([...(table.columns['inv_total']?.numbers ?? [])]).toEqual([2_000_000]);
    expect(table.unit).toBe('yuan');
  });

  test('in English', () => {
    const table = tableOf(
      gridOf(
        'Projects',
        `
        | Project register 2011 |
        | Unit: 10,000 yuan |
        | No. | Project ID | Project name | Category | Investment and sources | | | Remarks |
        | | | | | Total | Beijing funds | Inner Mongolia match | |
        | 1 | JM-1 | Irrigation | livelihood | 3 | 2 | 1 | |
        `,
        { merges: [{ top: 2, bottom: 2, left: 4, right: 6 }] },
      ),
    );
    expect(positions(table)).toMatchObject({ seq: 0, inv_total: 4, src_bj: 5, src_nm: 6, remark: 7 });
    expect(table.facts.unitCell?.text).toBe('Unit: 10,000 yuan');
    expect(table.facts.title?.year).toBe(2011);
  });

  test('the same words under different heads are told apart by their heads', () => {
    const heads = `
      | 结对编号 | 受援方 |  | 帮扶方 |  | 国家重点旗县 |
      |          | 代码 | 名称 | 代码 | 名称 | |
      | P1 | 150423 | 巴林右旗 | 110108 | 海淀区 | 是 |`;
    const expected = { pair_id: 0, nm_code: 1, nm_name: 2, bj_code: 3, bj_name: 4, is_key: 5 };
    expect(positions(tableOf(gridOf('未合并', heads)))).toEqual(expected);
    const merges = [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 0, left: 1, right: 2 },
      { top: 0, bottom: 0, left: 3, right: 4 },
      { top: 0, bottom: 1, left: 5, right: 5 },
    ];
    expect(positions(tableOf(gridOf('合并', heads, { merges })))).toEqual(expected);
  });

  test('one level says head and header in one', () => {
    const table = tableOf(
      gridOf('一级', '| 结对编号 | 受援方代码 | 受援方名称 | 帮扶方代码 |\n| P1 | 150423 | 巴林右旗 | 110108 |'),
    );
    expect(positions(table)).toEqual({ pair_id: 0, nm_code: 1, nm_name: 2, bj_code: 3 });
  });

  test('three levels, with the unit as the last one', () => {
    const table = tableOf(
      gridOf(
        '三级',
        `
        | 项目编号 | 项目名称 | 资金（万元） | | | 受益对象 |
        | | | 总投资及来源 | | | 合计 |
        | | | 合计 | 北京帮扶资金 | 内蒙古配套 | 户 |
        | JM-1 | 水利 | 3 | 2 | 1 | 40 |`,
      ),
    );
    expect(positions(table)).toEqual({
      project_id: 0,
      project_name: 1,
      inv_total: 2,
      src_bj: 3,
      src_nm: 4,
      households: 5,
    });
    expect(table.facts.headerRows).toEqual([0, 2]);
    expect(table.facts.unitCell?.text).toBe('资金(万元)');
  });

  test.each([
    ['below, plain', '| 项目编号 | 项目名称 | 总投资 |\n| 1 | 2 | 3 |\n| JM-1 | 水利 | 3 |'],
    ['below, in brackets', '| 项目编号 | 项目名称 | 总投资 |\n| [1] | [2] | [3] |\n| JM-1 | 水利 | 3 |'],
    [
      'below, stems first',
      '| 项目编号 | 项目名称 | 总投资 | 北京帮扶资金 | 备注 |\n| 甲 | 乙 | 1 | 2 | 3 |\n| JM-1 | 水利 | 3 |',
    ],
    ['above', '| 1 | 2 | 3 |\n| 项目编号 | 项目名称 | 总投资 |\n| JM-1 | 水利 | 3 |'],
  ])('column numbers %s are no data', (_, sheet) => {
    const table = tableOf(gridOf('栏次', sheet));
    expect(table.rows).toHaveLength(1);
    expect(table.columns['project_id']?.texts).toEqual(['JM-1']);
  });

  test('a header that was changed a little is named as what it probably was', () => {
    const table = tableOf(gridOf('改动', '| 项目编号 | 项目名称 | 项目类型 | 总投资 |\n| JM-1 | 水利 | 民生类 | 3 |'));
    expect(table.facts.unknownHeaders).toEqual([{ column: 2, text: '项目类型', near: '项目类别' }]);
    expect(table.facts.missing).toContain('category');
  });
});

describe('the money unit', () => {
  const sheet = (unit: string, header: string): Grid =>
    gridOf('单位', `| 项目台账 | ${unit} |\n| 项目编号 | 项目名称 | ${header} |\n| JM-1 | 水利 | 3 |`);
  test.each([
    ['单位：万元', '总投资', 3_000_000],
    ['金额单位：元', '总投资', 300],
    ['单位：人民币百万元', '总投资', 300_000_000],
    ['（单位：亿元）', '总投资', 30_000_000_000],
    ['填报单位：元宝山区 单位：万元', '总投资', 3_000_000],
    ['Unit: million yuan', '总投资', 300_000_000],
    ['', '总投资（元）', 300],
    ['', '总投资/元', 300],
    ['', '总投资', 3_000_000],
  ])('%s, header %s', (unit, header, fen) => {
    const table = tableOf(sheet(unit, header));
    expect([...(table.columns['inv_total']?.numbers ?? [])]).toEqual([fen]);
    expect(table.facts.unitConflicts).toEqual([]);
    expect(table.facts.unitCell === undefined).toBe(unit === '' && header === '总投资');
  });

  test('a header that contradicts the unit row holds for its column and is told', () => {
    const table = tableOf(sheet('单位：万元', '总投资（元）'));
    expect(table.unit).toBe('wan');
    expect([...(table.columns['inv_total']?.numbers ?? [])]).toEqual([300]);
    expect(table.facts.unitConflicts).toEqual([{ row: 1, column: 2, text: '总投资（元）' }]);
  });

  test('a column with a unit of its own contradicts nobody', () => {
    const table = tableOf(sheet('单位：万元', '单价（元）'));
    expect([...(table.columns['unit_price']?.numbers ?? [])]).toEqual([300]);
    expect(table.facts.unitConflicts).toEqual([]);
  });

  test('填报单位：元宝山区 states no unit', () => {
    expect(tableOf(sheet('填报单位：元宝山区', '总投资')).facts.unitCell).toBeUndefined();
  });
});

describe('which sheet holds which register', () => {
  const projectSheet = (name: string, rows = '| JM-1 | 水利 | 3 |'): Grid =>
    gridOf(name, `| 项目编号 | 项目名称 | 总投资（万元） |\n${rows}`);

  test('the name of the sheet says nothing', () => {
    expect(tableOf(projectSheet('结对关系')).register.id).toBe('projects');
  });

  test('two sheets of one register are two tables', () => {
    const book = bookOf(projectSheet('赤峰'), projectSheet('乌兰察布'));
    expect(book.tables.map(({ sheet, register }) => [sheet, register.id])).toEqual([
      ['赤峰', 'projects'],
      ['乌兰察布', 'projects'],
    ]);
  });

  test('other sheets are told, with the reason', () => {
    const book = bookOf(
      gridOf('空表', [[null, ' ']]),
      gridOf('通讯录', '| 姓名 | 职务 | 电话 |\n| 示例一 | 科员 | 1 |'),
      gridOf('隐藏', '| 甲 |', { visibility: 'hidden' }),
      gridOf('S02', projectSheet('').values),
      gridOf(
        STAMP_SHEET,
        [
          ['jiedui', '1'],
          ['summary', 'S02', 'zh', 0],
          ['parameter', 'fee-max', 0.02],
          ['parameter', 'bid-min', null],
        ],
        {
          visibility: 'veryHidden',
          formulas: new Map([['D2', pointerTo("'S02'")]]),
        },
      ),
    );
    expect(book.tables).toEqual([]);
    expect(book.unrecognised).toEqual([
      { sheet: '空表', reason: 'empty' },
      { sheet: '通讯录', reason: 'no-headers' },
      { sheet: 'S02', reason: 'own' },
    ]);
    expect(book.overrides).toEqual({ 'fee-max': 0.02, 'bid-min': undefined });
  });

  const stampFor = (sheet: string, register = 'projects', unit = 'wan'): Grid =>
    gridOf(
      STAMP_SHEET,
      [
        ['jiedui', '1'],
        ['template', register, '2011-1', 'zh', unit, 0],
      ],
      {
        visibility: 'veryHidden',
        formulas: new Map([['F2', pointerTo(`'${sheet}'`)]]),
      },
    );

  test('a stamp follows its sheet and needs few headers', () => {
    const sheet = gridOf('改名', '| 项目编号 | 甲列 | 乙列 | 丙列 | 总投资 |\n| JM-1 | a | b | c | 3 |');
    expect(bookOf(sheet).tables).toEqual([]);
    const table = tableOf(sheet, stampFor('改名'));
    expect(table.register.id).toBe('projects');
    expect(table.facts.stamped).toBe(true);
    expect(table.facts.missing).toContain('project_name');
  });

  test('a stamp speaks for a sheet whose header rows were deleted', () => {
    const rows = '| JM-1 | 水利 | 民生类 | 150423 | 3 | 2 | 1 |\n| JM-2 | 道路 | 民生类 | 150423 | 3 | 2 | 1 |';
    const sheet = gridOf('表', `| 2011年京蒙对口帮扶项目台账 |\n| 单位：万元 |\n${rows}`);
    expect(bookOf(sheet).unrecognised).toEqual([{ sheet: '表', reason: 'no-headers' }]);
    const table = tableOf(sheet, stampFor('表'));
    expect(table.register.id).toBe('projects');
    expect(table.rows).toHaveLength(0);
    expect(table.facts).toMatchObject({ stamped: true, headerRows: [2, 3], title: { year: 2011 } });
    expect(table.facts.missing).toEqual(Object.keys(table.register.columns));
  });

  test('a stamped sheet that was emptied is empty', () => {
    expect(bookOf(gridOf('表', [[null, ' ']]), stampFor('表')).unrecognised).toEqual([
      { sheet: '表', reason: 'empty' },
    ]);
  });

  test.each([
    ['upper', '| | | | 合计 | 北京帮扶资金 | 内蒙古配套 | 合计 |', ['inv_total', 'src_bj', 'src_nm', 'households']],
    [
      'lower',
      '| 项目编号 | 项目名称 | 项目类别 | 总投资及来源 | | | 受益对象 |',
      ['project_id', 'project_name', 'category'],
    ],
  ])('with the %s header level deleted no value changes its column', (_level, header, found) => {
    const table = tableOf(
      gridOf('表', `${header}\n| 栏次 | 1 | 2 | 3 | 4 | 5 | 6 |\n| JM-1 | 水利 | 民生类 | 3 | 2 | 1 | 9 |`),
      stampFor('表'),
    );
    const places = { project_id: 0, project_name: 1, category: 2, inv_total: 3, src_bj: 4, src_nm: 5, households: 6 };
    expect([...table.rows]).toEqual([2]);
    expect(Object.values(table.columns).map(({ id, position }) => [id, position])).toEqual(
      Object.entries(places).filter(([id]) => found.includes(id)),
    );
  });

  test('a unit row that was changed contradicts the stamp', () => {
    const sheet = gridOf('表', '| 单位：元 |\n| 项目编号 | 项目名称 | 总投资 |\n| JM-1 | 水利 | 3 |');
    const table = tableOf(sheet, stampFor('表'));
    expect(table.unit).toBe('yuan');
    expect(table.facts.unitConflicts).toEqual([{ row: 0, column: 0, text: '单位：元' }]);
  });

  test('every sheet of a list of findings is our own', () => {
    const book = bookOf(
      projectSheet('问题'),
      gridOf(STAMP_SHEET, [['findings', '2011-12-31']], { visibility: 'veryHidden' }),
    );
    expect(book.unrecognised).toEqual([{ sheet: '问题', reason: 'own' }]);
  });

  test('the year of the titles, where they agree', () => {
    const titled = (name: string, title: string): Grid => gridOf(name, [[title], ...projectSheet('').values]);
    expect(bookOf(titled('a', '2011年项目台账'), titled('b', '二〇一一年度项目表')).year).toBe(2011);
    expect(bookOf(titled('a', '2011年项目台账'), titled('b', '2012年项目台账')).year).toBeUndefined();
  });
});
