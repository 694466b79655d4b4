import { rectName } from '../book/address';
import type { Book } from '../book/book';
import { shown } from '../book/cellText';
import { cellsOf, intersection, rectOf, sameRect, type Rect } from '../book/rect';
import type { Sheet } from '../book/sheet';
import { isCellError } from '../book/types';
import type { PageState, SheetTab } from './state';

const tab = ({ id, name, state }: Sheet): SheetTab => ({ id, name, color: state.tabColor });

/** The tabs of a book: those one sees and those one can bring back. */
export const tabsOf = (book: Book): Pick<PageState, 'sheets' | 'hidden' | 'activeSheet'> => ({
  sheets: book.sheets.filter(({ state }) => state.visibility === 'Visible').map(tab),
  hidden: book.sheets.filter(({ state }) => state.visibility === 'Hidden').map(tab),
  activeSheet: book.activeSheet?.id ?? '',
});

/** More cells than this are not summed up while one drags over them. */
const MANY = 200_000;

/** What name box, formula bar and the sums at the foot say of the selection. */
export function selectionOf(book: Book): Pick<PageState, 'address' | 'entry' | 'totals'> {
  const selection = book.selection();
  const last = selection?.areas.at(-1);
  if (!selection || !last) return { address: '', entry: '', totals: undefined };
  return {
    address: rectName(
      selection.sheet.state.merges.some((merge) => sameRect(merge, last)) ? rectOf(last.top, last.left) : last,
    ),
    entry: entryOf(selection.sheet, last.top, last.left),
    totals: totalsOf(selection.sheet, selection.areas),
  };
}

/** A format that shows dates or times: such a value reads as one in the formula bar, too. */
const DATES = /[ymdhs]/i;

/** What one would have typed to get this cell. */
export function entryOf(sheet: Sheet, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return formula;
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = sheet.style(row, column).numberFormat?.replace(/"[^"]*"|\[[^\]]*\]|General/g, '') ?? '';
  return typeof value === 'number' && DATES.test(format)
    ? shown(value, sheet.style(row, column).numberFormat)
    : String(value);
}

function totalsOf(sheet: Sheet, areas: readonly Rect[]): PageState['totals'] {
  const used = sheet.usedRect(true);
  const cut = used ? areas.flatMap((rect) => intersection(rect, used) ?? []) : [];
  const size = cut.reduce((sum, rect) => sum + cellsOf(rect), 0);
  if (size < 2 || size > MANY) return undefined;
  let [sum, numbers, filled] = [0, 0, 0];
  for (const rect of cut) {
    sheet.forEachRow(rect.top, rect.bottom, (_, values) => {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const value = values[column] ?? null;
        if (value !== null) filled += 1;
        if (typeof value !== 'number') continue;
        sum += value;
        numbers += 1;
      }
    });
  }
  if (numbers === 0) return undefined;
  const text = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  return { sum: text(sum), average: text(sum / numbers), count: String(filled) };
}
