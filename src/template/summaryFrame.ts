import type { SheetDesign } from '../model/sheet';
import { fill, text, type Lang, type Text } from '../model/text';
import type { Canvas } from './grid';
import type { WorkbookData } from '../model/data';
import { filedBy, pageFooter, signatureLine } from './texts';
import { sum } from './pages';
import { heightOf, LETTERS, linesOf, textWidth } from './widths';

/** What a summary sheet takes from outside its numbers. */
export interface SummaryOptions {
  readonly lang: Lang;
  /** The day the values that are no formulas were computed on, ISO. */
  readonly today: string;
  /** The cover's row, for the filing and the signature row. */
  readonly data?: WorkbookData;
  /** With the chart of a summary that declares one; default true. */
  readonly charts?: boolean;
  /** Rows it is computed from hold sample data. */
  readonly sample?: boolean;
}

/** Characters an A4 page takes across, and points from top to bottom. */
export const PAGE = 136;
export const PAGE_HEIGHT = 530;

const LEGEND = text('本表由含示例数据的登记表汇总', 'Computed from registers that hold sample data');
const UNDATED = text('　　', '    ');

/** Draws title, legend and filing row; returns the row after them. */
export function drawTop(
  canvas: Canvas,
  title: Text,
  year: number | undefined,
  units: readonly string[],
  widths: readonly number[],
  options: SummaryOptions,
): number {
  const { lang } = options;
  canvas.line(0, fill(title[lang], { year: year === undefined ? UNDATED[lang] : String(year) }), { role: 'title' }, 34);
  const filing = options.sample ? 2 : 1;
  if (options.sample) canvas.line(1, LEGEND[lang], { role: 'legend' }, 18);
  const right = canvas.width - 1;
  const reporter = filedBy(options);
  const unit = lang === 'zh' ? `单位：${units.join('、')}` : `Unit: ${units.join(', ')}`;
  const middle = middleFor(textWidth(reporter) * LETTERS[lang], widths);
  const room = (from: number, to: number): number => sum(widths.slice(from, to + 1)) / LETTERS[lang] - 1;
  canvas.block({ top: filing, left: 0, bottom: filing, right: middle }, reporter, { role: 'filing' });
  canvas.block({ top: filing, left: middle + 1, bottom: filing, right }, units.length > 0 ? unit : null, {
    role: 'unit',
  });
  const lines = Math.max(linesOf(reporter, room(0, middle)), linesOf(unit, room(middle + 1, right)));
  canvas.heights[filing] = Math.max(20, heightOf(lines, FILING_SIZE));
  return filing + 1;
}

const FILING_SIZE = 10.5;
/** Room that is left for the unit whatever the name of the office. */
const LARGEST_SHARE = 0.6;

/** The last column of who reports: the first at which the text fits, leaving room for the unit. */
function middleFor(needed: number, widths: readonly number[]): number {
  const most = sum(widths) * LARGEST_SHARE;
  const fits = widths.findIndex((_, column) => sum(widths.slice(0, column + 1)) >= Math.min(needed + 2, most));
  return Math.max(0, Math.min(fits, widths.length - 2));
}

/** Draws notes and signature row below the table; returns the last row. */
export function drawBottom(
  canvas: Canvas,
  row: number,
  notes: readonly Text[],
  widths: readonly number[],
  options: SummaryOptions,
): number {
  const { lang } = options;
  const room = widths.reduce((sum, width) => sum + width, 0) - 2;
  const lead = lang === 'zh' ? '注：' : 'Notes: ';
  notes.forEach((note, index) => {
    const line = `${index === 0 ? lead : '　　'}${notes.length > 1 ? `${index + 1}. ` : ''}${note[lang]}`;
    canvas.line(row + index, line, { role: 'note' }, heightOf(linesOf(line, room), 10));
  });
  const signature = row + notes.length;
  canvas.line(signature, signatureLine(options), { role: 'signature' }, 26);
  return signature;
}

/** The finished sheet around what was drawn. */
export function sheetOf(
  canvas: Canvas,
  name: string,
  widths: readonly number[],
  rows: { readonly header: readonly [number, number]; readonly last: number; readonly frozenColumns: number },
  lang: Lang,
): SheetDesign {
  return {
    name,
    visibility: 'visible',
    rows: canvas.rows,
    styles: canvas.styles,
    merges: canvas.merges,
    widths,
    heights: canvas.heights,
    freeze: { rows: rows.header[1] + 1, columns: rows.frozenColumns },
    validations: [],
    highlights: [],
    names: [],
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: rows.last, right: canvas.width - 1 },
      repeatRows: rows.header,
      footer: pageFooter(lang),
    },
  };
}
