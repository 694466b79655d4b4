import { a1 } from '../../model/address';
import { Kind, type CellNote, type Table, type TableColumn } from '../../model/table';
import type { CellValue, Grid } from '../../model/workbook';
import { forgetColumn } from '../group';
import type { HowRead } from '../read/again';
import { columnReader, type ColumnReader } from '../read/columns';
import { bitsOf } from '../read/formats';
import { needsFormats, valuesAt } from '../read/table';

/**
 * Reads the cells of one row again, by the readers of whole columns: each looks at a window of one row, which is put
 * over the row in question.
 */
export class RowReader {
  private readonly window: (readonly CellValue[])[] = [[]];
  private readonly shown = new Map<number, Uint8Array>();
  private readonly readers = new Map<string, ColumnReader>();

  constructor(
    private readonly grid: Grid,
    private readonly table: Table,
    private readonly how: HowRead,
  ) {
    const rows = Int32Array.of(0);
    const lang = how.stamp?.lang ?? how.header.lang;
    for (const { column, position } of Object.values(table.columns)) {
      if (needsFormats(column)) this.shown.set(position, new Uint8Array(1));
    }
    for (const { id, column, position, unit = table.unit } of Object.values(table.columns)) {
      const place = { id, grid: { ...grid, values: this.window }, rows, position, shown: this.shown, unit, lang };
      this.readers.set(id, columnReader(column, place));
    }
  }

  /** Reads one cell of a data row into its column. */
  into(cells: TableColumn, row: number): void {
    const read = this.read(cells.id, this.table.rows[row]!);
    forgetColumn(cells);
    cells.kinds[row] = read.kinds[0]!;
    if (cells.numbers) cells.numbers[row] = read.numbers![0]!;
    // The table is this check's own, and its columns are changed here alone.
    if (cells.texts) (cells.texts as (string | undefined)[])[row] = read.texts![0];
    const notes = cells.notes as Map<number, CellNote>;
    const note = read.notes.get(0);
    if (note) notes.set(row, note);
    else notes.delete(row);
  }

  /** The numbers of a row of totals. */
  totals(sheetRow: number): Record<string, number> {
    return valuesAt(this.how.header, (id) => this.read(id, sheetRow));
  }

  private read(id: string, sheetRow: number): TableColumn {
    const reader = this.readers.get(id)!;
    const { column } = reader;
    this.window[0] = this.grid.values[sheetRow] ?? [];
    const shown = this.shown.get(column.position);
    if (shown) shown[0] = bitsOf(this.grid.formats.get(a1(sheetRow, column.position)) ?? '');
    column.kinds[0] = Kind.blank;
    column.numbers?.fill(column.column.type === 'code' ? -1 : Number.NaN);
    (column.texts as (string | undefined)[] | undefined)?.fill(undefined);
    (column.notes as Map<number, CellNote>).clear();
    reader.read(0, 1);
    return column;
  }
}
