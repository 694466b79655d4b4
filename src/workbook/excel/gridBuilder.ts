import { a1 } from '../../model/address';
import { contains } from '../../model/ranges';
import type { CellValue, Grid } from '../../model/workbook';
import type { PieceAnswer } from './pieces';
import type { SheetSurvey } from './survey';
import { bytesOf, cellValue, formulaOf, isFormat, looksLikeError, type RawValue } from './values';

/** What a piece told about the columns and rows that follow. */
export interface Learnt {
  readonly bytes: number;
  /** Columns that hold numbers, whose formats matter. */
  readonly numeric: ReadonlySet<number>;
}

/** Puts the pieces of a sheet together. */
export class GridBuilder {
  private readonly values: CellValue[][] = [];
  private readonly formulas = new Map<string, string>();
  private readonly formats = new Map<string, string>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  constructor(private readonly sheet: SheetSurvey) {
    const { extent, hiddenRows, hiddenColumns } = sheet;
    if (!extent) return;
    if (hiddenRows === 'all') for (let row = extent.top; row <= extent.bottom; row++) this.hiddenRows.add(row);
    if (hiddenColumns === 'all') for (let at = extent.left; at <= extent.right; at++) this.hiddenColumns.add(at);
  }

  take(answer: PieceAnswer): Learnt {
    for (const row of answer.hiddenRows) this.hiddenRows.add(row);
    for (const column of answer.hiddenColumns) this.hiddenColumns.add(column);
    const learnt = this.takeValues(answer);
    this.takeFormats(answer);
    return learnt;
  }

  grid(date1904: boolean): Grid {
    const { name, visibility, merges } = this.sheet;
    return {
      name,
      visibility,
      values: withoutBlankEnd(this.values),
      formulas: this.formulas,
      formats: this.formats,
      merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      protected: this.sheet.protected,
      date1904,
    };
  }

  private takeValues({ values, types, formulas }: PieceAnswer): Learnt {
    const numeric = new Set<number>();
    let bytes = 0;
    if (!values) return { bytes, numeric };
    const { top, left } = values.range;
    const wrong = this.sheet.errors;
    values.cells.forEach((cells, r) => {
      const row: CellValue[] = new Array<CellValue>(left).fill(null);
      cells.forEach((raw, c) => {
        bytes += bytesOf(raw);
        if (typeof raw === 'number') numeric.add(left + c);
        const isError =
          looksLikeError(raw) &&
          (types
            ? types.cells[r]?.[c] === 'Error'
            : (wrong?.some((area) => contains(area, { row: top + r, column: left + c })) ?? false));
        row.push(cellValue(raw, false, isError));
      });
      this.values[top + r] = row;
    });
    for (const { range, cells } of formulas) {
      cells.forEach((row, r) => {
        row.forEach((text, c) => {
          this.takeFormula(
            range.top + r,
            range.left + c,
            text,
            values.cells[range.top + r - top]?.[range.left + c - left],
          );
        });
      });
    }
    return { bytes, numeric };
  }

  private takeFormula(row: number, column: number, text: unknown, raw: RawValue | undefined): void {
    const formula = formulaOf(text, raw ?? null);
    if (formula === undefined) return;
    this.formulas.set(a1(row, column), formula);
    const cells = this.values[row];
    // A blank of a constant cell and an empty text of a formula look alike until the formula is known.
    if (cells && (raw === '' || raw === null)) cells[column] = cellValue(raw, true, false);
  }

  private takeFormats({ formats }: PieceAnswer): void {
    for (const { range, cells } of formats) {
      cells.forEach((row, r) => {
        const values = this.values[range.top + r] ?? [];
        row.forEach((format, c) => {
          const value = values[range.left + c] ?? null;
          if (value !== null && isFormat(format)) this.formats.set(a1(range.top + r, range.left + c), format);
        });
      });
    }
  }
}

/** Rows without their blank ends, and no blank rows at the end; rows nobody read are blank. */
function withoutBlankEnd(rows: CellValue[][]): CellValue[][] {
  for (let row = 0; row < rows.length; row++) {
    const cells = (rows[row] ??= []);
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  }
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}
