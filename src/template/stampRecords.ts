import { quoteSheet } from '../model/address';
import type { DesignCell, SheetDesign } from '../model/sheet';
import { pointerTo, STAMP_FORMAT, STAMP_SHEET, type STAMP_RECORDS } from '../model/stamp';

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
