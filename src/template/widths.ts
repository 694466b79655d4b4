import { codesIn } from '../model/codelist';
import type { Column } from '../model/column';
import { columnOf, SEQUENCE } from '../model/register';
import { formatOf, shownCode } from './format';
import type { TemplateOptions } from './options';
import { valueOf } from './options';
import { isTotalled } from './totals';
import type { SheetPlan } from './plan';

/** Characters an A4 page takes across at full size; wider sheets are printed smaller. */
const PAGE = 136;
/** Beyond this the print would be too small to read, so columns are drawn narrower first. */
const CROWDED = 170;
/** Words wider than this are tiring to read, so spare room is not given to a column beyond it. */
const WIDEST = 40;
/** Lines a header may take before its column is made wider. */
const HEADER_LINES = 4;
/** Room a cell keeps free beside its text. */
const MARGIN = 1.5;
const TIGHT = 0.8;
/** Bold letters are wider than the digits widths are counted in. */
const BOLD = 1.15;

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

/** Column widths of a list sheet, in characters: by type, header and content; narrow on crowded sheets, roomy on small ones. */
export function widthsOf(plan: SheetPlan, options: TemplateOptions): readonly number[] {
  const columns = plan.ids.map((id) => columnOf(plan.register, id));
  const roomy = plan.ids.map((id, index) =>
    widthOf(columns[index] ?? columnOf(plan.register, id), id, plan, options, false),
  );
  const total = sum(roomy);
  if (total > CROWDED) {
    const narrow = plan.ids.map((id) => widthOf(columnOf(plan.register, id), id, plan, options, true));
    return between(narrow, roomy, CROWDED);
  }
  return total < PAGE ? spread(roomy, columns, PAGE - total) : roomy;
}

function widthOf(column: Column, id: string, plan: SheetPlan, options: TemplateOptions, crowded: boolean): number {
  const { lang } = options;
  const margin = crowded ? TIGHT : MARGIN;
  const isName = crowded && id === plan.register.rowName;
  const inBody = isName ? NAME_WIDTH : bodyWidth(column, id, options, crowded);
  const header = column.header[lang];
  const letters = longestWord(header) * (lang === 'en' ? BOLD : 1);
  const inHeader = Math.max(letters, Math.ceil(textWidth(header) / HEADER_LINES)) + margin;
  const isFigure = column.type === 'number' || column.type === 'money';
  const inFigures = isFigure ? figuresWidth(plan, id, column, options) + margin : 0;
  return Math.round(Math.max(inBody, inHeader, inFigures) * 2) / 2;
}

const longestWord = (words: string): number =>
  Math.max(...(words.match(PIECES) ?? ['']).map((piece) => textWidth(piece.trimEnd())));

/** A number too wide for its cell prints as ####, so sums and amounts must fit. */
function figuresWidth(plan: SheetPlan, id: string, column: Column, { lang, unit }: TemplateOptions): number {
  const decimals = formatOf(column, lang, unit)?.split('.')[1]?.length ?? 0;
  const numbers = plan.rows.map((row) => valueOf(row, id)).filter((value) => typeof value === 'number');
  const whole = column.type === 'number' && column.percent ? 100 : 0;
  const largest = isTotalled(column) ? [...numbers, sum(numbers)] : numbers;
  return Math.max(...[whole, ...largest].map((number) => textWidth(shownNumber(number, decimals))));
}

/** A number as its cell shows it: with the format's decimals, or as many as it has where there is no format. */
const shownNumber = (number: number, decimals: number): string =>
  decimals === 0 ? String(number) : number.toFixed(decimals);

function bodyWidth(column: Column, id: string, { lang }: TemplateOptions, crowded: boolean): number {
  switch (column.type) {
    case 'money':
      return crowded ? 8.5 : 11;
    case 'number':
      // 栏次 stands in the column of 序号.
      if (id === SEQUENCE) return lang === 'zh' ? 5.5 : 7;
      return crowded ? 5 : 7;
    case 'date':
      return 10.5;
    case 'code': {
      if (column.several) return crowded ? 14 : 24;
      const labels = codesIn(column.codes, column.scope).map((code) => shownCode(code, column, lang));
      const whole = Math.max(4, ...labels.map(textWidth));
      if (!crowded) return Math.min(14, whole + MARGIN);
      return Math.min(9, Math.max(4, Math.ceil(whole / 2), ...labels.map(longestWord)) + TIGHT);
    }
    case 'id':
      return ID_WIDTHS[column.scheme][crowded ? 1 : 0];
    case 'text':
      if (column.singleLine) return crowded ? 8.5 : 16;
      return crowded ? 12 : 22;
  }
}

/** Roomy, then crowded; crowded ones break into two lines. */
const ID_WIDTHS = {
  key: [20.5, 10],
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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Points high a row must be for wrapped texts to show. */
export const heightOf = (lines: number, fontSize: number): number => Math.ceil(lines * fontSize * 1.35 + 4);
