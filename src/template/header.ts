import { columnOf, columnOrder, headerDepth, type Layout, type Register } from '../model/register';
import type { Lang, Text } from '../model/text';
import type { Canvas } from './grid';
import type { SheetPlan } from './plan';
import { ORDINALS } from './texts';
import { heightOf, linesOf } from './widths';

/** A cell of a header, perhaps merged: the columns it stands over, and the levels it takes, counting from 0. */
export interface HeaderBlock {
  readonly text: Text;
  readonly columns: readonly string[];
  readonly levels: readonly [number, number];
}

/** The header of a layout, cell by cell. */
export function headerBlocks(register: Pick<Register, 'id' | 'columns' | 'sheet'>): readonly HeaderBlock[] {
  const { layout } = register.sheet;
  const bottom = headerDepth(layout) - 1;
  const blocksOf = (parts: readonly Layout[], level: number): HeaderBlock[] =>
    parts.flatMap((part) =>
      typeof part === 'string'
        ? [{ text: columnOf(register, part).header, columns: [part], levels: [level, bottom] as const }]
        : [
            { text: part.group, columns: columnOrder(part.of), levels: [level, level] as const },
            ...blocksOf(part.of, level + 1),
          ],
    );
  return blocksOf(layout, 0);
}

const LOOK = { role: 'header' } as const;
const FONT_SIZE = 10.5;

/** Draws the header: group heads over their columns, column headers down to the last header row, 栏次 below them. */
export function drawHeader(canvas: Canvas, plan: SheetPlan, widths: readonly number[], lang: Lang): void {
  const [top, bottom] = plan.at.header;
  drawLevel(canvas, plan, plan.register.sheet.layout, { top, left: 0 }, lang);
  for (let row = top; row <= bottom; row++) canvas.heights[row] = heightOf(1, FONT_SIZE);
  fitLeaves(canvas, plan, widths, lang);
  plan.ids.forEach((_, position) => {
    canvas.put(plan.at.ordinals, position, position === 0 ? ORDINALS[lang] : position, {
      role: 'ordinal',
      format: '0',
    });
  });
  canvas.heights[plan.at.ordinals] = 16;
}

function drawLevel(
  canvas: Canvas,
  plan: SheetPlan,
  layout: readonly Layout[],
  at: { readonly top: number; readonly left: number },
  lang: Lang,
): void {
  const bottom = plan.at.header[1];
  let { left } = at;
  for (const part of layout) {
    if (typeof part === 'string') {
      const header = columnOf(plan.register, part).header[lang];
      canvas.block({ top: at.top, left, bottom, right: left }, header, LOOK);
      left += 1;
      continue;
    }
    const width = columnOrder(part.of).length;
    canvas.block({ top: at.top, left, bottom: at.top, right: left + width - 1 }, part.group[lang], LOOK);
    drawLevel(canvas, plan, part.of, { top: at.top + 1, left }, lang);
    left += width;
  }
}

/** Makes the last header row high enough for the longest header, counting the rows a header is merged over. */
function fitLeaves(canvas: Canvas, plan: SheetPlan, widths: readonly number[], lang: Lang): void {
  const [top, bottom] = plan.at.header;
  const single = heightOf(1, FONT_SIZE);
  for (const [id, level] of levelsOf(plan.register.sheet.layout)) {
    const width = (widths[plan.ids.indexOf(id)] ?? 1) - 1;
    const needed = heightOf(linesOf(columnOf(plan.register, id).header[lang], width), FONT_SIZE);
    const above = (bottom - top - level) * single;
    canvas.heights[bottom] = Math.max(canvas.heights[bottom] ?? single, needed - above);
  }
  fitGroups(canvas, plan, plan.register.sheet.layout, widths, { level: 0, left: 0 }, lang);
}

function fitGroups(
  canvas: Canvas,
  plan: SheetPlan,
  layout: readonly Layout[],
  widths: readonly number[],
  at: { readonly level: number; readonly left: number },
  lang: Lang,
): void {
  let { left } = at;
  for (const part of layout) {
    const span = typeof part === 'string' ? 1 : columnOrder(part.of).length;
    if (typeof part !== 'string') {
      const room = widths.slice(left, left + span).reduce((total, each) => total + each, 0) - 1;
      const row = plan.at.header[0] + at.level;
      const needed = heightOf(linesOf(part.group[lang], room), FONT_SIZE);
      canvas.heights[row] = Math.max(canvas.heights[row] ?? 0, needed);
      fitGroups(canvas, plan, part.of, widths, { level: at.level + 1, left }, lang);
    }
    left += span;
  }
}

/** Columns with the header level they start on, counting from 0. */
function levelsOf(layout: readonly Layout[], level = 0): [string, number][] {
  return layout.flatMap((part) =>
    typeof part === 'string' ? [[part, level] as [string, number]] : levelsOf(part.of, level + 1),
  );
}
