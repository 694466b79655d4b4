import type { Column } from './column';
import { MONEY_UNITS, type MoneyUnit } from './money';
import type { Lang } from './text';

/** Keeps digits as they are typed: leading zeros and more than 15 of them. */
export const AS_TEXT = '@';

/** The unit a money column is typed in. */
export const unitOf = (column: Column, sheet: MoneyUnit): MoneyUnit =>
  column.type === 'money' ? (column.unit ?? sheet) : sheet;

/** The number format of a column's cells; undefined leaves them General. */
export function formatOf(column: Column, lang: Lang, unit: MoneyUnit): string | undefined {
  switch (column.type) {
    case 'money':
      return places(MONEY_UNITS[unitOf(column, unit)].decimals);
    case 'number':
      if (column.whole === true || column.year === true) return places(0);
      if (column.decimals !== undefined) return places(column.decimals);
      return column.percent === true ? places(2) : undefined;
    case 'date':
      if (column.precision === 'day') return 'yyyy-mm-dd';
      return lang === 'zh' ? 'yyyy"年"m"月"' : 'yyyy-mm';
    case 'text':
    case 'code':
    case 'id':
      return AS_TEXT;
  }
}

const places = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);
