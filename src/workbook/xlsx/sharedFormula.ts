import { columnLetters, parseA1, type CellAddress } from '../../model/address';

/** Texts and quoted sheet names, which are skipped; else cell, column and row references with their `$`. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\u0080-\uffff])(?:(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\u0080-\uffff])|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})(?![\w.(!\u0080-\uffff])|(\$?[1-9]\d{0,6}):(\$?[1-9]\d{0,6})(?![\w.(!\u0080-\uffff]))/g;

function moveColumn(letters: string, by: number): string {
  if (letters.startsWith('$')) return letters;
  const column = (parseA1(`${letters}1`)?.column ?? 0) + by;
  return columnLetters(((column % 16_384) + 16_384) % 16_384);
}

function moveRow(digits: string, by: number): string {
  if (digits.startsWith('$')) return digits;
  // Files wrap references at the sheet's edges, as the program does when it fills.
  return String(((((Number(digits) - 1 + by) % 1_048_576) + 1_048_576) % 1_048_576) + 1);
}

/**
 * The formula of a cell that shares its formula with others: written once, at `from`, in the file; relative
 * references move with the cell, as when a formula is filled down.
 */
export function shiftFormula(formula: string, from: CellAddress, to: CellAddress): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [columnLock, column, rowLock, row, firstColumn, lastColumn, firstRow, lastRow] = groups;
    if (column !== undefined && row !== undefined) {
      return moveColumn(`${columnLock ?? ''}${column}`, columns) + moveRow(`${rowLock ?? ''}${row}`, rows);
    }
    if (firstColumn !== undefined && lastColumn !== undefined) {
      return `${moveColumn(firstColumn, columns)}:${moveColumn(lastColumn, columns)}`;
    }
    if (firstRow !== undefined && lastRow !== undefined) return `${moveRow(firstRow, rows)}:${moveRow(lastRow, rows)}`;
    return token;
  });
}
