import { rulesFor } from '../model/previous';
import { registerOf, type Catalogue } from '../model/catalogue';
import { columnOf } from '../model/register';
import type { Book, Unrecognised, UnknownHeader } from '../model/table';
import { joinTexts, text, type Text } from '../model/text';
import type { CheckReport } from './checkWorkbook';

/** What a check looked at, and what it could not judge. */
export interface Coverage {
  /** Sheets that were judged, with their registers and rows of data. */
  readonly judged: readonly { readonly sheet: string; readonly register: Text; readonly rows: number }[];
  /** Rules that were applied, by the numbers people know. */
  readonly rules: number;
  /** Visible sheets of others that hold no known register, and the register each comes nearest to. */
  readonly notJudged: readonly { readonly sheet: string; readonly reason: Text; readonly nearest?: Text }[];
  /** Columns of judged sheets that were passed over: nobody knows their headers. */
  readonly passedOver: readonly { readonly sheet: string; readonly headers: Text }[];
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
      .map((other) => {
        const nearest = nearestText(other);
        return { sheet: other.sheet, reason: REASONS[other.reason], ...(nearest && { nearest }) };
      }),
    passedOver: book.tables.flatMap(({ sheet, facts: { unknownHeaders } }) =>
      unknownHeaders.length === 0 ? [] : [{ sheet, headers: unknownText(unknownHeaders) }],
    ),
    open: openBalances({ book, result }, catalogue),
  };
}

/** Which register a sheet comes nearest to: the headers it shares with it, what it lacks, what nobody knows. */
export function nearestText({ nearest }: Unrecognised): Text | undefined {
  if (!nearest) return undefined;
  const { register, named, missing, unknown } = nearest;
  const headersOf = (ids: readonly string[]): Text => joinTexts(ids.map((id) => columnOf(register, id).header));
  const parts = [
    { words: headersOf(named), zh: '相符', en: 'shared' },
    { words: headersOf(missing), zh: '缺少', en: 'missing' },
    { words: unknownText(unknown), zh: '不认识', en: 'unknown' },
  ].filter(({ words }) => words.zh !== '');
  const { name } = register.sheet;
  return text(
    `最接近“${name.zh}”（${parts.map(({ words, zh }) => `${zh}：${words.zh}`).join('；')}）`,
    `nearest to "${name.en}" (${parts.map(({ words, en }) => `${en}: ${words.en}`).join('; ')})`,
  );
}

/** Headers nobody knows, each with the one it was probably meant to be. */
const unknownText = (headers: readonly UnknownHeader[]): Text =>
  joinTexts(
    headers.map(({ text: header, near }) =>
      near === undefined ? text(header, header) : text(`${header}（是否为“${near}”）`, `${header} (perhaps "${near}")`),
    ),
  );

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
