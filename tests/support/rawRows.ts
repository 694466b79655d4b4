import { Workbook, type Worksheet } from '@cj-tech-master/excelts';

/** A data row as it stands in the file, by the words over its columns. */
export type RawRow = Readonly<Record<string, unknown>>;
/** The data rows by sheet. */
export type RawSheets = ReadonlyMap<string, readonly RawRow[]>;

/** The row of column numbers stands right under the headers of every register. */
const NUMBERED = '栏次';

/** The rows of all registers in a file, read by a library that is not the one we read with. */
export async function rawRowsOf(bytes: Uint8Array): Promise<RawSheets> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, rowsIn(sheet)]));
}

function rowsIn(sheet: Worksheet): readonly RawRow[] {
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => valuesOf(sheet, index + 1));
  const numbered = rows.findIndex(([first]) => first === NUMBERED);
  const headers = rows[numbered - 1] ?? [];
  return rows
    .slice(numbered + 1)
    .filter(([first, key]) => typeof first === 'number' && key !== null)
    .map((row) => Object.fromEntries(headers.map((header, column) => [String(header), row[column] ?? null])));
}

/** What a cell shows: of formulas the result. */
const valuesOf = (sheet: Worksheet, row: number): readonly unknown[] =>
  Array.from({ length: sheet.columnCount }, (_, column) => {
    const { value } = sheet.getCell(row, column + 1);
    return typeof value === 'object' && value !== null && 'result' in value ? value.result : (value ?? null);
  });
