import type { SheetDesign } from '../model/sheet';
import type { Lang } from '../model/text';
import type { Grid } from '../model/workbook';
import { designRecords, pointedSheet, pointer, recordsOf, stampRecord } from './stampRecords';

/** A sheet made from registers that was written, to be recorded so that it may be replaced. */
export interface WrittenSheet {
  readonly kind: 'summary' | 'data' | 'pivot';
  /** The summary, or the register whose rows it holds. */
  readonly id: string;
  readonly lang: Lang;
  readonly sheet: string;
  /** What stands in its A1. */
  readonly title: string;
  /** The day it was made, ISO. */
  readonly date: string;
}

/**
 * The stamp sheet with records of these sheets added and those of sheets of the same names taken out. All other
 * records stay as they are: they belong to templates, parameters and the office's own reasons.
 * @param stamp the workbook's stamp sheet; absent in workbooks that are not ours
 */
export function designStampWithSummaries(stamp: Grid | undefined, written: readonly WrittenSheet[]): SheetDesign {
  const made = new Set(written.map(({ kind, sheet }) => `${kind} ${sheet}`));
  const kept = (stamp ? recordsOf(stamp) : []).filter((record) => {
    const kind = record[0]?.value;
    return kind !== 'jiedui' && !made.has(`${String(kind)} ${pointedSheet(record) ?? ''}`);
  });
  const added = written.map(({ kind, id, lang, sheet, title, date }) => [
    ...stampRecord(kind, id, lang),
    pointer(sheet, title),
    { value: date },
  ]);
  return designRecords([...kept, ...added]);
}
