import type {
  CodeColumn,
  Column,
  DateColumn,
  IdColumn,
  MoneyColumn,
  NumberColumn,
  TextColumn,
} from '../../model/column';
import { SHIFT_1904 } from '../../model/date';
import type { MoneyUnit } from '../../model/money';
import { Kind, type CellNote, type TableColumn } from '../../model/table';
import type { Lang } from '../../model/text';
import { isCellError, PENDING, type CellValue, type Grid } from '../../model/workbook';
import { booleanWord, codeReader, parseCodes } from './codes';
import { AFTER_LAST, parseDate, parseSerial, readSerial } from './dates';
import { Shown, type ShownAs } from './formats';
import { parseId, parseText, readIdNumber } from './ids';
import * as loops from './loops';
import { fenOf, parseMoney, parseNumber } from './numbers';
import { unreadable, valueOf, type Reading } from './reading';
import { isDitto } from './words';
import { parseYear } from './years';

/** Where a column's cells are, and what its sheet says about them. */
export interface Place {
  readonly id: string;
  readonly grid: Grid;
  /** Sheet rows of the data rows. */
  readonly rows: Int32Array;
  /** Column of the sheet. */
  readonly position: number;
  /** How the cells of date and percent columns are shown. */
  readonly shown: ShownAs;
  /** The unit amounts of this column are typed in. */
  readonly unit: MoneyUnit;
  /** Language of suggestions. */
  readonly lang: Lang;
}

/** Types the cells of one column, some rows at a time. */
export interface ColumnReader {
  /** Reads data rows `from` up to, without, `to`. */
  read(from: number, to: number): void;
  /** The column as read so far; rows not read are blank. */
  readonly column: TableColumn;
}

/** The reader of a column, by its type. Every value of a cell has a place in it; nothing throws. */
export function columnReader(column: Column, place: Place): ColumnReader {
  switch (column.type) {
    case 'number':
      return column.percent
        ? numbers(column, place, percentCell(column, place), loops.anything)
        : numbers(column, place, numberCell(column), loops.plainNumbers);
    case 'money': {
      const cell = moneyCell(column, place.unit);
      return numbers(column, place, cell, (store) => loops.amounts(store, place.unit), place.unit);
    }
    case 'date':
      return dates(column, place);
    case 'code':
      return column.several ? texts(column, place, codesCell(column, place), loops.anything) : codes(column, place);
    case 'text':
      return freeTexts(column, place);
    case 'id':
      return texts(column, place, idCell(column), loops.ids);
  }
}

/** Reads one cell that is filled: a value straight away when there is nothing to say about it. */
type CellReader<V> = (value: Exclude<CellValue, null>, row: number) => V | Reading<V>;

function numbers(
  column: Column,
  place: Place,
  cell: CellReader<number>,
  loop: (store: loops.Numbers) => loops.Loop,
  unit?: MoneyUnit,
): ColumnReader {
  const { grid, rows, position, id } = place;
  const kinds = new Uint8Array(rows.length);
  const found = new Float64Array(rows.length).fill(column.type === 'code' ? -1 : Number.NaN);
  const notes = new Map<number, CellNote>();
  const into = { kinds, found, notes };
  const strange: loops.Numbers['strange'] = (index, raw) => {
    const same = column.type === 'code' && isDitto(raw);
    keep(same ? asAbove(index, place, into) : cell(raw, rows[index]!), index, raw, into);
  };
  return {
    read: loop({ cells: grid.values, rows, position, kinds, found, strange }),
    column: { id, column, position, kinds, numbers: found, notes, ...(unit && { unit }) },
  };
}

function texts(
  column: Column,
  place: Place,
  cell: CellReader<string>,
  loop: (store: loops.Texts) => loops.Loop,
): ColumnReader {
  const { grid, rows, position, id } = place;
  const kinds = new Uint8Array(rows.length);
  const found = new Array<string | undefined>(rows.length).fill(undefined);
  const notes = new Map<number, CellNote>();
  const into = { kinds, found, notes };
  const strange: loops.Texts['strange'] = (index, raw) => {
    const same = column.personal !== true && isDitto(raw);
    keep(same ? asAbove(index, place, into) : cell(raw, rows[index]!), index, raw, into);
  };
  return {
    read: loop({ cells: grid.values, rows, position, kinds, found, strange }),
    column: { id, column, position, kinds, texts: found, notes },
  };
}

/** What has been read of a column so far. */
interface Found<V> {
  readonly kinds: Uint8Array;
  readonly found: Record<number, V | undefined>;
  readonly notes: Map<number, CellNote>;
}

/** What a ditto mark stands for: the value in the row above. Amounts and dates are never taken from above. */
function asAbove<V extends number | string>(
  index: number,
  { grid, rows, position }: Place,
  { kinds, found, notes }: Found<V>,
): Reading<V> {
  const value = index > 0 && kinds[index - 1] === Kind.value ? found[index - 1] : undefined;
  if (value === undefined) return unreadable('placeholder');
  const above = grid.values[rows[index - 1]!]![position];
  // What is neither text nor number stands for the text it was read as.
  const typed = typeof above === 'string' || typeof above === 'number' ? above : value;
  return valueOf(value, 'no-ditto', notes.get(index - 1)?.suggestion ?? String(typed));
}

/** Puts what was read of a cell into its column. */
function keep<V extends number | string>(read: V | Reading<V>, index: number, raw: CellValue, into: Found<V>): void {
  if (typeof read !== 'object') {
    into.found[index] = read;
    into.kinds[index] = Kind.value;
    return;
  }
  into.kinds[index] = read.kind;
  if (read.value !== undefined) into.found[index] = read.value;
  if (read.trouble) into.notes.set(index, noteOf(raw, read));
}

const noteOf = (raw: CellValue, { trouble, suggestion }: Reading<unknown>): CellNote => ({
  trouble: trouble!,
  raw,
  ...(suggestion !== undefined && { suggestion }),
});

/** What is neither text nor number: errors, formulas not calculated, booleans. */
function other<V>(
  value: Exclude<CellValue, null | string | number>,
  ofBoolean: (value: boolean) => Reading<V>,
): Reading<V> {
  if (value === PENDING) return { kind: Kind.pending };
  if (isCellError(value)) return unreadable('formula-error');
  return ofBoolean(value);
}
const noNumber = (): Reading<never> => unreadable('number');

const numberCell =
  (column: NumberColumn): CellReader<number> =>
  (value) => {
    if (typeof value === 'number') return value;
    if (typeof value !== 'string') return other(value, noNumber);
    return column.year ? parseYear(value, column) : parseNumber(value, column);
  };

/** Percentages hold 0–100; a cell formatted as a percentage holds 0.85 for what it shows as 85 %. */
function percentCell(column: NumberColumn, { shown, position }: Place): CellReader<number> {
  const bits = shown.get(position);
  return (value, row) => {
    if (typeof value === 'string') return parseNumber(value, column);
    if (typeof value !== 'number') return other(value, noNumber);
    return bits && (bits[row]! & Shown.asPercent) !== 0 ? Number((value * 100).toPrecision(15)) : value;
  };
}

const moneyCell =
  (column: MoneyColumn, unit: MoneyUnit): CellReader<number> =>
  (value) => {
    if (typeof value === 'number') return fenOf(value, unit) ?? unreadable('number');
    return typeof value === 'string' ? parseMoney(value, unit, column) : other(value, noNumber);
  };

function dates(column: DateColumn, place: Place): ColumnReader {
  const { grid, shown, position } = place;
  const bits = shown.get(position);
  const shift = grid.date1904 ? SHIFT_1904 : 0;
  return numbers(column, place, dateCell(column, place), (store) =>
    bits ? loops.dates(store, bits, Shown.asDate, shift) : loops.anything(store),
  );
}

function dateCell(column: DateColumn, { grid, shown, position }: Place): CellReader<number> {
  const bits = shown.get(position);
  const shift = grid.date1904 ? SHIFT_1904 : 0;
  return (value, row) => {
    if (typeof value === 'string') {
      return parseSerial(value, shift) ?? parseDate(value, column.precision, column.notApplicable);
    }
    if (typeof value !== 'number') return other(value, () => unreadable('date'));
    const shownAsDate = bits !== undefined && (bits[row]! & Shown.asDate) !== 0;
    const serial = value + shift;
    return shownAsDate && serial >= 1 && serial < AFTER_LAST && serial === Math.floor(serial)
      ? serial
      : readSerial(serial, value, column.precision, shownAsDate);
  };
}

function codes(column: CodeColumn, place: Place): ColumnReader {
  const known = new Map<string | number, number>();
  const read = codeReader(column, place.lang);
  const cell: CellReader<number> = (value) => {
    if (typeof value !== 'string' && typeof value !== 'number') {
      return other(value, (truth) => read(booleanWord(truth, column)));
    }
    const reading = plainly(read(String(value)));
    if (typeof reading === 'number') known.set(value, reading);
    return reading;
  };
  return numbers(column, place, cell, (store) => loops.codes(store, known));
}

/** A reading about which there is nothing to say, as the bare value. */
const plainly = <V>(reading: Reading<V>): V | Reading<V> =>
  reading.trouble === undefined && reading.value !== undefined ? reading.value : reading;

function codesCell(column: CodeColumn, { lang }: Place): CellReader<string> {
  const read = codeReader(column, lang);
  const known = new Map<string, Reading<string>>();
  return (value) => {
    if (typeof value !== 'string' && typeof value !== 'number') {
      return other(value, (truth) => parseCodes(booleanWord(truth, column), read, column));
    }
    const text = String(value);
    const reading = known.get(text) ?? parseCodes(text, read, column);
    known.set(text, reading);
    return reading;
  };
}

/** Different short texts that are remembered: villages and units are few, remarks are many. */
const REMEMBERED = 4096;

function freeTexts(column: TextColumn, place: Place): ColumnReader {
  const known = new Set<string>();
  const cell: CellReader<string> = (value) => {
    if (typeof value === 'number') return plainly(readIdNumber(value));
    if (typeof value !== 'string') return other(value, (truth) => valueOf(String(truth).toUpperCase()));
    const reading = parseText(value, column);
    if (reading.value === value && reading.trouble === undefined && known.size < REMEMBERED) known.add(value);
    return reading;
  };
  return texts(column, place, cell, (store) => loops.texts(store, column.singleLine === true, known));
}

const idCell =
  (column: IdColumn): CellReader<string> =>
  (value) => {
    if (typeof value === 'string') return parseId(value, column);
    return typeof value === 'number'
      ? readIdNumber(value)
      : other(value, (truth) => valueOf(String(truth).toUpperCase()));
  };
