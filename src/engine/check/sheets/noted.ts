import type { CellAddress } from '../../../model/address';
import { text, type Text } from '../../../model/text';

/** The one thing said about a sheet, in words at once: where it begins, what it is, and the other cells concerned. */
export interface Noted {
  readonly cell: CellAddress;
  readonly words: Text;
  readonly others: readonly CellAddress[];
}

/** So many of a kind are named; of more, the number says enough. */
const NAMED = 8;

/** 第3、5、8行, and of many how many there are. Rows count from 0. */
export function rowsText(rows: readonly number[]): Text {
  const numbers = rows.slice(0, NAMED).map((row) => row + 1);
  const more = rows.length > NAMED;
  return text(
    `第${numbers.join('、')}行${more ? `等${rows.length}行` : ''}`,
    `${rows.length === 1 ? 'row' : 'rows'} ${numbers.join(', ')}${more ? ` and others (${rows.length})` : ''}`,
  );
}

/** Names in one line, in both languages the same; of many the first, and how many there are. */
export function listText(names: readonly string[]): Text {
  if (names.length <= NAMED) return text(names.join('、'), names.join(', '));
  const first = names.slice(0, NAMED);
  return text(`${first.join('、')}等${names.length}处`, `${first.join(', ')} and others (${names.length})`);
}

/** Several remarks in one sentence. */
export const together = (parts: readonly Text[]): Text =>
  parts.length === 1 ? parts[0]! : text(parts.map(({ zh }) => zh).join('；'), parts.map(({ en }) => en).join('; '));
