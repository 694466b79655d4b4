import type { SheetDesign } from '../model/sheet';
import type { Lang } from '../model/text';
import type { Grid } from '../model/workbook';
import { parseMade, type Made } from './keepUsers';
import { designRecords, fieldOf, pointedSheet, pointer, recordsOf, stampRecord } from './stampRecords';

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
  /** How a summary was made, before what people did to the sheet it replaces was put back. */
  readonly made?: string;
}

/** What is recorded of a sheet that is about to be written. */
export const recordOf = (
  { name, rows }: SheetDesign,
  sheet: Pick<WrittenSheet, 'kind' | 'id' | 'lang' | 'date' | 'made'>,
): WrittenSheet => ({ ...sheet, sheet: name, title: String(rows[0]?.[0]?.value ?? '') });

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
  const added = written.map(({ kind, id, lang, sheet, title, date, made: how }) => [
    ...stampRecord(kind, id, lang),
    pointer(sheet, title),
    { value: date },
    ...(how === undefined ? [] : [{ value: how }]),
  ]);
  return designRecords([...kept, ...added]);
}

/** How the summary on a sheet was made; undefined where the stamp does not tell. */
export function madeOf(stamp: Grid | undefined, sheet: string): Made | undefined {
  const record = (stamp ? recordsOf(stamp) : []).find((each) => {
    return each[0]?.value === 'summary' && pointedSheet(each) === sheet;
  });
  const words = record && fieldOf(record, 'summary', 'made')?.value;
  return typeof words === 'string' ? parseMade(words) : undefined;
}
