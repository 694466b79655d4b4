import { MONEY_UNITS, type MoneyUnit } from '../../model/money';
import { Kind } from '../../model/table';
import type { CellValue, Grid } from '../../model/workbook';
import { isClean, isPlain } from './clean';
import { AFTER_LAST } from './dates';

/**
 * The loops over the ordinary cells of a column, one a type: a closure shared by all types costs a call a cell, which
 * is a third of reading. What is not ordinary, or might not be, goes to `strange`.
 */

/** Where the cells of a column are, and where their values go. */
export interface Store<Values> {
  readonly cells: Grid['values'];
  /** Sheet rows of the data rows. */
  readonly rows: Int32Array;
  readonly position: number;
  readonly kinds: Uint8Array;
  readonly found: Values;
  /** Takes any cell that is filled. */
  readonly strange: (index: number, raw: Exclude<CellValue, null>) => void;
}
/** Reads data rows from the first up to, without, the second. */
export type Loop = (from: number, to: number) => void;
export type Numbers = Store<Float64Array>;
export type Texts = Store<(string | undefined)[]>;

/** Any column: nothing is ordinary. */
export function anything({
  cells,
  rows,
  position,
  strange,
}: Pick<Numbers, 'cells' | 'rows' | 'position' | 'strange'>): Loop {
  return (from, to) => {
    for (let index = from; index < to; index++) {
      const raw = cells[rows[index]!]![position];
      if (raw !== null && raw !== undefined && raw !== '') strange(index, raw);
    }
  };
}

/** Plain numbers stand as they are. */
export function plainNumbers({ cells, rows, position, kinds, found, strange }: Numbers): Loop {
  return (from, to) => {
    for (let index = from; index < to; index++) {
      const raw = cells[rows[index]!]![position];
      if (typeof raw === 'number') {
        found[index] = raw;
        kinds[index] = Kind.value;
      } else if (raw !== null && raw !== undefined) strange(index, raw);
    }
  };
}

/** So near to whole fen, and so far from 2^53, no way of rounding could come to another number. */
const NEAR = 0.4;
const SMALL = 1e13;

/** Amounts of no more than whole fen, but for the noise of binary fractions. */
export function amounts({ cells, rows, position, kinds, found, strange }: Numbers, unit: MoneyUnit): Loop {
  const scale = MONEY_UNITS[unit].fen;
  return (from, to) => {
    for (let index = from; index < to; index++) {
      const raw = cells[rows[index]!]![position];
      if (typeof raw === 'number') {
        const exact = raw * scale;
        const fen = Math.round(exact);
        if (Math.abs(exact - fen) < NEAR && Math.abs(fen) < SMALL) {
          found[index] = fen;
          kinds[index] = Kind.value;
          continue;
        }
      }
      if (raw !== null && raw !== undefined) strange(index, raw);
    }
  };
}

/**
 * Whole days that are shown as dates.
 * @param shown how the cell of each sheet row is shown; `mask` is the bit that says as a date
 * @param shift days between the sheet's calendar and the 1900 system
 */
export function dates(
  { cells, rows, position, kinds, found, strange }: Numbers,
  shown: Uint8Array,
  mask: number,
  shift: number,
): Loop {
  return (from, to) => {
    for (let index = from; index < to; index++) {
      const row = rows[index]!;
      const raw = cells[row]![position];
      if (typeof raw === 'number') {
        const serial = raw + shift;
        if ((shown[row]! & mask) !== 0 && serial >= 1 && serial < AFTER_LAST && serial === Math.floor(serial)) {
          found[index] = serial;
          kinds[index] = Kind.value;
          continue;
        }
      }
      if (raw !== null && raw !== undefined) strange(index, raw);
    }
  };
}

/** Texts whose code is known already. */
export function codes(
  { cells, rows, position, kinds, found, strange }: Numbers,
  known: ReadonlyMap<unknown, number>,
): Loop {
  return (from, to) => {
    for (let index = from; index < to; index++) {
      const raw = cells[rows[index]!]![position];
      if (raw === null || raw === undefined) continue;
      const code = known.get(raw);
      if (code === undefined) strange(index, raw);
      else {
        found[index] = code;
        kinds[index] = Kind.value;
      }
    }
  };
}

/** Texts shorter than this could be placeholders. */
const SHORT = 9;

/** Texts long enough to be no placeholder and without a space too many, and short ones that were met before. */
export function texts(
  { cells, rows, position, kinds, found, strange }: Texts,
  singleLine: boolean,
  known: ReadonlySet<string>,
): Loop {
  return (from, to) => {
    for (let index = from; index < to; index++) {
      const raw = cells[rows[index]!]![position];
      if (typeof raw === 'string' && (raw.length < SHORT ? known.has(raw) : isClean(raw, singleLine))) {
        found[index] = raw;
        kinds[index] = Kind.value;
      } else if (raw !== null && raw !== undefined && raw !== '') strange(index, raw);
    }
  };
}

/** Identifiers long enough to be no placeholder, without spaces, not in scientific notation and not cut off. */
export function ids({ cells, rows, position, kinds, found, strange }: Texts): Loop {
  return (from, to) => {
    for (let index = from; index < to; index++) {
      const raw = cells[rows[index]!]![position];
      if (typeof raw === 'string' && raw.length >= SHORT && isPlain(raw) && !mayBeDamaged(raw)) {
        found[index] = raw;
        kinds[index] = Kind.value;
      } else if (raw !== null && raw !== undefined && raw !== '') strange(index, raw);
    }
  };
}

/** 1.50423E+17, 150423198505120000: they begin with a digit, as few identifiers do. */
const mayBeDamaged = (text: string): boolean => {
  const first = text.charCodeAt(0) - 48;
  return first >= 0 && first <= 9 && (text.includes('E+') || text.endsWith('000'));
};
