import { FIRST_YEAR } from '../model/column';
import { MONEY_UNITS, type MoneyUnit } from '../model/money';
import { usage } from './console';
import { WORDS } from './words';

/** A reporting year as typed. @throws {UsageError} when it is none */
export function readYear(value: string): number {
  const year = Number(value);
  if (!/^\d{4}$/.test(value) || year < FIRST_YEAR) throw usage(WORDS.badYear, { value });
  return year;
}

/** A money unit by its id or its Chinese name: wan, 万元. @throws {UsageError} when it is none */
export function readUnit(value: string): MoneyUnit {
  const unit = (Object.keys(MONEY_UNITS) as MoneyUnit[]).find(
    (id) => id === value || MONEY_UNITS[id].label.zh === value,
  );
  if (!unit) throw usage(WORDS.badUnit, { value, known: Object.keys(MONEY_UNITS).join(', ') });
  return unit;
}
