import type { CodeColumn } from '../../model/column';
import type { Behind } from '../../model/behind';
import type { Source } from '../../model/overview';
import { columnOf } from '../../model/register';
import { Kind, type Table, type TableColumn } from '../../model/table';
import { text, type Text } from '../../model/text';
import { printAmount, type Bound } from './numbers';
import { labelOf, printCell, printNumber, same, unitText, withoutPersonal, withUnit } from '../check/print';
import { textReader } from '../evaluate/cells';
import { behindCells, behindRows, type Picked } from '../behind';
import { pick, type Scope } from './rows';

/** A word of a list: a name in both languages, or a date. */
export type Word =
  | { readonly of: 'name'; readonly name: Text }
  | { readonly of: 'day'; readonly serial: number; readonly precision: 'day' | 'month' };

/** What was taken from the rows, before it is put into words. Money in fen. */
export type Taken = { readonly behind: Behind } & (
  | { readonly of: 'number'; readonly number: number; readonly unread: number; readonly bound?: Bound }
  | { readonly of: 'money'; readonly fen: number; readonly unread: number; readonly bound?: Bound }
  | { readonly of: 'quantity'; readonly number: number; readonly unit: Text }
  | { readonly of: 'words'; readonly words: readonly Word[] }
  | { readonly of: 'percent'; readonly change: number }
);

type FromRows = Exclude<Source, { of: 'headline' | 'change' | 'incomparable' | 'year' }>;

/** Takes a value from the rows it speaks of; undefined where they hold nothing. */
export function take(source: FromRows, scope: Scope): Taken | undefined {
  const picked = pick(source, scope);
  switch (source.of) {
    case 'count':
      return counted(picked);
    case 'sum':
      return summed(picked, source.column);
    case 'distinct':
    case 'most':
      return told(picked, source.column, source.of);
    case 'values':
      return listed(picked, source.column, source.inRowOrder ?? false);
    case 'quantity':
      return measured(picked, source.column, source.unit);
  }
}

/** The cells of a column in these rows that hold something. */
function filled(picked: readonly Picked[], column: string): readonly Picked[] {
  return picked.map(({ table, rows }) => {
    const kinds = table.columns[column]?.kinds;
    return { table, rows: kinds ? rows.filter((row) => isFilled(kinds[row])) : [] };
  });
}

const isFilled = (kind: number | undefined): boolean => kind === Kind.value || kind === Kind.bound;
const sizeOf = (picked: readonly Picked[]): number => picked.reduce((size, { rows }) => size + rows.length, 0);

function counted(picked: readonly Picked[]): Taken | undefined {
  const number = sizeOf(picked);
  if (number === 0) return undefined;
  return { of: 'number', number, unread: 0, behind: behindRows(picked, 'count', same(printNumber(number))) };
}

function summed(picked: readonly Picked[], column: string): Taken | undefined {
  const there = filled(picked, column);
  const sample = there.find(({ rows }) => rows.length > 0)?.table;
  const unread = unreadIn(picked, column);
  if (!sample) return undefined;
  let sum = 0;
  for (const { table, rows } of there) for (const row of rows) sum += table.columns[column]!.numbers![row]!;
  const bound = boundOf(there, column);
  const isMoney = columnOf(sample.register, column).type === 'money';
  const total = isMoney ? amountText(sum) : withUnit(printNumber(sum), unitText(sample, column));
  const behind = behindCells(there, column, 'sum', total);
  const base = { unread, behind, ...(bound && { bound }) };
  return isMoney ? { of: 'money', fen: sum, ...base } : { of: 'number', number: Number(printNumber(sum)), ...base };
}

/** An amount as prose says it, in both languages. */
export const amountText = (fen: number): Text => text(printAmount(fen, 'zh'), printAmount(fen, 'en'));

const unreadIn = (picked: readonly Picked[], column: string): number =>
  picked.reduce((total, { table, rows }) => {
    const kinds = table.columns[column]?.kinds;
    return total + rows.filter((row) => kinds?.[row] === Kind.unreadable || kinds?.[row] === Kind.pending).length;
  }, 0);

/** What is said of the exactness of one number; of several, one of which is a bound, that they are at least so many. */
function boundOf(there: readonly Picked[], column: string): Bound | undefined {
  const bounds = there.flatMap(({ table, rows }) => rows.map((row) => boundAt(table, column, row)));
  const [first, ...more] = bounds.filter((bound) => bound !== undefined);
  return more.length === 0 && bounds.length === 1 ? first : first && 'at-least';
}

function boundAt(table: Table, id: string, row: number): Bound | undefined {
  const cells = table.columns[id];
  const qualifier = cells?.column.type === 'number' ? cells.column.qualifiedBy : undefined;
  const qualified = qualifier === undefined ? undefined : table.columns[qualifier];
  const said = qualified && textReader(qualified)(row);
  if (said === 'about' || said === 'at-least' || said === 'over') return said;
  return cells?.kinds[row] === Kind.bound ? 'about' : undefined;
}

function told(picked: readonly Picked[], column: string, of: 'distinct' | 'most'): Taken | undefined {
  const rowsOf = new Map<string, number>();
  const there = filled(picked, column);
  for (const { table, rows } of there) {
    const cells = table.columns[column]!;
    const read = textReader(cells);
    for (const row of rows) {
      for (const value of valuesAt(cells, read(row))) rowsOf.set(value, (rowsOf.get(value) ?? 0) + 1);
    }
  }
  if (rowsOf.size === 0) return undefined;
  const number = of === 'distinct' ? rowsOf.size : Math.max(...rowsOf.values());
  return { of: 'number', number, unread: 0, behind: behindCells(there, column, 'distinct', same(printNumber(number))) };
}

/** The values of a cell: several, where the column allows it. */
const valuesAt = ({ column }: TableColumn, value: string | undefined): readonly string[] =>
  value === undefined ? [] : column.type === 'code' && column.several ? value.split(',') : [value];

function listed(picked: readonly Picked[], column: string, inRowOrder: boolean): Taken | undefined {
  const there = filled(picked, column);
  const sample = there.find(({ rows }) => rows.length > 0)?.table;
  if (!sample) return undefined;
  const words = wordsOf(there, column, inRowOrder);
  return { of: 'words', words, behind: behindCells(there, column, 'said', same(printNumber(words.length))) };
}

function wordsOf(there: readonly Picked[], column: string, inRowOrder: boolean): Word[] {
  const words = new Map<string, Word>();
  let codes: CodeColumn | undefined;
  for (const { table, rows } of there) {
    const cells = table.columns[column]!;
    const read = textReader(cells);
    const of = cells.column;
    if (of.type === 'code') codes = of;
    for (const row of rows) {
      for (const value of valuesAt(cells, read(row))) {
        if (words.has(value)) continue;
        if (of.type === 'date') {
          words.set(value, { of: 'day', serial: cells.numbers![row]!, precision: of.precision });
        } else {
          const name = of.type === 'code' ? nameOf(of, value) : withoutPersonal(printCell(table, column, row));
          words.set(value, { of: 'name', name });
        }
      }
    }
  }
  if (!codes || inRowOrder) return [...words.values()];
  return codes.codes.codes.map(({ id }) => words.get(id)).filter((word) => word !== undefined);
}

/** A label as it stands in the middle of an English sentence; names of places keep their capitals. */
function nameOf(column: CodeColumn, id: string): Text {
  const label = labelOf(column, id);
  const isName = column.codes.romanised === true || column.codes.id === 'sides';
  return isName ? label : text(label.zh, label.en.charAt(0).toLowerCase() + label.en.slice(1));
}

function measured(picked: readonly Picked[], column: string, unit: string): Taken | undefined {
  const there = filled(picked, column);
  const table = there.find(({ rows }) => rows.length > 0)?.table;
  const row = there.find(({ rows }) => rows.length > 0)?.rows[0];
  if (!table || row === undefined) return undefined;
  const units = table.columns[unit];
  const id = units && textReader(units)(row);
  if (units?.column.type !== 'code' || id === undefined) return undefined;
  const label = labelOf(units.column, id);
  const number = table.columns[column]!.numbers![row]!;
  const behind = behindCells(there, column, 'said', withUnit(printNumber(number), label));
  return { of: 'quantity', number, unit: label, behind };
}
