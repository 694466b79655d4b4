import { shown } from './cellText';
import { filterTest, type FilteredCell } from './filterCriteria';
import { isRecord } from './json';
import type { Sheet } from './sheet';
import type { AutoFilter, Origin } from './types';

/**
 * Gives a sheet a filter, or takes it away: rows of the range below its header are shown or hidden accordingly. A filter
 * without criteria has hidden nothing: rows hidden by hand stay so.
 * @throws {UnknownFilter} for criteria the book cannot judge; nothing is changed then
 */
export function setFilter(sheet: Sheet, filter: AutoFilter | undefined, origin: Origin): void {
  const hidden = filter ? filteredRows(sheet, filter) : new Set<number>();
  const before = sheet.state.filter;
  if (before && Object.keys(before.criteria).length > 0) {
    sheet.hide('row', before.range.top + 1, before.range.bottom, false, origin);
  }
  sheet.set('filter', filter, origin);
  for (const [first, last] of runs(hidden)) sheet.hide('row', first, last, true, origin);
}

/** Rows that at least one criterion of the filter keeps out. */
function filteredRows(sheet: Sheet, { range, criteria }: AutoFilter): ReadonlySet<number> {
  const rows = Array.from({ length: range.bottom - range.top }, (_, index) => range.top + 1 + index);
  const hidden = new Set<number>();
  for (const [index, criterion] of Object.entries(criteria)) {
    if (!isRecord(criterion)) continue;
    const column = range.left + Number(index);
    const cells = rows.map((row): FilteredCell => {
      const value = sheet.value(row, column);
      return { value, text: shown(value, sheet.style(row, column).numberFormat) };
    });
    const passes = filterTest(criterion, cells);
    cells.forEach((cell, position) => {
      if (!passes(cell)) hidden.add(range.top + 1 + position);
    });
  }
  return hidden;
}

function runs(rows: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
