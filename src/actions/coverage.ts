import { rulesFor } from '../engine/check/check';
import { registerOf, type Catalogue } from '../model/catalogue';
import type { Book } from '../model/table';
import { text, type Text } from '../model/text';
import type { CheckReport } from './checkWorkbook';

/** What a check looked at, and what it could not judge. */
export interface Coverage {
  /** Sheets that were judged, with their registers and rows of data. */
  readonly judged: readonly { readonly sheet: string; readonly register: Text; readonly rows: number }[];
  /** Rules that were applied, by the numbers people know. */
  readonly rules: number;
  /** Visible sheets of others that hold no known register. */
  readonly notJudged: readonly { readonly sheet: string; readonly reason: Text }[];
  /** Balances of which only one side is in the workbook: their numbers, and the sheets that are absent or empty. */
  readonly open: { readonly rules: readonly string[]; readonly lacking: readonly Text[] };
}

/** Why a sheet holds no register and is not judged. */
export const REASONS: Readonly<Record<Book['unrecognised'][number]['reason'], Text>> = {
  empty: text('空白工作表', 'it is empty'),
  'no-headers': text('表头与任何台账都不相符', 'its headers match no register'),
  own: text('本工具生成的表', 'it was made by this tool'),
};

/** What a check covered. */
export function coverageOf({ book, result }: CheckReport, catalogue: Catalogue): Coverage {
  const registers = new Set(book.tables.map(({ register }) => register.id));
  const applied = rulesFor(book, catalogue)
    .filter((rule) => registers.has(rule.register))
    .map(({ number }) => number);
  return {
    judged: book.tables.map(({ sheet, register, rows }) => ({
      sheet,
      register: register.sheet.name,
      rows: rows.length,
    })),
    rules: new Set(applied).size,
    notJudged: book.unrecognised
      .filter(({ reason }) => reason !== 'own')
      .map(({ sheet, reason }) => ({ sheet, reason: REASONS[reason] })),
    open: openBalances({ book, result }, catalogue),
  };
}

function openBalances({ book, result }: CheckReport, catalogue: Catalogue): Coverage['open'] {
  const filled = new Set(book.tables.filter(({ rows }) => rows.length > 0).map(({ register }) => register.id));
  const open = result.balances.flatMap(({ rule, lacking }) =>
    lacking !== undefined &&
    rule.form === 'balance' &&
    [rule.left, rule.right].some((side) => filled.has(side.register))
      ? [{ number: rule.number, lacking }]
      : [],
  );
  return {
    rules: [...new Set(open.map(({ number }) => number))].sort(),
    lacking: [...new Set(open.map(({ lacking }) => lacking))].map((id) => registerOf(catalogue, id).sheet.name),
  };
}
