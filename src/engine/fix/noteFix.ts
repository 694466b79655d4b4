import type { ColumnCheck } from '../../model/columnCheck';
import type { ColumnRule } from '../../model/rule';
import type { CellNote, Trouble } from '../../model/table';
import type { Context, Spotted } from '../check/context';
import { mended, troubleOf } from '../check/forms/column';
import { masked, printTyped, rawOf, same } from '../check/print';
import { halfWidth } from '../read/clean';
import { typedValue } from './cells';
import type { Fix } from './fix';
import { printBefore } from './print';
import { typedAs } from './typed';

/** The value is read already and stays what it is; only how it is typed changes. */
const ONLY_TYPED_ANEW: ReadonlySet<Trouble> = new Set([
  'half-width',
  'number-not-text',
  'no-separators',
  'arabic-figures',
  'percent-not-text',
  'official-spelling',
  'date-not-text',
  'date-format',
  'spaces',
]);
/** What is mended is the form of a text alone: what it names stays the same. */
const ONLY_FORM: ReadonlySet<ColumnCheck> = new Set([
  'document-number',
  'brackets-alike',
  'person-name',
  'resident-id',
  'uscc',
]);
/** A remark would be lost, and several candidates are no one right answer. */
const ONLY_FOR_PEOPLE: ReadonlySet<Trouble> = new Set(['no-remark', 'listed']);

/**
 * Mends a cell about whose typing the reader has something to say, with the value the reader takes it for, and one whose
 * text has one right form.
 */
export function noteFix(rule: ColumnRule, { place }: Spotted, context: Context): Fix | undefined {
  const table = context.tables[place.table]!;
  const cells = table.columns[rule.column]!;
  const trouble = troubleOf(rule.check);
  const note = trouble === undefined ? undefined : cells.notes.get(place.row);
  if (note?.trouble !== trouble || (note && ONLY_FOR_PEOPLE.has(note.trouble))) return undefined;
  const mending = note ? note.suggestion : mended(rule, cells, place.row, context);
  if (mending === undefined) return undefined;
  const raw = rawOf(table, cells, place.row);
  const at = { row: place.sheetRow, column: place.sheetColumn };
  // What was read may stand in another cell: behind the colon of a label, or in the cell a merged one begins with.
  if (typedValue(table, at) !== raw) return undefined;
  const typed = typedAs(mending, table, at, cells);
  if (!typed) return undefined;
  const suggestion = same(mending);
  const after = cells.column.personal ? masked(suggestion, cells) : suggestion;
  return {
    safe: note ? isSafe(note) : ONLY_FORM.has(rule.check),
    cells: [
      {
        table: place.table,
        row: place.row,
        column: rule.column,
        at,
        from: raw,
        ...typed,
        before: printBefore(printTyped(table, cells, place.row).zh, raw, after.zh),
        after,
      },
    ],
  };
}

/** A unit that stands behind the very figure is left out; one that makes another figure of it is for people to look at. */
function isSafe({ trouble, raw, suggestion }: CellNote): boolean {
  if (trouble !== 'no-unit') return ONLY_TYPED_ANEW.has(trouble);
  const figure = /-?\d+(?:\.\d+)?/.exec(halfWidth(typeof raw === 'string' ? raw : '').replaceAll(',', ''))?.[0];
  return figure !== undefined && Number(figure) === Number(suggestion);
}
