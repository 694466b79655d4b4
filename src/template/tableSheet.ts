import { columnOf, type Register } from '../model/register';
import type { DesignCell, SheetDesign } from '../model/sheet';
import { fill } from '../model/text';
import { computedCell, figureFormat } from './computed';
import { cellRole, cellValue, formatOf } from './format';
import { Canvas } from './grid';
import { drawHeader } from './header';
import { highlightsOf } from './highlights';
import { isSample, valueOf, type TemplateOptions } from './options';
import { planOf, positionOf, type SheetPlan } from './plan';
import { annexOf, filingLine, LEGEND, pageFooter, signatureLine, TOTAL } from './texts';
import { totalCell } from './totals';
import { validationsOf } from './validations';
import { heightOf, linesOf, textWidth, widthsOf } from './widths';

/** Columns kept in sight at most; more would leave no room to scroll. */
const MOST_FROZEN = 3;
const FONT_SIZE = 10.5;

/** A list register as an official sheet (GB/T-style anatomy: annex, title, filing row, header, 栏次, rows, 合计, notes, signatures). */
export function designTable(register: Register, options: TemplateOptions): SheetDesign {
  const plan = planOf(register, options);
  const widths = widthsOf(plan, options);
  const canvas = new Canvas(options.lang, plan.ids.length);
  drawTop(canvas, plan, widths, options);
  drawHeader(canvas, plan, widths, options.lang);
  drawRows(canvas, plan, widths, options);
  drawTotal(canvas, plan, options);
  drawBottom(canvas, plan, widths, options);
  const last = plan.ids.length - 1;
  return {
    name: plan.sheet,
    visibility: 'visible',
    rows: canvas.rows,
    styles: canvas.styles,
    merges: canvas.merges,
    widths,
    heights: canvas.heights,
    freeze: { rows: plan.at.ordinals + 1, columns: frozenColumns(plan) },
    // The row above the data carries the buttons, so that sorting moves neither 栏次 nor 合计.
    filter: { top: plan.at.data[0] - 1, left: 0, bottom: plan.at.data[1], right: last },
    validations: validationsOf(plan, options),
    highlights: highlightsOf(plan, options),
    names: [],
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: plan.at.signature, right: last },
      repeatRows: [plan.at.header[0], plan.at.ordinals],
      footer: pageFooter(options.lang),
    },
    ...(options.protect && { protection: { allow: 'rows-and-formats' } as const }),
  };
}

function drawTop(canvas: Canvas, plan: SheetPlan, widths: readonly number[], options: TemplateOptions): void {
  const { lang, year } = options;
  canvas.put(plan.at.annex, 0, annexOf(plan.register, lang), { role: 'annex' });
  canvas.heights[plan.at.annex] = 18;
  const title = fill(plan.register.sheet.title[lang], { year: String(year) });
  canvas.line(plan.at.title, title, { role: 'title' }, 32);
  if (plan.at.legend !== undefined) canvas.line(plan.at.legend, LEGEND[lang], { role: 'legend' }, 18);
  const { left, centre, right } = filingLine(plan.register, options);
  const [first, second] = splitFor([left, centre, right], widths);
  const row = plan.at.filing;
  canvas.block({ top: row, left: 0, bottom: row, right: first - 1 }, left, { role: 'filing' });
  canvas.block({ top: row, left: first, bottom: row, right: second - 1 }, centre, { role: 'filing-centre' });
  canvas.block({ top: row, left: second, bottom: row, right: widths.length - 1 }, right, { role: 'unit' });
  canvas.heights[row] = 20;
}

/** Room for the name of an office, which is written in by hand on blank sheets. */
const OFFICE_NAME = 40;

/** Columns at which the second and the last text of the filing row begin, so that as little as possible is cut off. */
function splitFor(texts: readonly [string, string, string], widths: readonly number[]): readonly [number, number] {
  const needed = texts.map((words, index) => Math.max(index === 0 ? OFFICE_NAME : 0, textWidth(words) + 1.5));
  const upTo = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width, 0));
  const total = widths.reduce((sum, width) => sum + width, 0);
  let best: readonly [number, number] = [1, 2];
  let least = Infinity;
  for (let first = 1; first < widths.length - 1; first++) {
    for (let second = first + 1; second < widths.length; second++) {
      const [a = 0, b = 0] = [upTo[first], upTo[second]];
      const room = [a, b - a, total - b];
      const short = needed.reduce((sum, need, index) => sum + Math.max(0, need - (room[index] ?? 0)), 0);
      // Where nothing is cut off, the date stands in the middle.
      const missing = short + (Math.abs(a - total * 0.4) + Math.abs(b - total * 0.7)) / 1000;
      if (missing < least) [best, least] = [[first, second], missing];
    }
  }
  return best;
}

function drawRows(canvas: Canvas, plan: SheetPlan, widths: readonly number[], options: TemplateOptions): void {
  const { lang, unit, protect } = options;
  plan.rows.forEach((values, index) => {
    const row = plan.at.data[0] + index;
    plan.ids.forEach((id, position) => {
      const column = columnOf(plan.register, id);
      const plain = formatOf(column, lang, unit);
      const format = column.type === 'number' && plain === undefined ? figureFormat(plan, values, options) : plain;
      const look = {
        role: cellRole(column),
        ...(format !== undefined && { format }),
        ...(isSample(values, id) && { sample: true }),
        ...(protect && { unlocked: true }),
      };
      const computed = computedCell(plan, id, index, options);
      if (computed) canvas.put(row, position, computed.value, look, computed.formula);
      else canvas.put(row, position, cellValue(valueOf(values, id), column, lang), look);
    });
    canvas.heights[row] = Math.max(18, heightOf(linesOfRow(canvas.rows[row] ?? [], widths), FONT_SIZE));
  });
}

/** Lines the longest text of a row takes; not every program fits rows to wrapped texts when it opens a file. */
const linesOfRow = (cells: readonly (DesignCell | null)[], widths: readonly number[]): number =>
  Math.max(
    1,
    ...cells.map((cell, column) =>
      typeof cell?.value === 'string' ? linesOf(cell.value, (widths[column] ?? 1) - 0.5) : 1,
    ),
  );

function drawTotal(canvas: Canvas, plan: SheetPlan, options: TemplateOptions): void {
  const row = plan.at.total;
  if (row === undefined) return;
  plan.ids.forEach((id, position) => {
    const format = formatOf(columnOf(plan.register, id), options.lang, options.unit);
    const total = totalCell(plan, id, options);
    const look = { role: 'total', ...(total && format !== undefined && { format }) } as const;
    canvas.put(row, position, total?.value ?? null, look, total?.formula);
  });
  const summed = plan.ids.findIndex((id) => totalCell(plan, id, options) !== undefined);
  const labelled = Math.max(1, Math.min(frozenColumns(plan), summed < 0 ? plan.ids.length : summed));
  canvas.block({ top: row, left: 0, bottom: row, right: labelled - 1 }, TOTAL[options.lang], { role: 'header' });
  canvas.heights[row] = 20;
}

function drawBottom(canvas: Canvas, plan: SheetPlan, widths: readonly number[], options: TemplateOptions): void {
  const room = widths.reduce((sum, width) => sum + width, 0) - 2;
  plan.notes.forEach((note, index) => {
    canvas.line(plan.at.notes + index, note, { role: 'note' }, heightOf(linesOf(note, room), 10));
  });
  canvas.line(plan.at.signature, signatureLine(options), { role: 'signature' }, 26);
}

function frozenColumns(plan: SheetPlan): number {
  const named = positionOf(plan, plan.register.rowName) + 1;
  return named <= MOST_FROZEN ? named : 2;
}
