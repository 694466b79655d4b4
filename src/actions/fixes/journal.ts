import { printDate } from '../../engine/check/print';
import { printBefore } from '../../engine/fix/print';
import { hidePersonal } from '../../engine/identifiers/hide';
import { mask } from '../../engine/identifiers/mask';
import { parseA1, type CellAddress } from '../../model/address';
import type { Catalogue } from '../../model/catalogue';
import { SHIFT_1904 } from '../../model/date';
import { groupBy } from '../../model/groups';
import { FIX_STATES, STAMP_RECORDS } from '../../model/stamp';
import type { Text } from '../../model/text';
import type { CellContent, Grid } from '../../model/workbook';
import { fieldOf, pointedSheet, recordsOf, type StampRecord } from '../../template/stampRecords';

type FixField = (typeof STAMP_RECORDS)['fix'][number];

/** One cell that a fix changed, as the journal has it. */
export interface JournalCell {
  /** Row of the journal's record in the stamp sheet, counting from 0. */
  readonly record: number;
  /** The sheet as it is called now; absent when it is gone. */
  readonly sheet?: string;
  /** Where the cell stood. */
  readonly at: CellAddress;
  readonly register: string;
  readonly column: string;
  /** What identified its row. */
  readonly key?: string;
  readonly before: CellContent['value'];
  readonly after: CellContent;
  /** The number formats, where the fix changed it. */
  readonly beforeFormat?: string;
  /** Days of the workbook are counted from 1904. */
  readonly date1904: boolean;
  readonly isUndone: boolean;
}

/** One fix that was applied: of one finding, in one cell or several. */
export interface JournalEntry {
  readonly entry: number;
  /** 2011-07-06 09:05, where the office is. */
  readonly time: string;
  readonly rule: string;
  readonly number: string;
  readonly cells: readonly JournalCell[];
  /** Every cell of it was put back. */
  readonly isUndone: boolean;
}

/** The column of the stamp sheet in which a field of the journal's records stands. */
export const fixColumn = (field: FixField): number => STAMP_RECORDS.fix.indexOf(field) + 1;

/** The journal of fixes in a workbook, the oldest first; records that are damaged are passed over. */
export function journalOf(stamp: Grid | undefined): readonly JournalEntry[] {
  const read = (stamp ? recordsOf(stamp) : []).flatMap((record, row) => {
    const cell = cellOf(record, row, stamp?.date1904 ?? false);
    return cell ? [{ record, cell }] : [];
  });
  return [...groupBy(read, ({ record }) => fieldOf(record, 'fix', 'entry')?.value)].flatMap(([entry, ofEntry]) => {
    const [first] = ofEntry;
    if (!first || typeof entry !== 'number') return [];
    const words = (field: FixField): string => String(fieldOf(first.record, 'fix', field)?.value ?? '');
    const cells = ofEntry.map(({ cell }) => cell);
    const isUndone = cells.every((cell) => cell.isUndone);
    return [{ entry, time: words('time'), rule: words('rule'), number: words('number'), cells, isUndone }];
  });
}

function cellOf(record: StampRecord, row: number, date1904: boolean): JournalCell | undefined {
  const value = (field: FixField): CellContent['value'] => fieldOf(record, 'fix', field)?.value ?? null;
  const words = (field: FixField): string | undefined => {
    const found = value(field);
    return found === null ? undefined : String(found);
  };
  const at = parseA1(words('address') ?? '');
  if (!at) return undefined;
  const [sheet, key, formula, beforeFormat] = [
    pointedSheet(record),
    words('key'),
    words('formula'),
    words('beforeFormat'),
  ];
  return {
    record: row,
    at,
    register: words('register') ?? '',
    column: words('column') ?? '',
    before: value('before'),
    after: { value: value('after'), ...(formula !== undefined && { formula }) },
    date1904,
    isUndone: value('state') === FIX_STATES.undone,
    ...(sheet !== undefined && { sheet }),
    ...(key !== undefined && { key }),
    ...(beforeFormat !== undefined && { beforeFormat }),
  };
}

/** A cell of the journal as it may be shown: personal numbers masked, a blank as an empty text. */
export function printedCell(
  { register, column, before, after, date1904 }: JournalCell,
  catalogue: Catalogue,
): { readonly before: Text; readonly after: string } {
  const known = catalogue.registers.find(({ id }) => id === register)?.columns[column];
  const scheme = known?.type === 'id' ? known.scheme : undefined;
  const print = (value: CellContent['value']): string => {
    if (known?.type === 'date' && typeof value === 'number') {
      return printDate(value + (date1904 ? SHIFT_1904 : 0), known.precision);
    }
    const words = value === null ? '' : String(value);
    return known?.personal ? mask(words, scheme) : hidePersonal(words);
  };
  const now = after.formula === undefined ? print(after.value) : `=${after.formula}`;
  return { before: printBefore(print(before), before, now), after: now };
}
