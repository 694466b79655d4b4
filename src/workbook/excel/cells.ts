import { a1, a1Range, type RangeAddress } from '../../model/address';
import type { Patch, SheetRange } from '../../model/workbook';
import { noSuchSheet } from '../own';
import { areasOf } from './areas';
import { excelFault, isTooLarge, sheetHidden } from './faults';
import type { Run } from './run';
import { cellValue, formulaOf, isFormat, looksLikeError, type RawValue } from './values';

/** The cells selected now; of several areas the first: one batch. @throws {WorkbookError} unsupported: no cells */
export function selectedCells(run: Run): Promise<SheetRange> {
  return run(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    const { worksheet } = selected;
    selected.load('address');
    worksheet.load('name');
    await context.sync();
    const [range] = areasOf(selected.address);
    if (!range) throw excelFault('selection');
    return { sheet: worksheet.name, range };
  });
}

/** Shows cells and selects them. @throws {WorkbookError} missing; unsupported: the sheet is hidden */
export function revealCells(run: Run, { sheet: name, range }: SheetRange): Promise<void> {
  return run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    workbook.load('name');
    await context.sync();
    if (sheet.isNullObject) throw noSuchSheet(name, workbook.name);
    if (sheet.visibility !== 'Visible') throw sheetHidden(name);
    sheet.activate();
    sheet.getRange(a1Range(range)).select();
    await context.sync();
  });
}

/**
 * Rectangles as they stand now: one batch for all of them, more only where Excel refuses them as too large.
 * @throws {WorkbookError} missing, too-large
 */
export async function readCells(run: Run, ranges: readonly SheetRange[]): Promise<readonly Patch[]> {
  if (ranges.length === 0) return [];
  try {
    return await readAtOnce(run, ranges);
  } catch (error) {
    const [first] = ranges;
    if (!isTooLarge(error) || !first) throw error;
    if (ranges.length > 1) {
      const middle = Math.ceil(ranges.length / 2);
      return [...(await readCells(run, ranges.slice(0, middle))), ...(await readCells(run, ranges.slice(middle)))];
    }
    const { top, bottom } = first.range;
    if (top === bottom) throw error;
    const middle = Math.floor((top + bottom) / 2);
    const above = { ...first, range: { ...first.range, bottom: middle } };
    const below = { ...first, range: { ...first.range, top: middle + 1 } };
    return [joined(first, [...(await readCells(run, [above])), ...(await readCells(run, [below]))])];
  }
}

const joined = (place: SheetRange, parts: readonly Patch[]): Patch => ({
  ...place,
  values: parts.flatMap(({ values }) => values),
  formulas: new Map(parts.flatMap(({ formulas }) => [...formulas])),
  formats: new Map(parts.flatMap(({ formats }) => [...formats])),
});

function readAtOnce(run: Run, ranges: readonly SheetRange[]): Promise<readonly Patch[]> {
  return run(
    async (context) => {
      const { workbook } = context;
      workbook.load('name');
      const asked = ranges.map((place) => {
        const sheet = workbook.worksheets.getItemOrNullObject(place.sheet);
        const cells = sheet.getRange(a1Range(place.range));
        sheet.load('name');
        cells.load('values,valueTypes,formulas,numberFormat');
        return { place, sheet, cells };
      });
      await context.sync();
      const gone = asked.find(({ sheet }) => sheet.isNullObject);
      if (gone) throw noSuchSheet(gone.place.sheet, workbook.name);
      return asked.map(({ place, cells }) => patchOf(place, cells));
    },
    { waitForEdit: true },
  );
}

function patchOf({ sheet, range }: SheetRange, cells: Excel.Range): Patch {
  const raw = given<RawValue>(cells.values);
  const formulas = new Map<string, string>();
  const formats = new Map<string, string>();
  const values = raw.map((row, r) =>
    row.map((value, c) => {
      const address = addressAt(range, r, c);
      const formula = formulaOf(given(cells.formulas)[r]?.[c], value);
      const isError = looksLikeError(value) && String(cells.valueTypes[r]?.[c]) === 'Error';
      const read = cellValue(value, formula !== undefined, isError);
      if (formula !== undefined) formulas.set(address, formula);
      const format: unknown = given(cells.numberFormat)[r]?.[c];
      if (read !== null && isFormat(format)) formats.set(address, format);
      return read;
    }),
  );
  return { sheet, range, values, formulas, formats };
}

const addressAt = ({ top, left }: RangeAddress, row: number, column: number): string => a1(top + row, left + column);

/** Above 5,000,000 cells Excel gives null instead of an error (OfficeDev/office-js-docs-pr#5821). */
export function given<T>(cells: readonly (readonly T[])[] | null): readonly (readonly T[])[] {
  if (cells === null) throw excelFault('tooLarge');
  return cells;
}
