import { LANGS, type Text } from '../model/text';
import type { CellValue, Grid } from '../model/workbook';

/** What somebody wrote into a row of a sheet of ours, and what the row was about, in the words of that sheet. */
export interface KeptWords {
  /** What stood in the columns that identify the row. */
  readonly about: Readonly<Record<string, string>>;
  readonly words: string;
}

/** The columns of a sheet that people write in, by their headers. */
export interface WrittenColumns {
  /** What identifies a row; the first is filled in every row. */
  readonly about: Readonly<Record<string, Text>>;
  readonly words: Text;
}

/**
 * What people wrote on a sheet of ours when it was made before, in whichever language: also the rows at its foot, which
 * were kept there when what they are about had vanished.
 */
export function keptWords({ values }: Pick<Grid, 'values'>, { about, words }: WrittenColumns): readonly KeptWords[] {
  const names = Object.keys(about);
  const top = values.findIndex((row) => columnOf(row, words) >= 0);
  if (top < 0) return [];
  // Heads may take two rows: what stands under a common head is in the second.
  const heads = [values[top] ?? [], values[top + 1] ?? []];
  const at = (header: Text): number => Math.max(...heads.map((row) => columnOf(row, header)));
  const columns = Object.values(about).map(at);
  const last = at(words);
  return values.slice(top + 1).flatMap((row) => {
    const said = wordsIn(row[last]);
    const found = columns.map((column) => wordsIn(row[column]));
    const isHead = names.some((name, index) => LANGS.some((lang) => found[index] === about[name]?.[lang]));
    if (said === '' || found[0] === '' || isHead) return [];
    return [{ about: Object.fromEntries(names.map((name, index) => [name, found[index] ?? ''])), words: said }];
  });
}

const columnOf = (row: readonly CellValue[], header: Text): number =>
  row.findIndex((cell) => LANGS.some((lang) => cell === header[lang]));

const wordsIn = (cell: CellValue | undefined): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';

/** Whether a row of today is the one that something was written about, by one of its names or by all of them. */
export type IsAbout<Row> = (row: Row, about: KeptWords['about']) => boolean;

/**
 * Gives each row what was written for it. Several ways of recognising a row are tried one after the other, the surest
 * first; each but the first must name one row alone.
 * @returns the words by row, and those whose row is not there any more: these are never dropped
 */
export function matchWords<Row>(
  rows: readonly Row[],
  written: readonly KeptWords[],
  ways: readonly IsAbout<Row>[],
): { readonly byRow: ReadonlyMap<number, string>; readonly left: readonly KeptWords[] } {
  const byRow = new Map<number, string>();
  const left = ways.reduce<readonly KeptWords[]>((rest, isAbout, way) => {
    return rest.filter(({ about, words }) => {
      const fitting = rows.flatMap((candidate, index) => (isAbout(candidate, about) ? [index] : []));
      const row = fitting.find((index) => !byRow.has(index));
      if (row === undefined || (way > 0 && fitting.length > 1)) return true;
      byRow.set(row, words);
      return false;
    });
  }, written);
  return { byRow, left };
}

/** Whether words are those of a text in any language. */
export const isSaid = (words: string | undefined, of: Text): boolean => LANGS.some((lang) => of[lang] === words);
