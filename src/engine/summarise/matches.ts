import type { Match } from '../../model/joinedSummary';
import type { Table } from '../../model/table';
import { textReader } from '../evaluate/cells';
import { tablesOf, type Environment } from '../evaluate/scope';

/** Reads the values by which a row is matched; undefined where one of them is blank, unreadable or leads nowhere. */
export function matchReader(
  match: Match,
  table: Table,
  environment: Environment,
): (row: number) => readonly string[] | undefined {
  const readers = Object.values(match).map((by): ((row: number) => string | undefined) => {
    const own = table.columns[typeof by === 'string' ? by : by.through];
    if (!own) return () => undefined;
    const read = textReader(own);
    if (typeof by === 'string') return read;
    const there = valuesThrough(own.column.type === 'id' ? (own.column.references ?? '') : '', by.column, environment);
    return (row) => there.get(read(row) ?? '');
  });
  return (row) => {
    const values: string[] = [];
    for (const read of readers) {
      const value = read(row);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  };
}

/** The value of a column by the key of its row; keys of rows that disagree tell nothing. */
function valuesThrough(register: string, column: string, { book }: Environment): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const disputed = new Set<string>();
  for (const table of tablesOf(book, register)) {
    const [keys, values] = [table.columns[table.register.key[0] ?? ''], table.columns[column]];
    if (!keys || !values) continue;
    const [keyAt, valueAt] = [textReader(keys), textReader(values)];
    for (let row = 0; row < table.rows.length; row++) {
      const [key, value] = [keyAt(row), valueAt(row)];
      if (key === undefined || value === undefined) continue;
      if ((found.get(key) ?? value) !== value) disputed.add(key);
      found.set(key, value);
    }
  }
  for (const key of disputed) found.delete(key);
  return found;
}
