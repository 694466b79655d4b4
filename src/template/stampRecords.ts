import { a1, quoteSheet } from '../model/address';
import type { DesignCell, SheetDesign } from '../model/sheet';
import { pointerTo, sheetOfPointer, STAMP_FORMAT, STAMP_RECORDS, STAMP_SHEET } from '../model/stamp';
import { isCellError, PENDING, type CellValue, type Grid } from '../model/workbook';

/** One row of the stamp sheet: its kind, then the fields `STAMP_RECORDS` names. */
export type StampRecord = readonly (DesignCell | null)[];

/** A record of texts; a pointer, where the kind has one, is added behind them. */
export const stampRecord = (kind: keyof typeof STAMP_RECORDS, ...fields: readonly string[]): DesignCell[] =>
  [kind, ...fields].map((value) => ({ value }));

/** The cell that points at a sheet. @param firstCell what stands in the sheet's A1, which the formula computes to */
export const pointer = (sheet: string, firstCell: DesignCell['value']): DesignCell => ({
  value: firstCell,
  formula: pointerTo(quoteSheet(sheet)),
});

/** The stamp sheet of some records, after the one that says what wrote it. */
export function designRecords(records: readonly StampRecord[]): SheetDesign {
  const all: readonly StampRecord[] = [stampRecord('jiedui', STAMP_FORMAT), ...records];
  const width = Math.max(...all.map((record) => record.length));
  return {
    name: STAMP_SHEET,
    visibility: 'veryHidden',
    rows: all.map((record) => Array.from({ length: width }, (_, column) => record[column] ?? null)),
    styles: {},
    merges: [],
    widths: Array.from({ length: width }, () => 12),
    heights: {},
    validations: [],
    highlights: [],
    names: [],
  };
}

/** The records of a stamp sheet as they stand. */
export const recordsOf = ({ values, formulas }: Grid): StampRecord[] =>
  values.map((record, row) =>
    record.map((value, column) => {
      const formula = formulas.get(a1(row, column));
      return value === null && formula === undefined
        ? null
        : { value: designed(value), ...(formula !== undefined && { formula }) };
    }),
  );

/** A pointer whose sheet was deleted holds an error; its formula says as much, the value need not. */
const designed = (value: CellValue): DesignCell['value'] =>
  value === PENDING || (value !== null && isCellError(value)) ? null : value;

/** A field of a record by its name; undefined where the record is damaged or of another kind. */
export function fieldOf<Kind extends keyof typeof STAMP_RECORDS>(
  record: StampRecord,
  kind: Kind,
  field: (typeof STAMP_RECORDS)[Kind][number],
): DesignCell | undefined {
  if (record[0]?.value !== kind) return undefined;
  const names: readonly string[] = STAMP_RECORDS[kind];
  return record[1 + names.indexOf(field)] ?? undefined;
}

/** The sheet a record points at, of whatever kind it is; undefined where it points at none. */
export function pointedSheet(record: StampRecord): string | undefined {
  const formula = record.find((cell) => cell?.formula !== undefined)?.formula;
  return formula === undefined ? undefined : sheetOfPointer(formula);
}
