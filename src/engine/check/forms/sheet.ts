import { a1, type CellAddress } from '../../../model/address';
import type { CellRef } from '../../../model/finding';
import type { SheetRule } from '../../../model/rule';
import type { Table } from '../../../model/table';
import { joinTexts, text, type Text } from '../../../model/text';
import { PENDING } from '../../../model/workbook';
import type { Steps } from '../../steps';
import type { Context, Explanation, Spotted } from '../context';
import type { SheetFault } from '../found';
import { NOT_CALCULATED, same } from '../print';
import { leftOutOf } from '../sheets/coverage';
import { roundingOf } from '../sheets/displayed';
import { linksOf } from '../sheets/links';
import type { Noted } from '../sheets/noted';
import { sharesOf } from '../sheets/shares';
import { spellingsOf } from '../sheets/spellings';
import { from1904, hiddenOf, interruptionsOf, mergedDataOf } from '../sheets/structure';
import { formulaErrorsOf } from './formulaErrors';

interface Fault {
  readonly cell: { readonly row: number; readonly column: number };
  readonly what: SheetFault;
}

/** Asks each sheet of a register one thing about it as a whole, blank sheets included. */
export function* judgeSheet(rule: SheetRule, index: number, context: Context): Steps<void> {
  for (const [position, table] of context.tables.entries()) {
    if (table.register.id !== rule.register) continue;
    for (const fault of yield* faultsOf(rule, table, context)) {
      const place = { table: position, row: -1, sheetRow: fault.cell.row, sheetColumn: fault.cell.column };
      context.found.add(index, place, { of: 'sheet', ...fault });
    }
    yield 0;
  }
}

function* faultsOf(rule: SheetRule, table: Table, { environment, tables }: Context): Steps<Fault[]> {
  const { facts } = table;
  const layout = (noted: Noted | undefined): Fault[] =>
    noted ? [{ cell: noted.cell, what: { fault: 'layout', words: noted.words, others: noted.others } }] : [];
  const head = { row: facts.headerRows[0], column: 0 };
  switch (rule.check) {
    case 'unit-stated': {
      if (table.rows.length === 0 || !hasAmounts(table)) return [];
      const conflicts = facts.unitConflicts.map((cell): Fault => ({
        cell,
        what: { fault: 'unit-conflict', text: cell.text },
      }));
      return facts.unitCell ? conflicts : [{ cell: head, what: { fault: 'no-unit' } }, ...conflicts];
    }
    case 'headers': {
      const required = facts.missing.filter((id) => table.register.columns[id]?.required === true);
      if (!facts.stamped || required.length === 0) return [];
      return [{ cell: head, what: { fault: 'missing-columns', columns: required } }];
    }
    case 'formula-errors':
      return formulaErrorsOf(table.grid).map(({ cell, text: error, passedOn }) => ({
        cell,
        what: { fault: 'formula-error', text: error, passedOn },
      }));
    case 'formulas-calculated': {
      const [first, ...more] = table.rows.length === 0 ? [] : notCalculated(table.grid);
      return first ? [{ cell: first, what: { fault: 'not-calculated', cells: [first, ...more] } }] : [];
    }
    case 'one-year': {
      const { title } = facts;
      const { year } = environment.book;
      if (title?.year === undefined || year === undefined || title.year === year) return [];
      return [{ cell: title, what: { fault: 'other-year', year: title.year } }];
    }
    case 'totals-cover-rows':
      return layout(leftOutOf(table));
    case 'rows-together':
      return layout(interruptionsOf(table));
    case 'no-merged-data':
      return layout(mergedDataOf(table));
    case 'nothing-hidden':
      return layout(hiddenOf(table));
    case 'no-links':
      return layout(linksOf(table));
    case 'shares-add-up':
      return layout(sharesOf(table));
    case 'one-spelling':
      return layout(yield* spellingsOf(table));
    case 'days-from-1900':
      return layout(from1904(table, tables));
    case 'shown-as-added':
      return layout(roundingOf(table));
  }
}

/** Whether a sheet has a column of amounts typed in its own unit. */
const hasAmounts = ({ columns }: Table): boolean =>
  Object.values(columns).some(({ column }) => column.type === 'money' && column.unit === undefined && !column.per);

/** Formula cells without a result, of the whole sheet, row by row. */
function notCalculated({ values }: Table['grid']): CellAddress[] {
  const found: CellAddress[] = [];
  for (const [row, cells] of values.entries()) {
    for (let column = 0; column < cells.length; column++) if (cells[column] === PENDING) found.push({ row, column });
  }
  return found;
}

/** Placeholders: detail (what was found), year. */
export function explainSheet(_rule: SheetRule, { index, place }: Spotted, context: Context): Explanation {
  const table = context.tables[place.table]!;
  const detail = context.found.details.get(index);
  if (detail?.of !== 'sheet') throw new Error('A finding about a sheet lost its detail');
  const words = wordsOf(detail.what, table, a1(place.sheetRow, place.sheetColumn));
  return {
    value(name) {
      if (name === 'detail') return words;
      return name === 'year' ? same(String(context.environment.year)) : undefined;
    },
    observed: detail.what.fault === 'not-calculated' ? NOT_CALCULATED : words,
    ...(detail.what.fault === 'other-year' && { expected: same(String(context.environment.year)) }),
    related: relatedOf(detail.what, table, context),
  };
}

/** The cells a formula error is passed on to; the year on the cover, where a title names another. */
function relatedOf(what: SheetFault, table: Table, { environment: { cover } }: Context): CellRef[] {
  const here = (cells: readonly CellAddress[]): CellRef[] =>
    cells.map(({ row, column }) => ({ sheet: table.sheet, cell: a1(row, column) }));
  if (what.fault === 'formula-error') return here(what.passedOn);
  if (what.fault === 'not-calculated') return here(what.cells.slice(1));
  if (what.fault === 'layout') return here(what.others);
  const year = Object.values(cover?.columns ?? {}).find(({ column }) => column.type === 'number' && column.year);
  if (what.fault !== 'other-year' || !cover || !year) return [];
  return [{ sheet: cover.sheet, cell: a1(year.row ?? cover.rows[0] ?? 0, year.position) }];
}

function wordsOf(what: SheetFault, { register, facts }: Table, address: string): Text {
  switch (what.fault) {
    case 'no-unit':
      return text('未注明金额单位', 'no money unit is stated');
    case 'unit-conflict':
      return facts.unitCell?.text === what.text
        ? text(`“${what.text}”与模板的单位不同`, `"${what.text}" is not the unit of the template`)
        : text(`表头“${what.text}”的单位与全表不同`, `the header "${what.text}" has another unit than the sheet`);
    case 'missing-columns':
      return joinTexts(what.columns.map((id) => register.columns[id]?.header ?? same(id)));
    case 'formula-error':
      return same(`${address} ${what.text}`);
    case 'not-calculated':
      return same(String(what.cells.length));
    case 'other-year':
      return same(String(what.year));
    case 'layout':
      return what.words;
  }
}
