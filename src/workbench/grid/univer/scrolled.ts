/** How much of the view stays before a row or column that is brought into it. */
const BEFORE = 1 / 3;

/**
 * How far the part of a view that moves is to be scrolled, in pixels, so that it shows a row (or column).
 * @param ends where each row ends, from the beginning of the sheet
 * @param frozen number of rows that do not move
 * @param view what the moving part shows now, from the beginning of the sheet
 * @returns undefined when the row is seen whole
 */
export function scrolled(
  ends: readonly number[],
  frozen: number,
  row: number,
  view: { readonly from: number; readonly to: number },
): number | undefined {
  const start = (index: number): number => (index === 0 ? 0 : (ends[index - 1] ?? ends.at(-1) ?? 0));
  const [top, bottom] = [start(row), start(row + 1)];
  if (row < frozen || (top >= view.from && (bottom <= view.to || top === view.from))) return undefined;
  return Math.max(0, top - (view.to - view.from) * BEFORE - start(frozen));
}
