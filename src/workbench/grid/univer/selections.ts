import { boundingRect, contains, intersection, type Rect } from '../../book/rect';
import { toRange } from './ranges';

/** A selection as Univer takes it: of several areas the last holds the active cell; merged cells are taken whole. */
export const toSelections = (areas: readonly Rect[], merges: readonly Rect[]): object[] =>
  areas
    .map((rect) => merges.filter((merge) => intersection(merge, rect)).reduce(boundingRect, rect))
    .map((rect, at) => ({
      range: toRange(rect),
      primary: at === areas.length - 1 ? primaryOf(rect, merges) : null,
      style: null,
    }));

function primaryOf({ top, left }: Rect, merges: readonly Rect[]): object {
  const cell = { top, left, bottom: top, right: left };
  const merge = merges.find((each) => contains(each, cell));
  return {
    ...toRange(merge ?? cell),
    actualRow: top,
    actualColumn: left,
    isMerged: merge !== undefined,
    isMergedMainCell: merge !== undefined,
  };
}
