import { a1Range } from '../../model/address';
import type { CellStyle, SheetDesign } from '../../model/sheet';
import { DEFAULT_FONT } from '../looks';
import { addressesOf, runsOf } from './areas';
import { CellSet } from './cellSet';

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
/** Space beside the characters of a column, in points. */
const COLUMN_PADDING = 3.75;
/** Points a character takes where the sheet does not tell. */
const USUAL_CHARACTER = 5.25;

/** The default width of a sheet's columns, in characters and in points: how wide a character is. */
export interface Measure {
  readonly characters: number;
  readonly points: number;
}

/** Fonts, fills, borders, alignment: style by style over all its cells at once, never cell by cell. */
export function applyStyles(sheet: Excel.Worksheet, design: SheetDesign): void {
  const cells = new Map<string, CellSet>();
  const all = new CellSet();
  design.rows.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (!cell) return;
      const place = { top, left, bottom: top, right: left };
      all.add(place);
      if (cell.style === undefined) return;
      const set = cells.get(cell.style) ?? new CellSet();
      cells.set(cell.style, set);
      set.add(place);
    });
  });
  over(sheet, all, (format) => {
    format.font.name = DEFAULT_FONT.name;
    format.font.size = DEFAULT_FONT.size;
  });
  for (const [name, set] of cells) {
    const style = design.styles[name];
    if (style) {
      over(sheet, set, (format) => {
        dress(format, style);
      });
    }
  }
}

const over = (sheet: Excel.Worksheet, cells: CellSet, dressing: (format: Excel.RangeFormat) => void): void => {
  for (const address of addressesOf(cells.rectangles())) dressing(sheet.getRanges(address).format);
};

function dress(
  format: Excel.RangeFormat,
  { font, fill, border, align, vertical, wrap, indent, unlocked }: CellStyle,
): void {
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold) format.font.bold = true;
  if (font?.italic) format.font.italic = true;
  if (font?.color !== undefined) format.font.color = color(font.color);
  if (fill !== undefined) format.fill.color = color(fill);
  if (align) format.horizontalAlignment = ALIGN[align];
  if (vertical) format.verticalAlignment = VERTICAL[vertical];
  if (wrap) format.wrapText = true;
  if (indent !== undefined) format.indentLevel = indent;
  if (unlocked) format.protection.locked = false;
  if (!border) return;
  for (const side of SIDES) {
    const line = format.borders.getItem(side);
    line.style = 'Continuous';
    line.weight = 'Thin';
    line.color = color('000000');
  }
}

export const color = (rgb: string): string => `#${rgb.replace(/^#/, '')}`;

/** Merged cells, column widths and row heights. */
export function applyShape(
  sheet: Excel.Worksheet,
  { merges, widths, heights, hiddenColumns = [] }: SheetDesign,
  measure: Measure,
): void {
  for (const range of merges) sheet.getRange(a1Range(range)).merge();
  for (const [width, columns] of grouped(widths.map((each, index) => [each, index] as const))) {
    const points = width * characterWidth(measure) + COLUMN_PADDING;
    for (const [left, right] of columns) {
      sheet.getRange(a1Range({ top: 0, left, bottom: 0, right })).getEntireColumn().format.columnWidth = points;
    }
  }
  for (const [left, right] of runsOf(hiddenColumns)) {
    sheet.getRange(a1Range({ top: 0, left, bottom: 0, right })).getEntireColumn().columnHidden = true;
  }
  // A long list has thousands of runs of equal height: many of them to an address, or the request grows too large.
  for (const [height, rows] of grouped(Object.entries(heights).map(([row, each]) => [each, Number(row)] as const))) {
    const places = rows.map(([top, bottom]) => ({ top, left: 0, bottom, right: 0 }));
    for (const address of addressesOf(places)) sheet.getRanges(address).getEntireRow().format.rowHeight = height;
  }
}

/** Characters that fit a column of so many points, where the width of a character is the usual one. */
export const charactersIn = (points: number): number => (points - COLUMN_PADDING) / USUAL_CHARACTER;

/** Fonts differ in width by office and system; the default width tells how wide a character is here. */
function characterWidth({ characters, points }: Measure): number {
  const width = (points - COLUMN_PADDING) / characters;
  return Number.isFinite(width) && width > 0 ? width : USUAL_CHARACTER;
}

function grouped(
  sizes: readonly (readonly [size: number, index: number])[],
): Map<number, (readonly [number, number])[]> {
  const bySize = new Map<number, number[]>();
  for (const [size, index] of sizes) bySize.set(size, [...(bySize.get(size) ?? []), index]);
  return new Map([...bySize].map(([size, indexes]) => [size, runsOf(indexes.sort((one, other) => one - other))]));
}
