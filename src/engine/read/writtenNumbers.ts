import { chineseNumber, chineseYuan, NUMERAL_SIGNS } from './chineseNumerals';
import { halfWidth, plain } from './clean';
import * as words from './words';

/** A number as written in a text, with all that stands around it: `约-1,234.5万元（其中…）`. */
export interface WrittenNumber {
  readonly amount: number;
  /** The word after the number, plain; empty when there is none. */
  readonly unit: string;
  readonly remark: boolean;
  /** The number is only a bound of what is meant, or near it: 20余, 约100, 近百, 30人以上. */
  readonly bound: boolean;
  /** The word that says so, plain; empty when the number is exact. */
  readonly boundBy: string;
  /** What is unusual about the number itself. */
  readonly style: 'plain' | 'separators' | 'negative' | 'chinese';
}

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+';
const CURRENCY = `(?:(?:${words.anyOf(words.CURRENCY_SIGNS)})\\s*)?`;
const AMOUNT = new RegExp(`^${CURRENCY}([-+−–△▲负]?)\\s*${CURRENCY}(${DIGITS})(?![.,]?\\d)`, 'i');
const SIZES = words.anyOf(words.SIZE_WORDS.keys());
const UNIT_WORD = `(?:${SIZES})?(?:${words.anyOf(words.MEASURE_WORDS.keys())})|${words.anyOf(words.MONEY_WORDS.keys())}|${SIZES}|%`;
const UNIT = new RegExp(`^(?:${UNIT_WORD})(?![a-z])`);
const BRACKETED = new RegExp(`^\\(\\s*(${DIGITS})\\s*(${UNIT_WORD})?\\s*\\)$`, 'i');
const NUMERAL = new RegExp(`^${CURRENCY}(负?)((?:[${NUMERAL_SIGNS}])+(?:点[${NUMERAL_SIGNS}]+)?)`);
/** A numeral that ends in its only 万 or 亿, which then belongs to the unit: 三十二万(元). */
const SIZED_NUMERAL = /^([^万萬亿億]+)([万萬亿億])$/;
const HUNDREDTHS = /^百分之/;
/** A remark stands in brackets, with no figure after them, or begins with a word that says so. */
const REMARK = new RegExp(`^(?:[([{【〔［].*?[^\\d.%]|[,;:、。]?(?:${words.anyOf(words.REMARK_OPENINGS)}).*)$`, 's');

const BEFORE_BOUND = new RegExp(`^(?:${words.anyOf(words.BOUND_OPENINGS)})\\s*`, 'i');
/** 20余, 1.5万多: right behind the number or its size. */
const WITHIN_BOUND = new RegExp(`^((?:${SIZES})?)(余|多|来|几)(?!于)`);
const AFTER_BOUND = new RegExp(`^(?:${words.anyOf(words.BOUND_ENDINGS)})`);

/** Takes a written number apart; undefined when it is none, or more than one. */
export function writtenNumber(raw: string): WrittenNumber | undefined {
  const text = halfWidth(raw).trim();
  const bracketed = BRACKETED.exec(text);
  if (bracketed?.[1]) {
    const unit = plain(bracketed[2] ?? '');
    return { amount: -digitsOf(bracketed[1]), unit, remark: false, bound: false, boundBy: '', style: 'negative' };
  }
  const opening = BEFORE_BOUND.exec(text)?.[0] ?? '';
  const number = text.slice(opening.length);
  const found = inDigits(number) ?? inNumerals(number, opening !== '');
  if (!found) return undefined;
  const within = found.rest.replace(WITHIN_BOUND, '$1');
  const unit = found.unit ?? UNIT.exec(within)?.[0] ?? '';
  const behind = found.unit === undefined ? within.slice(unit.length) : within;
  // "854万854万(…)": the same amount typed twice is one amount and a remark.
  const again = found.printed + unit;
  const doubled = unit !== '' && found.printed !== '' && behind.startsWith(again);
  const tail = doubled ? behind.slice(again.length) : behind;
  const remark = tail.replace(AFTER_BOUND, '');
  if (remark !== '' && !REMARK.test(remark)) return undefined;
  const boundBy =
    plain(opening) || (WITHIN_BOUND.exec(found.rest)?.[2] ?? '') || tail.slice(0, tail.length - remark.length);
  return {
    amount: found.amount,
    unit,
    remark: doubled || remark !== '',
    bound: boundBy !== '',
    boundBy,
    style: found.style,
  };
}

/** A number at the beginning of a text, and what follows it, plain. */
interface Leading extends Pick<WrittenNumber, 'amount' | 'style'> {
  /** As it stands there, plain; empty where nobody would type it twice. */
  readonly printed: string;
  readonly rest: string;
  /** The unit, where the number itself ends in it. */
  readonly unit?: string;
}

function inDigits(text: string): Leading | undefined {
  const match = AMOUNT.exec(text);
  if (!match?.[2]) return undefined;
  const [whole, sign = '', digits] = match;
  const amount = (sign === '' || sign === '+' ? 1 : -1) * digitsOf(digits);
  const style = /[△▲负]/.test(sign) ? 'negative' : /[, ]/.test(digits) ? 'separators' : 'plain';
  return { amount, style, printed: plain(digits), rest: plain(text.slice(whole.length)) };
}

/** 三十二, 贰拾万元, 百分之八十, 壹佰元整; `bare` numerals (百, 千) stand only where the number is a bound. */
function inNumerals(text: string, bare: boolean): Leading | undefined {
  const word = plain(text);
  const yuan = chineseYuan(word);
  if (yuan !== undefined) return { amount: yuan, style: 'chinese', printed: '', rest: '', unit: '元' };
  const percent = HUNDREDTHS.exec(word)?.[0] ?? '';
  const number = word.slice(percent.length);
  const match = NUMERAL.exec(number);
  if (!match?.[2]) return undefined;
  const rest = number.slice(match[0].length);
  // 三十二万 is 32 and a size, as 32万 is.
  const [, digits = match[2], size = ''] = SIZED_NUMERAL.exec(match[2]) ?? [];
  const amount = chineseNumber(digits, bare || WITHIN_BOUND.test(rest));
  if (amount === undefined) return undefined;
  const leading = { amount: match[1] === '' ? amount : -amount, style: 'chinese', printed: '' } as const;
  if (percent !== '') return size === '' ? { ...leading, rest, unit: '%' } : undefined;
  return { ...leading, rest: size.replace('萬', '万').replace('億', '亿') + rest };
}

const digitsOf = (digits: string): number => Number(digits.replace(/[, ]/g, ''));
