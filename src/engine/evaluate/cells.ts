import type { Attribute } from '../../model/expression';
import { columnOf } from '../../model/register';
import { Kind, type Table, type TableColumn } from '../../model/table';
import { keyYear } from '../identifiers/key';
import { householdsNamed } from './households';
import { genderOf } from '../identifiers/resident';
import { constantNumber, type NumberOperand, type Operand, type TextOperand } from './operand';

/** The cells of a column, as numbers or as texts. */
export function columnOperand(table: Table, id: string): Operand {
  const cells = table.columns[id];
  if (!cells) return missingColumn(table, id);
  const { type } = cells.column;
  if (type === 'number' || type === 'money' || type === 'date') return numberCells(cells, type);
  return { type: 'text', at: textReader(cells) };
}

/**
 * A column the sheet has no header for: blank where the office may leave it out, so that sums go without it;
 * unknown where it is required, so that no row is accused of what the sheet lacks.
 */
function missingColumn(table: Table, id: string): Operand {
  const column = columnOf(table.register, id);
  if (column.type !== 'number' && column.type !== 'money' && column.type !== 'date') {
    return { type: 'text', at: () => undefined };
  }
  return constantNumber(column.type, undefined, column.required === true ? Kind.unreadable : Kind.blank);
}

function numberCells(cells: TableColumn, type: NumberOperand['type']): NumberOperand {
  const { kinds, numbers } = cells;
  if (!numbers) throw new Error(`${cells.id} was read without numbers`);
  return {
    type,
    month: cells.column.type === 'date' && cells.column.precision === 'month',
    fill(from, to, into) {
      into.values.set(numbers.subarray(from, to));
      into.kinds.set(kinds.subarray(from, to));
    },
  };
}

/** Reads a cell as text: codes give their id, numbers their digits; undefined where there is no value. */
export function textReader(cells: TableColumn): (row: number) => string | undefined {
  const { kinds, numbers, texts, column } = cells;
  if (texts) return (row) => (kinds[row] === Kind.value ? texts[row] : undefined);
  if (!numbers) throw new Error(`${cells.id} was read without texts or numbers`);
  if (column.type === 'code') {
    const ids = column.codes.codes.map((code) => code.id);
    return (row) => (kinds[row] === Kind.value ? ids[numbers[row]!] : undefined);
  }
  return (row) => (kinds[row] === Kind.value ? String(numbers[row]) : undefined);
}

/** What is known of a cell's value besides itself. */
export function attributeOperand(table: Table, id: string, attribute: Attribute): Operand {
  const cells = table.columns[id];
  const read = cells ? textReader(cells) : () => undefined;
  switch (attribute) {
    case 'parent':
      return parentOf(table, id, read);
    case 'gender':
      return { type: 'text', at: (row) => genderOf(read(row)) };
    case 'keyYear':
      return numberIn(read, keyYear);
    case 'households':
      return numberIn(read, householdsNamed);
  }
}

/** A number that a text tells; unknown where it tells none. */
const numberIn = (
  read: (row: number) => string | undefined,
  tell: (text: string | undefined) => number | undefined,
): NumberOperand => ({
  type: 'number',
  month: false,
  fill(from, to, { values, kinds }) {
    for (let row = from; row < to; row++) {
      const told = tell(read(row));
      values[row - from] = told ?? 0;
      kinds[row - from] = told === undefined ? Kind.unreadable : Kind.value;
    }
  },
});

function parentOf(table: Table, id: string, read: (row: number) => string | undefined): TextOperand {
  const column = columnOf(table.register, id);
  if (column.type !== 'code') throw new Error(`${table.register.id}.${id} is no code column and has no parent`);
  const cells = table.columns[id];
  if (cells?.numbers) {
    const { kinds, numbers } = cells;
    const parents = column.codes.codes.map((code) => code.parent);
    return { type: 'text', at: (row) => (kinds[row] === Kind.value ? parents[numbers[row]!] : undefined) };
  }
  const parents = new Map(column.codes.codes.map((code) => [code.id, code.parent]));
  return { type: 'text', at: (row) => parents.get(read(row) ?? '') };
}
