import { insertSample } from '../../src/actions/sample';
import { writeOverview } from '../../src/actions/writeOverview';
import { catalogue } from '../../src/catalogue';
import type { Lang } from '../../src/model/text';
import { paragraphText, type WrittenOverview } from '../../src/model/writtenOverview';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { TODAY } from '../support/rule';

/**
 * The figures the yearbook prints of 2011, by the number they have in our study of it: which value of the overview says
 * each, and how it is printed. A value of rows told of one by one is said several times; one of them is meant.
 */
const FIGURES: Readonly<Record<string, readonly [value: string, zh: string, en: string]>> = {
  F001: ['summary.year', '2011', '2011'],
  F002: ['summary.beijing', '8000万元', '80 million yuan'],
  F003: ['summary.matching', '1600万元', '16 million yuan'],
  F004: ['summary.cash', '164万元', '1.64 million yuan'],
  F005: ['summary.goods', '2614万元', '26.14 million yuan'],
  F006: ['summary.schools', '8', '8'],
  F007: ['summary.hospitals', '5', '5'],
  F008: ['summary.projects', '32', '32'],
  F009: ['summary.trainees', '648', '648'],
  F011: ['mechanisms.months', '6月、12月', 'in June and December'],
  F012: ['mechanisms.months', '6月、12月', 'in June and December'],
  F013: ['mechanisms.meetings', '2', '2'],
  F014: ['mechanisms.day', '7月6日', 'on July 6'],
  F015: ['mechanisms.tasks', '25', '25'],
  F016: ['mechanisms.day', '7月19日', 'on July 19'],
  F017: ['mechanisms.several', '3', '3'],
  F018: ['mechanisms.start', '12月21日', 'December 21'],
  F019: ['mechanisms.oneToOne', '“一对一”', 'one-to-one'],
  F020: ['mechanisms.districts', '16', '16'],
  F021: ['mechanisms.banners', '8', '8'],
  F022: ['mechanisms.cities', '赤峰市、乌兰察布市', 'Chifeng City and Ulanqab City'],
  F023: ['mechanisms.goals', '5', '5'],
  F030: ['projects.n', '32', '32'],
  F031: ['projects.investment', '32900万元', '329 million yuan'],
  F032: ['projects.beijing', '7000万元', '70 million yuan'],
  F033: ['projects.innerMongolia', '7000万元', '70 million yuan'],
  F034: ['projects.local', '18900万元', '189 million yuan'],
  F035: ['projects.livelihood', '22', '22'],
  F036: ['projects.industrial', '10', '10'],
  F037: ['projects.sectorCount', '5', '5'],
  F038: ['projects.cost', '498万元', '4.98 million yuan'],
  F039: ['projects.relief', '400万元', '4 million yuan'],
  F040: ['projects.approved', '5月', 'in May'],
  F041: ['projects.completed', '11月', 'in November'],
  F042: ['projects.quantity', '28套', '28 sets'],
  F043: ['projects.perOne', '80.88平方米/户', '80.88 square metres per household'],
  F044: ['projects.quantity', '1处', 'one place'],
  F045: ['projects.quantity', '2800平方米', '2800 square metres'],
  F046: ['projects.perOne', '100平方米/户', '100 square metres per household'],
  F047: ['projects.quantity', '2眼', '2 wells'],
  F048: ['projects.quantity', '3500米', '3500 metres'],
  F049: ['projects.quantity', '400亩', '400 mu'],
  F050: ['projects.quantity', '3.5公里', '3.5 kilometres'],
  F051: ['projects.quantity', '1344平方米', '1344 square metres'],
  F052: ['projects.quantity', '1344平方米', '1344 square metres'],
  F053: ['projects.perOne', '1座/户', 'one building per household'],
  F054: ['projects.quantity', '210平方米', '210 square metres'],
  F055: ['projects.quantity', '1个', 'one item'],
  F056: ['projects.size', '800平方米', '800 square metres'],
  F057: ['projects.quantity', '2000平方米', '2000 square metres'],
  F058: ['projects.quantity', '16盏', '16 lamps'],
  F059: ['projects.quantity', '2200平方米', '2200 square metres'],
  F060: ['projects.quantity', '25000亩', '25,000 mu'],
  F061: ['projects.quantity', '5100亩', '5100 mu'],
  F062: ['projects.quantity', '6900亩', '6900 mu'],
  F063: ['projects.quantity', '450亩', '450 mu'],
  F064: ['projects.quantity', '140亩', '140 mu'],
  F065: ['projects.quantity', '29户', '29 households'],
  F070: ['training.budget', '500万元', '5 million yuan'],
  F071: ['training.classes', '16', '16'],
  F072: ['training.trainees', '648', '648'],
  F073: ['training.areas', '10', '10'],
  F074: [
    'training.namedAreas',
    '教育、文化、卫生、农牧业、旅游、科技',
    'education, culture, health, agriculture and animal husbandry, tourism, and science and technology',
  ],
  F075: ['training.subsidies', '1000万元', '10 million yuan'],
  F076: ['training.subsidised', '8', '8'],
  F077: [
    'training.fields',
    '农副产品加工、扶贫开发、生态保护',
    'farm produce processing, poverty alleviation and development, and ecological protection',
  ],
  F080: ['education.pairs', '1', 'one'],
  F081: ['education.n', '4', '4'],
  F082: ['education.schools', '16', '16'],
  F083: ['education.onlyHelped', '敖汉旗中学', 'Aohan Banner Middle School'],
  F084: ['education.n', '100', '100'],
  F085: ['education.days', '7', '7'],
  F086: ['education.severalBatches', '2', '2'],
  F087: ['education.severalBatches', '2', '2'],
  F088: ['education.n', '20多', 'more than 20'],
  F089: ['health.supporting', '26', '26'],
  F090: ['health.supported', '36', '36'],
  F091: ['health.batches', '293', '293'],
  F092: ['health.workers', '1276', '1276'],
  F093: ['health.operations', '4000', '4000'],
  F094: ['health.consultations', '4270', '4270'],
  F095: ['health.lectures', '634', '634'],
  F096: ['health.served', '19918', '19,918'],
  F097: ['health.donated', '500万元', '5 million yuan'],
  F098: ['donations.total', '2778万元', '27.78 million yuan'],
  F100: ['donations.day', '8月', 'in August'],
  F101: ['donations.money', '20万元', '200,000 yuan'],
  F102: ['donations.worth', '100万元', 'one million yuan'],
  F103: ['labour.day', '8月', 'in August'],
  F104: ['labour.enterprises', '17', '17'],
  F105: ['labour.offered', '1164', '1164'],
  F106: ['labour.enterprises', '4', '4'],
  F107: ['labour.offered', '500', '500'],
  F108: ['labour.platform', '怀柔—四子王劳务信息网络平台', 'Huairou–Siziwang labour information platform'],
  F109: ['culture.signed', '1', 'one'],
  F110: ['culture.n', '3', '3'],
  F111: ['culture.corridors', '1', 'one'],
  F112: ['culture.bases', '1', 'one'],
};

/** Figures no register carries, so that no overview can say them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  F010: 'a count of measures in the narrative; each is a register of its own, none counts them',
  F099: 'quilts and clothing of January: no amount is stated, so no register has a row of them',
};

async function overviewOf2011(lang: Lang): Promise<WrittenOverview> {
  const workbook = new MemoryWorkbook();
  await insertSample(workbook, { year: 2011, lang });
  return writeOverview(workbook, catalogue, { lang, today: TODAY });
}

describe('the overview of 2011 and the figures of the yearbook', () => {
  const written: Partial<Record<Lang, WrittenOverview>> = {};
  beforeAll(async () => {
    written.zh = await overviewOf2011('zh');
    written.en = await overviewOf2011('en');
  });

  const said = (lang: Lang, id: string): string[] =>
    (written[lang]?.paragraphs ?? []).flatMap(({ pieces }) =>
      pieces.flatMap((piece) => ('figure' in piece && piece.figure.id === id ? [piece.figure.printed] : [])),
    );
  const inSentence = (printed: string): string => printed.charAt(0).toLowerCase() + printed.slice(1);

  it.each(Object.entries(FIGURES))('%s is said in both languages', (_, [value, zh, en]) => {
    expect(said('zh', value)).toContain(zh);
    // A value that begins a sentence has a capital.
    expect([...said('en', value), ...said('en', value).map(inSentence)]).toContain(en);
  });

  it('leaves out none of the hundred', () => {
    const told = [...Object.keys(FIGURES), ...Object.keys(ELSEWHERE)].sort();
    const known = [
      [1, 23],
      [30, 65],
      [70, 77],
      [80, 112],
    ].flatMap(([first = 0, last = 0]) =>
      Array.from({ length: last - first + 1 }, (_, index) => `F${String(first + index).padStart(3, '0')}`),
    );
    expect(told).toEqual(known);
  });

  it('names the three that do not agree, in the order in which they are read', () => {
    const { paragraphs = [], notes = [] } = written.zh ?? {};
    expect(notes).toEqual([
      '北京市安排帮扶资金：正文8000万元，明细合计8500万元，相差500万元。',
      expect.stringContaining('16个区县对应8个旗县，相差8个'),
      expect.stringMatching(/2011-05批复，早于“京蒙对口帮扶专项资金管理办法”印发的2011-07-19/),
    ]);
    const text = paragraphs.map((each) => paragraphText(each, 'zh')).join('');
    expect(text).toContain('8000万元〔注1〕');
    expect(text).toContain('北京市16〔注2〕个区县与赤峰市、乌兰察布市的8〔注2〕个旗县');
    expect(text).toContain('5月〔注3〕批复');
  });

  it('has paragraphs in the order of the yearbook', () => {
    expect(written.zh?.paragraphs.map(({ title }) => title)).toEqual([
      '总体情况',
      '合作机制',
      '项目建设',
      '人员培训与贷款贴息',
      '教育帮扶',
      '医疗支援',
      '社会捐赠',
      '劳务协作',
      '文化体育合作',
    ]);
  });

  it('is well set in both languages', () => {
    for (const { pieces } of written.zh?.paragraphs ?? []) {
      expect(paragraphText({ pieces }, 'zh')).not.toMatch(/[，、；。（]{2}|[，、；（][。）]|undefined|NaN/);
    }
    for (const { pieces } of written.en?.paragraphs ?? []) {
      const text = paragraphText({ pieces }, 'en');
      expect(text).not.toMatch(/ {2}|[,;(] ?[.,;)]|\.\.|undefined|NaN/);
      expect(text).toMatch(/^[A-Z0-9].*\.$/);
    }
  });
});
