import type { Column, CodeColumn } from '../model/column';
import { codesIn } from '../model/codelist';
import { serialOf } from '../model/date';
import { MONEY_UNITS, type MoneyUnit } from '../model/money';
import type { Lang } from '../model/text';
import type { DataValue } from '../model/data';
import { NOT_APPLICABLE } from './options';
import type { CellRole } from './styles';

/** Keeps digits as they are typed: leading zeros and more than 15 of them. */
const AS_TEXT = '@';

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

/** How the cells of a column stand: words left, numbers right, everything short and of one length in the middle. */
export function cellRole(column: Column): CellRole {
  if (column.type === 'money' || (column.type === 'number' && column.header.zh !== '序号')) return 'figure';
  return column.type === 'text' ? 'words' : 'short';
}

const places = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

/**
 * What stands in a cell for a value.
 * @throws {Error} when the value is no code of the column's list or no date: a fault of the data handed in.
 */
export function cellValue(value: DataValue, column: Column, lang: Lang): string | number | null {
  if (value === null) return null;
  if (value === NOT_APPLICABLE.zh || value === NOT_APPLICABLE.en) return NOT_APPLICABLE[lang];
  if (column.type === 'code') return shownCodes(String(value), column, lang);
  if (column.type === 'date' && typeof value === 'string') return serialOf(value);
  return value;
}

/** A code as a column shows it: the code itself, or its label. */
export const shownCode = (
  code: { id: string; label: Readonly<Record<Lang, string>> },
  column: CodeColumn,
  lang: Lang,
) => (column.show === 'id' ? code.id : code.label[lang]);

function shownCodes(ids: string, column: CodeColumn, lang: Lang): string {
  const shown = (column.several ? ids.split(',') : [ids]).map((id) => {
    const code = codesIn(column.codes).find((each) => each.id === id);
    if (!code) throw new Error(`${column.codes.id} has no code ${id}`);
    return shownCode(code, column, lang);
  });
  return shown.join(lang === 'zh' ? '、' : '; ');
}
