import type { Table, TableColumn } from '../model/table';
import { isSafe, rawCell } from './summaryCells';

/** Own rows × other rows up to which a sum through another sheet is calculated at every change (tried: a second). */
const MOST_PAIRS = 2_000_000;

/**
 * The key column of a sheet, where a SUMIF over another sheet can go by it: every key stands there once, as a text that
 * no criterion takes for something else, and the other sheet repeats the keys just as they were read.
 * @param here the column of the other sheet that repeats the key
 */
export function keysForSums(there: Table, other: Table, here: TableColumn): TableColumn | undefined {
  const key = there.columns[there.register.key[0] ?? ''];
  if (!key || there.rows.length * other.rows.length > MOST_PAIRS) return undefined;
  const keys = [...there.rows.keys()].map((row) => rawCell(there, key, row));
  const fit = keys.every((each) => typeof each === 'string' && isSafe(each) && Number.isNaN(Number(each)));
  const asRead = [...other.rows.keys()].every((row) => rawCell(other, here, row) === (here.texts?.[row] ?? null));
  const different = new Set(keys.map((each) => (typeof each === 'string' ? each.toLowerCase() : '')));
  return fit && asRead && different.size === keys.length ? key : undefined;
}
