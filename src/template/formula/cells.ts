import { a1 } from '../../model/address';
import { registerOf } from '../../model/catalogue';
import type { CodeColumn, Column } from '../../model/column';
import { MONEY_UNITS, type MoneyUnit } from '../../model/money';
import { unitOf } from '../../model/numberFormat';
import { columnOf } from '../../model/register';
import { coverName } from '../formPlan';
import { listNames } from '../lists';
import type { TemplateOptions } from '../options';
import { positionOf, type SheetPlan } from '../plan';
import { and, NO, quoted, Unprintable, YES, type PrintedNumber, type PrintedTerm, type PrintedText } from './printed';

/** Where a formula is printed: the first data row of a sheet, amounts counted in one unit. */
export interface Place {
  readonly plan: SheetPlan;
  readonly options: TemplateOptions;
  readonly unit: MoneyUnit;
}

/** The cell of a column in the formula's row: `$X8`. */
export const cellOf = (plan: SheetPlan, id: string): string => `$${a1(plan.at.data[0], positionOf(plan, id))}`;

/** A column's cell in the formula's row. */
export const printColumn = (id: string, place: Place): PrintedTerm =>
  printCell(columnOf(place.plan.register, id), cellOf(place.plan, id), place);

/** A field of the cover, through its name. @throws {Unprintable} when the workbook has no cover. */
export function printCover(id: string, place: Place): PrintedTerm {
  const { catalogue, registersPresent } = place.options;
  if (!registersPresent.includes('cover')) throw new Unprintable('the workbook has no cover');
  return printCell(columnOf(registerOf(catalogue, 'cover'), id), coverName(id), place);
}

function printCell(column: Column, cell: string, place: Place): PrintedTerm {
  switch (column.type) {
    case 'number':
      return numberCell(cell, 'number');
    case 'money':
      return { ...numberCell(cell, 'money'), value: converted(cell, unitOf(column, place.options.unit), place.unit) };
    case 'date':
      return dateCell(cell, column.precision === 'month');
    case 'text':
    case 'id':
      return { type: 'text', known: filled(cell), bad: NO, value: `TRIM(${cell})` };
    case 'code':
      return codeCell(column, cell);
  }
}

const numberCell = (cell: string, type: 'number' | 'money'): PrintedNumber => ({
  type,
  known: `ISNUMBER(${cell})`,
  bad: `AND(NOT(ISNUMBER(${cell})),${filled(cell)})`,
  value: cell,
  cell,
});

/** Numbers outside the calendar of spreadsheet programs are no dates. */
function dateCell(cell: string, month: boolean): PrintedNumber {
  const known = and(`ISNUMBER(${cell})`, `${cell}>=1`, `${cell}<2958466`);
  return { type: 'date', month, known, bad: `AND(NOT(${known}),${filled(cell)})`, value: cell };
}

/**
 * Only what the list holds is known; spellings the check also accepts are left to it. Codes are looked up in the whole
 * list, since they mean one thing; labels only in the part the column offers, for two parts may share one.
 */
function codeCell(column: CodeColumn, cell: string): PrintedText {
  if (column.several) throw new Unprintable('a cell may hold several values');
  const listed = column.show === 'id' ? listNames({ codes: column.codes }).ids : listNames(column).labels;
  const known = `SUMPRODUCT(--(${listed}=TRIM(${cell})))>0`;
  return { type: 'text', known, bad: and(filled(cell), `NOT(${known})`), value: `TRIM(${cell})`, codes: column };
}

/** Whether anything but spaces stands in a cell. */
export const filled = (cell: string): string => `LEN(TRIM(${cell}))>0`;

/** An amount in another unit; written as a whole factor, which keeps the 15 digits a cell has. */
export function converted(amount: string, from: MoneyUnit, to: MoneyUnit): string {
  const [a, b] = [MONEY_UNITS[from].fen, MONEY_UNITS[to].fen];
  if (a === b) return amount;
  return a > b ? `${amount}*${a / b}` : `${amount}/${b / a}`;
}

/** The id of a code, found in the hidden list by what its cell shows. */
export function idOf(text: PrintedText): string {
  if (text.literal !== undefined) return quoted(text.literal);
  if (text.labelOf !== undefined) throw new Unprintable('the label of a parent is compared with a code');
  if (!text.codes || text.codes.show === 'id') return text.value;
  const { labels, ids } = listNames(text.codes);
  return `INDEX(${ids},MATCH(${text.value},${labels},0))`;
}

/** The label of what stands above a code (a banner's city), where the list knows it. */
export function parentOf(id: string, place: Place): PrintedText {
  const text = printColumn(id, place);
  if (text.type !== 'text' || !text.codes) throw new Unprintable(`${id} is no code column`);
  const showsId = text.codes.show === 'id';
  const { labels, ids, parents } = listNames(showsId ? { codes: text.codes.codes } : text.codes);
  const listed = showsId ? ids : labels;
  const value = `INDEX(${parents},MATCH(${text.value},${listed},0))`;
  // What stands above a banner is a city of the same list, whose label a city column shows.
  const known = and(text.known, `IFERROR(${value}<>"",FALSE)`);
  return { type: 'text', known, bad: text.bad, value, labelOf: text.codes.codes.id };
}

/** A text constant: a code id, or a part of a text. */
export const printText = (literal: string): PrintedText => ({
  type: 'text',
  known: YES,
  bad: NO,
  value: quoted(literal),
  literal,
});
