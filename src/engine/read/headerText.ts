import type { MoneyUnit } from '../../model/money';
import { halfWidth, plain } from './clean';
import { moneyUnitOf } from './numbers';

/** A header cell, made comparable. */
export interface HeaderText {
  /** Letters and digits only, lower case: what stands in brackets included. */
  readonly full: string;
  /** The same without brackets, a unit at the end and a leading 其中. */
  readonly bare: string;
  /** The money unit the cell names. */
  readonly unit?: MoneyUnit;
  /** The cell as it stands, on one line. */
  readonly text: string;
}

const BRACKETS = /[([{【〔［][^)\]}】〕］]*[)\]}】〕］]/g;
const OF_WHICH = /^(?:其中|ofwhich)/;
/** A unit behind a stop: 总投资/万元, Total, 10,000 yuan. */
const UNIT_BEHIND = /^(.+?)(?:[,/:;]|单位)+([^,/:;]*(?:元|yuan|rmb|cny)[^,/:;]*)$/;

/** Letters, digits and percent signs, lower case, half width: line breaks, spaces, stops and stars do not count. */
export const letters = (text: string): string => plain(text).replace(/[^\p{L}\p{N}%]/gu, '');

/** Makes a header cell comparable and takes its money unit, such as 总投资（万元）, apart. */
export function headerText(cell: string): HeaderText {
  const text = halfWidth(cell).replace(/\s+/g, ' ').trim();
  const inBrackets = text.match(BRACKETS) ?? [];
  let unit = inBrackets.map((part) => unitIn(part.slice(1, -1))).find((each) => each !== undefined);
  let outside = text.replace(BRACKETS, '');
  const behind = UNIT_BEHIND.exec(plain(outside).replaceAll('10,000', '10000'));
  if (behind?.[1] && behind[2]) {
    const named = moneyUnitOf(behind[2]);
    if (named) {
      unit ??= named;
      outside = behind[1];
    }
  }
  const bare = letters(outside).replace(OF_WHICH, '');
  return { full: letters(text), bare, text, ...(unit && { unit }) };
}

/** 万元, 单位：万元, in 10,000 yuan, 元/人天. */
function unitIn(words: string): MoneyUnit | undefined {
  const word = plain(words).replace(/^(?:金额|货币)?单位[:：]?|^unit:?|^in(?=\d|rmb|cny|yuan|million)/, '');
  return moneyUnitOf(word) ?? (word.includes('/') ? moneyUnitOf(word.slice(0, word.indexOf('/'))) : undefined);
}

/** Whether a header cell says nothing but a unit: the second level of 总投资 over 万元. */
export const isUnitOnly = (header: HeaderText): boolean =>
  moneyUnitOf(header.text) !== undefined || (header.bare === '' && header.full !== '') || header.full === '%';
