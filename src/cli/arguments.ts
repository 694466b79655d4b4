import { FIRST_YEAR } from '../model/column';
import { usage } from './console';
import { WORDS } from './words';

/** A reporting year as typed. @throws {UsageError} when it is none */
export function readYear(value: string): number {
  const year = Number(value);
  if (!/^\d{4}$/.test(value) || year < FIRST_YEAR) throw usage(WORDS.badYear, { value });
  return year;
}
