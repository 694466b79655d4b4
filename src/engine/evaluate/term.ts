import { fromSerial, serialOf, toSerial } from '../../model/date';
import type { Term } from '../../model/expression';
import { isUnknown, Kind } from '../../model/table';
import { attributeOperand, columnOperand } from './cells';
import { constantNumber, type NumberOperand, type Operand, type TextOperand } from './operand';
import { withOperands } from './scratch';
import type { Scope } from './scope';

/** Fen in a yuan: plain numbers that meet money are yuan. */
const YUAN = 100;

/**
 * Makes a term ready to be computed block by block over one table.
 * @throws {Error} when the term is no sensible one (a sum of texts): a fault of the catalogue, not of data.
 */
export function compileTerm(term: Term, scope: Scope): Operand {
  switch (term.term) {
    case 'column':
      return columnOperand(scope.table, term.column);
    case 'constant':
      return constantOperand(term.value);
    case 'date':
      return constantNumber('date', serialOf(term.iso), Kind.unreadable);
    case 'parameter':
      return constantOperand(scope.environment.parameter(term.parameter));
    case 'cover':
      return coverOperand(term.column, scope);
    case 'sum':
      return sumOf(term.of.map((part) => compileNumber(part, scope)));
    case 'product':
      return productOf(term.of.map((part) => compileNumber(part, scope)));
    case 'quotient':
      return quotientOf(compileNumber(term.of, scope), compileNumber(term.by, scope));
    case 'days':
      return daysBetween(compileNumber(term.from, scope), compileNumber(term.to, scope), term.inclusive ? 1 : 0);
    case 'year':
      return yearOf(compileNumber(term.of, scope));
    case 'length':
      return lengthOf(asText(compileTerm(term.of, scope)));
    case 'part':
      return partOf(asText(compileTerm(term.of, scope)), term.from - 1, term.length);
    case 'attribute':
      return attributeOperand(scope.table, term.column, term.attribute);
  }
}

/** A term that must yield numbers. @throws {Error} otherwise: a fault of the catalogue. */
function compileNumber(term: Term, scope: Scope): NumberOperand {
  const operand = compileTerm(term, scope);
  if (operand.type === 'text') throw new Error(`A ${term.term} of text stands where a number is needed`);
  return operand;
}

/** Plain numbers as money: they are yuan. */
export const asMoney = (operand: NumberOperand): NumberOperand =>
  operand.type === 'money' ? operand : { ...productOf([operand, constantNumber('number', YUAN, 0)]), type: 'money' };

function constantOperand(value: number | string | undefined): Operand {
  if (typeof value === 'string') return { type: 'text', at: () => value };
  return constantNumber('number', value, Kind.unreadable);
}

/** A field of the cover, the same in every row; unknown when there is no cover. */
function coverOperand(column: string, { environment }: Scope): Operand {
  const { cover } = environment;
  if (!cover || cover.rows.length === 0) return constantNumber('number', undefined, Kind.unreadable);
  const operand = columnOperand(cover, column);
  if (operand.type === 'text') {
    const value = operand.at(0);
    return { type: 'text', at: () => value };
  }
  return withOperands((into) => {
    operand.fill(0, 1, into);
    const value = into.kinds[0] === Kind.value ? into.values[0] : undefined;
    return { ...constantNumber(operand.type, value, Kind.unreadable), month: operand.month };
  });
}

function sumOf(parts: readonly NumberOperand[]): NumberOperand {
  const type = parts.find((part) => part.type !== 'number')?.type ?? 'number';
  const addends = type === 'money' ? parts.map(asMoney) : parts;
  return {
    type,
    month: parts.some((part) => part.month),
    fill(from, to, { values, kinds }) {
      const count = to - from;
      values.fill(0, 0, count);
      kinds.fill(Kind.blank, 0, count);
      for (const addend of addends) {
        withOperands((part) => {
          addend.fill(from, to, part);
          for (let i = 0; i < count; i++) {
            const kind = part.kinds[i];
            if (kind === Kind.value) {
              values[i]! += part.values[i]!;
              if (kinds[i] === Kind.blank) kinds[i] = Kind.value;
            } else if (isUnknown(kind)) kinds[i] = Kind.unreadable;
          }
        });
      }
    },
  };
}

function productOf(factors: readonly NumberOperand[]): NumberOperand {
  return {
    type: factors.find((factor) => factor.type !== 'number')?.type ?? 'number',
    month: false,
    fill(from, to, { values, kinds }) {
      const count = to - from;
      values.fill(1, 0, count);
      kinds.fill(Kind.value, 0, count);
      for (const factor of factors) {
        withOperands((part) => {
          factor.fill(from, to, part);
          for (let i = 0; i < count; i++) {
            values[i]! *= part.values[i]!;
            kinds[i] = worse(kinds[i]!, part.kinds[i]!);
          }
        });
      }
    },
  };
}

/** Known only when both are; blank when one is blank and none is unreadable. */
function worse(left: number, right: number): number {
  if (left === Kind.value && right === Kind.value) return Kind.value;
  return isUnknown(left) || isUnknown(right) ? Kind.unreadable : Kind.blank;
}

function quotientOf(dividend: NumberOperand, divisor: NumberOperand): NumberOperand {
  const bothMoney = dividend.type === 'money' && divisor.type === 'money';
  return {
    type: bothMoney ? 'number' : dividend.type,
    month: false,
    fill(from, to, into) {
      dividend.fill(from, to, into);
      withOperands((by) => {
        divisor.fill(from, to, by);
        for (let i = 0; i < to - from; i++) {
          const zero = by.values[i] === 0 && by.kinds[i] === Kind.value;
          into.kinds[i] = zero ? Kind.unreadable : worse(into.kinds[i]!, by.kinds[i]!);
          into.values[i]! /= by.values[i]!;
        }
      });
    },
  };
}

function daysBetween(start: NumberOperand, end: NumberOperand, extra: number): NumberOperand {
  return {
    type: 'number',
    month: false,
    fill(from, to, into) {
      end.fill(from, to, into);
      withOperands((first) => {
        start.fill(from, to, first);
        for (let i = 0; i < to - from; i++) {
          into.values[i] = Math.floor(into.values[i]!) - Math.floor(first.values[i]!) + extra;
          into.kinds[i] = worse(into.kinds[i]!, first.kinds[i]!);
        }
      });
    },
  };
}

function yearOf(date: NumberOperand): NumberOperand {
  return {
    type: 'number',
    month: false,
    fill(from, to, into) {
      date.fill(from, to, into);
      // Rows of one sheet mostly share a year: its bounds are kept, the calendar is asked when a date leaves them.
      let [year, first, next] = [0, 0, 0];
      for (let i = 0; i < to - from; i++) {
        const serial = into.values[i]!;
        if (into.kinds[i] !== Kind.value) continue;
        if (!(serial >= first && serial < next)) {
          year = fromSerial(serial).year;
          first = toSerial(year, 1, 1) ?? serial;
          next = toSerial(year + 1, 1, 1) ?? serial;
        }
        into.values[i] = year;
      }
    },
  };
}

function asText(operand: Operand): TextOperand {
  if (operand.type !== 'text') throw new Error('A text is needed where a number stands');
  return operand;
}

function lengthOf(text: TextOperand): NumberOperand {
  return {
    type: 'number',
    month: false,
    fill(from, to, { values, kinds }) {
      for (let row = from; row < to; row++) {
        const read = text.at(row);
        values[row - from] = read?.length ?? 0;
        kinds[row - from] = read === undefined ? Kind.blank : Kind.value;
      }
    },
  };
}

const partOf = (text: TextOperand, start: number, length: number): TextOperand => ({
  type: 'text',
  at: (row) => text.at(row)?.slice(start, start + length),
});
