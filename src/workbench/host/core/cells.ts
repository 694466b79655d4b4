import { parseRect, rectName, sheetPrefix, splitSheet } from '../../book/address';
import { cellsOf, onSheet, type Rect } from '../../book/rect';
import type { Sheet } from '../../book/sheet';
import { shiftRect, shiftRects, type Shift } from '../../book/shift';
import { isCellError, type CellStyle, type Json, type Scalar } from '../../book/types';
import { objectOrNothing, text } from '../arguments';
import { HostError } from '../errors';
import { cutAddress, type Limits } from '../limits';
import { object, type Argument, type Context, type HostObject } from '../registry';

/** One rectangle of a sheet. */
export interface RangeObject {
  readonly sheet: Sheet;
  readonly rect: Rect;
}
/** Cells of a sheet with one look: a range is one area. */
export interface CellArea {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

declare module '../registry' {
  interface HostObjects {
    Range: RangeObject;
    Worksheet: Sheet;
  }
}

/** @throws {HostError} InvalidArgument when it does not lie on the sheet */
export function range(sheet: Sheet, rect: Rect): HostObject<'Range'> {
  if (!onSheet(rect)) throw new HostError('InvalidArgument');
  return object('Range', { sheet, rect });
}

/** An object after cells of a sheet moved: ranges go along; undefined when the cells are gone. */
export function afterShift(target: HostObject, sheet: Sheet, shift: Shift): HostObject | undefined {
  const self = objectOrNothing(target, 'Range');
  if (self?.sheet === sheet) {
    const rect = shiftRect(self.rect, shift);
    if (!rect) return undefined;
    return rect === self.rect ? target : range(sheet, rect);
  }
  const several = objectOrNothing(target, 'RangeAreas');
  if (several?.sheet !== sheet) return target;
  const areas = shiftRects(several.areas, shift);
  return areas.length > 0 ? object('RangeAreas', { sheet, areas }) : undefined;
}

export const areaOf = ({ sheet, rect }: RangeObject): CellArea => ({ sheet, areas: [rect] });

/** `Sheet1!A1:B2`, as addresses travel. */
export const fullAddress = ({ sheet, rect }: RangeObject): string => sheetPrefix(sheet.name) + rectName(rect);

/**
 * Reads an address on a sheet: cells, whole rows or columns, or a name.
 * @throws {HostError} InvalidArgument
 */
export function readAddress(sheet: Sheet, address: string, limits: Limits): RangeObject {
  const { sheet: named, rest } = splitSheet(cutAddress(address, limits));
  const on = named === undefined ? sheet : sheet.book.sheet(named);
  const rect = parseRect(rest);
  if (on && rect) return { sheet: on, rect };
  const name = [...sheet.state.names, ...sheet.book.state.names].find(
    (each) => each.name.toLowerCase() === rest.toLowerCase(),
  );
  const target = name && splitSheet(name.formula.replace(/^=/, ''));
  const found = target && parseRect(target.rest);
  const where = target?.sheet === undefined ? sheet : sheet.book.sheet(target.sheet);
  if (!found || !where) throw new HostError('InvalidArgument');
  return { sheet: where, rect: found };
}

/** A range handed over as itself or as an address. @throws {HostError} InvalidArgument */
export const rangeArgument = (value: Argument, sheet: Sheet, context: Context): RangeObject =>
  objectOrNothing(value, 'Range') ?? readAddress(sheet, text(value), context.session.host.limits);

/** A value as it travels: a blank is an empty text, an error its text; null is a formula not calculated yet. */
export function wireValue(value: Scalar, formula: string | undefined): Json {
  if (value === null) return formula === undefined ? '' : null;
  return isCellError(value) ? value.error : value;
}

export function valueType(value: Scalar): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'string' ? 'String' : 'Boolean';
}

/** Row by row, something about every cell. */
export function matrix<T>({ rect }: RangeObject, cell: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line: T[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) line.push(cell(row, column));
    rows.push(line);
  }
  return rows;
}

/** The looks that stand in some cells, as indexes; whole rows and columns are not walked beyond what is used. */
export function looksOf({ sheet, areas }: CellArea): ReadonlySet<number> {
  const looks = new Set<number>();
  const used = sheet.usedRect();
  for (const rect of areas) {
    const bottom = Math.min(rect.bottom, Math.max(used?.bottom ?? 0, rect.top));
    const right = Math.min(rect.right, Math.max(used?.right ?? 0, rect.left));
    for (let row = rect.top; row <= bottom; row += 1) {
      for (let column = rect.left; column <= right; column += 1) looks.add(sheet.styleIndex(row, column));
    }
    if (bottom < rect.bottom) for (let c = rect.left; c <= right; c += 1) looks.add(sheet.styleIndex(rect.bottom, c));
    if (right < rect.right) for (let r = rect.top; r <= bottom; r += 1) looks.add(sheet.styleIndex(r, rect.right));
  }
  return looks;
}

/** What all cells have in common; null when they differ. */
export function common<T extends Json>(area: CellArea, pick: (style: CellStyle) => T): T | null {
  const found = new Set([...looksOf(area)].map((index) => pick(area.sheet.book.styles.get(index))));
  const [first = null] = found;
  return found.size === 1 ? first : null;
}

/** One value out of many: itself when all are the same, else null. */
export function same<T extends Json>(values: Iterable<T>): T | null {
  const found = new Set(values);
  const [first = null] = found;
  return found.size === 1 ? first : null;
}

/** Whether so many cells are read at once that the program answers null. */
export const tooManyToRead = (rect: Rect, limits: Limits): boolean => cellsOf(rect) > limits.readCells;
