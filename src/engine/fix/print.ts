import { text, type Text } from '../../model/text';
import type { CellValue } from '../../model/workbook';
import { same } from '../check/print';

/** Stands for a sign nobody sees. */
const SPACE = '␣';

/** Spaces at the ends and more than one in a row, invisible signs and breaks of lines, made visible. */
const showSpaces = (words: string): string =>
  words
    .replace(/^\s+|\s+$|(?<=\s)\s+|[^\S \n]/gu, (run) => SPACE.repeat(run.length))
    .replace(/\n/g, '↵')
    .replace(/\p{Cf}|\p{Cc}/gu, SPACE);

/**
 * What stood in a cell, printed beside what it is mended to so that the two can be told apart: signs nobody sees are
 * shown, and a number typed as text is called one.
 * @param words what stood there as printed, masked where it is personal
 */
export function printBefore(words: string, from: CellValue, after: string): Text {
  const shown = showSpaces(words);
  return shown === after && typeof from === 'string' ? text(`文本“${shown}”`, `text “${shown}”`) : same(shown);
}
