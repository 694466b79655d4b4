import { a1, type RangeAddress } from '../../src/model/address';
import type { SheetDesign } from '../../src/model/sheet';
import { LANGS } from '../../src/model/text';
import { designRegister, designWorkbook } from '../../src/template/registerSheet';
import type { TemplateOptions } from '../../src/template/options';
import { office, options, projects } from './office';

const cellOf = (design: SheetDesign, address: string) =>
  design.rows.flatMap((row, r) => row.map((cell, c) => ({ cell, at: a1(r, c) }))).find(({ at }) => at === address)
    ?.cell;

const valuesOf = (design: SheetDesign, row: number) => design.rows[row]?.map((cell) => cell?.value ?? '').join('|');

describe('a blank list sheet', () => {
  const design = designRegister(projects, options);

  test('stands as an official sheet does, from the annex number down to the signatures', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((row) => valuesOf(design, row))).toEqual([
      '附表5|||||||||||||',
      '2011年项目台账|||||||||||||',
      '填报单位（盖章）：|||||填报日期：　　　　年　　月　　日|||||单位：万元|||',
      '序号|项目编号|项目名称|项目类别|实施地点|||时间||总投资及来源|||受益人口|备注',
      '||||盟市|旗县代码|旗县|批复日期|实际开工|总投资|其中|||',
      '||||||||||北京帮扶资金|内蒙古配套资金||',
      '栏次|1|2|3|4|5|6|7|8|9|10|11|12|13',
    ]);
    expect(valuesOf(design, 22)).toBe('合计|||||||||0|0|0|0|');
    expect(valuesOf(design, 23)).toContain('注：1. 金额按批复填写。');
    expect(valuesOf(design, 25)).toMatch(/^单位负责人：.*审核人：.*填表人：.*联系电话：.*报送日期：/);
  });

  test('adds up between 栏次 and 合计, wherever rows are inserted', () => {
    expect(cellOf(design, 'J23')?.formula).toBe('SUM(OFFSET(J7,1,0,ROW()-ROW(J7)-1,1))');
  });
});

const everySheet = LANGS.flatMap((lang) =>
  [false, true].flatMap((protect) =>
    designWorkbook({ ...options, lang, protect }).map((design) => ({ name: `${design.name} ${protect}`, design })),
  ),
);

describe.each(everySheet)('$name', ({ design }) => {
  test('merges do not overlap', () => {
    const cells = design.merges.flatMap(cellsIn);
    expect(new Set(cells).size).toBe(cells.length);
  });

  test('everything lies within the print area, as wide as the sheet', () => {
    const width = design.widths.length;
    expect(design.rows.every((row) => row.length === width)).toBe(true);
    if (!design.print) return;
    expect(design.print.area).toEqual({ top: 0, left: 0, bottom: design.rows.length - 1, right: width - 1 });
  });

  test('prompts and errors are short enough for every spreadsheet program', () => {
    for (const { prompt, error, rule } of design.validations) {
      expect(Math.max(prompt.title.length, error.title.length)).toBeLessThanOrEqual(32);
      expect(Math.max(prompt.text.length, error.text.length)).toBeLessThanOrEqual(255);
      expect(rule.type === 'list' ? rule.source.length : 0).toBeLessThanOrEqual(255);
    }
  });

  test('each cell has a style that is there, and at most one validation', () => {
    const styles = design.rows.flatMap((row) => row.map((cell) => cell?.style)).filter((style) => style !== undefined);
    expect(styles.filter((style) => !(style in design.styles))).toEqual([]);
    const validated = design.validations.flatMap(({ range }) => cellsIn(range));
    expect(new Set(validated).size).toBe(validated.length);
  });
});

const cellsIn = ({ top, left, bottom, right }: RangeAddress): string[] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_cell, column) => a1(top + row, left + column)),
  ).flat();

test('equal options give equal JSON', () => {
  expect(JSON.stringify(designWorkbook(options))).toBe(JSON.stringify(designWorkbook({ ...options })));
});

describe('a filled workbook', () => {
  const filled: TemplateOptions = {
    ...options,
    data: {
      cover: [{ unit_name: '某旗扶贫办' }],
      projects: [
        {
          project_id: 'JM-1',
          category: 'livelihood',
          banner_code: '150423',
          approved: '2011-05',
          total: 498,
          src_bj: 400.1,
        },
        { project_id: 'JM-2', category: 'industrial', src_bj: { value: 0.2, sample: true }, people: 3 },
      ],
      indicators: [
        { ind_id: 'H01', value: 400 },
        { ind_id: 'H07', value: 1 },
        { ind_id: 'H05', value: 8 },
      ],
    },
  };
  const [cover, sheet, overview, , stamp] = designWorkbook(filled);

  test('shows codes, dates and amounts as one types them, and marks sample cells', () => {
    expect(sheet && valuesOf(sheet, 8)).toBe('1|JM-1||民生类||150423||40664||498|400.1|||');
    expect(sheet && cellOf(sheet, 'H9')?.style).toContain('yyyy"年"m"月"');
    expect(sheet && valuesOf(sheet, 2)).toContain('图例：灰色斜体为示例数据');
    const marked = sheet && cellOf(sheet, 'K10')?.style;
    expect(marked && sheet.styles[marked]?.font).toMatchObject({ italic: true, color: '7F7F7F' });
  });

  test('every formula carries the value it computes to', () => {
    expect(sheet && valuesOf(sheet, 10)).toBe('合计|||||||||498|400.3|0|3|');
    expect([5, 6, 7].map((row) => overview && valuesOf(overview, row))).toEqual([
      '1|H01||400|400.3|-0.3',
      '2|H07||1|1|0',
      '3|H05||8|未核对|未核对',
    ]);
  });

  test('the overview counts over the other sheet, or says that it does not', () => {
    const rows = `'项目台账'!$A$8:$A$11,"<>栏次",'项目台账'!$B$8:$B$11,"?*"`;
    expect(overview && cellOf(overview, 'E6')?.formula).toBe(
      `IF(COUNTIFS(${rows})=0,"未核对",ROUND(SUMIFS('项目台账'!$K$8:$K$11,${rows}),2))`,
    );
    expect(overview && cellOf(overview, 'E7')?.formula).toContain(`'项目台账'!$D$8:$D$11,"民生类"`);
    expect(overview && cellOf(overview, 'E8')).not.toHaveProperty('formula');
  });

  test('the cover knows year and edition; the reporting unit stands on every sheet', () => {
    expect(cover?.rows.map((row) => row[1]?.value)).toEqual([null, '某旗扶贫办', 2011, '2011-1']);
    expect(sheet && valuesOf(sheet, 3)).toContain('填报单位（盖章）：某旗扶贫办');
  });

  test('the stamp tells sheets, language, unit and sample cells', () => {
    expect(
      stamp?.rows.map((row) =>
        row
          .map((cell) => cell?.formula ?? cell?.value ?? '')
          .join(' ')
          .trim(),
      ),
    ).toEqual([
      'jiedui 1',
      "template cover 2011-1 zh wan '封面'!$A$1",
      "template projects 2011-1 zh wan '项目台账'!$A$1",
      "template indicators 2011-1 zh wan '年度概览'!$A$1",
      'sample projects K10',
      "lists '选项'!$A$1",
    ]);
  });
});

test('a banner is chosen among those of its city, and only among those of the year', () => {
  const design = designRegister(projects, options);
  expect(design.validations[6]?.rule).toEqual({
    type: 'list',
    source:
      'OFFSET(jd_divisions_banner,IFERROR(MATCH($E8,jd_divisions_banner_up,0)-1,0),0,' +
      'IF(COUNTIF(jd_divisions_banner_up,$E8)=0,ROWS(jd_divisions_banner),COUNTIF(jd_divisions_banner_up,$E8)),1)',
  });
  const lists = designWorkbook(options)[3];
  const banners = lists?.names.findIndex(({ name }) => name === 'jd_divisions_banner') ?? -1;
  expect(lists?.names[banners]?.refersTo).toBe("'选项'!$C$2:$C$4".replace(/C/g, 'CDEFGH'[banners - 2] ?? '?'));
  expect(lists?.rows.map((row) => row[banners]?.value ?? '').filter((value) => value !== '')).toEqual([
    '行政区划',
    '巴林左旗',
    '巴林右旗',
    '卓资县',
  ]);
});

test('with --protect only data rows may be typed in', () => {
  const design = designRegister(projects, { ...options, protect: true });
  const open = design.rows.map((row) => row.every((cell) => design.styles[cell?.style ?? '']?.unlocked === true));
  expect(open.flatMap((isOpen, row) => (isOpen ? [row] : []))).toEqual(Array.from({ length: 15 }, (_, i) => 7 + i));
  expect(office.registers.map((register) => designRegister(register, options).protection)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
