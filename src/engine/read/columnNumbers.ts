import type { CellValue } from '../../model/workbook';
import { isBlank, plain } from './clean';
import * as words from './words';

/** 5, [5], 第5栏, and with the identity printed behind it: 4=5+6+7. */
const NUMBER_CELL = /^第?[[(【]?(\d{1,3})[\])】]?[栏列]?(?:=[-+×*/÷%()\d栏列]+)?$/;
/** So many numbers make a row of column numbers where no label says so. */
const ENOUGH = 3;

/** 栏次 1 2 3 …, [1] [2] [3], 甲 乙 1 2: a row that counts the columns and holds nothing else. */
export function isColumnNumbers(cells: readonly CellValue[]): boolean {
  let expected = 1;
  let counted = 0;
  for (const value of cells) {
    if (isBlank(value)) continue;
    const number = numberIn(value);
    if (number === expected) {
      expected++;
      counted++;
    } else if (counted > 0 || !(isLabel(value) || isStem(value))) {
      return false;
    }
  }
  return counted >= ENOUGH || (counted >= 1 && isLabel(cells.find((value) => typeof value === 'string')));
}

/**
 * The same of a row right below a header, before any data. Columns that were moved, inserted or deleted took their
 * numbers with them, so neither order nor gaps nor repetitions count; a label alone settles it.
 * @param name column of the rows' names, −1 where it is missing: a row of data may leave it blank
 */
export function numbersColumns(cells: readonly CellValue[], name: number): boolean {
  if (isLabel(cells.find((value) => !isBlank(value)))) return true;
  let counted = 0;
  let rising = 0;
  let last = 0;
  for (const value of cells) {
    if (isBlank(value)) continue;
    const number = numberIn(value);
    if (number === undefined) {
      if (counted > 0 || !isStem(value)) return false;
      continue;
    }
    counted++;
    if (number > last) rising++;
    last = number;
  }
  if (name >= 0 && isBlank(cells[name])) return false;
  return counted >= ENOUGH && rising * 2 > counted;
}

const wordOf = (value: CellValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? plain(String(value).normalize('NFKC')) : '';

function numberIn(value: CellValue | undefined): number | undefined {
  const digits = NUMBER_CELL.exec(wordOf(value))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const isLabel = (value: CellValue | undefined): boolean => words.COLUMN_NUMBER_LABELS.has(wordOf(value));

const isStem = (value: CellValue | undefined): boolean => {
  const word = wordOf(value);
  return word.length === 1 && words.STEMS.includes(word);
};
