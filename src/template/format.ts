import type { Column, CodeColumn } from '../model/column';
import { codesIn } from '../model/codelist';
import { serialOf } from '../model/date';
import type { Lang } from '../model/text';
import type { DataValue } from '../model/data';
import { NOT_APPLICABLE } from './options';
import type { CellRole } from './styles';

/** How the cells of a column stand: words left, numbers right, everything short and of one length in the middle. */
export function cellRole(column: Column): CellRole {
  if (column.type === 'money' || (column.type === 'number' && column.header.zh !== '序号')) return 'figure';
  return column.type === 'text' ? 'words' : 'short';
}

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
