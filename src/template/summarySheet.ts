import { a1 } from '../model/address';
import { fromFen, MONEY_UNITS, type MoneyUnit } from '../model/money';
import type { Bound, PrintedSummary, Quantity, SummaryColumn, SummaryRow, SummaryTable } from '../model/summary';
import { fill, text, type Lang, type Text } from '../model/text';
import type { SheetDesign } from '../model/sheet';
import { Canvas } from './grid';
import type { Look } from './styles';
import { placeChart, withChart } from './summaryChart';
import { formulasOf, MISSING, type Placement } from './summaryFormulas';
import { drawBottom, drawTop, PAGE, PAGE_HEIGHT, sheetOf, type SummaryOptions } from './summaryFrame';
import { BOLD, heightOf, linesOf, longestWord, textWidth } from './widths';

const SUBTOTAL = text('小计', 'Subtotal');
/** Cells that are no formulas tell when they were computed. */
const REFRESHED = text(
  '本表的汇总数随登记表自动更新；占比等无公式的数值为{date}汇总结果，登记表改动后请重新汇总。',
  'Totals follow the registers by formula; numbers without a formula, such as shares, were computed on {date}: please summarise again after changes.',
);
const COMPUTED = text(
  '本表数值为{date}汇总结果，登记表改动后请重新汇总。',
  'The numbers were computed on {date}: please summarise again after changes.',
);

const ADJUSTED = text(
  '金额按舍位平衡处理，分项之和等于合计；末位有调整的单元格（以末位为单位）：{cells}。',
  'Amounts are rounded so that parts add up to totals; cells adjusted, in units of the last place: {cells}.',
);
const ADJUSTED_MORE = text(
  '金额按舍位平衡处理，分项之和等于合计；末位有调整的单元格共{n}个（以末位为单位）：{cells}等。',
  'Amounts are rounded so that parts add up to totals; {n} cells are adjusted, in units of the last place: {cells} and others.',
);
/** A note names at most so many cells. */
const MOST_NAMED = 12;

const ROW_HEIGHT = 22;
const HEADER_SIZE = 10.5;

/** A computed summary as an official sheet, its numbers as live formulas over the register sheets where a formula can say them. */
export const designSummary = (table: SummaryTable, options: SummaryOptions): SheetDesign =>
  designPrinted(table, (at) => formulasOf(table, at), options);

/** Formulas of a summary's cells, without `=`, by row and column of the summary. */
export type CellFormulas = (row: number, column: number) => string | undefined;

/** The sheet of a summary in groups. @param formulasAt its formulas, once it is known where its numbers stand */
export function designPrinted(
  table: PrintedSummary,
  formulasAt: (at: Placement) => CellFormulas,
  options: SummaryOptions,
): SheetDesign {
  const { lang } = options;
  const { summary } = table;
  const levels = summary.levels.length;
  const widths = widthsOf(table, lang);
  const canvas = new Canvas(lang, widths.length);
  const headerTop = drawTop(canvas, summary.title, table.year, unitsOf(table, lang), widths, options);
  const headerBottom = drawHeader(canvas, table, widths, headerTop, lang);
  const top = headerBottom + 1;
  const formulas = formulasAt({ top, left: levels });
  const written = { formulas: 0, values: 0 };
  table.rows.forEach((row, index) => {
    drawLabels(canvas, table, index, top, lang);
    table.columns.forEach(({ quantity }, column) => {
      const value = row.values[column];
      const formula = formulas(index, column);
      if (formula !== undefined) written.formulas++;
      else if (value !== undefined) written.values++;
      canvas.put(
        top + index,
        levels + column,
        printed(value, quantity, row, table),
        look(quantity, row, table, row.bounds?.[column]),
        formula,
      );
    });
    canvas.heights[top + index] = ROW_HEIGHT;
  });
  const notes = [...table.notes, ...adjustedNotes(table, { top, left: levels }), ...datedNotes(written, options.today)];
  const last = drawBottom(canvas, top + table.rows.length, notes, widths, options);
  const placed =
    options.charts === false ? undefined : placeChart(canvas, table, { top, left: levels, last, widths }, lang);
  const sheet = sheetOf(
    canvas,
    summary.sheet[lang],
    [...widths, ...(placed?.widths ?? [])],
    { header: [headerTop, headerBottom], last: placed?.last ?? last, frozenColumns: levels },
    lang,
  );
  return placed ? withChart(sheet, placed) : sheet;
}

function datedNotes({ formulas, values }: { formulas: number; values: number }, date: string): Text[] {
  if (values === 0) return [];
  const note = formulas > 0 ? REFRESHED : COMPUTED;
  return [text(fill(note.zh, { date }), fill(note.en, { date }))];
}

/** The cells whose last place was adjusted, so that one who adds up or rounds by hand finds them. */
function adjustedNotes({ adjusted }: PrintedSummary, { top, left }: Placement): Text[] {
  if (adjusted.length === 0) return [];
  const cells = adjusted
    .slice(0, MOST_NAMED)
    .map(({ row, column, by }) => `${a1(top + row, left + column)} ${by > 0 ? '+' : '−'}${Math.abs(by)}`);
  const note = adjusted.length > MOST_NAMED ? ADJUSTED_MORE : ADJUSTED;
  const words = (lang: Lang): string =>
    fill(note[lang], { cells: cells.join(lang === 'zh' ? '、' : ', '), n: String(adjusted.length) });
  return [text(words('zh'), words('en'))];
}

/** Units of the unit row, each once, in the order of the columns. */
function unitsOf({ columns, unit }: PrintedSummary, lang: Lang): string[] {
  const said = columns.flatMap(({ quantity }) => unitOf(quantity, unit)?.[lang] ?? []);
  return [...new Set(said)];
}

const unitOf = (quantity: Quantity, unit: MoneyUnit): Text | undefined =>
  quantity.kind === 'money' ? MONEY_UNITS[unit].label : quantity.unit;

/** One or two header rows; returns the last. */
function drawHeader(
  canvas: Canvas,
  { summary, columns, unit }: PrintedSummary,
  widths: readonly number[],
  top: number,
  lang: Lang,
): number {
  const grouped = columns.some(({ measure }) => measure.group);
  const bottom = grouped ? top + 1 : top;
  const header = { role: 'header' } as const;
  summary.levels.forEach((level, column) => {
    canvas.block({ top, left: column, bottom, right: column }, level.header[lang], header);
  });
  const first = summary.levels.length;
  columns.forEach(({ measure, quantity }, index) => {
    const left = first + index;
    const words = headerOf({ measure, quantity }, lang);
    if (!measure.group) {
      canvas.block({ top, left, bottom, right: left }, words, header);
      return;
    }
    canvas.put(bottom, left, words, header);
    if (columns[index - 1]?.measure.group?.[lang] === measure.group[lang]) return;
    const span = columns.slice(index).findIndex((each) => each.measure.group?.[lang] !== measure.group?.[lang]);
    const right = span < 0 ? first + columns.length - 1 : left + span - 1;
    const money = columns.slice(index, right - first + 1).every((each) => each.quantity.kind === 'money');
    const mark = money ? marked(MONEY_UNITS[unit].label[lang], lang) : '';
    canvas.block({ top, left, bottom: top, right }, `${measure.group[lang]}${mark}`, header);
  });
  const lines = columns.map((column, index) => linesOf(headerOf(column, lang), (widths[first + index] ?? 2) - 1));
  if (grouped) canvas.heights[top] = heightOf(1, HEADER_SIZE);
  canvas.heights[bottom] = heightOf(Math.max(1, ...lines), HEADER_SIZE) + 2;
  return bottom;
}

const marked = (unit: string, lang: Lang): string => (lang === 'zh' ? `（${unit}）` : ` (${unit})`);
/** Money stands in the unit of the sheet; every other unit is said in the header, unless the header is that word. */
function headerOf({ measure, quantity: { unit } }: SummaryColumn, lang: Lang): string {
  const header = measure.header[lang];
  return !unit || unit[lang].toLowerCase() === header.toLowerCase() ? header : `${header}${marked(unit[lang], lang)}`;
}

/** The names of a row: the outer group once over its rows, 小计 beside it, every other label across all level columns. */
function drawLabels(canvas: Canvas, table: PrintedSummary, index: number, top: number, lang: Lang): void {
  const { rows, summary } = table;
  const row = rows[index];
  if (!row) return;
  const last = summary.levels.length - 1;
  const at = top + index;
  if (row.depth < 0 || last === 0) {
    const role = row.kind === 'total' ? 'header' : row.depth < 0 ? 'label' : 'name';
    canvas.block({ top: at, left: 0, bottom: at, right: last }, row.label[lang], { role });
    return;
  }
  if (row.kind === 'subtotal') {
    canvas.block({ top: at, left: row.depth + 1, bottom: at, right: last }, SUBTOTAL[lang], { role: 'header' });
    const inside = rows.flatMap((each, position) =>
      each.depth > row.depth && each.leaves[0] >= row.leaves[0] && each.leaves[1] <= row.leaves[1] ? [position] : [],
    );
    const from = Math.min(index, ...inside);
    const to = Math.max(index, ...inside);
    canvas.block({ top: top + from, left: row.depth, bottom: top + to, right: row.depth }, row.label[lang], {
      role: 'header',
    });
    return;
  }
  canvas.put(at, last, row.label[lang], { role: 'name' });
}

function printed(
  value: number | undefined,
  quantity: Quantity,
  row: SummaryRow,
  { unit }: PrintedSummary,
): number | string | null {
  if (value === undefined) return ['total', 'subtotal', 'group'].includes(row.kind) ? MISSING : null;
  return quantity.kind === 'money' && row.kind !== 'composition' ? fromFen(value, unit) : value;
}

function look(quantity: Quantity, row: SummaryRow, { unit }: PrintedSummary, bound: Bound | undefined): Look {
  const bold = row.kind === 'total' || row.kind === 'subtotal' || row.kind === 'difference';
  const decimals =
    row.kind === 'composition' ? 2 : quantity.kind === 'money' ? MONEY_UNITS[unit].summed : quantity.decimals;
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return { role: bold ? 'total' : 'figure', format: `${bound ? MARKS[bound] : ''}#,##0${places}` };
}

/** Approximate numbers stay numbers; what stands before them is part of their format. */
const MARKS: Readonly<Record<Bound, string>> = { least: '"≥"', about: '"≈"' };

/** Points that title, filing row, header and signatures take of a page. */
const FURNITURE = 150;
const MOST_STRETCHED = 1.4;
/** Spare room is shared out among the columns, but none gets wider than reads well. */
const ROOMIEST = 1.6;
const MARGIN = 2.5;
const WIDEST_LABEL = 34;
const HEADER_LINES = 2;
const ONE_LINE = 12;

function widthsOf(table: PrintedSummary, lang: Lang): readonly number[] {
  const { summary, columns, rows } = table;
  const labels = summary.levels.map(({ header }, level) => {
    const words = rows.filter(({ depth }) => depth === level).map(({ label }) => textWidth(label[lang]));
    return Math.min(WIDEST_LABEL, Math.max(10, textWidth(header[lang]), ...words) + MARGIN);
  });
  // Labels of totals and headlines stand across all level columns.
  const across = Math.max(
    0,
    ...rows.filter(({ depth }) => depth < 0).map(({ label }) => textWidth(label[lang]) + MARGIN),
  );
  const spare = across - labels.reduce((sum, width) => sum + width, 0);
  if (spare > 0) labels[0] = (labels[0] ?? 0) + Math.min(spare, WIDEST_LABEL);
  const numbers = columns.map((column, index) => numberWidth(column, index, table, lang));
  const natural = [...labels, ...numbers];
  const total = natural.reduce((sum, width) => sum + width, 0);
  // A table a little too long for the page is drawn wider, so that fitting its width to the page also fits its length.
  const length = (FURNITURE + (rows.length + table.notes.length) * ROW_HEIGHT) / PAGE_HEIGHT;
  const factor =
    length > 1 && length <= MOST_STRETCHED ? (PAGE * length) / total : Math.max(1, Math.min(ROOMIEST, PAGE / total));
  return natural.map((width) => Math.round(width * factor * 2) / 2);
}

function numberWidth(column: SummaryColumn, index: number, table: PrintedSummary, lang: Lang): number {
  const digits = table.rows.map(({ values, kind }) => {
    const value = values[index] ?? 0;
    const shown = column.quantity.kind === 'money' && kind !== 'composition' ? fromFen(value, table.unit) : value;
    return Math.abs(shown).toFixed(column.quantity.kind === 'money' ? MONEY_UNITS[table.unit].summed : 2).length * 1.34;
  });
  const words = headerOf(column, lang);
  const unbroken = longestWord(words) * (lang === 'en' ? BOLD : 1) + 1;
  // A short header stands on one line: broken in two it would part a unit from its brackets.
  const whole = textWidth(words) <= ONE_LINE ? textWidth(words) + 1 : textWidth(words) / HEADER_LINES + MARGIN;
  return Math.max(9, ...digits, whole, unbroken);
}
