import { rectName, sheetPrefix, splitSheet } from '../../book/address';
import type { Rect } from '../../book/rect';
import type { Sheet } from '../../book/sheet';
import { objectOrNothing, text } from '../arguments';
import { readAddress, type CellArea } from '../core/cells';
import { HostError } from '../errors';
import { cutAddress, type Limits } from '../limits';
import { object, type Argument, type Context, type HostObject } from '../registry';

/** Cells of one sheet: one rectangle or several. */
export type Areas = CellArea;

declare module '../registry' {
  interface HostObjects {
    RangeAreas: Areas;
    /** Rectangles of one sheet, one by one. */
    RangeCollection: Areas;
  }
}

/** @throws {HostError} ItemNotFound when there are none */
export function areasOrError(sheet: Sheet, areas: readonly Rect[]): HostObject<'RangeAreas'> {
  if (areas.length === 0) throw new HostError('ItemNotFound');
  return object('RangeAreas', { sheet, areas });
}

/** The areas, or a null object when there are none. */
export const areasOrNothing = (sheet: Sheet, areas: readonly Rect[]): HostObject<'RangeAreas'> | null =>
  areas.length > 0 ? areasOrError(sheet, areas) : null;

/** `Sheet1!A1:B4,Sheet1!D1`: as the program writes several areas. */
export const addressOf = ({ sheet, areas }: Areas): string =>
  areas.map((area) => sheetPrefix(sheet.name) + rectName(area)).join(',');

/** Commas that stand outside a quoted name. */
const SEPARATOR = /,(?=(?:[^']*'[^']*')*[^']*$)/;

/**
 * Reads addresses of a sheet, separated by commas.
 * @throws {HostError} InvalidArgument
 */
export const parseAreas = (sheet: Sheet, addresses: string, limits: Limits): Rect[] =>
  cutAddress(addresses, limits)
    .split(SEPARATOR)
    .map((address) => {
      const found = readAddress(sheet, address.trim(), limits);
      if (found.sheet !== sheet) throw new HostError('InvalidArgument');
      return found.rect;
    });

/** Cells handed over as a range, as areas or as addresses on a sheet. @throws {HostError} InvalidArgument */
export function areasOf(value: Argument, sheet: Sheet, { session }: Context): Areas {
  const range = objectOrNothing(value, 'Range');
  if (range) return { sheet: range.sheet, areas: [range.rect] };
  const areas = objectOrNothing(value, 'RangeAreas');
  return areas ?? { sheet, areas: parseAreas(sheet, text(value), session.host.limits) };
}

/** The same of any sheet: the first address says which. */
export function areasAnywhere(value: Argument, context: Context): Areas {
  const named = typeof value === 'string' ? splitSheet(value.split(SEPARATOR)[0] ?? '').sheet : undefined;
  const sheet = named === undefined ? context.book.activeSheet : context.book.sheet(named);
  if (!sheet) throw new HostError('InvalidArgument');
  return areasOf(value, sheet, context);
}
