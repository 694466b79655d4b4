import { FIRST_YEAR, type Column } from '../../../model/column';
import type { ColumnCheck, ColumnRule } from '../../../model/rule';
import { Kind, type TableColumn } from '../../../model/table';
import { text, type Text } from '../../../model/text';
import { usccCheck, organisationCheck, plainOrganisationCode } from '../../identifiers/organisation';
import { residentCheck } from '../../identifiers/resident';
import { blocks, type Steps } from '../../steps';
import { judged, type Context, type Explanation, type Spotted } from '../context';
import { printCell, printNumber, printTyped, same } from '../print';
import { decimalsOf, testOf } from './columnTests';

/** Judges one column of one register: every cell by itself, in blocks; cells with a note by the note alone. */
export function* judgeColumn(rule: ColumnRule, index: number, context: Context): Steps<void> {
  for (const { index: position, table } of judged(context, rule.register)) {
    const cells = table.columns[rule.column];
    if (!cells) continue;
    const spot = (row: number): void => {
      context.found.addAt(index, position, row, cells.row ?? table.rows[row]!, cells.position);
    };
    const trouble = troubleOf(rule.check);
    if (trouble) {
      for (const [row, note] of cells.notes) if (note.trouble === trouble) spot(row);
      continue;
    }
    const test = testOf(rule.check, { table, cells, context });
    for (const [from, to] of blocks(table.rows.length)) {
      test(from, to, spot);
      yield 0;
    }
  }
}

/** Checks of values; all others repeat what the reader noted of a cell. */
const VALUE_CHECKS = new Set<ColumnCheck>([
  'required',
  'not-negative',
  'decimals',
  'whole',
  'range',
  'uscc',
  'organisation-code',
  'resident-id',
  'in-year',
  'year',
]);

/** What the reader notes of the cells that fail a check; undefined for checks of values. */
export const troubleOf = (check: ColumnCheck): string | undefined =>
  VALUE_CHECKS.has(check) ? undefined : check === 'division' ? 'listed' : check;

/** Placeholders: row field value suggestion min max n year. */
export function explainColumn(rule: ColumnRule, { place }: Spotted, context: Context): Explanation {
  const table = context.tables[place.table]!;
  const cells = table.columns[rule.column]!;
  const note = cells.notes.get(place.row);
  const value = note ? printTyped(table, cells, place.row) : printCell(table, rule.column, place.row);
  const values: Readonly<Record<string, () => Text>> = {
    row: () => same(String(place.sheetRow + 1)),
    field: () => cells.column.header,
    value: () => value,
    suggestion: () => same(note?.suggestion ?? checkCharacter(cells, place.row) ?? ''),
    min: () => bound(cells.column, 'min'),
    max: () => bound(cells.column, 'max'),
    n: () => same(String(decimalsOf(table, cells, context))),
    year: () => same(String(rule.check === 'year' ? FIRST_YEAR : context.environment.year)),
  };
  const blank = cells.kinds[place.row] === Kind.blank;
  return {
    value: (name) => values[name]?.(),
    ...(!blank && { observed: value }),
    related: [],
    ...(note?.suggestion !== undefined && !cells.column.personal && { suggestion: note.suggestion }),
  };
}

/** An end of the range a column declares; 不限 where it is open. */
function bound(column: Column, end: 'min' | 'max'): Text {
  const value = column.type === 'number' ? column[end] : undefined;
  return value === undefined ? text('不限', 'no limit') : same(printNumber(value));
}

/** The character the check digit rule asks for, when the rest of the identifier is well formed. */
function checkCharacter({ column, texts }: TableColumn, row: number): string | undefined {
  const code = texts?.[row];
  if (code === undefined || column.type !== 'id') return undefined;
  if (column.scheme === 'resident') return residentCheck(code);
  const plain = plainOrganisationCode(code);
  return plain.length === 9 ? organisationCheck(plain) : usccCheck(code);
}
