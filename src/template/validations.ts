import { a1, type RangeAddress } from '../model/address';
import type { CodeColumn, Column } from '../model/column';
import { serialOf } from '../model/date';
import { MONEY_UNITS } from '../model/money';
import { unitOf } from '../model/numberFormat';
import { columnOf, type Register } from '../model/register';
import type { ColumnCheck } from '../model/columnCheck';
import type { ColumnRule } from '../model/rule';
import type { Validation } from '../model/sheet';
import type { Lang } from '../model/text';
import { listNames } from './lists';
import type { TemplateOptions } from './options';
import { dataRange, positionOf, type SheetPlan } from './plan';

/** What spreadsheet programs take in prompts and errors. */
const TITLE_LENGTH = 32;
const TEXT_LENGTH = 255;
/** Wider than any amount or count an office keeps; a decimal validation needs an end. */
const LIMIT = 1e12;
const FIRST_DAY = serialOf('1980-01-01');
const LAST_DAY = serialOf('2100-12-31');

/** One native validation for each column of a list sheet: drop-down, number, date or length, else its prompt alone. */
export const validationsOf = (plan: SheetPlan, options: TemplateOptions): readonly Validation[] =>
  plan.ids.map((id, position) => validationOf(plan.register, id, dataRange(plan, position), options, plan));

/** The validation of a column's cells. `plan` lets drop-downs depend on another cell of the row. */
export function validationOf(
  register: Register,
  id: string,
  range: RangeAddress,
  options: TemplateOptions,
  plan?: SheetPlan,
): Validation {
  const { lang, catalogue } = options;
  const column = columnOf(register, id);
  const never = (check: ColumnCheck): boolean =>
    catalogue.rules.some((rule) => rule.form === 'column' && rule.rule === `${register.id}.${id}.${check}`);
  const rule = ruleOf(column, id, { positive: never('not-negative'), ...(plan && { plan }) });
  const title = cut(column.header[lang], TITLE_LENGTH);
  return {
    range,
    rule,
    prompt: { title, text: cut(promptText(column, options), TEXT_LENGTH) },
    error: {
      style: isLenient(column) ? 'warning' : 'stop',
      title: lang === 'zh' ? '请核对填写内容' : 'Please check the entry',
      text: cut(errorText(column, rule, lang), TEXT_LENGTH),
    },
  };
}

/** Checks that a native validation of the column makes as a value is typed. */
const VALIDATED: Readonly<Partial<Record<ColumnCheck, readonly Column['type'][]>>> = {
  number: ['number', 'money'],
  'not-negative': ['number', 'money'],
  whole: ['number'],
  range: ['number'],
  year: ['number'],
  date: ['date'],
  'date-not-text': ['date'],
  listed: ['code'],
  division: ['code'],
  'unit-of-measure': ['code'],
};

/** Whether the validation of a column holds one of its rules; amounts that a 调减 row may lower are let below zero. */
export function isValidated({ check }: ColumnRule, column: Column): boolean {
  if (isLenient(column) || VALIDATED[check]?.includes(column.type) !== true) return false;
  if (column.type === 'code') return column.several !== true;
  return !(column.type === 'money' && check === 'not-negative' && column.reducedBy !== undefined);
}

/** Where a value of another kind may be right: 不适用, a month typed as text. */
const isLenient = (column: Column): boolean =>
  column.notApplicable === true ||
  column.computed !== undefined ||
  (column.type === 'date' && column.precision === 'month');

interface Circumstances {
  readonly positive: boolean;
  readonly plan?: SheetPlan;
}

function ruleOf(column: Column, id: string, { positive, plan }: Circumstances): Validation['rule'] {
  switch (column.type) {
    case 'code':
      return column.several ? { type: 'any' } : { type: 'list', source: sourceOf(column, id, plan) };
    case 'date':
      return { type: 'date', by: 'between', from: FIRST_DAY, to: LAST_DAY };
    case 'money':
      return {
        type: 'decimal',
        by: 'between',
        from: positive && column.reducedBy === undefined ? 0 : -LIMIT,
        to: LIMIT,
      };
    case 'number': {
      const from = column.min ?? (positive ? 0 : -LIMIT);
      return { type: column.whole || column.year ? 'whole' : 'decimal', by: 'between', from, to: column.max ?? LIMIT };
    }
    case 'text':
      return column.maxLength === undefined ? { type: 'any' } : { type: 'length', from: 0, to: column.maxLength };
    case 'id':
      return { type: 'any' };
  }
}

/**
 * The values a drop-down offers. A banner's depends on the city of its row where the sheet has one: the city's part is
 * cut out of the list, which is sorted by city; without a city the whole list is offered.
 */
function sourceOf(column: CodeColumn, id: string, plan: SheetPlan | undefined): string {
  const { labels, ids, parents } = listNames(column);
  const list = column.show === 'id' ? ids : labels;
  const city = plan?.ids.find((other) => {
    const above = plan.register.columns[other];
    return above?.type === 'code' && above.cityOf !== undefined && above.cityOf === (column.names ?? id);
  });
  if (!plan || city === undefined || city === id) return list;
  const cell = `$${a1(plan.at.data[0], positionOf(plan, city))}`;
  const count = `COUNTIF(${parents},${cell})`;
  return `OFFSET(${list},IFERROR(MATCH(${cell},${parents},0)-1,0),0,IF(${count}=0,ROWS(${list}),${count}),1)`;
}

function promptText(column: Column, { lang, unit }: TemplateOptions): string {
  const help = column.help[lang];
  if (column.type !== 'money') return help;
  const label = MONEY_UNITS[unitOf(column, unit)].label[lang];
  const per = column.per ? `/${column.per[lang].replace(/^.*\//, '')}` : '';
  return lang === 'zh' ? `${help}单位：${label}${per}。` : `${help} Unit: ${label}${per}.`;
}

function errorText(column: Column, rule: Validation['rule'], lang: Lang): string {
  const header = column.header[lang];
  const needed = NEEDED[rule.type](rule)[lang];
  return lang === 'zh'
    ? `“${header}”${needed}请核对后重新填写。`
    : `"${header}" ${needed} Please check and enter it again.`;
}

type Needed = (rule: Validation['rule']) => Readonly<Record<Lang, string>>;
const NEEDED: Readonly<Record<Validation['rule']['type'], Needed>> = {
  list: () => ({ zh: '应从下拉列表中选择。', en: 'is chosen from the list.' }),
  whole: (rule) => ({ zh: `应填写整数${rangeWords(rule).zh}。`, en: `takes a whole number${rangeWords(rule).en}.` }),
  decimal: (rule) => ({ zh: `应填写数字${rangeWords(rule).zh}。`, en: `takes a number${rangeWords(rule).en}.` }),
  date: () => ({ zh: '应填写日期，例如2011-07-06。', en: 'takes a date such as 2011-07-06.' }),
  length: (rule) => {
    const most = 'to' in rule ? (rule.to ?? 0) : 0;
    return { zh: `不超过${most}个字。`, en: `takes at most ${most} characters.` };
  },
  any: () => ({ zh: '可直接填写。', en: 'may be filled in freely.' }),
};

function rangeWords(rule: Validation['rule']): Readonly<Record<Lang, string>> {
  if (rule.type !== 'whole' && rule.type !== 'decimal') return { zh: '', en: '' };
  const { from, to = LIMIT } = rule;
  if (from <= -LIMIT) return { zh: '', en: '' };
  if (to >= LIMIT) return { zh: `，不小于${from}`, en: `, ${from} or more` };
  return { zh: `，在${from}至${to}之间`, en: ` from ${from} to ${to}` };
}

const cut = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, length - 1)}…`;
