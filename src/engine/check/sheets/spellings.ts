import type { CellAddress } from '../../../model/address';
import { Kind, type Table, type TableColumn } from '../../../model/table';
import { text, type Text } from '../../../model/text';
import { plain } from '../../read/clean';
import type { Steps } from '../../steps';
import { together, type Noted } from './noted';

/** Places and organisations are few and come again; a column of more different texts than this holds something else. */
const MOST_DIFFERENT = 2000;

/** 北京市西城区 is 西城区: what may stand before the name of a district, county or banner. */
const ABOVE = /^(?:北京市?|内蒙古自治区|内蒙古|[\p{Script=Han}]{2,5}[市盟])(?=[\p{Script=Han}]{1,6}[区县旗市]$)/u;

/** Places or organisations of one column that are spelled in more than one way. */
export function* spellingsOf(table: Table): Steps<Noted | undefined> {
  const cells: CellAddress[] = [];
  const parts: Text[] = [];
  for (const column of Object.values(table.columns)) {
    const spellings = isName(column) ? met(column, table) : undefined;
    for (const [, ways] of spellings ?? []) {
      if (ways.size < 2) continue;
      const { zh, en } = column.column.header;
      const list = [...ways.keys()];
      parts.push(
        text(
          `“${zh}”中${list.map((way) => `“${way}”`).join('、')}`,
          `"${en}": ${list.map((way) => `"${way}"`).join(', ')}`,
        ),
      );
      for (const row of ways.values()) cells.push({ row: table.rows[row]!, column: column.position });
    }
    yield 0;
  }
  const [first, ...more] = cells;
  return first && { cell: first, words: together(parts), others: more };
}

/** Texts on one line, and places of a list that are shown by their names. */
function isName({ column }: TableColumn): boolean {
  if (column.personal || column.computed) return false;
  if (column.type === 'text') return column.singleLine === true;
  return column.type === 'code' && (column.names ?? column.cityOf) !== undefined;
}

/** What means the same, with the first row of each way in which it is written; undefined where there is too much of it. */
function met({ kinds, column, numbers, texts, position, notes }: TableColumn, { grid, rows }: Table) {
  const seen = new Set<string>();
  const known = new Map<string | number, Map<string, number>>();
  for (let row = 0; row < rows.length; row++) {
    // What is said of the cell itself is said there.
    if (kinds[row] !== Kind.value || notes.has(row)) continue;
    const raw = column.type === 'text' ? texts?.[row] : grid.values[rows[row]!]?.[position];
    if (typeof raw !== 'string' || seen.has(raw)) continue;
    if (seen.size === MOST_DIFFERENT) return undefined;
    seen.add(raw);
    const means = column.type === 'text' ? plain(raw).replace(ABOVE, '') : numbers![row]!;
    const ways = known.get(means) ?? new Map<string, number>();
    known.set(means, ways.set(raw.trim(), ways.get(raw.trim()) ?? row));
  }
  return known;
}
