import { a1, type CellAddress } from '../../model/address';
import { AS_TEXT, formatOf } from '../../model/numberFormat';
import type { Table, TableColumn } from '../../model/table';
import type { CellValue } from '../../model/workbook';
import type { Lang } from '../../model/text';

/** What a cell of the sheet itself holds; undefined where a formula stands, which is left as it is. */
export function typedValue({ grid }: Table, { row, column }: CellAddress): CellValue | undefined {
  return grid.formulas.has(a1(row, column)) ? undefined : (grid.values[row]?.[column] ?? null);
}

/** The number format of a cell; undefined for General. */
export const formatAt = ({ grid }: Table, { row, column }: CellAddress): string | undefined =>
  grid.formats.get(a1(row, column));

/** The format a number needs in a cell that takes everything as text: there it would become a text again. */
export function formatForNumber(table: Table, at: CellAddress, { column, unit }: TableColumn): string | undefined {
  return formatAt(table, at) === AS_TEXT
    ? (formatOf(column, languageOf(table), unit ?? table.unit) ?? 'General')
    : undefined;
}

/** The language a sheet is written in, as its title tells. */
export const languageOf = ({ facts: { title } }: Table): Lang =>
  title && !/\p{Script=Han}/u.test(title.text) ? 'en' : 'zh';
