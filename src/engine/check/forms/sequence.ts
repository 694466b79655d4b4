import type { SequenceRule } from '../../../model/orderRules';
import { Kind, type TableColumn, type Trouble } from '../../../model/table';
import { blocks, type Steps } from '../../steps';
import { cellsOf, judged, others, placeOf, type Context, type Explanation, type Spotted } from '../context';
import { printCell, printNumber, same } from '../print';

/** What may stand before a number without making it another: nobody adds 序号 up. A formula error is found as such. */
const HARMLESS: ReadonlySet<Trouble> = new Set([
  'number-not-text',
  'arabic-figures',
  'half-width',
  'spaces',
  'formula-error',
]);

/** Whether words stand where a number belongs. */
export function isNoNumber(cells: TableColumn, row: number): boolean {
  const note = cells.notes.get(row);
  return note !== undefined && !HARMLESS.has(note.trouble);
}

/**
 * Finds where the numbers do not run on: all places of a sheet are one finding, since rows that were sorted break the
 * numbers everywhere. After a gap the numbers are expected to go on from where they are.
 */
export function* judgeSequence(rule: SequenceRule, index: number, context: Context): Steps<void> {
  for (const { index: position, table } of judged(context, rule.register)) {
    const cells = table.columns[rule.column];
    const numbers = cells?.numbers;
    if (!cells || !numbers) continue;
    // The number of a row less its position: constant as long as the numbers run on.
    let offset = 1;
    let before = 0;
    let first: { readonly before: number; readonly expected: number } | undefined;
    const rows: number[] = [];
    const spot = (row: number): void => {
      first ??= { before, expected: row + offset };
      rows.push(row);
    };
    const known = (row: number): boolean => row < table.rows.length && cells.kinds[row] === Kind.value;
    for (const [from, to] of blocks(table.rows.length)) {
      for (let row = from; row < to; row++) {
        if (isNoNumber(cells, row)) {
          spot(row);
          before = row + offset;
          continue;
        }
        if (!known(row)) continue;
        const value = numbers[row]!;
        if (value - row !== offset) {
          spot(row);
          const slip = known(row + 1) && numbers[row + 1]! - (row + 1) === offset;
          if (!slip) offset = value - row;
        }
        before = value;
      }
      yield 0;
    }
    if (!first) continue;
    const place = placeOf(context, { table: position, row: rows[0]! }, [rule.column]);
    context.found.add(index, place, { of: 'sequence', ...first, rows });
  }
}

/** Placeholders: count before value expected row. */
export function explainSequence(rule: SequenceRule, { index, place }: Spotted, context: Context): Explanation {
  const table = context.tables[place.table]!;
  const detail = context.found.details.get(index);
  if (detail?.of !== 'sequence') throw new Error('A finding of a sequence lost its detail');
  const { before, expected, rows } = detail;
  const value = printCell(table, rule.column, place.row);
  const above = place.row > 0 ? [place.row - 1] : [];
  const related = [...above, ...rows].flatMap((row) => cellsOf(context, { table: place.table, row }, [rule.column]));
  return {
    value(name) {
      if (name === 'count') return same(String(rows.length));
      if (name === 'before') return same(printNumber(before));
      if (name === 'value') return value;
      if (name === 'expected') return same(printNumber(expected));
      return name === 'row' ? same(String(place.sheetRow + 1)) : undefined;
    },
    observed: value,
    expected: same(printNumber(expected)),
    related: others(related, context, place),
    ...(rows.length === 1 && { suggestion: printNumber(expected) }),
  };
}
