import { UnknownFilter } from '../../book/filterCriteria';
import { setFilter } from '../../book/filtering';
import { columnsOf, intersection, isCell, sameRect, type Rect } from '../../book/rect';
import type { Sheet } from '../../book/sheet';
import type { AutoFilter, Json } from '../../book/types';
import { integer } from '../arguments';
import { range, rangeArgument } from '../core/cells';
import { HostError } from '../errors';
import { requireAllowed } from '../protection';
import {
  hostClass,
  notImplemented,
  object,
  type Argument,
  type Context,
  type HostClass,
  type HostObject,
} from '../registry';
import { record } from './given';

declare module '../registry' {
  interface HostObjects {
    AutoFilter: Sheet;
  }
}

/** @throws {HostError} NotImplemented for filters by colour, icon or moving dates */
function change(sheet: Sheet, filter: AutoFilter | undefined): void {
  requireAllowed(sheet, 'allowAutoFilter');
  try {
    setFilter(sheet, filter, 'addin');
  } catch (error) {
    if (error instanceof UnknownFilter) throw notImplemented('FilterOn', error.message);
    throw error;
  }
}

/** The cells a filter takes when it is given one: the block of filled cells around it. */
function widened(sheet: Sheet, rect: Rect): Rect {
  const used = sheet.usedRect(true);
  return isCell(rect) && used && intersection(rect, used) ? used : rect;
}

function apply(sheet: Sheet, [cells, column, criteria]: readonly Argument[], context: Context): void {
  const target = rangeArgument(cells, sheet, context);
  if (target.sheet !== sheet) throw new HostError('InvalidArgument');
  const rect = widened(sheet, target.rect);
  const before = sheet.state.filter;
  const kept = before && sameRect(before.range, rect) ? before.criteria : {};
  if (column === undefined || column === null) {
    change(sheet, { range: rect, criteria: kept });
    return;
  }
  const index = integer(column);
  if (index < 0 || index >= columnsOf(rect)) throw new HostError('InvalidArgument');
  change(sheet, { range: rect, criteria: { ...kept, [index]: record(criteria) } });
}

const criteriaOf = ({ state: { filter } }: Sheet): Json =>
  filter ? Array.from({ length: columnsOf(filter.range) }, (_, index) => filter.criteria[index] ?? null) : null;

const location = (sheet: Sheet): HostObject<'Range'> | null =>
  sheet.state.filter ? range(sheet, sheet.state.filter.range) : null;

/** The filter of a sheet. */
export const AUTO_FILTER: readonly HostClass[] = [
  hostClass('AutoFilter', {
    properties: {
      Enabled: { get: (sheet) => sheet.state.filter !== undefined },
      IsDataFiltered: { get: ({ state: { filter } }) => Object.keys(filter?.criteria ?? {}).length > 0 },
      Criteria: { get: criteriaOf },
    },
    methods: {
      Apply: (sheet, args, context) => {
        apply(sheet, args, context);
      },
      Reapply: (sheet) => {
        change(sheet, sheet.state.filter);
      },
      ClearCriteria: (sheet) => {
        const { filter } = sheet.state;
        change(sheet, filter && { ...filter, criteria: {} });
      },
      ClearColumnCriteria: (sheet, [column]) => {
        const { filter } = sheet.state;
        const index = integer(column);
        if (!filter || index < 0 || index >= columnsOf(filter.range)) throw new HostError('InvalidArgument');
        const others = Object.entries(filter.criteria).filter(([each]) => Number(each) !== index);
        change(sheet, { ...filter, criteria: Object.fromEntries(others) });
      },
      Remove: (sheet) => {
        change(sheet, undefined);
      },
      GetRange: (sheet) => {
        const found = location(sheet);
        if (!found) throw new HostError('ItemNotFound');
        return found;
      },
      GetRangeOrNullObject: location,
    },
  }),
  hostClass('Worksheet', { navigation: { AutoFilter: (sheet) => object('AutoFilter', sheet) } }),
];
