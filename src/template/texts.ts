import { MONEY_UNITS, type MoneyUnit } from '../model/money';
import { registerOf } from '../model/catalogue';
import type { Register } from '../model/register';
import { text, type Lang } from '../model/text';
import { serialOf, fromSerial } from '../model/date';
import { valueOf, type TemplateOptions } from './options';

/** The words every official sheet carries around its table. */
export const LEGEND = text('图例：灰色斜体为示例数据', 'Legend: values in grey italics are sample data');
/** 栏次: what the row of column numbers begins with. */
export const ORDINALS = text('栏次', 'Column');
export const TOTAL = text('合计', 'Total');

/** 附表5, 附表15-1: from the number people know the register by. */
export function annexOf(register: Register, lang: Lang): string {
  const [, number = '', part = ''] = /^R0*(\d+)([a-z]?)$/.exec(register.number) ?? [];
  const suffix = part === '' ? '' : `-${part.charCodeAt(0) - 96}`;
  return lang === 'zh' ? `附表${number}${suffix}` : `Annex ${number}${suffix}`;
}

/** The filing row: who reports, when, and the unit of amounts where there are any. */
export function filingLine(
  register: Register,
  options: TemplateOptions,
): { left: string; centre: string; right: string } {
  const { lang, unit } = options;
  const filed = dateWords(coverValue('file_date', options), lang);
  const hasMoney = Object.values(register.columns).some((column) => column.type === 'money');
  const left = filedBy(options);
  const right = hasMoney ? unitWords(unit, lang) : '';
  return lang === 'zh'
    ? { left, centre: `填报日期：${filed}`, right }
    : { left, centre: `Date filed: ${filed}`, right };
}

/** How the filing row states the money unit. */
export const unitWords = (unit: MoneyUnit, lang: Lang): string =>
  `${lang === 'zh' ? '单位：' : 'Unit: '}${MONEY_UNITS[unit].label[lang]}`;

/** What the words around a table need: the language, and the cover's row where there is one. */
type Filed = Pick<TemplateOptions, 'lang' | 'data'>;

/** Who reports, with room for the seal. */
export const filedBy = (options: Filed): string =>
  (options.lang === 'zh' ? '填报单位（盖章）：' : 'Reporting unit (seal): ') + coverValue('unit_name', options);

/** The row people sign in. */
export function signatureLine(options: Filed): string {
  const { lang } = options;
  const names = ['head', 'auditor', 'filler', 'phone'].map((id) => coverValue(id, options));
  const labels =
    lang === 'zh'
      ? ['单位负责人：', '审核人：', '填表人：', '联系电话：', '报送日期：']
      : ['Head of unit: ', 'Checked by: ', 'Filled in by: ', 'Telephone: ', 'Date submitted: '];
  const values = [...names, dateWords(coverValue('file_date', options), lang)];
  const blank = lang === 'zh' ? '　'.repeat(6) : ' '.repeat(14);
  return labels.map((label, index) => `${label}${values[index] === '' ? blank : (values[index] ?? '')}`).join('　　');
}

export const pageFooter = (lang: Lang): string => (lang === 'zh' ? '第 &P 页，共 &N 页' : 'Page &P of &N');

/** A value of the cover as text; blank when there is no cover or nothing is filled in. */
function coverValue(column: string, { data }: Pick<TemplateOptions, 'data'>): string {
  const row = data?.['cover']?.[0];
  return row ? String(valueOf(row, column) ?? '') : '';
}

function dateWords(iso: string, lang: Lang): string {
  if (iso === '') return lang === 'zh' ? '　　　　年　　月　　日' : '              ';
  if (lang === 'en') return iso;
  const { year, month, day } = fromSerial(serialOf(iso));
  return `${year}年${month}月${day}日`;
}

/** The register of the cover, where the workbook has one. */
export const coverOf = ({ catalogue, registersPresent }: TemplateOptions): Register | undefined =>
  registersPresent.includes('cover') ? registerOf(catalogue, 'cover') : undefined;
