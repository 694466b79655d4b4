import type { TotalRow } from '../../model/table';
import type { CellValue } from '../../model/workbook';
import { plain } from './clean';
import type { MetTotal } from './rows';
import * as words from './words';

/** How much a total row takes together: 小计, the total of a named group, 合计, 总计. */
const RANK = { subtotal: 0, group: 1, total: 2, grand: 3 } as const;

/** The rank of a 合计. */
export const TOTAL_RANK = RANK.total;

/** The label of a total or subtotal row. */
export interface RowLabel {
  readonly label: string;
  readonly rank: number;
  /** A heading with amounts (一、民生类 7000): it stands before its rows. */
  readonly leading: boolean;
}

/** What of a row decides whether a word in it is a label. */
export interface LabelContext {
  /** Column of 序号, −1 when the sheet has none. */
  readonly sequence: number;
  /** The sheet counts its rows 1 2 3, so that 一 in 序号 is a heading. */
  readonly headings: boolean;
  /** Column of the row's name, and whether it is filled. */
  readonly name: number;
  readonly named: boolean;
}

const LABELS = [...words.TOTAL_LABELS, ...words.GRAND_LABELS, ...words.SUBTOTAL_ENDINGS, ...words.GROUP_TOTAL_ENDINGS];
const LAST_SIGNS: ReadonlySet<string | undefined> = new Set(LABELS.map((label) => label.at(-1)));
const FIRST_SIGNS: ReadonlySet<string | undefined> = new Set(words.SUBTOTAL_ENDINGS.map((label) => label[0]));
/** Two signs tell of nearly every word that it is none of the labels below. */
const mayBeLabel = (word: string): boolean => LAST_SIGNS.has(word.at(-1)) || FIRST_SIGNS.has(word[0]);

/** Finds the label among the first filled cells of a row; undefined for rows that are no totals. */
export function rowLabel(
  cells: readonly { readonly column: number; readonly value: CellValue }[],
  { sequence, headings, name, named }: LabelContext,
): RowLabel | undefined {
  for (const { column, value } of cells) {
    if (typeof value !== 'string') continue;
    const word = plain(value).replace(/[(:（：].*$/, '');
    if (!mayBeLabel(word)) continue;
    const found = (rank: number): RowLabel => ({ label: value.trim(), rank, leading: false });
    if (words.TOTAL_LABELS.has(word)) return found(RANK.total);
    if (words.GRAND_LABELS.has(word)) return found(RANK.grand);
    if (words.SUBTOTAL_ENDINGS.includes(word)) return found(RANK.subtotal);
    // A longer word is a label only where no name stands besides it: a project may be called 审计.
    if (named && column !== name) continue;
    if (words.SUBTOTAL_ENDINGS.some((ending) => word.endsWith(ending) || word.startsWith(ending)))
      return found(RANK.subtotal);
    if (words.GROUP_TOTAL_ENDINGS.some((ending) => word.endsWith(ending))) return found(RANK.group);
  }
  const [first, second] = cells;
  if (headings && typeof second?.value === 'string' && first?.column === sequence && typeof first.value === 'string') {
    if (/^[（(]?[一二三四五六七八九十]+[、.）)]?$/.test(first.value.trim())) {
      return { label: second.value.trim(), rank: RANK.subtotal, leading: true };
    }
  }
  return undefined;
}

/**
 * Which data rows each total stands for. 合计 stands for all rows; beside a 总计 it is a subtotal. Several 合计 down
 * the sheet stand for the rows since the one before. Subtotals stand for the rows above them, or, when the first one
 * stands before any data, for the rows below. Values are filled in by the caller.
 */
export function totalRanges(met: readonly MetTotal[], rows: number): Omit<TotalRow, 'values'>[] {
  const top = Math.max(...met.map((total) => total.rank));
  const widest = top >= RANK.total ? top : Infinity;
  const leading = met.find((total) => total.rank < widest)?.after === 0;
  const totals = met.filter((total) => total.rank >= widest && total.after > 0);
  return met.map((total, index) => {
    const { row, label } = total;
    if (total.rank >= widest) return { row, level: 'total', label, ...totalRange(total, totals, rows) };
    const wide = (other: MetTotal): boolean => other.rank >= total.rank;
    if (total.leading || leading) {
      const next = met.slice(index + 1).find((other) => wide(other) && (other.rank < widest || other.after < rows));
      return { row, level: 'subtotal', label, from: total.after, to: next?.after ?? rows };
    }
    const before = met.slice(0, index).filter(wide).at(-1);
    return { row, level: 'subtotal', label, from: before?.after ?? 0, to: total.after };
  });
}

function totalRange(total: MetTotal, below: readonly MetTotal[], rows: number): { from: number; to: number } {
  const index = below.indexOf(total);
  const before = below[index - 1];
  // Rows someone added under the only total belong to it: that they are left out is what RG-04 is to find.
  if (index < 0 || !before || before.after === total.after)
    return { from: 0, to: index < below.length - 1 && index >= 0 ? total.after : rows };
  return { from: before.after, to: index === below.length - 1 ? rows : total.after };
}
