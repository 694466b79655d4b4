import { Kind, type Table } from '../../model/table';

/**
 * What identifies a row of a table, as a text that two rows share only when all parts of their keys are equal;
 * undefined where the register has no key or a part of it is blank or cannot be read. Personal numbers are in it as
 * they are: for the workbook itself, never to be shown.
 */
export function rowKey({ register, columns }: Table, row: number): string | undefined {
  if (register.key.length === 0 || row < 0) return undefined;
  const parts = register.key.map((id) => {
    const cells = columns[id];
    return cells?.kinds[row] === Kind.value ? (cells.texts?.[row] ?? cells.numbers?.[row]) : undefined;
  });
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

/** The data rows of a table by their keys; keys that several rows have are left out, since they identify none. */
export function rowsByKey(table: Table): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (let row = 0; row < table.rows.length; row++) {
    const key = rowKey(table, row);
    if (key === undefined) continue;
    if (found.has(key)) repeated.add(key);
    found.set(key, row);
  }
  for (const key of repeated) found.delete(key);
  return found;
}
