import { codesIn } from '../model/codelist';
import type { Column } from '../model/column';
import { formatOf } from '../model/numberFormat';
import { columnOf, SEQUENCE } from '../model/register';
import type { Lang } from '../model/text';
import { cellValue, shownCode } from './format';
import type { TemplateOptions } from './options';
import { valueOf } from './options';
import { acrossPages, repeatedWidth, sum } from './pages';
import type { SheetPlan } from './plan';
import { isTotalled } from './totals';

/** Least width of a column with drop-downs: some programs draw their arrow within the cell. */
const ARROWED = 5.5;
/** Digits of 宋体 11 an A4 page takes across at full size (6 points each in Excel); wider sheets are printed smaller. */
const PAGE = 127;
/** Beyond this the print would be too small to read, so columns are drawn narrower first. */
const CROWDED = 160;
/** Wider than this on one page, text is printed hardly above 7 points: the sheet goes on several pages side by side. */
const SMALLEST = 184;
const MOST_PAGES = 4;
/** Lines a text may take on a filled sheet before its column is made wider. */
const MOST_LINES = 5;
/** Texts up to this wide take two lines at most: names and codes read badly in a narrow tower. */
const SHORT = 14;
/** Least room of a cell, so that an empty column can still be written in. */
const EMPTY = 5;
/** Texts of a column that are measured. */
const LONGEST = 20;
/** Words wider than this are tiring to read, so spare room is not given to a column beyond it. */
const WIDEST = 40;
/** Lines a header may take before its column is made wider. */
const HEADER_LINES = 4;
/** Room a cell keeps free beside its text. */
const MARGIN = 1.5;
const TIGHT = 0.8;
/** Bold letters are wider than the digits widths are counted in. */
export const BOLD = 1.15;
/** Letters are a little wider than digits, more so in the fonts that stand in for Arial; Chinese characters are exact. */
export const LETTERS: Readonly<Record<Lang, number>> = { zh: 1, en: 1.1 };

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/** How many digits wide a text is printed; a Chinese character is two. */
export const textWidth = (words: string): number => words.length + (words.match(WIDE)?.length ?? 0);

/** How many lines a text takes in a column: Chinese breaks anywhere, English between words. */
export function linesOf(words: string, width: number): number {
  return words.split('\n').reduce((lines, line) => lines + linesOfParagraph(line, Math.max(2, width)), 0);
}

function linesOfParagraph(words: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of words.match(PIECES) ?? []) {
    const size = textWidth(piece);
    if (used > 0 && used + textWidth(piece.trimEnd()) > width) {
      lines++;
      used = 0;
    }
    used += size;
    for (; used > width && textWidth(piece.trimEnd()) > width; used -= width) lines++;
  }
  return lines;
}

/** What may not be broken: a Chinese character, or a word with what follows it up to the next. */
const PIECES = new RegExp(`${WIDE.source}|[^\\s\\u2E80-\\u9FFF\\uFF00-\\uFF60]+\\s*|\\s+`, 'gu');

/** How a list sheet is laid out across paper. */
export interface Layout {
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** The first column of each page, from left to right; one page for most sheets. */
  readonly pages: readonly number[];
}

/**
 * Lays the columns of a list sheet out: as roomy as one page allows, narrower where there are many, and on several
 * pages side by side where the print would become too small to read.
 */
export function layoutOf(plan: SheetPlan, options: TemplateOptions): Layout {
  const columns = plan.ids.map((id) => columnOf(plan.register, id));
  const levels = levelsOf(plan, columns, options);
  for (let pages = 1; ; pages++) {
    const room = (page: number): number => pages * page - (pages - 1) * repeatedWidth(plan, levels.at(-1) ?? []);
    const widths = fitted(levels, room(CROWDED), pages === MOST_PAGES ? Infinity : room(SMALLEST));
    if (!widths) continue;
    if (pages > 1) return acrossPages(plan, widths, pages, PAGE);
    return { widths: sum(widths) < PAGE ? spread(widths, columns, PAGE - sum(widths)) : widths, pages: [0] };
  }
}

/** Widths between the first level that keeps to the goal and the one before; the last level while within the limit. */
function fitted(levels: readonly (readonly number[])[], goal: number, limit: number): readonly number[] | undefined {
  const first = levels.findIndex((widths) => sum(widths) <= goal);
  const last = levels.at(-1) ?? [];
  if (first < 0) return sum(last) <= limit ? last : undefined;
  const [narrow = last, roomy = last] = [levels[first], levels[Math.max(0, first - 1)]];
  return first === 0 ? narrow : between(narrow, roomy, goal);
}

/** Widths from the roomiest to the narrowest: by declaration on blank sheets, by what stands in them on filled ones. */
function levelsOf(
  plan: SheetPlan,
  columns: readonly Column[],
  options: TemplateOptions,
): readonly (readonly number[])[] {
  const isFilled = (options.data?.[plan.register.id]?.length ?? 0) > 0;
  const level = (inBody: (column: Column, id: string, index: number) => number, margin: number): readonly number[] =>
    columns.map((column, index) => {
      const id = plan.ids[index] ?? '';
      const least = leastWidth(column, id, plan, options, margin);
      return Math.round(Math.max(inBody(column, id, index), least) * 2) / 2;
    });
  if (!isFilled) {
    return [
      level((column, id) => bodyWidth(column, id, options, false), MARGIN),
      level((column, id) => (id === plan.register.rowName ? NAME_WIDTH : bodyWidth(column, id, options, true)), TIGHT),
    ];
  }
  const contents = plan.ids.map((id) => longestTexts(plan, id, options));
  return Array.from({ length: MOST_LINES }, (_, index) =>
    level(
      (column, id, position) =>
        column.type === 'date' || id === SEQUENCE || column.computed
          ? bodyWidth(column, id, options, column.computed === undefined)
          : widthFor(contents[position] ?? [], index + 1, options.lang) + (index === 0 ? MARGIN : TIGHT),
      index === 0 ? MARGIN : TIGHT,
    ),
  );
}

/** The longest texts of a column: where they fit, the others do. */
function longestTexts(plan: SheetPlan, id: string, { lang }: TemplateOptions): readonly string[] {
  const column = columnOf(plan.register, id);
  const shown = plan.rows.map((row) => cellValue(valueOf(row, id), column, lang));
  const texts = [...new Set(shown.filter((value) => typeof value === 'string'))];
  return texts.sort((one, other) => textWidth(other) - textWidth(one)).slice(0, LONGEST);
}

/** The width in which none of the texts takes more lines, words unbroken; words never get wider than reads well. */
function widthFor(texts: readonly string[], lines: number, lang: Lang): number {
  const unbroken = Math.max(0, ...texts.map(longestWord));
  const longest = Math.max(0, ...texts.map(textWidth));
  const most = longest <= SHORT ? Math.min(lines, 2) : lines;
  let width = Math.max(EMPTY, unbroken, Math.min(WIDEST, longest / most));
  while (width < WIDEST && texts.some((words) => linesOf(words, width) > most)) width += 0.5;
  return width * LETTERS[lang];
}

/** What header and figures need. */
function leastWidth(column: Column, id: string, plan: SheetPlan, options: TemplateOptions, margin: number): number {
  const header = column.header[options.lang];
  const letters = longestWord(header) * (options.lang === 'en' ? BOLD : 1);
  const inHeader = Math.max(letters, Math.ceil(textWidth(header) / HEADER_LINES)) + margin;
  const isFigure = column.type === 'number' || column.type === 'money';
  return Math.max(inHeader, isFigure ? figuresWidth(plan, id, column, options) + margin : 0);
}

/** The width of the longest part of a text that must not be broken. */
export const longestWord = (words: string): number =>
  Math.max(...(words.match(PIECES) ?? ['']).map((piece) => textWidth(piece.trimEnd())));

/** A number too wide for its cell prints as ####, so sums and amounts must fit. */
function figuresWidth(plan: SheetPlan, id: string, column: Column, { lang, unit }: TemplateOptions): number {
  const format = formatOf(column, lang, unit);
  const decimals = format === undefined ? UNFORMATTED : (format.split('.')[1]?.length ?? 0);
  const numbers = plan.rows.map((row) => valueOf(row, id)).filter((value) => typeof value === 'number');
  const whole = column.type === 'number' && column.percent ? 100 : 0;
  const largest = isTotalled(column) ? [...numbers, sum(numbers)] : numbers;
  return Math.max(...[whole, ...largest].map((number) => textWidth(shownNumber(number, decimals))));
}

/** Decimals of numbers whose rows have formats of their own, such as the amounts among the indicators. */
const UNFORMATTED = 2;

/** A number as its cell shows it: with the format's decimals, or as many as it has where there are none. */
const shownNumber = (number: number, decimals: number): string =>
  decimals === 0 ? String(number) : number.toFixed(decimals);

function bodyWidth(column: Column, id: string, { lang }: TemplateOptions, crowded: boolean): number {
  switch (column.type) {
    case 'money':
      return crowded ? 8.5 : 11;
    case 'number':
      // 栏次 stands in the column of 序号, beside the button of the filter.
      if (id === SEQUENCE) return lang === 'zh' ? 7 : 8.5;
      return crowded ? 5 : 7;
    case 'date':
      return 10.5;
    case 'code': {
      if (column.several) return crowded ? 14 : 24;
      const labels = codesIn(column.codes, column.scope).map((code) => shownCode(code, column, lang));
      const whole = Math.max(ARROWED, ...labels.map(textWidth));
      const unbroken = Math.max(ARROWED, ...labels.map(longestWord)) * LETTERS[lang];
      if (!crowded) return Math.max(unbroken + TIGHT, Math.min(14, whole + MARGIN));
      return Math.max(unbroken + TIGHT, Math.min(9, Math.ceil(whole / 2) + TIGHT));
    }
    case 'id':
      return ID_WIDTHS[column.scheme][crowded ? 1 : 0];
    case 'text':
      if (column.singleLine) return crowded ? 8.5 : 16;
      return crowded ? 12 : 22;
  }
}

/** Roomy, then crowded: keys such as JM-2011-150423-001 stay on one line, long account numbers take two. */
const ID_WIDTHS = {
  key: [20.5, 18.5],
  uscc: [20, 10],
  resident: [20, 20],
  phone: [13.5, 13.5],
  account: [21, 12],
  document: [18, 10],
} as const;
/** The column people look for a row by keeps more room than others. */
const NAME_WIDTH = 13;

/** As wide as the goal allows, from the narrow widths up to the roomy ones. */
function between(narrow: readonly number[], roomy: readonly number[], goal: number): readonly number[] {
  const [least, most] = [sum(narrow), sum(roomy)];
  const share = Math.max(0, Math.min(1, (goal - least) / (most - least)));
  return narrow.map((width, index) => Math.round((width + ((roomy[index] ?? width) - width) * share) * 2) / 2);
}

/** Shares spare room among the columns of words, none beyond what reads well, the rest among all. */
function spread(widths: readonly number[], columns: readonly Column[], spare: number): readonly number[] {
  const wordy = columns.filter(({ type }) => type === 'text').length;
  const each = wordy === 0 ? 0 : spare / wordy;
  const wider = widths.map((width, index) =>
    columns[index]?.type === 'text' ? Math.min(WIDEST, width + each) : width,
  );
  const factor = Math.min(1.5, PAGE / sum(wider));
  return wider.map((width) => Math.round(width * factor * 2) / 2);
}

/** Points high a row must be for wrapped texts to show. */
export const heightOf = (lines: number, fontSize: number): number => Math.ceil(lines * fontSize * 1.35 + 4);
