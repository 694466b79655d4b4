import { leftOut } from '../../catalogue/leftOut';
import { SEVERITIES, SEVERITY_LABELS } from '../../model/finding';
import { LANGS, text } from '../../model/text';
import { column, LANGUAGE, one, optional, range, type CellFunction } from '../declare';
import { noAnswer } from '../fault';
import { isBlankCell, type LastCheck } from '../given';
import { inOtherLanguage } from '../glossary';
import { parameterValue } from '../parameter';

const WORDS = {
  noRule: text('没有编号为“{id}”的规则。', 'There is no rule "{id}".'),
  notChecked: text(
    '打开工作簿后尚未审核，请先审核。',
    'Nothing was checked since the workbook was opened; please check first.',
  ),
  noFigure: text('数值区域中没有“{name}”。', 'The figures have no "{name}".'),
  noTerm: text('术语表中没有“{term}”。', 'The glossary has no "{term}".'),
} as const;

const param: CellFunction = {
  name: 'PARAM',
  does: text('参数在某日适用的值。', 'The value of a parameter on a day.'),
  parameters: [
    one(
      text('参数', 'name'),
      text('参数的编号或名称，如DAY_BASE、计息基准天数。', 'The id or name of a parameter, such as DAY_BASE.'),
    ),
    optional(one(text('日期', 'date'), text('哪一天适用的值；不填取最新。', 'On which day; the latest by default.'))),
  ],
  examples: [
    { given: ['DAY_BASE'], gives: 360 },
    { given: ['疑似单位错误倍数'], gives: 1000 },
  ],
  run: (given) => parameterValue(given.context, given.text(0), given.has(1) ? given.date(1) : undefined),
};

const rule: CellFunction = {
  name: 'RULE',
  does: text(
    '编号对应的审核规则，一行一条；未设规则的编号给出原因。',
    'The rules under a number, one below the other; of a number without a rule the reason.',
  ),
  parameters: [one(text('编号', 'id'), text('规则编号，如RL-01。', 'The number of a rule, such as RL-01.')), LANGUAGE],
  examples: [
    { given: ['RL-01'], gives: column('总投资等于各资金来源之和') },
    { given: ['CM-06', 'en'], gives: 'The text of the notice is not in the workbook.' },
  ],
  run(given) {
    const id = given.text(0).trim();
    const lang = given.language(1);
    const isAsked = (own: string): boolean => own.toLowerCase() === id.toLowerCase();
    const titles = given.context.catalogue.rules
      .filter((each) => isAsked(each.number) || isAsked(each.rule))
      .map(({ title }) => title[lang]);
    if (titles.length > 0) return column(...new Set(titles));
    const reason = leftOut.find(({ number }) => isAsked(number));
    if (!reason) throw noAnswer(WORDS.noRule, { id });
    return reason.why[lang];
  },
};

const issues: CellFunction = {
  name: 'ISSUES',
  does: text(
    '上次审核发现的问题数，可按工作表和级别计。',
    'How many findings the last check had, on a sheet or of a severity.',
  ),
  parameters: [
    optional(one(text('工作表', 'sheet'), text('工作表名；不填为全部。', 'The name of a sheet; all by default.'))),
    optional(
      one(
        text('级别', 'severity'),
        text('错误、警告或建议；不填为全部。', 'error, warning or advice; all by default.'),
      ),
    ),
    optional(
      range(
        text('随之重算', 'after'),
        text(
          '其中单元格变动后重新计数的区域；审核本身不会触发重算。',
          'Cells after whose change it counts anew: a check alone makes no cell calculate.',
        ),
      ),
    ),
  ],
  examples: [],
  run(given) {
    const findings = given.context.lastCheck();
    if (!findings) throw noAnswer(WORDS.notChecked);
    const sheet = given.text(0, '');
    const names = SEVERITIES.map((severity) => [severity, ...LANGS.map((lang) => SEVERITY_LABELS[severity][lang])]);
    const asked = given.has(1) ? given.choice(1, names.flat(), 'error') : undefined;
    const severity = SEVERITIES.find((_, index) => asked !== undefined && names[index]?.includes(asked));
    const isAsked = (each: LastCheck[number]): boolean =>
      (sheet === '' || each.sheet === sheet) && (severity === undefined || each.severity === severity);
    return findings.filter(isAsked).length;
  },
};

/** Names of figures may be Chinese. */
const PLACEHOLDER = /\{([^{}]+)\}/g;

const wording: CellFunction = {
  name: 'TEXT',
  does: text(
    '把数值填入一段文字：{名称}换成数值区域中该名称的值。',
    'Puts figures into a text: {name} becomes the value of that name among the figures.',
  ),
  parameters: [
    one(text('文字', 'template'), text('含{名称}的文字。', 'A text with {names} in it.')),
    range(
      text('数值', 'figures'),
      text('首列为名称、末列为值的区域，如年度概览的编号至本年数。', 'Names in the first column, values in the last.'),
    ),
  ],
  examples: [
    {
      given: [
        '全年实施帮扶项目{H07}个，安排资金{H01}万元。',
        [
          ['H01', 8500],
          ['H07', 70],
        ],
      ],
      gives: '全年实施帮扶项目70个，安排资金8500万元。',
    },
  ],
  run(given) {
    const template = given.text(0);
    const figures = new Map<string, string>();
    for (const row of given.range(1)) {
      const value = row.at(-1) ?? null;
      if (!isBlankCell(row[0]) && !isBlankCell(value)) figures.set(String(row[0]).trim(), String(value));
    }
    return template.replace(PLACEHOLDER, (_, name: string) => {
      const figure = figures.get(name.trim());
      if (figure === undefined) throw noAnswer(WORDS.noFigure, { name });
      return figure;
    });
  },
};

const translation = (from: 'zh' | 'en', words: Pick<CellFunction, 'name' | 'does' | 'examples'>): CellFunction => ({
  ...words,
  parameters: [
    one(
      text('术语', 'term'),
      text(
        '台账、栏目、代码表中的词或帮扶工作的术语。',
        'A word of the registers and code lists, or a term of the work.',
      ),
    ),
  ],
  run(given) {
    const term = given.text(0);
    const translated = inOtherLanguage(given.context.catalogue, from, term);
    if (translated === undefined) throw noAnswer(WORDS.noTerm, { term });
    return translated;
  },
});

const en = translation('zh', {
  name: 'EN',
  does: text('术语的英文。', 'A Chinese term in English.'),
  examples: [
    { given: ['结对帮扶'], gives: 'pairing-off assistance' },
    { given: ['敖汉旗'], gives: 'Aohan Banner' },
  ],
});
const zh = translation('en', {
  name: 'ZH',
  does: text('英文术语的中文。', 'An English term in Chinese.'),
  examples: [{ given: ['Pairing-off assistance'], gives: '结对帮扶' }],
});

/** What the office keeps: parameters, rules, findings, words. */
export const office: readonly CellFunction[] = [param, rule, issues, wording, en, zh];
