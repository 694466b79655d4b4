import type { Column, IdScheme } from '../../model/column';
import { MONEY_UNITS } from '../../model/money';
import { joinTexts, text, type Text } from '../../model/text';
import type { Phrase } from '../page';

const WORDS = {
  text: text('文字', 'Text'),
  maxLength: text('，不超过{n}字', ', at most {n} characters'),
  number: text('数字', 'Number'),
  percent: text('百分数，填0至100', 'Percentage, 0 to 100'),
  year: text('年度，四位数字', 'Year, four digits'),
  money: text('金额', 'Amount'),
  sheetUnit: text('，单位同表头', ", in the sheet's unit"),
  month: text('日期，可只到月', 'Date, to the day or the month'),
  day: text('日期', 'Date'),
  code: text('选项：', 'One of: '),
  several: text('选项，可多选：', 'Some of: '),
} as const;

const SCHEMES: Readonly<Record<IdScheme, Text>> = {
  key: text('编号', 'Number given by the office'),
  uscc: text('统一社会信用代码', 'Unified social credit code'),
  resident: text('身份证号', 'Identity number'),
  phone: text('电话', 'Telephone number'),
  account: text('账号', 'Account number'),
  document: text('文号', 'Document number'),
};

/** What one types into a column: its type with unit and limits; the list where it has one. */
export function columnKind(column: Column): Phrase[] {
  switch (column.type) {
    case 'text':
      return [
        { text: WORDS.text },
        ...(column.maxLength === undefined ? [] : [{ text: filled(WORDS.maxLength, column.maxLength) }]),
      ];
    case 'number':
      return [{ text: numberWords(column) }];
    case 'money':
      return [{ text: WORDS.money }, { text: moneyWords(column) }];
    case 'date':
      return [{ text: WORDS[column.precision] }];
    case 'code':
      return [
        { text: column.several ? WORDS.several : WORDS.code },
        { text: column.codes.title, to: `codes/${column.codes.id}` },
      ];
    case 'id':
      return [{ text: SCHEMES[column.scheme] }];
  }
}

const filled = (words: Text, n: number): Text =>
  text(words.zh.replace('{n}', String(n)), words.en.replace('{n}', String(n)));

function numberWords({ unit, percent, year, whole, min, max }: Extract<Column, { type: 'number' }>): Text {
  if (percent) return WORDS.percent;
  if (year) return WORDS.year;
  const range = rangeWords(min, max);
  const parts = [...(unit ? [unit] : []), ...(whole ? [text('整数', 'whole')] : []), ...(range ? [range] : [])];
  if (parts.length === 0) return WORDS.number;
  const words = joinTexts(parts);
  return text(`${WORDS.number.zh}（${words.zh}）`, `${WORDS.number.en} (${words.en})`);
}

function rangeWords(min: number | undefined, max: number | undefined): Text | undefined {
  if (min !== undefined && max !== undefined) return text(`${min}至${max}`, `${min} to ${max}`);
  if (min !== undefined) return text(`不小于${min}`, `at least ${min}`);
  return max === undefined ? undefined : text(`不大于${max}`, `at most ${max}`);
}

function moneyWords({ unit, per }: Extract<Column, { type: 'money' }>): Text {
  if (per) return text(`（${per.zh}）`, ` (${per.en})`);
  if (unit === undefined) return WORDS.sheetUnit;
  const { label } = MONEY_UNITS[unit];
  return text(`（${label.zh}）`, ` (${label.en})`);
}
