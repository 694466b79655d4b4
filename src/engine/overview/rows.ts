import type { Expr } from '../../model/expression';
import type { Link } from '../../model/overview';
import type { Book, Table } from '../../model/table';
import type { Picked } from '../behind';
import { textReader } from '../evaluate/cells';
import { compileExpr } from '../evaluate/expression';
import { tablesOf, type Environment } from '../evaluate/scope';
import { Truth } from '../evaluate/truth';
import { BLOCK_ROWS, blocks } from '../steps';

/** The rows a statement tells of. */
export interface Group {
  readonly register: string;
  readonly picked: readonly Picked[];
}

/** What statements are said of: a book, and within `each` a group of rows. */
export interface Scope {
  readonly environment: Environment;
  readonly group?: Group;
}

export interface Wanted {
  readonly register: string;
  readonly where?: Expr;
  readonly link?: Link;
}

/** The rows of a register that are meant. Rows of which a condition is unknown are none of them. */
export function pick({ register, where, link }: Wanted, scope: Scope): readonly Picked[] {
  const base = rowsIn(register, link, scope);
  if (!where) return base;
  return base.map(({ table, rows }) => {
    const holds = holding(where, table, scope.environment);
    return { table, rows: rows.filter((row) => holds[row] === 1) };
  });
}

function rowsIn(register: string, link: Link | undefined, { environment, group }: Scope): readonly Picked[] {
  if (group?.register === register && !link) return group.picked;
  const all = allRows(environment.book, register);
  if (!link || !group) return all;
  const wanted = new Set(group.picked.flatMap((picked) => textsIn(picked, link.here)));
  return all.map(({ table, rows }) => {
    const cells = table.columns[link.there];
    if (!cells) return { table, rows: [] };
    const read = textReader(cells);
    return { table, rows: rows.filter((row) => wanted.has(read(row) ?? '')) };
  });
}

const allRows = (book: Book, register: string): readonly Picked[] =>
  tablesOf(book, register).map((table) => ({ table, rows: Array.from(table.rows.keys()) }));

/** The texts or code ids of a column in these rows; blanks left out. */
export function textsIn({ table, rows }: Picked, column: string): string[] {
  const cells = table.columns[column];
  if (!cells) return [];
  const read = textReader(cells);
  return rows.map(read).filter((value) => value !== undefined);
}

/** 1 for each row of a table of which an expression is true. */
function holding(where: Expr, table: Table, environment: Environment): Uint8Array {
  const judge = compileExpr(where, { table, environment });
  const holds = new Uint8Array(table.rows.length);
  const verdicts = new Uint8Array(BLOCK_ROWS);
  for (const [from, to] of blocks(table.rows.length)) {
    judge(from, to, verdicts);
    for (let row = from; row < to; row++) holds[row] = verdicts[row - from] === Truth.yes ? 1 : 0;
  }
  return holds;
}
