import { hidePersonal } from '../engine/identifiers/hide';
import { halfWidth } from '../engine/read/clean';
import { parseDate } from '../engine/read/dates';
import { readIdNumber } from '../engine/read/ids';
import { parseNumber } from '../engine/read/numbers';
import type { Catalogue } from '../model/catalogue';
import type { Cell, Cells, FunctionParameter } from '../model/cellFunction';
import type { Severity } from '../model/rule';
import { Kind } from '../model/table';
import { LANGS, joinWords, text, type Lang, type Text } from '../model/text';
import { WORDS, wrongValue } from './fault';

/** Where the findings of the last check stand, one entry a finding. */
export type LastCheck = readonly { readonly sheet: string; readonly severity: Severity }[];

/** What functions know besides their arguments. */
export interface FunctionContext {
  readonly catalogue: Catalogue;
  /** Absent while nothing has been checked since the workbook was opened. */
  readonly lastCheck: () => LastCheck | undefined;
}

export const isBlankCell = (cell: Cell | undefined): cell is null | undefined | '' =>
  cell === null || cell === undefined || cell === '';

/** A cell as a message may show it. */
export const shown = (cell: Cell): string => hidePersonal(String(cell ?? ''));

/** The arguments of one call, read as the function needs them. Reading one of the wrong kind throws a `FunctionFault`. */
export class Given {
  /** @param values by parameter; ranges only where the parameter takes one; a repeating parameter holds the last values */
  constructor(
    private readonly parameters: readonly FunctionParameter[],
    private readonly values: readonly (Cell | Cells)[],
    readonly context: FunctionContext,
    private readonly kept: Map<string, unknown>,
  ) {}

  /** What is the same for every cell of a range, such as the median of another range: made for the first one. */
  once<T>(name: string, make: () => T): T {
    if (!this.kept.has(name)) this.kept.set(name, make());
    return this.kept.get(name) as T;
  }

  has(index: number): boolean {
    const value = this.values[index];
    return isCells(value) || !isBlankCell(value);
  }

  /** One value as it stands. */
  cell(index: number): Exclude<Cell, null> {
    const value = this.values[index];
    if (isCells(value)) throw wrongValue(WORDS.single, this.named(index));
    if (isBlankCell(value)) throw wrongValue(WORDS.missing, this.named(index));
    return value;
  }

  /** A number, or a text that says one. @param fallback where nothing is given */
  number(index: number, fallback?: number): number {
    if (fallback !== undefined && !this.has(index)) return fallback;
    const cell = this.cell(index);
    const value = numberOf(cell);
    if (value === undefined) throw wrongValue(WORDS.number, { ...this.named(index), value: shown(cell) });
    return value;
  }

  /** A number within limits. */
  limited(index: number, from: number, to: number, fallback?: number): number {
    const value = this.number(index, fallback);
    if (value >= from && value <= to) return value;
    const limits = { from: String(from), to: String(to), value: String(value) };
    throw wrongValue(WORDS.between, { ...this.named(index), ...limits });
  }

  /** A count of decimals. */
  decimals(index: number, fallback: number): number {
    return Math.trunc(this.limited(index, 0, 10, fallback));
  }

  text(index: number, fallback?: string): string {
    return fallback !== undefined && !this.has(index) ? fallback : String(this.cell(index));
  }

  /** A serial, or a text that says a day. */
  date(index: number): number {
    const cell = this.cell(index);
    const serial = typeof cell === 'string' ? parseDate(cell, 'day').value : cell;
    if (typeof serial === 'number' && serial >= 1) return Math.floor(serial);
    throw wrongValue(WORDS.date, { ...this.named(index), value: shown(cell) });
  }

  /** A code, a number of an organisation or a person: half width, without spaces, capital letters. */
  identifier(index: number): string {
    const cell = this.cell(index);
    if (typeof cell !== 'number') return halfWidth(String(cell)).replace(/\s+/g, '').toUpperCase();
    const { value } = readIdNumber(cell);
    if (value === undefined) throw wrongValue(WORDS.digits, this.named(index));
    return value;
  }

  /** One of some words. */
  choice<const C extends string>(index: number, choices: readonly C[], fallback: C): C {
    const value = this.text(index, fallback);
    const found = choices.find((choice) => choice.toLowerCase() === halfWidth(value).trim().toLowerCase());
    if (found !== undefined) return found;
    const listed = text(joinWords(choices, 'zh'), joinWords(choices, 'en'));
    throw wrongValue(WORDS.choice, { ...this.named(index), choices: listed, value: shown(value) });
  }

  language(index: number): Lang {
    return this.choice(index, LANGS, 'zh');
  }

  /** A range as it stands; one cell is a range too. */
  range(index: number): Cells {
    const value = this.values[index];
    return isCells(value) ? value : [[value ?? null]];
  }

  /** The arguments of the repeating parameter at the end, as ranges. */
  rest(from: number): readonly Cells[] {
    return this.values.slice(from).map((_, index) => this.range(from + index));
  }

  /** How messages name a parameter. */
  private named(index: number): { readonly name: Text } {
    return { name: (this.parameters[index] ?? this.parameters.at(-1))?.name ?? text('参数', 'argument') };
  }
}

/** A number, or the number an exact text says; undefined for anything else. */
export function numberOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const { kind, value } = parseNumber(cell, PLAIN_NUMBER);
  return kind === Kind.value ? value : undefined;
}
const PLAIN_NUMBER = { type: 'number' } as const;

const isCells = (value: Cell | Cells | undefined): value is Cells => Array.isArray(value);
