import { Kind } from '../../model/table';
import type { Operands } from './scratch';

/** A term that yields numbers: plain ones, money in fen, or date serials. */
export interface NumberOperand {
  readonly type: 'number' | 'money' | 'date';
  /** Dates known to the month only. */
  readonly month: boolean;
  /** Values and kinds of the rows from `from` to `to` (end excluded), written from index 0 on. */
  fill(from: number, to: number, into: Operands): void;
}

/** A term that yields texts; codes yield their ids. */
export interface TextOperand {
  readonly type: 'text';
  /** Undefined where the cell is blank or not readable. */
  at(row: number): string | undefined;
}

export type Operand = NumberOperand | TextOperand;

/** The same number in every row; undefined is unknown everywhere. */
export function constantNumber(type: NumberOperand['type'], value: number | undefined, unknown: number): NumberOperand {
  return {
    type,
    month: false,
    fill(from, to, { values, kinds }) {
      values.fill(value ?? 0, 0, to - from);
      kinds.fill(value === undefined ? unknown : Kind.value, 0, to - from);
    },
  };
}
