import { a1, quoteSheet } from '../model/address';
import type { DesignCell, SheetDesign } from '../model/sheet';
import { pointerTo, sheetOfPointer, STAMP_FORMAT, STAMP_RECORDS, STAMP_SHEET } from '../model/stamp';
import type { Lang } from '../model/text';
import { isCellError, PENDING, type CellValue, type Grid } from '../model/workbook';

/** A summary sheet that was written, to be recorded so that it may be replaced. */
export interface WrittenSummary {
  readonly id: string;
  readonly lang: Lang;
  readonly sheet: string;
  /** What stands in its A1. */
  readonly title: string;
}

/**
 * The stamp sheet with records of these summaries added and those of sheets of the same names taken out. All other
 * records stay as they are: they belong to templates, parameters and the office's own reasons.
 * @param stamp the workbook's stamp sheet; absent in workbooks that are not ours
 */
export function designStampWithSummaries(stamp: Grid | undefined, written: readonly WrittenSummary[]): SheetDesign {
  const sheets = new Set(written.map(({ sheet }) => sheet));
  const kept = (stamp ? recordsOf(stamp) : [[{ value: 'jiedui' }, { value: STAMP_FORMAT }]]).filter((record) => {
    const formula = record[STAMP_RECORDS.summary.length]?.formula;
    return record[0]?.value !== 'summary' || formula === undefined || !sheets.has(sheetOfPointer(formula) ?? '');
  });
  const added = written.map(({ id, lang, sheet, title }): DesignCell[] => [
    { value: 'summary' },
    { value: id },
    { value: lang },
    { value: title, formula: pointerTo(quoteSheet(sheet)) },
  ]);
  const records = [...kept, ...added];
  const width = Math.max(...records.map((record) => record.length));
  return {
    name: STAMP_SHEET,
    visibility: 'veryHidden',
    rows: records.map((record) => Array.from({ length: width }, (_, column) => record[column] ?? null)),
    styles: {},
    merges: [],
    widths: Array.from({ length: width }, () => 12),
    heights: {},
    validations: [],
    highlights: [],
    names: [],
  };
}

const recordsOf = ({ values, formulas }: Grid): (DesignCell | null)[][] =>
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
