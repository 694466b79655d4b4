import { formatOf } from '../model/numberFormat';
import { columnOf, type Register } from '../model/register';
import type { DesignCell, SheetDesign } from '../model/sheet';
import type { Lang } from '../model/text';
import { computedCell, figureFormat } from './computed';
import { cellRole, cellValue } from './format';
import { Canvas } from './grid';
import { frameOf } from './frame';
import { drawHeader } from './header';
import { drawBottom, drawTop, fillPage, isBlank } from './furniture';
import { highlightsOf } from './highlights';
import { isSample, valueOf, type TemplateOptions } from './options';
import { frozenColumns, planOf, type SheetPlan } from './plan';
import { pageFooter, TOTAL } from './texts';
import { totalCell } from './totals';
import { validationsOf } from './validations';
import { heightOf, layoutOf, LETTERS, linesOf } from './widths';

const FONT_SIZE = 10.5;

/** A list register as an official sheet (GB/T-style anatomy: annex, title, filing row, header, 栏次, rows, 合计, notes, signatures). */
export function designTable(register: Register, options: TemplateOptions): SheetDesign {
  const plan = planOf(register, options);
  const layout = layoutOf(plan, options);
  const { widths } = layout;
  const canvas = new Canvas(options.lang, plan.ids.length);
  drawTop(canvas, plan, layout, options);
  drawHeader(canvas, plan, widths, options.lang);
  drawRows(canvas, plan, widths, options);
  drawTotal(canvas, plan, options);
  drawBottom(canvas, plan, layout, options);
  if (isBlank(plan, options)) fillPage(canvas, plan, layout);
  const frame = frameOf(plan, layout.pages.length);
  return {
    name: plan.sheet,
    visibility: 'visible',
    rows: canvas.rows,
    styles: canvas.styles,
    merges: canvas.merges,
    widths,
    heights: canvas.heights,
    freeze: frame.freeze,
    filter: frame.filter,
    validations: validationsOf(plan, options),
    highlights: highlightsOf(plan, options),
    names: [],
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: plan.at.signature, right: plan.ids.length - 1 },
      ...frame.titles,
      ...(layout.pages.length > 1 && { pagesWide: layout.pages.length }),
      footer: pageFooter(options.lang),
    },
    ...(options.protect && { protection: { allow: 'rows-and-formats' } as const }),
  };
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
    canvas.heights[row] = Math.max(18, heightOf(linesOfRow(canvas.rows[row] ?? [], widths, lang), FONT_SIZE));
  });
}

/** Lines the longest text of a row takes; not every program fits rows to wrapped texts when it opens a file. */
const linesOfRow = (cells: readonly (DesignCell | null)[], widths: readonly number[], lang: Lang): number =>
  Math.max(
    1,
    ...cells.map((cell, column) =>
      typeof cell?.value === 'string' ? linesOf(cell.value, ((widths[column] ?? 1) - 0.5) / LETTERS[lang]) : 1,
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
