import { a1 } from '../model/address';
import type { DesignCell, SheetDesign } from '../model/sheet';
import { sheetOfPointer, STAMP_RECORDS } from '../model/stamp';
import type { Lang } from '../model/text';
import { isCellError, PENDING, type CellValue, type Grid } from '../model/workbook';
import { designRecords, pointer, stampRecord, type StampRecord } from './stampRecords';

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
  const kept = (stamp ? recordsOf(stamp) : []).filter((record) => {
    const formula = record[STAMP_RECORDS.summary.length]?.formula;
    const replaced =
      record[0]?.value === 'summary' && formula !== undefined && sheets.has(sheetOfPointer(formula) ?? '');
    return record[0]?.value !== 'jiedui' && !replaced;
  });
  const added = written.map(({ id, lang, sheet, title }) => [
    ...stampRecord('summary', id, lang),
    pointer(sheet, title),
  ]);
  return designRecords([...kept, ...added]);
}

const recordsOf = ({ values, formulas }: Grid): StampRecord[] =>
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
