/**
 * Reads a table written as text, so that sample data looks like a sheet: the first line names the columns, `|` stands
 * between cells, `.` is a blank.
 * @param columns the columns in their order; they must be those of the first line
 * @returns one record a line, cells as text; blanks are ''
 * @throws {Error} when the first line or the number of cells of a line differs: a fault of the data file
 */
export function textTable<const C extends string>(columns: readonly C[], table: string): readonly Record<C, string>[] {
  const [header = [], ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  if (header.join() !== columns.join()) throw new Error(`Columns are ${header.join()}, expected ${columns.join()}`);
  return lines.map((cells) => {
    if (cells.length !== columns.length) throw new Error(`Not ${columns.length} cells: ${cells.join(' | ')}`);
    const entries = columns.map((id, index) => [id, cells[index] === '.' ? '' : cells[index]]);
    return Object.fromEntries(entries) as Record<C, string>;
  });
}
