import type { CellAddress } from '../../model/address';
import type { Text } from '../../model/text';
import type { CellContent, CellValue } from '../../model/workbook';

/** One cell that a fix changes. */
export interface FixedCell {
  /** The table of the book, by its position. */
  readonly table: number;
  /** The data row, counting from 0; −1 for cells of totals. */
  readonly row: number;
  /** The column's id. */
  readonly column: string;
  /** The cell of the sheet. */
  readonly at: CellAddress;
  readonly from: CellValue;
  readonly to: CellContent;
  /** The number format the cell needs for what it will hold; absent where it has it. */
  readonly format?: string;
  /** As printed; personal numbers masked. */
  readonly before: Text;
  readonly after: Text;
}

/** How one finding is mended. */
export interface Fix {
  readonly safe: boolean;
  readonly cells: readonly [FixedCell, ...FixedCell[]];
}
