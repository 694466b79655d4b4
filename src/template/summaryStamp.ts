import type { SheetDesign } from '../model/sheet';
import type { Lang } from '../model/text';
import type { Grid } from '../model/workbook';
import { designRecords, pointedSheet, pointer, recordsOf, stampRecord } from './stampRecords';

/** A summary sheet that was written, to be recorded so that it may be replaced. */
export interface WrittenSummary {
  readonly id: string;
  readonly lang: Lang;
  readonly sheet: string;
  /** What stands in its A1. */
  readonly title: string;
  /** The day it was made, ISO. */
  readonly date: string;
}

/**
 * The stamp sheet with records of these summaries added and those of sheets of the same names taken out. All other
 * records stay as they are: they belong to templates, parameters and the office's own reasons.
 * @param stamp the workbook's stamp sheet; absent in workbooks that are not ours
 */
export function designStampWithSummaries(stamp: Grid | undefined, written: readonly WrittenSummary[]): SheetDesign {
  const sheets = new Set(written.map(({ sheet }) => sheet));
  const kept = (stamp ? recordsOf(stamp) : []).filter((record) => {
    const replaced = record[0]?.value === 'summary' && sheets.has(pointedSheet(record) ?? '');
    return record[0]?.value !== 'jiedui' && !replaced;
  });
  const added = written.map(({ id, lang, sheet, title, date }) => [
    ...stampRecord('summary', id, lang),
    pointer(sheet, title),
    { value: date },
  ]);
  return designRecords([...kept, ...added]);
}
