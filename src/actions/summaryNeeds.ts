import type { Summary } from '../model/summary';
import type { Book } from '../model/table';

/** Why a summary cannot be made of a workbook. A summary of balances draws on every register and names none. */
export interface Lack {
  readonly of: 'absent' | 'no-rows';
  readonly register?: string;
}

/** What a workbook lacks to make a summary of; undefined when nothing. A cover alone has nothing to balance. */
export function lackOf(summary: Summary, book: Book): Lack | undefined {
  const register = summary.kind === 'groups' ? summary.register : undefined;
  const tables = book.tables.filter((table) =>
    register === undefined ? table.register.sheet.kind === 'list' : table.register.id === register,
  );
  if (tables.some(({ rows }) => rows.length > 0)) return undefined;
  return { of: tables.length === 0 ? 'absent' : 'no-rows', ...(register !== undefined && { register }) };
}
