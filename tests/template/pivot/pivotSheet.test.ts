import { readWorkbook } from '../../../src/actions/readWorkbook';
import { catalogue } from '../../../src/catalogue';
import { summarise } from '../../../src/engine/summarise/summarise';
import type { BookExample } from '../../../src/model/rule';
import type { SheetDesign } from '../../../src/model/sheet';
import type { GroupSummary } from '../../../src/model/summary';
import type { Book } from '../../../src/model/table';
import type { Lang } from '../../../src/model/text';
import { designData } from '../../../src/template/pivot/dataSheet';
import { designPivot } from '../../../src/template/pivot/pivotSheet';
import { registerData } from '../../../src/template/pivot/registerData';
import { openSample } from '../../support/openSample';
import { bookOf } from '../../support/table';

const groups = catalogue.summaries.filter((summary): summary is GroupSummary => summary.kind === 'groups');

/** The sheets with the PivotTable of a summary and with its data, over some rows. */
function designsOf(summary: GroupSummary, book: Book, lang: Lang = 'zh') {
  const { id } = summary;
  const table = summarise(book, summary, catalogue);
  const data = registerData([{ table, whole: table }], lang);
  const options = { lang, today: '2012-01-10' };
  const pivot = designPivot(data, table, options);
  if (!pivot.pivot) throw new Error(`${id} has no PivotTable`);
  return { table, pivot: { ...pivot, pivot: pivot.pivot }, data: designData(data, options) };
}

/** The same for the id of a summary and rows as one types them. */
function exampleOf(id: string, example: BookExample, lang?: Lang) {
  const summary = groups.find((each) => each.id === id);
  if (!summary) throw new Error(`There is no group summary ${id}`);
  return designsOf(summary, bookOf(example, catalogue), lang);
}

const words = ({ rows }: SheetDesign, row: number): string => String(rows[row]?.[0]?.value ?? '');
/** Where the sheet names what its PivotTable is without. */
const LEFT_OUT = 2;

const projects: BookExample = {
  projects: [
    { banner_code: '150423', category: '民生类', inv_total: 400, src_bj: 400, status: '在建', people: 100 },
    { banner_code: '150426', category: '产业类', inv_total: 200.5, src_bj: 100, status: '已完工', people: 50 },
  ],
};

describe('the sheet with a PivotTable', () => {
  it('names the measures a PivotTable cannot say, with the header over them', () => {
    const { pivot } = exampleOf('S08', projects);
    expect(words(pivot, LEFT_OUT)).toBe(
      '透视表只作加总和计数，不含：已开工、开工率、已完工、完工率、投资完成情况·累计完成、形象进度。这些数请见汇总表。',
    );
    expect(pivot.pivot.values.map(({ caption }) => caption)).toEqual(['项目数（个）', '投资完成情况·总投资（万元）']);
  });

  it('names them in English too', () => {
    expect(words(exampleOf('S08', projects, 'en').pivot, LEFT_OUT)).toMatch(
      /^A PivotTable adds up and counts only; it is without: .*Progress.*\. Please see the summary for these\.$/i,
    );
  });

  it('says nothing of the kind where all measures are placed', () => {
    const { pivot } = exampleOf('S02', projects);
    expect(words(pivot, LEFT_OUT)).toBe('');
    expect(pivot.pivot.values.map(({ field, by, as }) => [field, by, as])).toEqual([
      ['行号', 'count', undefined],
      ['总投资（万元）', 'sum', undefined],
      ['北京帮扶资金（万元）', 'sum', undefined],
      ['内蒙古配套资金（万元）', 'sum', undefined],
      ['项目地自筹资金（万元）', 'sum', undefined],
      ['总投资（万元）', 'sum', 'share'],
    ]);
  });

  it('shows what a program computes of the data: groups, shares, the total', () => {
    const { view } = exampleOf('S02', projects).pivot.pivot;
    const shown = view.cells.slice(1).map((cells) => [0, 1, 2, 6].map((column) => cells[column]?.value ?? null));
    expect(shown).toEqual([
      ['民生类', 1, 400, 400 / 600.5],
      ['产业类', 1, 200.5, 200.5 / 600.5],
      ['总计', 2, 600.5, 1],
    ]);
  });

  it('says when its data were copied as their own sheet says it', () => {
    const { pivot, data } = exampleOf('S02', projects);
    expect(pivot.rows[1]?.[0]?.formula).toBe("'数据·项目台账'!$A$2");
    expect(words(pivot, 1)).toBe(words(data, 1));
    expect(words(data, 1)).toContain('2012-01-10更新');
  });
});

describe('of every summary of the year 2011', () => {
  let book: Book;
  beforeAll(async () => {
    book = await readWorkbook(await openSample(), catalogue, {});
  });

  test.each(groups.map((summary) => [summary.id, summary] as const))(
    '%s has each measure placed or named, never both',
    (_, summary) => {
      const { table, pivot } = designsOf(summary, book);
      const [, named = ''] = /不含：(.*)。这些数/.exec(words(pivot, LEFT_OUT)) ?? [];
      const captions = pivot.pivot.values.map(({ caption }) =>
        caption.replace(/^求和项：/, '').replace(/（[^（]*）$/, ''),
      );
      const measures = table.columns
        // Columns for each value of a field across: that field is there to be put across.
        .filter(({ block }) => !block)
        .map(({ measure: { group, header } }) => (group ? `${group.zh}·${header.zh}` : header.zh));
      const said = [
        ...captions.filter((caption) => caption !== '行数'),
        ...named.split('、').filter((each) => each !== ''),
      ];
      expect(said.sort()).toEqual(measures.sort());
    },
  );
});
