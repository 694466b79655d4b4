import type { CodeColumn } from '../../model/column';
import { isoDate } from '../../model/date';
import { MONEY_UNITS, printFen, roundHalfAway } from '../../model/money';
import { columnOf } from '../../model/register';
import { Kind, type Table, type TableColumn } from '../../model/table';
import { joinTexts, text, type Text } from '../../model/text';
import { isCellError, PENDING, type CellValue } from '../../model/workbook';
import { hidePersonal } from '../identifiers/hide';
import { mask } from '../identifiers/mask';

const BLANK = text('空白', 'blank');
const NOT_APPLICABLE = text('不适用', 'n/a');
/** A formula without a result. */
export const NOT_CALCULATED = text('未计算', 'not calculated');

/** The same in both languages. */
export const same = (value: string): Text => text(value, value);

/** A text in both languages without the personal numbers in it. */
export const withoutPersonal = ({ zh, en }: Text): Text => text(hidePersonal(zh), hidePersonal(en));

/**
 * Joined to a value, a unit takes a space in both languages; an empty one leaves nothing. A unit that begins with a
 * number of its own stands apart from the value: −500.00 × 10,000 yuan.
 */
export const withUnit = (value: string, unit: Text): Text =>
  text(`${value} ${unit.zh}`.trim(), `${value} ${/^\d/.test(unit.en) ? '× ' : ''}${unit.en}`.trim());

/** A plain number without the noise of its last binary places. */
export const printNumber = (value: number): string => String(roundHalfAway(value, 10));

/** A date of day precision, or of month precision when it is the first of a month. */
export function printDate(serial: number, precision: 'day' | 'month'): string {
  const day = isoDate(serial);
  return precision === 'month' && day.endsWith('-01') ? isoDate(serial, 'month') : day;
}

/** What stands in a cell that could not be typed. */
function printRaw(raw: CellValue): Text {
  if (raw === PENDING) return NOT_CALCULATED;
  if (raw === null) return same('');
  if (typeof raw === 'boolean') return same(String(raw).toUpperCase());
  return same(isCellError(raw) ? raw.error : String(raw));
}

/** A cell's value as people write it, in both languages; personal numbers masked. */
export function printCell(table: Table, id: string, row: number): Text {
  const cells = table.columns[id];
  if (!cells) return BLANK;
  const shown = printShown(table, cells, row);
  return cells.column.personal && cells.kinds[row] !== Kind.blank ? masked(shown, cells) : shown;
}

function printShown(table: Table, cells: TableColumn, row: number): Text {
  switch (cells.kinds[row]) {
    case Kind.blank:
      return BLANK;
    case Kind.notApplicable:
      return NOT_APPLICABLE;
    case Kind.pending:
      return NOT_CALCULATED;
    case Kind.value:
      return printValue(table, cells, row);
    default:
      return printRaw(rawOf(table, cells, row));
  }
}

/** What stands in the cell itself, as it was typed. */
export function rawOf(table: Table, cells: TableColumn, row: number): CellValue {
  const note = cells.notes.get(row);
  if (note) return note.raw;
  return table.grid.values[cells.row ?? table.rows[row]!]?.[cells.position] ?? null;
}

/** What stands in the cell itself, masked where it is personal. */
export function printTyped(table: Table, cells: TableColumn, row: number): Text {
  const raw = printRaw(rawOf(table, cells, row));
  return cells.column.personal ? masked(raw, cells) : raw;
}

/** What is printed of a personal column's cell, masked as its kind of number is. */
export function masked({ zh, en }: Text, { column }: TableColumn): Text {
  const scheme = column.type === 'id' ? column.scheme : undefined;
  return text(mask(zh, scheme), mask(en, scheme));
}

function printValue(table: Table, { column, numbers, texts, unit }: TableColumn, row: number): Text {
  const number = numbers?.[row] ?? 0;
  switch (column.type) {
    case 'number':
      return same(printNumber(number));
    case 'money':
      return same(printFen(number, unit ?? column.unit ?? table.unit));
    case 'date':
      return same(printDate(number, column.precision));
    case 'code': {
      if (texts) return joinTexts((texts[row] ?? '').split(',').map((id) => labelOf(column, id)));
      const code = column.codes.codes[number];
      if (!code) return BLANK;
      return column.show === 'id' ? same(code.id) : code.label;
    }
    case 'text':
    case 'id':
      return same(texts?.[row] ?? '');
  }
}

/** The label of a code id; the id itself when the list has none such. */
export const labelOf = (column: CodeColumn, id: string): Text =>
  column.codes.codes.find((code) => code.id === id)?.label ?? same(id);

/** The unit a column's values are in; empty for texts, dates and bare numbers. */
export function unitText(table: Table, id: string): Text {
  const column = columnOf(table.register, id);
  if (column.type === 'money') {
    return column.per ?? MONEY_UNITS[table.columns[id]?.unit ?? column.unit ?? table.unit].label;
  }
  return (column.type === 'number' ? column.unit : undefined) ?? same('');
}

/** The row's own name, such as the project's; undefined where it is blank or personal. */
export function rowName(table: Table, row: number): string | undefined {
  const cells = table.columns[table.register.rowName];
  if (!cells || row < 0 || cells.kinds[row] !== Kind.value || cells.column.personal) return undefined;
  return printCell(table, table.register.rowName, row).zh;
}
