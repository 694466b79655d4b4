import { plain } from '../engine/read/clean';
import type { Cell } from '../model/cellFunction';
import { isBlankCell, numberOf } from './given';

const OPERATOR = /^(<>|<=|>=|=|<|>)(.*)$/s;

/** A condition as COUNTIFS knows it, but for wildcards: a value, or a comparison such as `>100` or `<>其他`. */
export function criterionOf(condition: Cell): (cell: Cell) => boolean {
  const [, operator = '=', operand = condition] = OPERATOR.exec(typeof condition === 'string' ? condition : '') ?? [];
  const number = numberOf(operand);
  const word = plain(String(operand ?? ''));
  const isEqual = (cell: Cell): boolean => plain(String(cell ?? '')) === word;
  switch (operator) {
    case '=':
      return isEqual;
    case '<>':
      return (cell) => !isEqual(cell);
    default:
      return (cell) => {
        const own = isBlankCell(cell) ? undefined : numberOf(cell);
        return own !== undefined && number !== undefined && compares(own, operator, number);
      };
  }
}

function compares(left: number, operator: string, right: number): boolean {
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}
