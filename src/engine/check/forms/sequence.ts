import type { SequenceRule } from '../../../model/rule';
import { Kind, type TableColumn, type Trouble } from '../../../model/table';
import type { Steps } from '../../steps';
import { blocks } from '../blocks';
import { cellsOf, judged, others, placeOf, type Context, type Explanation, type Spotted } from '../context';
import { printCell, printNumber, same } from '../print';

/** What may stand before a number without making it another: nobody adds 序号 up. A formula error is found as such. */
const HARMLESS: ReadonlySet<Trouble> = new Set(['number-not-text', 'half-width', 'spaces', 'formula-error']);

/** Whether words stand where a number belongs. */
function isNoNumber(cells: TableColumn, row: number): boolean {
  const note = cells.notes.get(row);
  return note !== undefined && !HARMLESS.has(note.trouble);
}

/**
 * Finds where the numbers do not run on. A single wrong number is one finding, and so is a gap: after it the numbers
 * are expected to go on from where they are.
 */
export function* judgeSequence(rule: SequenceRule, index: number, context: Context): Steps<void> {
  for (const { index: position, table } of judged(context, rule.register)) {
    const cells = table.columns[rule.column];
    const numbers = cells?.numbers;
    if (!cells || !numbers) continue;
    // The number of a row less its position: constant as long as the numbers run on.
    let offset = 1;
    let before = 0;
    const known = (row: number): boolean => row < table.rows.length && cells.kinds[row] === Kind.value;
    for (const [from, to] of blocks(table.rows.length)) {
      for (let row = from; row < to; row++) {
        if (isNoNumber(cells, row)) {
          const detail = { of: 'sequence', before, expected: row + offset } as const;
          context.found.add(index, placeOf(context, { table: position, row }, [rule.column]), detail);
          before = row + offset;
          continue;
        }
        if (!known(row)) continue;
        const value = numbers[row]!;
        if (value - row !== offset) {
          const detail = { of: 'sequence', before, expected: row + offset } as const;
          context.found.add(index, placeOf(context, { table: position, row }, [rule.column]), detail);
          const slip = known(row + 1) && numbers[row + 1]! - (row + 1) === offset;
          if (!slip) offset = value - row;
        }
        before = value;
      }
      yield 0;
    }
  }
}

/** Placeholders: before value expected row. */
export function explainSequence(rule: SequenceRule, { index, place }: Spotted, context: Context): Explanation {
  const table = context.tables[place.table]!;
  const detail = context.found.details.get(index);
  const { before, expected } = detail?.of === 'sequence' ? detail : { before: 0, expected: 0 };
  const value = printCell(table, rule.column, place.row);
  const above = place.row > 0 ? cellsOf(context, { table: place.table, row: place.row - 1 }, [rule.column]) : [];
  return {
    value(name) {
      if (name === 'before') return same(printNumber(before));
      if (name === 'value') return value;
      if (name === 'expected') return same(printNumber(expected));
      return name === 'row' ? same(String(place.sheetRow + 1)) : undefined;
    },
    observed: value,
    expected: same(printNumber(expected)),
    related: others(above, context, place),
    suggestion: printNumber(expected),
  };
}
