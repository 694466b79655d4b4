import type { RangeAddress } from '../../model/address';
import { a1Range } from '../../model/address';
import type { Piece } from './blocks';
import { given } from './cells';
import type { Run, RunOptions } from './run';
import type { RawValue } from './values';

/** A rectangle and what Excel says of its cells, row by row. */
export interface Answer<T> {
  readonly range: RangeAddress;
  readonly cells: readonly (readonly T[])[];
}

export interface PieceAnswer {
  readonly piece: Piece;
  readonly values?: Answer<RawValue>;
  readonly types?: Answer<string>;
  readonly formulas: readonly Answer<unknown>[];
  readonly formats: readonly Answer<unknown>[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Reads pieces of sheets, all in one batch. @throws {WorkbookError} too-large: the same in smaller batches */
export function readPieces(run: Run, pieces: readonly Piece[], options: RunOptions): Promise<readonly PieceAnswer[]> {
  return run(async (context) => {
    const asked = pieces.map((piece) => ask(context.workbook.worksheets.getItem(piece.sheet.id), piece));
    await context.sync();
    return asked.map(answered);
  }, options);
}

interface Asked {
  readonly piece: Piece;
  readonly values?: Excel.Range;
  readonly formulas: readonly Excel.Range[];
  readonly formats: readonly Excel.Range[];
  readonly rows?: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns?: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

function ask(sheet: Excel.Worksheet, piece: Piece): Asked {
  const whole = sheet.getRange(a1Range(piece.range));
  if (piece.values) whole.load('values');
  if (piece.values && piece.types) whole.load('valueTypes');
  const formulas = piece.formulas.map((range) => sheet.getRange(a1Range(range)));
  for (const range of formulas) range.load('formulas');
  const formats = piece.formats.map((range) => sheet.getRange(a1Range(range)));
  for (const range of formats) range.load('numberFormat');
  return {
    piece,
    ...(piece.values && { values: whole }),
    formulas,
    formats,
    ...(piece.rowFlags && { rows: whole.getRowProperties({ rowHidden: true }) }),
    ...(piece.columnFlags && { columns: whole.getColumnProperties({ columnHidden: true }) }),
  };
}

function answered({ piece, values, formulas, formats, rows, columns }: Asked): PieceAnswer {
  const { range, types } = piece;
  return {
    piece,
    ...(values && { values: { range, cells: given<RawValue>(values.values) } }),
    ...(values && types && { types: { range, cells: given<string>(values.valueTypes) } }),
    formulas: formulas.map((each, index) => ({ range: piece.formulas[index] ?? range, cells: given(each.formulas) })),
    formats: formats.map((each, index) => ({ range: piece.formats[index] ?? range, cells: given(each.numberFormat) })),
    hiddenRows: (rows?.value ?? []).flatMap(({ rowHidden }, index) => (rowHidden ? [range.top + index] : [])),
    hiddenColumns: (columns?.value ?? []).flatMap(({ columnHidden }, index) =>
      columnHidden ? [range.left + index] : [],
    ),
  };
}
