import type { MoneyColumn, NumberColumn } from '../../model/column';
import { fromFen, MONEY_UNITS, roundHalfAway, toFen, type MoneyUnit } from '../../model/money';
import type { Trouble } from '../../model/table';
import { plain } from './clean';
import { blank, boundOf, notApplicable, unreadable, valueOf, type Reading } from './reading';
import * as words from './words';
import { writtenNumber, type WrittenNumber } from './writtenNumbers';

const SIZED = new RegExp(`^(${words.anyOf(words.SIZE_WORDS.keys())})(.*)$`);

/** What is common to the readers of numbers: blanks, placeholders, 不适用. */
function withoutAmount(
  text: string,
  column: Pick<NumberColumn, 'notApplicable' | 'computed'>,
): Reading<never> | undefined {
  const word = plain(text);
  if (word === '') return blank;
  if (column.notApplicable && words.NOT_APPLICABLE.has(word)) return notApplicable;
  if (column.computed && words.NOT_CHECKED.has(word)) return notApplicable;
  if (words.PLACEHOLDERS.has(word) || words.NOT_APPLICABLE.has(word)) return unreadable('placeholder');
  return undefined;
}

/** Full-width figures, letters, signs and points; a Chinese comma between thousands is a matter of separators. */
const FULL_WIDTH_FIGURES = /[\uff0b\uff0d\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const STYLES = {
  plain: 'number-not-text',
  separators: 'no-separators',
  negative: 'minus-sign',
  chinese: 'arabic-figures',
} as const;
/** The most particular thing to say about an exact number (docs/decisions/0009). */
function troubleOf(text: string, { remark, unit, style }: WrittenNumber): Trouble {
  if (remark) return 'no-remark';
  if (unit !== '' && unit !== '%') return 'no-unit';
  if (FULL_WIDTH_FIGURES.test(text)) return 'half-width';
  return style === 'plain' && unit === '%' ? 'percent-not-text' : STYLES[style];
}

/** A number that was read: exact ones with what to type instead, where that is certain; bounds as no more than bounds. */
function read(value: number, text: string, written: WrittenNumber, suggestion: string | undefined): Reading<number> {
  return written.bound ? boundOf(value) : valueOf(value, troubleOf(text, written), suggestion);
}

/**
 * Reads a text in a column of plain numbers. Separators, full width, brackets or △ for negatives, Chinese numerals,
 * the column's own unit, 万 and 亿, and a remark behind the number are understood; the value then carries a note.
 * Approximate numbers (20余, 约100) are bounds. Another unit than the column's is never converted: the cell is
 * unreadable.
 */
export function parseNumber(text: string, column: Omit<NumberColumn, 'header' | 'help'>): Reading<number> {
  const without = withoutAmount(text, column);
  if (without) return without;
  const written = writtenNumber(text);
  if (!written) return unreadable('number');
  const scale = scaleOf(written.unit, column);
  if (scale === undefined) return unreadable(written.unit === '%' ? 'number' : 'no-unit');
  const value = scale === 1 ? written.amount : roundHalfAway(written.amount * scale, 6);
  return Number.isFinite(value) ? read(value, text, written, String(value)) : unreadable('number');
}

/** By what the number before a unit word is multiplied; undefined when the word is not the column's unit. */
function scaleOf(unit: string, column: Pick<NumberColumn, 'unit' | 'percent'>): number | undefined {
  if (unit === '') return 1;
  if (unit === '%') return column.percent ? 1 : undefined;
  const own = column.unit && [measureOf(plain(column.unit.zh)), measureOf(plain(column.unit.en))];
  if (own?.includes(measureOf(unit))) return 1;
  const sized = words.MEASURE_WORDS.has(unit) ? undefined : SIZED.exec(unit);
  const size = words.SIZE_WORDS.get(sized?.[1] ?? '') ?? 1;
  const measure = sized?.[2] ?? unit;
  if (measure === '') return size;
  if (!words.MEASURE_WORDS.has(measure)) return undefined;
  return !own || own.includes(measureOf(measure)) ? size : undefined;
}

const measureOf = (word: string): string => words.MEASURE_WORDS.get(word) ?? word;

/**
 * Reads a text in a column of amounts as whole fen. `unit` is the unit amounts without one are typed in; an amount
 * with a unit of its own is converted (20元 on a 万元 sheet is 0.002). An amount in `unit` comes with a suggestion.
 */
export function parseMoney(
  text: string,
  unit: MoneyUnit,
  column: Pick<MoneyColumn, 'notApplicable' | 'computed' | 'per'> = {},
): Reading<number> {
  const without = withoutAmount(text, column);
  if (without) return without;
  const written = writtenNumber(withoutPer(text, column.per?.zh, column.per?.en));
  if (!written) return unreadable('number');
  // 一万二千 on a sheet in 万元 may be that many yuan or that many 万元.
  if (written.style === 'chinese' && written.unit === '' && unit !== 'yuan' && Math.abs(written.amount) >= 10_000) {
    return unreadable('no-unit');
  }
  const typedIn = written.unit === '' ? unit : words.MONEY_WORDS.get(written.unit);
  if (!typedIn) return unreadable(written.unit === '%' ? 'number' : 'no-unit');
  const fen = toFen(written.amount, typedIn);
  if (!Number.isSafeInteger(fen)) return unreadable('number');
  // 407419.62万元 on a sheet in 元 has been printed where 元 was meant: which of the two is wrong, nobody can tell.
  return read(fen, text, written, typedIn === unit ? String(fromFen(fen, unit)) : undefined);
}

/** 300元/人天 in a column per 人天 is 300元. */
function withoutPer(text: string, ...per: readonly (string | undefined)[]): string {
  const word = plain(text);
  for (const each of per) {
    const tail = each && `/${plain(each).replace(/^.*\//, '')}`;
    if (tail && word.endsWith(tail)) return word.slice(0, -tail.length);
  }
  return text;
}

/** Whole fen of a number cell; undefined when the amount is too large to be exact. */
export function fenOf(amount: number, unit: MoneyUnit): number | undefined {
  const fen = toFen(amount, unit);
  return Number.isSafeInteger(fen) ? fen : undefined;
}

const UNIT_BY_TEXT = new Map<string, MoneyUnit>(
  Object.entries(MONEY_UNITS).flatMap(([unit, { label }]) => [
    [plain(label.zh), unit as MoneyUnit],
    [plain(label.en), unit as MoneyUnit],
  ]),
);

/** The money unit a word names, in a header or a unit row: 万元, 10,000 yuan. */
export const moneyUnitOf = (word: string): MoneyUnit | undefined =>
  UNIT_BY_TEXT.get(plain(word)) ?? words.MONEY_WORDS.get(plain(word));
