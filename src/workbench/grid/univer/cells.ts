import { CellValueType, type ICellData } from '@univerjs/core';
import { isCellError, type Scalar } from '../../book/types';
import type { Sheet } from '../../book/sheet';

/** Under which name Univer knows a look of the book. */
export const lookId = (style: number): string => `b${style}`;

/** The index of the book's look behind a name; undefined when Univer made it. */
export function styleOfLook(id: string): number | undefined {
  const match = /^b(\d+)$/.exec(id);
  return match ? Number(match[1]) : undefined;
}

const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** A value in Univer's terms: what it shows, and of which type it is. */
export function toUniver(value: Scalar): UniverCell {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: isCellError(value) ? value.error : value, t: CellValueType.STRING };
}

/** What matters of a cell of Univer. */
export type UniverCell = Pick<ICellData, 'v' | 't'>;

export const isErrorWord = (word: string): boolean => ERRORS.test(word);

/** A value of Univer in the book's terms. @param calculated error words are errors only where a formula says so */
export function fromUniver(cell: UniverCell, calculated: boolean): Scalar {
  const { v: value, t: type } = cell;
  if (value === undefined || value === null) return null;
  if (type === CellValueType.BOOLEAN || typeof value === 'boolean') return value === 1 || value === true;
  if (typeof value === 'number') return value;
  if (type === CellValueType.NUMBER && value !== '') return Number(value);
  if (calculated && isErrorWord(value)) return { error: value };
  return value;
}

/** One cell of the book for Univer; undefined when there is nothing to show. */
export function cellOf(
  sheet: Sheet,
  row: number,
  column: number,
  value = sheet.value(row, column),
): ICellData | undefined {
  const style = sheet.styleIndex(row, column);
  const formula = sheet.formula(row, column);
  if (value === null && style === 0 && formula === undefined) return undefined;
  const cell: ICellData = toUniver(value);
  if (formula !== undefined) cell.f = formula;
  if (style !== 0) cell.s = lookId(style);
  return cell;
}
