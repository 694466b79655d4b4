import { registerOf, type Catalogue } from '../../model/catalogue';
import { groupBy } from '../../model/groups';
import type { LeftOut } from '../../model/leftOut';
import type { Parameter } from '../../model/parameter';
import { registersRead } from '../../model/joinedSummary';
import type { Headed, Summary } from '../../model/summary';
import { joinTexts, text, type Text } from '../../model/text';
import { pageOfRegister } from '../entries';
import { list, words, type Described, type Page, type Phrase, type Section } from '../page';
import { dateWords } from '../prose/terms';
import { inBothLanguages } from '../words';

const WORDS = {
  parameters: text('参数', 'Parameters'),
  parametersOpening: text(
    '参数由本办公室按现行文件设定，写在工作簿里；未填的参数，有关规则不作判断。',
    'The office sets parameters after the papers in force and keeps them in its workbook. A blank parameter silences the rules that read it.',
  ),
  blank: text('（未填）', '(blank)'),
  summaries: text('汇总表', 'Summaries'),
  summariesOpening: text(
    '汇总表由台账计算得出，数字用公式写成，改动台账后随之更新。',
    'Summaries are computed from the registers and written as formulas, so that they follow the rows.',
  ),
  takenFrom: text('取自：', 'From: '),
  groups: text('分组：', 'Groups: '),
  columns: text('栏目：', 'Columns: '),
  leftOut: text('未设规则的编号', 'Numbers without a rule'),
  leftOutOpening: text(
    '下列编号没有规则：照写会误判正确的数据，或者从工作簿里看不出来。',
    'No rule holds these numbers: as worded they would accuse good data, or no workbook can tell.',
  ),
  noneLeftOut: text('所有编号都有规则。', 'Every number has its rule.'),
} as const;

/** All parameters with their values by the day from which they hold. */
export const parametersPage = ({ parameters }: Catalogue): Page => ({
  path: 'parameters',
  title: WORDS.parameters,
  opening: [words(WORDS.parametersOpening)],
  sections: parameters.map((parameter) => ({
    heading: parameter.title,
    id: parameter.id,
    blocks: [
      words(parameter.help),
      { type: 'list', items: parameter.values.map((value) => valueLine(parameter, value)) },
    ],
  })),
});

function valueLine({ unit }: Parameter, { from, value, ground }: Parameter['values'][number]): Phrase[] {
  const said = (lang: 'zh' | 'en'): string => {
    const shown = value === undefined ? WORDS.blank[lang] : String(value);
    const of = value === undefined ? '' : (unit?.[lang] ?? '');
    return lang === 'zh'
      ? `${dateWords(from, lang)}起：${shown}${of}`
      : `From ${dateWords(from, lang)}: ${[shown, of].join(' ').trim()}`;
  };
  const why = inBothLanguages(ground);
  return [
    { text: text(said('zh'), said('en')) },
    { text: text(why.zh === '' ? '' : `（${why.zh}）`, why.en === '' ? '' : ` (${why.en})`) },
  ];
}

/** All summaries: what each is good for, what it counts, its notes. */
export const summariesPage = (catalogue: Catalogue): Page => ({
  path: 'summaries',
  title: WORDS.summaries,
  opening: [words(WORDS.summariesOpening)],
  sections: [...catalogue.summaries]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((summary) => summarySection(summary, catalogue)),
});

function summarySection(summary: Summary, catalogue: Catalogue): Section {
  return {
    heading: summary.sheet,
    id: summary.id,
    blocks: [words(summary.purpose), { type: 'list', items: makingOf(summary, catalogue) }, list(summary.notes)],
  };
}

function makingOf(summary: Summary, catalogue: Catalogue): Phrase[][] {
  if (summary.kind !== 'groups' && summary.kind !== 'joined') return [];
  const registers = summary.kind === 'joined' ? registersRead(summary) : [summary.register];
  return [
    [{ text: WORDS.takenFrom }, ...registers.flatMap((id, index) => sheetPhrases(id, index, catalogue))],
    [{ text: WORDS.groups }, { text: joinTexts(summary.levels.map(({ header }) => header)) }],
    [{ text: WORDS.columns }, { text: joinTexts(columnsOf(summary.measures)) }],
  ];
}

const sheetPhrases = (id: string, index: number, catalogue: Catalogue): Phrase[] => [
  ...(index > 0 ? [{ text: text('、', ', ') }] : []),
  { text: registerOf(catalogue, id).sheet.name, to: pageOfRegister(id) },
];

/** Headers, those of a group after its head. */
const columnsOf = (measures: readonly Headed[]): Text[] =>
  [...groupBy(measures, ({ group }) => group?.zh)].flatMap(([, of]) => {
    const [first] = of;
    const headers = joinTexts(of.map(({ header }) => header));
    return [first?.group ? text(`${first.group.zh}（${headers.zh}）`, `${first.group.en} (${headers.en})`) : headers];
  });

/** Official numbers no rule holds, each with its reason. */
export const leftOutPage = (leftOut: readonly LeftOut[]): Page => ({
  path: 'left-out',
  title: WORDS.leftOut,
  opening: [words(leftOut.length > 0 ? WORDS.leftOutOpening : WORDS.noneLeftOut)],
  sections:
    leftOut.length === 0
      ? []
      : [
          {
            heading: WORDS.leftOut,
            blocks: [
              {
                type: 'described',
                items: leftOut.map(({ number, title, why }): Described => ({
                  id: number,
                  name: { text: text(`${number} ${title.zh}`, `${number} ${title.en}`) },
                  lines: [[{ text: why }]],
                })),
              },
            ],
          },
        ],
});
