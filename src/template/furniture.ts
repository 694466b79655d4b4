import { fill } from '../model/text';
import type { Canvas } from './grid';
import type { TemplateOptions } from './options';
import { repeatedColumns, sum } from './pages';
import type { SheetPlan } from './plan';
import { annexOf, filingLine, LEGEND, signatureLine } from './texts';
import { heightOf, linesOf, textWidth, type Layout } from './widths';

/** Room for the name of an office, which is written in by hand on blank sheets. */
const OFFICE_NAME = 40;
const FILING_SIZE = 10.5;
/** Titles are set larger than the digits widths are counted in. */
const TITLE_SCALE = 18 / 10.5;

/**
 * Draws annex number, title, legend and filing row. On sheets several pages wide they stand on the first page; what
 * stands over the repeated columns is printed on each page, so only what may be read again stands there: the annex
 * number and who reports. Every page names the unit.
 */
export function drawTop(canvas: Canvas, plan: SheetPlan, layout: Layout, options: TemplateOptions): void {
  const { lang, year } = options;
  const { at } = plan;
  canvas.put(at.annex, 0, annexOf(plan.register, lang), { role: 'annex' });
  canvas.heights[at.annex] = 18;
  const right = endOf(layout, 0);
  const title = fill(plan.register.sheet.title[lang], { year: String(year) });
  const left = reachesRepeated(title, plan, layout) ? repeatedColumns(plan) : 0;
  canvas.block({ top: at.title, left, bottom: at.title, right }, title, { role: 'title' });
  canvas.heights[at.title] = 32;
  if (at.legend !== undefined) {
    canvas.block({ top: at.legend, left, bottom: at.legend, right }, LEGEND[lang], { role: 'legend' });
    canvas.heights[at.legend] = 18;
  }
  if (layout.pages.length > 1) drawWideFiling(canvas, plan, layout, options);
  else drawFiling(canvas, plan, layout.widths, options);
}

/** Notes are set a little smaller than the digits widths are counted in. */
const NOTE_ROOM = 1.05;

/** Draws notes and signature row, beside the repeated columns on sheets several pages wide. */
export function drawBottom(canvas: Canvas, plan: SheetPlan, layout: Layout, options: TemplateOptions): void {
  const left = layout.pages.length > 1 ? repeatedColumns(plan) : 0;
  const right = endOf(layout, 0);
  const room = sum(layout.widths.slice(left, right + 1)) - 2;
  plan.notes.forEach((note, index) => {
    const row = plan.at.notes + index;
    canvas.block({ top: row, left, bottom: row, right }, note, { role: 'note' });
    canvas.heights[row] = heightOf(linesOf(note, room * NOTE_ROOM), 10);
  });
  const row = plan.at.signature;
  canvas.block({ top: row, left, bottom: row, right }, signatureLine(options), { role: 'signature' });
  canvas.heights[row] = 26;
}

/** Whether nothing is filled in. */
export const isBlank = ({ register }: SheetPlan, { data }: TemplateOptions): boolean =>
  data?.[register.id] === undefined;

/** Points an A4 page in landscape takes across and down, within its margins. */
const PAPER = { across: 760, down: 495 };
/** Points a digit of 宋体 11 takes across in Excel. */
const DIGIT = 6;
/** Two lines of writing fit a row of the upper height. */
const ROW_HEIGHTS = [18, 32] as const;

/** Makes the rows of a blank sheet as high as one page allows, to be written in by hand. */
export function fillPage(canvas: Canvas, plan: SheetPlan, { widths, pages }: Layout): void {
  const [first, last] = plan.at.data;
  const around = sum(canvas.rows.map((_, row) => (row >= first && row <= last ? 0 : (canvas.heights[row] ?? 15))));
  const across = sum(widths.slice(0, pages[1] ?? widths.length));
  const down = PAPER.down * Math.max(1, (across * DIGIT) / PAPER.across);
  const height = Math.floor((down - around) / (last - first + 1));
  for (let row = first; row <= last; row++) {
    canvas.heights[row] = Math.max(canvas.heights[row] ?? 0, ROW_HEIGHTS[0], Math.min(ROW_HEIGHTS[1], height));
  }
}

function drawFiling(canvas: Canvas, plan: SheetPlan, widths: readonly number[], options: TemplateOptions): void {
  const { left, centre, right } = filingLine(plan.register, options);
  const [first, second] = splitFor([left, centre, right], widths);
  const row = plan.at.filing;
  canvas.block({ top: row, left: 0, bottom: row, right: first - 1 }, left, { role: 'filing' });
  canvas.block({ top: row, left: first, bottom: row, right: second - 1 }, centre, { role: 'filing-centre' });
  canvas.block({ top: row, left: second, bottom: row, right: widths.length - 1 }, right, { role: 'unit' });
  canvas.heights[row] = 20;
}

function drawWideFiling(canvas: Canvas, plan: SheetPlan, layout: Layout, options: TemplateOptions): void {
  const { left, centre, right } = filingLine(plan.register, options);
  const row = plan.at.filing;
  const repeated = repeatedColumns(plan);
  const { widths } = layout;
  canvas.block({ top: row, left: 0, bottom: row, right: repeated - 1 }, left, { role: 'filing' });
  layout.pages.forEach((_, page) => {
    const end = endOf(layout, page);
    let start = end;
    while (sum(widths.slice(start, end + 1)) < textWidth(right) + 2) start--;
    canvas.block({ top: row, left: start, bottom: row, right: end }, right, { role: 'unit' });
    if (page > 0) return;
    canvas.block({ top: row, left: repeated, bottom: row, right: start - 1 }, centre, { role: 'filing-centre' });
  });
  const lines = linesOf(left, sum(widths.slice(0, repeated)) - 1);
  canvas.heights[row] = Math.max(heightOf(2, FILING_SIZE), heightOf(lines, FILING_SIZE));
}

/** Last column of a page. */
const endOf = ({ widths, pages }: Layout, page: number): number => (pages[page + 1] ?? widths.length) - 1;

/** Whether a text centred over the first page would begin over the columns repeated on the next. */
function reachesRepeated(words: string, plan: SheetPlan, layout: Layout): boolean {
  if (layout.pages.length === 1) return false;
  const page = sum(layout.widths.slice(0, endOf(layout, 0) + 1));
  return (page - textWidth(words) * TITLE_SCALE) / 2 < sum(layout.widths.slice(0, repeatedColumns(plan)));
}

/** Columns at which the second and the last text of the filing row begin, so that as little as possible is cut off. */
function splitFor(texts: readonly [string, string, string], widths: readonly number[]): readonly [number, number] {
  const needed = texts.map((words, index) => Math.max(index === 0 ? OFFICE_NAME : 0, textWidth(words) + 1.5));
  const upTo = widths.map((_, column) => sum(widths.slice(0, column)));
  const total = sum(widths);
  let best: readonly [number, number] = [1, 2];
  let least = Infinity;
  for (let first = 1; first < widths.length - 1; first++) {
    for (let second = first + 1; second < widths.length; second++) {
      const [a = 0, b = 0] = [upTo[first], upTo[second]];
      const room = [a, b - a, total - b];
      const short = sum(needed.map((need, index) => Math.max(0, need - (room[index] ?? 0))));
      // Where nothing is cut off, the date stands in the middle.
      const missing = short + (Math.abs(a - total * 0.4) + Math.abs(b - total * 0.7)) / 1000;
      if (missing < least) [best, least] = [[first, second], missing];
    }
  }
  return best;
}
