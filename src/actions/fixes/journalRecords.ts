import { a1, quoteSheet } from '../../model/address';
import { FIX_STATES, pointerTo, STAMP_RECORDS, STAMP_SHEET } from '../../model/stamp';
import type { Table } from '../../model/table';
import type { CellChange, CellContent, CellValue, Workbook } from '../../model/workbook';
import { designRecords } from '../../template/stampRecords';
import { stampOf } from '../stampOf';
import { fixColumn, journalOf } from './journal';

/** Where the journal goes on; a workbook without a sheet of ours gets one. */
export async function journalPlace(workbook: Workbook): Promise<{ readonly row: number; readonly entry: number }> {
  const stamp = await stampOf(workbook);
  if (!stamp) {
    const design = designRecords([]);
    await workbook.write(design);
    return { row: design.rows.length, entry: 1 };
  }
  return { row: stamp.values.length, entry: Math.max(0, ...journalOf(stamp).map(({ entry }) => entry)) + 1 };
}

/** A cell that is changed, for the journal. */
export interface JournalNote {
  readonly entry: number;
  readonly time: string;
  readonly rule: string;
  readonly number: string;
  /** What identifies the cell's row; absent where nothing does. */
  readonly key?: string;
  /** The column's id; empty for cells of no column: headers, titles. */
  readonly column: string;
  readonly change: CellChange;
  /** The table in whose sheet the cell stands. */
  readonly table: Pick<Table, 'sheet' | 'grid' | 'register'>;
}

/** The cells of one record of the journal, in a row of the stamp sheet that is empty yet. */
export function recordOf(note: JournalNote, row: number): CellChange[] {
  const { entry, time, rule, number, key, column, change, table } = note;
  const address = a1(change.row, change.column);
  const fields: Readonly<Record<(typeof STAMP_RECORDS)['fix'][number], CellContent>> = {
    entry: { value: entry },
    time: { value: time },
    rule: { value: rule },
    number: { value: number },
    register: { value: table.register.id },
    key: { value: key ?? null },
    column: { value: column === '' ? null : column },
    address: { value: address },
    before: { value: plainValue(change.from.value) },
    after: { value: change.to.value },
    formula: { value: change.to.formula ?? null },
    beforeFormat: { value: change.format === undefined ? null : (table.grid.formats.get(address) ?? 'General') },
    afterFormat: { value: change.format ?? null },
    state: { value: FIX_STATES.applied },
    // A formula that points at a blank cell comes to 0.
    pointer: { value: plainValue(table.grid.values[0]?.[0] ?? 0), formula: pointerTo(quoteSheet(table.sheet)) },
  };
  const put = (at: number, to: CellContent): CellChange[] =>
    to.value === null && to.formula === undefined
      ? []
      : [{ sheet: STAMP_SHEET, row, column: at, from: { value: null }, to }];
  return [...put(0, { value: 'fix' }), ...STAMP_RECORDS.fix.flatMap((field) => put(fixColumn(field), fields[field]))];
}

/** What a cell of the journal may hold: no error, and no result that is not there yet. */
const plainValue = (value: CellValue): CellContent['value'] =>
  typeof value === 'object' || typeof value === 'symbol' ? null : value;
