import type {
  CodeColumn,
  Column,
  DateColumn,
  IdColumn,
  MoneyColumn,
  NumberColumn,
  TextColumn,
} from '../../model/column';
import type { MoneyUnit } from '../../model/money';
import { Kind, type CellNote, type TableColumn } from '../../model/table';
import type { Lang } from '../../model/text';
import { isCellError, PENDING, type CellValue, type Grid } from '../../model/workbook';
import { isClean, isPlain } from './clean';
import { booleanWord, codeReader, parseCodes } from './codes';
import { AFTER_LAST, parseDate, readSerial, SHIFT_1904 } from './dates';
import { Shown, type ShownAs } from './formats';
import { parseId, parseText, readIdNumber } from './ids';
import { fenOf, parseMoney, parseNumber } from './numbers';
import { unreadable, valueOf, type Reading } from './reading';

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
      return numbers(column, place, column.percent ? percentCell(column, place) : numberCell(column));
    case 'money':
      return numbers(column, place, moneyCell(column, place.unit), place.unit);
    case 'date':
      return numbers(column, place, dateCell(column, place));
    case 'code':
      return column.several
        ? texts(column, place, codesCell(column, place))
        : numbers(column, place, codeCell(column, place));
    case 'text':
      return texts(column, place, textCell(column));
    case 'id':
      return texts(column, place, idCell(column));
  }
}

/** Reads one cell: a value straight away for the ordinary case, a reading for the rest, undefined when blank. */
type CellReader<V> = (value: Exclude<CellValue, null>, row: number) => V | Reading<V>;

function numbers(column: Column, place: Place, cell: CellReader<number>, unit?: MoneyUnit): ColumnReader {
  const { grid, rows, position, id } = place;
  const kinds = new Uint8Array(rows.length);
  const found = new Float64Array(rows.length).fill(column.type === 'code' ? -1 : Number.NaN);
  const notes = new Map<number, CellNote>();
  const cells = grid.values;
  return {
    read: (from, to) => {
      for (let index = from; index < to; index++) {
        const row = rows[index]!;
        const raw = cells[row]?.[position];
        if (raw === null || raw === undefined) continue;
        const read = cell(raw, row);
        if (typeof read === 'number') {
          found[index] = read;
          kinds[index] = Kind.value;
        } else {
          kinds[index] = read.kind;
          if (read.value !== undefined) found[index] = read.value;
          if (read.trouble) notes.set(index, noteOf(raw, read));
        }
      }
    },
    column: { id, column, position, kinds, numbers: found, notes, ...(unit && { unit }) },
  };
}

function texts(column: Column, place: Place, cell: CellReader<string>): ColumnReader {
  const { grid, rows, position, id } = place;
  const kinds = new Uint8Array(rows.length);
  const found = new Array<string | undefined>(rows.length).fill(undefined);
  const notes = new Map<number, CellNote>();
  const cells = grid.values;
  return {
    read: (from, to) => {
      for (let index = from; index < to; index++) {
        const row = rows[index]!;
        const raw = cells[row]?.[position];
        if (raw === null || raw === undefined || raw === '') continue;
        const read = cell(raw, row);
        if (typeof read === 'string') {
          found[index] = read;
          kinds[index] = Kind.value;
        } else {
          kinds[index] = read.kind;
          if (read.value !== undefined) found[index] = read.value;
          if (read.trouble) notes.set(index, noteOf(raw, read));
        }
      }
    },
    column: { id, column, position, kinds, texts: found, notes },
  };
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
    return typeof value === 'string' ? parseNumber(value, column) : other(value, noNumber);
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

function dateCell(column: DateColumn, { grid, shown, position }: Place): CellReader<number> {
  const bits = shown.get(position);
  const shift = grid.date1904 ? SHIFT_1904 : 0;
  return (value, row) => {
    if (typeof value === 'string') return parseDate(value, column.precision, column.notApplicable);
    if (typeof value !== 'number') return other(value, () => unreadable('date'));
    const shownAsDate = bits !== undefined && (bits[row]! & Shown.asDate) !== 0;
    const serial = value + shift;
    return shownAsDate && serial >= 1 && serial < AFTER_LAST && serial === Math.floor(serial)
      ? serial
      : readSerial(serial, value, column.precision, shownAsDate);
  };
}

function codeCell(column: CodeColumn, { lang }: Place): CellReader<number> {
  const read = codeReader(column, lang);
  return (value) => {
    if (typeof value === 'string') return plainly(read(value));
    if (typeof value === 'number') return plainly(read(String(value)));
    return other(value, (truth) => read(booleanWord(truth, column)));
  };
}

/** A reading about which there is nothing to say, as the bare value. */
const plainly = (reading: Reading<number>): number | Reading<number> =>
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

/** Texts shorter than this could be placeholders and take the slow path. */
const SHORT = 9;

function textCell(column: TextColumn): CellReader<string> {
  const singleLine = column.singleLine === true;
  return (value) => {
    if (typeof value === 'string')
      return value.length >= SHORT && isClean(value, singleLine) ? value : parseText(value, column);
    return typeof value === 'number' ? String(value) : other(value, (truth) => valueOf(String(truth).toUpperCase()));
  };
}

const idCell =
  (column: IdColumn): CellReader<string> =>
  (value) => {
    if (typeof value === 'string') {
      return value.length >= SHORT && isPlain(value) && !value.includes('E+') ? value : parseId(value, column);
    }
    return typeof value === 'number'
      ? readIdNumber(value)
      : other(value, (truth) => valueOf(String(truth).toUpperCase()));
  };
