import type { Rect } from './rect';
import { moveFormula } from './formula';
import { cutOut, meetsAny } from './regions';
import type { ConditionalFormat } from './types';

/** The formats that concern some cells, the first to be applied first. */
export const formatsIn = (list: readonly ConditionalFormat[], cells: readonly Rect[]): ConditionalFormat[] =>
  inOrder(list.filter(({ ranges }) => ranges.some((range) => meetsAny(range, cells))));

/** The list with one more format, which goes before all others. */
export const addFormat = (
  list: readonly ConditionalFormat[],
  format: Omit<ConditionalFormat, 'priority'>,
): ConditionalFormat[] => numbered([{ ...format, priority: 0 }, ...inOrder(list)]);

export const removeFormat = (list: readonly ConditionalFormat[], id: string): ConditionalFormat[] =>
  numbered(inOrder(list).filter((format) => format.id !== id));

/** The list with one format changed; its place stays. */
export const changeFormat = (
  list: readonly ConditionalFormat[],
  id: string,
  change: (format: ConditionalFormat) => ConditionalFormat,
): ConditionalFormat[] => list.map((format) => (format.id === id ? change(format) : format));

/** Moves a format to another place; negative counts from the end, too far means the end. */
export function reorderFormat(list: readonly ConditionalFormat[], id: string, priority: number): ConditionalFormat[] {
  const others = inOrder(list).filter((format) => format.id !== id);
  const moved = list.find((format) => format.id === id);
  if (!moved) return [...list];
  const place = priority < 0 ? Math.max(others.length + 1 + priority, 0) : Math.min(priority, others.length);
  others.splice(place, 0, moved);
  return numbered(others);
}

/** Takes formats away from some cells: those that stand elsewhere too stay there. */
export const clearFormats = (list: readonly ConditionalFormat[], cells: readonly Rect[]): ConditionalFormat[] =>
  numbered(
    inOrder(list).flatMap((format) => {
      if (!format.ranges.some((range) => meetsAny(range, cells))) return [format];
      const ranges = cutOut(format.ranges, cells);
      return ranges.length > 0 ? [replaced(format, ranges)] : [];
    }),
  );

/** The format over other cells, its formula still saying the same of each of them. */
export function replaced(format: ConditionalFormat, ranges: readonly Rect[]): ConditionalFormat {
  const from = format.ranges[0];
  const to = ranges[0];
  if (format.formula === undefined || !from || !to) return { ...format, ranges };
  return { ...format, ranges, formula: moveFormula(format.formula, to.top - from.top, to.left - from.left) };
}

const inOrder = (list: readonly ConditionalFormat[]): ConditionalFormat[] =>
  [...list].sort((one, other) => one.priority - other.priority);

const numbered = (list: readonly ConditionalFormat[]): ConditionalFormat[] =>
  list.map((format, priority) => (format.priority === priority ? format : { ...format, priority }));
