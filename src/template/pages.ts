import { columnOrder } from '../model/register';
import { frozenColumns, type SheetPlan } from './plan';

/** How many columns every page of a wide sheet repeats: those that tell a row from others, and the whole of their group. */
export function repeatedColumns(plan: SheetPlan): number {
  const frozen = frozenColumns(plan);
  return groupStarts(plan).find((start) => start >= frozen) ?? plan.ids.length;
}

/** How wide the columns are that every page of a wide sheet begins with: 序号, number and name. */
export const repeatedWidth = (plan: SheetPlan, widths: readonly number[]): number =>
  sum(widths.slice(0, repeatedColumns(plan)));

/**
 * Shares the columns of a wide sheet among pages side by side. Programs break a page where the next column no longer
 * fits and ignore breaks of our own when they fit the width; so the columns are stretched until every page is full just
 * where a group of columns ends.
 */
export function acrossPages(
  plan: SheetPlan,
  widths: readonly number[],
  most: number,
  least: number,
): { readonly widths: readonly number[]; readonly pages: readonly number[] } {
  const repeated = repeatedColumns(plan);
  const parts = groupStarts(plan).filter((start) => start >= repeated);
  const head = repeatedWidth(plan, widths);
  let page = Math.max(least, head + (sum(widths) - head) / most);
  let pages = filled(parts, widths, page - head);
  for (; pages.length > most; page++) pages = filled(parts, widths, page + 1 - head);
  const ends = pages.map((_, index) => pages[index + 1] ?? widths.length);
  const rooms = pages.map((from, index) => sum(widths.slice(from, ends[index])));
  const room = Math.max(least - head, ...rooms);
  const stretched = pages.flatMap((from, index) => toWidth(widths.slice(from, ends[index]), room));
  return { widths: [...widths.slice(0, repeated), ...stretched], pages: [0, ...pages.slice(1)] };
}

/** First columns of what must stay together on a page: groups, and columns of their own. */
function groupStarts(plan: SheetPlan): readonly number[] {
  let left = 0;
  return plan.register.sheet.layout.map((part) => {
    const start = left;
    left += typeof part === 'string' ? 1 : columnOrder(part.of).length;
    return start;
  });
}

/** First columns of the pages that parts of a sheet fill one after the other. */
function filled(parts: readonly number[], widths: readonly number[], room: number): readonly number[] {
  const pages = parts.slice(0, 1);
  parts.forEach((_, index) => {
    const end = parts[index + 1] ?? widths.length;
    const [first = 0, start = 0] = [pages.at(-1), parts[index]];
    if (start > first && sum(widths.slice(first, end)) > room) pages.push(start);
  });
  return pages;
}

/** Stretches columns to a width, the last one taking what rounding leaves. */
function toWidth(widths: readonly number[], goal: number): readonly number[] {
  const factor = goal / sum(widths);
  const stretched = widths.map((width) => Math.floor(width * factor * 2) / 2);
  const left = goal - sum(stretched);
  return stretched.map((width, index) => (index === stretched.length - 1 ? width + left : width));
}

/** The sum of widths or heights. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
