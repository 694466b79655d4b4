/** A list up to its last item that is not blank. */
export function withoutBlankEnd<T>(list: readonly T[], blank: (item: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && blank(list[length - 1] as T)) length -= 1;
  return list.slice(0, length);
}

/** Rows of cells without their blank ends, and no blank rows at the end. */
export const withoutBlankCells = <T>(rows: readonly (readonly (T | null)[])[]): (T | null)[][] =>
  withoutBlankEnd(
    rows.map((row) => withoutBlankEnd(row, (value) => value === null)),
    (row) => row.length === 0,
  );
