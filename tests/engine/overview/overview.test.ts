import fc from 'fast-check';
import { catalogue } from '../../../src/catalogue';
import { paragraphs } from '../../../src/catalogue/overview/overview';
import { overview } from '../../../src/engine/overview/overview';
import { finish } from '../../../src/engine/steps';
import { countOf, joined, headed, paragraph, say, sumOf } from '../../../src/model/overview';
import { projects } from '../../../src/catalogue/registers/projects';
import type { BookExample } from '../../../src/model/rule';
import { text, type Lang } from '../../../src/model/text';
import { paragraphText, type ShownFigure, type WrittenOverview } from '../../../src/model/writtenOverview';
import { TODAY } from '../../support/rule';
import { bookOf, type TableOptions } from '../../support/table';

const written = (
  example: BookExample,
  lang: Lang = 'zh',
  options: Readonly<Record<string, TableOptions>> = {},
): WrittenOverview =>
  finish(overview(bookOf(example, catalogue, options), catalogue, paragraphs, { lang, today: TODAY, remarks: [] }));

/** One paragraph of the overview as text; empty where it is left out. */
const told = (id: string, example: BookExample, lang: Lang = 'zh'): string => {
  const found = written(example, lang).paragraphs.find((each) => each.id === id);
  return found ? paragraphText(found, lang) : '';
};

function figureOf(id: string, { paragraphs: all }: WrittenOverview): ShownFigure {
  for (const { pieces } of all) {
    for (const piece of pieces) if ('figure' in piece && piece.figure.id === id) return piece.figure;
  }
  throw new Error(`There is no figure ${id}`);
}

const headline = (ind_id: string, value: number, more: object = {}) => ({ ind_id, unit: '万元', value, ...more });

describe('the overview', () => {
  it('leaves out what has no data, with the signs before it', () => {
    const project = { category: '民生类', src_nm: 30 };
    expect(told('projects', { projects: [project] })).toBe(
      '京蒙两地共安排重点地区帮扶资金项目1个，其中内蒙古配套资金30万元。包括民生项目1个。',
    );
    expect(told('projects', { projects: [project] }, 'en')).toBe(
      'Beijing and Inner Mongolia arranged a total of one anti-poverty fund project for key areas, of which 300,000 yuan was matching funds of Inner Mongolia. They include one livelihood project.',
    );
  });

  it('says nothing of 0', () => {
    expect(told('summary', { indicators: [headline('H03', 0), headline('H04', 12.5)] })).toBe(
      '2011年，社会各界向内蒙古贫困地区捐物折款12.5万元。',
    );
  });

  it('leaves out paragraphs without data, and all of them where there is none', () => {
    expect(written({ projects: [{ category: '民生类' }] }).paragraphs.map(({ id }) => id)).toEqual([
      'summary',
      'projects',
    ]);
    expect(written({ projects: [] }).paragraphs).toEqual([]);
  });

  it('takes a headline from its detail where none is stated', () => {
    const allocations = [{ alloc_id: 'XD-1', source: '北京市级', amount: 70 }];
    const overviewOf = written({ allocations });
    expect(figureOf('summary.beijing', overviewOf).printed).toBe('70万元');
    expect(overviewOf.notes).toEqual([]);
  });

  it('marks a headline that its detail contradicts, with the words of the office where it explains', () => {
    const allocations = [{ alloc_id: 'XD-1', source: '北京市级', amount: 85 }];
    const plain = written({ allocations, indicators: [headline('H01', 80)] });
    expect(plain.notes).toEqual(['北京市安排帮扶资金：正文80万元，明细合计85万元，相差5万元。']);
    expect(figureOf('summary.beijing', plain)).toMatchObject({ printed: '80万元', notes: [1] });
    const explained = written({ allocations, indicators: [headline('H01', 80, { explain: '培训资金在总数以外。' })] });
    expect(explained.notes).toEqual([
      '北京市安排帮扶资金：正文80万元，明细合计85万元，相差5万元。填报说明：培训资金在总数以外。',
    ]);
    expect(written({ allocations, indicators: [headline('H01', 85)] }).notes).toEqual([]);
  });

  it('compares with last year where the office set its number beside, and says where it did not', () => {
    const compared = { indicators: [headline('H01', 90, { prev: 80 })], 'indicators@previous': [headline('H01', 80)] };
    expect(told('summary', compared)).toBe('2011年，北京市安排帮扶资金90万元（比上年增长12.5%）。');
    const otherwise = { indicators: [headline('H01', 90)], 'indicators@previous': [headline('H01', 80)] };
    expect(told('summary', otherwise)).toBe(
      '2011年，北京市安排帮扶资金90万元。北京市安排帮扶资金与上年口径不同，不作比较。',
    );
    expect(told('summary', { indicators: [headline('H01', 90)] })).toBe('2011年，北京市安排帮扶资金90万元。');
  });

  it('says what could not be read', () => {
    const example = { projects: [{ inv_total: 10 }, { inv_total: 20 }] };
    const { notes } = written(example, 'zh', { projects: { unreadable: { inv_total: [1] } } });
    expect(notes).toEqual(['帮扶项目台账：总投资：有1个单元格无法识别或尚未计算，未计入。']);
  });

  it('tells of rows one by one up to a limit, beyond it of their sums', () => {
    const fair = (index: number) => ({ fair_id: `LW-${index}`, fair_name: `招聘会${index}`, ent_n: 2, posts: 10 });
    expect(told('labour', { 'labour-fairs': [fair(1), fair(2)] })).toBe(
      '举办招聘会1，北京2家企业提供岗位10个。举办招聘会2，北京2家企业提供岗位10个。',
    );
    const many = Array.from({ length: 7 }, (_, index) => fair(index));
    expect(told('labour', { 'labour-fairs': many })).toBe('全年举办招聘会7场，提供岗位70个。');
  });

  it('keeps lower bounds', () => {
    const pairings = [{ pair_id: 'JD-1', bj_code: '110109', nm_code: '150928', pair_kind: 'district' }];
    const activity = (kind: string, n: number, n_qual: string) => ({ act_id: kind, kind, pair_id: 'JD-1', n, n_qual });
    const activities = { pairings, 'education-activities': [activity('sent', 20, 'at-least')] };
    expect(told('education', activities)).toBe('门头沟区派出优秀教师20多名赴察哈尔右翼后旗支教。');
    expect(told('education', activities, 'en')).toBe(
      'Mentougou District sent more than 20 excellent teachers to Chahar Right Back Banner.',
    );
  });

  it('masks personal numbers that stand in names', () => {
    const fairs = [{ fair_id: 'LW-1', fair_name: '招聘会（联系人13812345678）', posts: 3, ent_n: 1 }];
    expect(told('labour', { 'labour-fairs': fairs })).not.toContain('13812345678');
  });

  it('leads each figure back to its cells, which come to it', () => {
    const { cells, total, by } = figureOf(
      'projects.investment',
      written({ projects: [{ inv_total: 10.5, project_name: '甲' }, { category: '民生类' }, { inv_total: 20 }] }),
    ).behind;
    expect([total.zh, by]).toEqual(['30.5万元', 'sum']);
    expect(cells().map(({ name, value }) => [name, value.zh])).toEqual([
      ['甲', '10.50 万元'],
      [undefined, '20.00 万元'],
    ]);
    expect(new Set(cells().map(({ sheet }) => sheet))).toEqual(new Set(['项目台账']));
  });

  it('is well set whatever clauses fall out', () => {
    const cell = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
    const amount = fc.integer({ min: 0, max: 500 });
    const row = fc.record({
      category: cell(fc.constantFrom('民生类', '产业类')),
      sector: cell(fc.constantFrom('设施农业', '教育', '其他')),
      status: cell(fc.constantFrom('在建', '已完工', '未开工')),
      inv_total: cell(amount),
      src_bj: cell(amount),
      src_nm: cell(amount),
    });
    const meeting = fc.record({
      plan_month: cell(fc.constant('2011-06-01')),
      actual_date: cell(fc.constant('2011-06-15')),
      place_side: cell(fc.constantFrom('北京', '内蒙古')),
      decisions: cell(amount),
      done: cell(amount),
    });
    let said = 0;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.array(meeting, { maxLength: 3 }), (rows, held) => {
        for (const lang of ['zh', 'en'] as const) {
          for (const each of written({ projects: rows, meetings: held }, lang).paragraphs) {
            const words = paragraphText(each, lang);
            said++;
            if (lang === 'zh') expect(words).not.toMatch(/[，、；。（]{2}|[，、；（][。）]|^[，、；。]/);
            else expect(words).not.toMatch(/ {2}|[,;(] ?[.,;)]|\.\.|^[a-z,;]|\. [a-z]|, and of which/);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(said).toBeGreaterThan(60);
  });
});

describe('a paragraph', () => {
  const values = { n: countOf(projects), money: sumOf(projects, 'inv_total') };
  const draft = { id: 'trial', title: text('试', 'Trial'), values };

  it('knows every value its wordings name', () => {
    expect(() => paragraph({ ...draft, sentences: [say('{n}个{m}', '{n} of {m}')] })).toThrow('m');
    expect(() => paragraph({ ...draft, sentences: [joined('list', [say('{n}个', 'some')])] })).toThrow(
      'different values',
    );
    expect(() => sumOf(projects, 'nothing' as never)).toThrow('nothing');
  });

  it('is said with what hangs on it, or not at all', () => {
    const trial = paragraph({
      ...draft,
      sentences: [headed(say('总投资{money}', '{money} in all'), say('（{n}个）', ' ({n})'))],
    });
    const said = (example: BookExample): string[] =>
      finish(
        overview(bookOf(example, catalogue), catalogue, [trial], { lang: 'zh', today: TODAY, remarks: [] }),
      ).paragraphs.map((each) => paragraphText(each, 'zh'));
    expect(said({ projects: [{ inv_total: 5 }] })).toEqual(['总投资5万元（1个）。']);
    expect(said({ projects: [{ category: '民生类' }] })).toEqual([]);
  });
});
