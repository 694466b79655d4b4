import type { Column, Columns } from './column';
import { text, type Text } from './text';

/** Header levels from left to right: a column's id, or a group head over several. */
export type Layout = string | { readonly group: Text; readonly of: readonly Layout[] };

/** What the official sheet of a register looks like. */
export interface SheetAnatomy {
  /** Sheet tab name, at most 31 characters. */
  readonly name: Text;
  /** Title row; `{year}` is put in. */
  readonly title: Text;
  /** A list of rows, or a form of label–value pairs (the cover). */
  readonly kind: 'list' | 'form';
  readonly layout: readonly Layout[];
  /** Where the 合计 row stands; `none` where nothing may be added up. */
  readonly totals: 'first' | 'last' | 'none';
  /** Notes under the table, the balances in words among them. */
  readonly notes: readonly Text[];
  /** Rows every sheet starts with (the indicators of the overview), by column id: code ids, texts or numbers. */
  readonly presetRows?: readonly Readonly<Record<string, string | number | Text>>[];
}

/** One of the office's registers: what a row is, which columns it has, what identifies a row. */
export interface Register<C extends Columns = Columns> {
  readonly id: string;
  /** R05: the number people know it by. */
  readonly number: string;
  readonly title: Text;
  /** What it is kept for, where it goes and when. */
  readonly purpose: Text;
  /** What one row is: one project. */
  readonly row: Text;
  readonly columns: C;
  /** Columns that together identify a row; empty where nothing does (cover, roster). */
  readonly key: readonly string[];
  /** The column whose value names a row to a person, in messages: the project's name. */
  readonly rowName: string;
  readonly sheet: SheetAnatomy;
}

/** The register whose one row says who reports, for which year and in which unit. */
export const COVER = 'cover';

/** 序号, which every list sheet carries in front: people count rows by it, and it identifies none. */
export const SEQUENCE = 'seq';
const sequenceColumn = {
  type: 'number',
  whole: true,
  min: 1,
  header: text('序号', 'No.'),
  aliases: ['编号序', '行号', 'No', 'Number', 'Seq'],
  help: text('从1起连续编号。', 'Number the rows from 1 without gaps.'),
} as const satisfies Column;
export type WithSequence<C extends Columns> = C & { readonly seq: typeof sequenceColumn };

/** A register as it is declared: key and row name are columns of it, which the stored type forgets to stay plain. */
type Declared<C extends Columns> = Register<C> & {
  readonly key: readonly (keyof C & string)[];
  readonly rowName: keyof C & string;
};

/**
 * Builds a list register; 序号 is put in front. Its columns stay in the type, so that rules about it cannot misspell one.
 * @throws {Error} when the layout names a column the register has not, leaves one out or repeats one.
 */
export function register<const C extends Columns>(declared: Declared<C>): Register<WithSequence<C>> {
  const sheet = { ...declared.sheet, layout: [SEQUENCE, ...declared.sheet.layout] };
  return laidOut({ ...declared, columns: { ...declared.columns, seq: sequenceColumn }, sheet });
}

/** Builds a form register (the cover): one row, a label and a value for each column. @throws {Error} as `register`. */
export const formRegister = <const C extends Columns>(declared: Declared<C>): Register<C> => laidOut(declared);

function laidOut<C extends Columns>(register: Register<C>): Register<C> {
  const order = columnOrder(register.sheet.layout);
  const missing = Object.keys(register.columns).filter((id) => !order.includes(id));
  const unknown = order.filter((id) => !(id in register.columns));
  if (missing.length + unknown.length > 0 || new Set(order).size !== order.length) {
    throw new Error(
      `${register.id}: layout lacks [${missing.join()}], has unknown [${unknown.join()}] or repeats a column`,
    );
  }
  return register;
}

/** Column ids from left to right. */
export const columnOrder = (layout: readonly Layout[]): string[] =>
  layout.flatMap((part) => (typeof part === 'string' ? [part] : columnOrder(part.of)));

/** How many header rows a layout needs. */
export const headerDepth = (layout: readonly Layout[]): number =>
  Math.max(...layout.map((part) => (typeof part === 'string' ? 1 : 1 + headerDepth(part.of))));

/** The column of a register. @throws {Error} when it has none of that id: a fault of the catalogue, not of data. */
export function columnOf(register: Pick<Register, 'id' | 'columns'>, id: string): Column {
  const column = register.columns[id];
  if (!column) throw new Error(`${register.id} has no column ${id}`);
  return column;
}
