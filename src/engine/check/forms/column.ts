import { inItsPlace } from '../../../model/codelist';
import { FIRST_YEAR } from '../../../model/column';
import type { ColumnCheck } from '../../../model/columnCheck';
import type { ColumnRule } from '../../../model/rule';
import { Kind, type TableColumn } from '../../../model/table';
import { text, type Text } from '../../../model/text';
import { usccCheck, organisationCheck, plainOrganisationCode } from '../../identifiers/organisation';
import { residentCheck } from '../../identifiers/resident';
import { blocks, type Steps } from '../../steps';
import { judged, type Context, type Explanation, type Spotted } from '../context';
import { printCell, printNumber, printTyped, same } from '../print';
import { decimalsOf, testOf } from './columnTests';
import { ageIn, AGES, lengthParameter, textCheckOf } from './textChecks';

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
  ...(['required', 'not-negative', 'decimals', 'whole', 'range', 'in-year', 'year', 'in-force'] as const),
  ...(['uscc', 'organisation-code', 'registered-somewhere', 'resident-id', 'birth-date', 'usual-age'] as const),
  ...(['eighteen-digits', 'issued-somewhere', 'phone', 'account', 'document-number', 'person-name'] as const),
  ...(['zeros-kept', 'no-look-alikes', 'brackets-alike', 'short-enough'] as const),
]);
/** Checks that have a text of their own for what the reader notes as a value outside its list. */
const OF_LISTS = new Set<ColumnCheck>(['division', 'unit-of-measure']);

/** What the reader notes of the cells that fail a check; undefined for checks of values. */
export const troubleOf = (check: ColumnCheck): string | undefined =>
  VALUE_CHECKS.has(check) ? undefined : OF_LISTS.has(check) ? 'listed' : check;

/** Placeholders: row field value suggestion min max n year. */
export function explainColumn(rule: ColumnRule, { place }: Spotted, context: Context): Explanation {
  const table = context.tables[place.table]!;
  const cells = table.columns[rule.column]!;
  const note = cells.notes.get(place.row);
  const value = note ? printTyped(table, cells, place.row) : printCell(table, rule.column, place.row);
  const suggestion = note?.suggestion ?? mended(rule, cells, place.row, context);
  const values: Readonly<Record<string, () => Text>> = {
    row: () => same(String(place.sheetRow + 1)),
    field: () => cells.column.header,
    value: () => value,
    suggestion: () => (suggestion === undefined ? instead(rule, cells, place.row) : same(suggestion)),
    min: () => bound(rule, cells, 'min', context),
    max: () => bound(rule, cells, 'max', context),
    n: () => same(String(countOf(rule, cells, place.row, context) ?? decimalsOf(table, cells, context))),
    year: () => same(String(rule.check === 'year' ? FIRST_YEAR : context.environment.year)),
  };
  const blank = cells.kinds[place.row] === Kind.blank;
  return {
    value: (name) => values[name]?.(),
    ...(!blank && { observed: value }),
    related: [],
    ...(suggestion !== undefined && !cells.column.personal && { suggestion }),
  };
}

/** What a cell should hold, where the check of its value can tell for certain. Personal numbers are not masked here. */
export function mended(rule: ColumnRule, cells: TableColumn, row: number, context: Context): string | undefined {
  const { column, numbers, texts } = cells;
  if (rule.check === 'in-force' && column.type === 'code') {
    return inItsPlace(column.codes.codes[numbers![row]!]!, column.codes, context.environment.year)?.id;
  }
  const text = texts?.[row];
  if (text === undefined || troubleOf(rule.check) !== undefined) return undefined;
  return textCheckOf(rule.check, column, context.environment)?.mended?.(text);
}

/** What a message says where there is no one right value: the character a check digit rule asks for, or that there is none. */
function instead({ check }: ColumnRule, cells: TableColumn, row: number): Text {
  return check === 'in-force' ? text('无', 'none') : same(checkCharacter(cells, row) ?? '');
}

/** The number a message is about besides the value: an age, or how long a text may be. */
function countOf({ check }: ColumnRule, cells: TableColumn, row: number, { environment }: Context): number | undefined {
  if (check === 'usual-age') return ageIn(environment.year, cells.texts?.[row] ?? '');
  return check === 'short-enough' ? Number(environment.parameter(lengthParameter(cells.column))) : undefined;
}

/** An end of the range a column declares, or of the ages that are usual; 不限 where it is open. */
function bound({ check }: ColumnRule, { column }: TableColumn, end: 'min' | 'max', { environment }: Context): Text {
  const declared = column.type === 'number' ? column[end] : undefined;
  const value = check === 'usual-age' ? environment.parameter(AGES[end]) : declared;
  return typeof value === 'number' ? same(printNumber(value)) : text('不限', 'no limit');
}

/** The character the check digit rule asks for, when the rest of the identifier is well formed. */
function checkCharacter({ column, texts }: TableColumn, row: number): string | undefined {
  const code = texts?.[row];
  if (code === undefined || column.type !== 'id') return undefined;
  if (column.scheme === 'resident') return residentCheck(code);
  const plain = plainOrganisationCode(code);
  return plain.length === 9 ? organisationCheck(plain) : usccCheck(code);
}
