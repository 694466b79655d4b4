import { parseRect, splitSheet } from './address';
import { textOf } from './json';
import type { Sheet } from './sheet';
import { isCellError, type DataValidation } from './types';

/**
 * Whether what stands in a cell keeps to its validation. Conditions that need a calculation (custom formulas, limits
 * that are formulas) count as kept: the book has no formula engine of its own.
 */
export function isValid(sheet: Sheet, validation: DataValidation, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  if (value === null) return validation.ignoreBlanks || validation.type === 'None';
  if (isCellError(value)) return false;
  switch (validation.type) {
    case 'None':
    case 'Custom':
      return true;
    case 'List':
      return listed(sheet, textOf(validation.formula1), value);
    case 'TextLength':
      return inLimits(validation, String(value).length);
    case 'WholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && inLimits(validation, value);
    default:
      return typeof value === 'number' && inLimits(validation, value);
  }
}

function listed(sheet: Sheet, source: string, value: string | number | boolean): boolean {
  if (!source.startsWith('=')) {
    return source.split(',').some((entry) => entry.trim() === String(value));
  }
  const { sheet: named, rest } = splitSheet(source.slice(1));
  const [from, rect] = [named === undefined ? sheet : sheet.book.sheet(named), parseRect(rest)];
  if (!from || !rect) return true;
  let found = false;
  from.forEachRow(rect.top, rect.bottom, (_, values) => {
    found ||= values.slice(rect.left, rect.right + 1).includes(value);
  });
  return found;
}

const COMPARISONS: Readonly<Record<string, (value: number, one: number, other: number) => boolean>> = {
  Between: (value, low, high) => low <= value && value <= high,
  NotBetween: (value, low, high) => value < low || high < value,
  EqualTo: (value, limit) => value === limit,
  NotEqualTo: (value, limit) => value !== limit,
  GreaterThan: (value, limit) => value > limit,
  LessThan: (value, limit) => value < limit,
  GreaterThanOrEqualTo: (value, limit) => value >= limit,
  LessThanOrEqualTo: (value, limit) => value <= limit,
};

function inLimits({ operator, formula1, formula2 }: DataValidation, value: number): boolean {
  const compare = COMPARISONS[operator ?? 'Between'];
  const [one, other] = [limit(formula1), limit(formula2)];
  if (!compare || one === undefined) return true;
  return other === undefined && compare.length > 2 ? true : compare(value, one, other ?? 0);
}

/** A limit that is a number, written as one, as text or as `=5`; dates may be written 2011-07-19. */
function limit(written: string | number | undefined): number | undefined {
  if (typeof written === 'number') return written;
  const text = written?.replace(/^=/, '').trim() ?? '';
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}
