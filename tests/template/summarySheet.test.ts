import { catalogue } from '../../src/catalogue';
import { summarise } from '../../src/engine/summarise/summarise';
import type { DesignCell, SheetDesign } from '../../src/model/sheet';
import type { BookExample } from '../../src/model/rule';
import { a1 } from '../../src/model/address';
import { designSummary } from '../../src/template/summarySheet';
import { bookOf, type TableOptions } from '../support/table';

function sheetOf(id: string, example: BookExample, options: Readonly<Record<string, TableOptions>> = {}): SheetDesign {
  const summary = catalogue.summaries.find((each) => each.id === id);
  if (summary?.kind !== 'groups') throw new Error(`There is no group summary ${id}`);
  const table = summarise(bookOf(example, catalogue, options), summary, catalogue);
  return designSummary(table, { lang: 'zh', today: '2012-01-10' });
}

/** The cell beside a label, some columns to the right of the first. */
function cellAt(design: SheetDesign, label: string, column: number): DesignCell & { at: string } {
  const row = design.rows.findIndex((cells) => cells.slice(0, 2).some((cell) => cell?.value === label));
  const cell = design.rows[row]?.[column];
  if (!cell) throw new Error(`There is no cell ${column} beside ${label}`);
  return { ...cell, at: a1(row, column) };
}

const texts = (design: SheetDesign): string[] =>
  design.rows.flat().flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));

const two = {
  projects: [
    { category: '民生类', inv_total: 400, src_bj: 400 },
    { category: '产业类', inv_total: 200 },
  ],
};

describe('designSummary', () => {
  it('prints groups as formulas over the register sheet, with their values', () => {
    const design = sheetOf('S02', two);
    const count = cellAt(design, '民生类', 1);
    expect(count.value).toBe(1);
    expect(count.formula).toMatch(/^COUNTIFS\('项目台账'!\$[A-Z]+\$1:\$[A-Z]+\$4,"民生类"\)$/);
    const investment = cellAt(design, '民生类', 2);
    expect(investment.value).toBe(400);
    expect(investment.formula).toMatch(
      /^SUMIFS\('项目台账'!\$([A-Z]+)\$1:\$\1\$4,'项目台账'!\$([A-Z]+)\$1:\$\2\$4,"民生类"\)$/,
    );
  });

  it('adds totals up from the rows under them', () => {
    const design = sheetOf('S02', two);
    const [first, last] = ['民生类', '产业类'].map((label) => cellAt(design, label, 2).at);
    expect(cellAt(design, '合计', 2)).toMatchObject({ value: 600, formula: `SUM(${first}:${last})` });
  });

  it('prints — for what is missing, and keeps it alive', () => {
    const cell = cellAt(sheetOf('S02', two), '产业类', 3);
    expect(cell.value).toBe('—');
    expect(cell.formula).toMatch(/^IF\(COUNTIFS\(.*,"<>"\)=0,"—",SUMIFS\(.*\)\)$/);
  });

  it('says when the values were computed that are no formulas', () => {
    const share = cellAt(sheetOf('S02', two), '民生类', 6);
    expect(share).toMatchObject({ value: 66.67 });
    expect(share.formula).toBeUndefined();
    expect(texts(sheetOf('S02', two)).some((note) => note.includes('2012-01-10'))).toBe(true);
  });

  it.each([
    [
      'the group is spelt in several ways',
      { projects: [...two.projects, { category: 'livelihood', inv_total: 1 }] },
      {},
    ],
    ['a number is typed as text', two, { projects: { textNumbers: true } }],
  ])('prints a value where %s', (_, example, how: { projects?: { textNumbers: boolean } }) => {
    const summary = catalogue.summaries.find((each) => each.id === 'S02');
    if (summary?.kind !== 'groups') throw new Error('There is no S02');
    const book = bookOf(example, catalogue);
    const typed = how.projects
      ? {
          ...book,
          tables: book.tables.map((table) => ({
            ...table,
            grid: {
              ...table.grid,
              values: table.grid.values.map((row) =>
                row.map((cell) => (typeof cell === 'number' ? String(cell) : cell)),
              ),
            },
          })),
        }
      : book;
    const design = designSummary(summarise(typed, summary, catalogue), { lang: 'zh', today: '2012-01-10' });
    const cell = cellAt(design, '民生类', 2);
    expect(cell.formula).toBeUndefined();
    expect(typeof cell.value).toBe('number');
  });

  it('prints a value where a row between the data would answer to the group too', () => {
    const options = { projects: { without: [] as string[] } };
    const design = sheetOf('S02', two, options);
    expect(cellAt(design, '民生类', 2).formula).toBeDefined();
    const summary = catalogue.summaries.find((each) => each.id === 'S02');
    if (summary?.kind !== 'groups') throw new Error('There is no S02');
    const book = bookOf(two, catalogue);
    const tables = book.tables.map((table) => {
      const category = table.columns['category']?.position ?? 0;
      const subtotal = Array.from({ length: category + 1 }, (__, column) => (column === category ? '民生类' : null));
      return { ...table, grid: { ...table.grid, values: [...table.grid.values, subtotal] } };
    });
    const other = designSummary(summarise({ ...book, tables }, summary, catalogue), {
      lang: 'zh',
      today: '2012-01-10',
    });
    expect(cellAt(other, '民生类', 2).formula).toBeUndefined();
    expect(cellAt(other, '产业类', 2).formula).toBeDefined();
  });

  it('takes division codes for texts, as programs differ on criteria that look like numbers', () => {
    const design = sheetOf('S13', { donations: [{ bj_code: '110108', in_total: '是', cash: 5 }] });
    expect(cellAt(design, '海淀区', 2).formula).toMatch(
      /^SUMPRODUCT\(\('社会捐赠'!\S+&""="110108"\)\*\('社会捐赠'!\S+&""="是"\),'社会捐赠'!\S+\)$/,
    );
  });

  it('is an A4 landscape page with title, units, repeated header, notes and signatures', () => {
    const design = sheetOf('S04', {
      projects: [{ city: '赤峰市', banner_code: '150430', inv_total: 10, people: 5, households: 2 }],
    });
    expect(design.print).toMatchObject({ orientation: 'landscape', repeatRows: [2, 3] });
    expect(design.rows[0]?.[0]?.value).toBe('2011年京蒙对口帮扶项目按旗县汇总表');
    expect(texts(design)).toEqual(
      expect.arrayContaining(['单位：个、万元、户、人、元', '小计', '赤峰市', '敖汉旗', '总投资及来源（万元）']),
    );
    expect(texts(design).at(-1)).toContain('填表人：');
  });

  it('prints lower bounds as numbers with ≥ before them, in totals too', () => {
    const activities = [
      { kind: 'sent', pair_id: 'JD-1', n: 20, n_qual: 'at-least' },
      { kind: 'trained', pair_id: 'JD-2', n: 100, n_qual: 'exact' },
    ];
    const pairs = [
      { pair_id: 'JD-1', bj_code: '110109' },
      { pair_id: 'JD-2', bj_code: '110108' },
    ];
    const design = sheetOf('S15', { 'education-activities': activities, pairings: pairs });
    const formatAt = (label: string): string | undefined => design.styles[cellAt(design, label, 4).style ?? '']?.format;
    expect(cellAt(design, '门头沟区', 4).value).toBe(20);
    expect(['合计', '门头沟区', '海淀区'].map(formatAt)).toEqual(['"≥"#,##0', '"≥"#,##0', '#,##0']);
  });

  it('prints amounts in another unit and names the cells whose last place was adjusted', () => {
    const summary = catalogue.summaries.find((each) => each.id === 'S02');
    if (summary?.kind !== 'groups') throw new Error('There is no S02');
    const rows = [
      { category: '民生类', inv_total: 150.5 },
      { category: '产业类', inv_total: 150.5 },
    ];
    const table = summarise(bookOf({ projects: rows }, catalogue), summary, catalogue, 'yi');
    const design = designSummary(table, { lang: 'zh', today: '2012-01-10' });
    const cells = ['合计', '民生类', '产业类'].map((label) => cellAt(design, label, 2));
    expect(cells.map(({ value }) => value)).toEqual([0.0301, 0.0151, 0.015]);
    expect(cells[1]?.formula).toMatch(/^ROUND\(SUMIFS\(.*\)\/10000,4\)$/);
    expect(cells[2]?.formula).toBeUndefined();
    expect(texts(design).some((note) => note.includes(`${cells[2]?.at ?? ''} −1`))).toBe(true);
  });

  it('goes by months in formulas, too', () => {
    const design = sheetOf('S10', {
      'training-classes': [
        { start: '2011-08-03', trainee_kind: '教师', n: 40 },
        { start: '2011-09-01', trainee_kind: '教师', n: 41 },
      ],
    });
    expect(cellAt(design, '8月', 2).formula).toMatch(/^SUMIFS\(\S+,">=40756",\S+,"<40787"\)$/);
  });

  it('warns that sample data went into it', () => {
    const summary = catalogue.summaries.find((each) => each.id === 'S02');
    if (summary?.kind !== 'groups') throw new Error('There is no S02');
    const table = summarise(bookOf(two, catalogue), summary, catalogue);
    expect(texts(designSummary(table, { lang: 'zh', today: '2012-01-10', sample: true }))).toContain(
      '本表由含示例数据的登记表汇总',
    );
  });
});
