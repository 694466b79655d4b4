import { serialOf } from '../../model/date';
import type { Attribute, Term } from '../../model/expression';
import { parameterOn } from '../../model/parameter';
import { MONEY_UNITS, type MoneyUnit } from '../../model/money';
import { cellOf, filled, parentOf, printColumn, printCover, printText, type Place } from './cells';
import {
  and,
  guarded,
  NO,
  or,
  Unprintable,
  YES,
  type PrintedNumber,
  type PrintedTerm,
  type PrintedText,
} from './printed';

/** Prints a term. @throws {Unprintable} when no formula can say it. */
export function printTerm(term: Term, place: Place): PrintedTerm {
  switch (term.term) {
    case 'column':
      return printColumn(term.column, place);
    case 'constant':
      return typeof term.value === 'number' ? literalNumber(term.value) : printText(term.value);
    case 'date':
      return { ...literalNumber(serialOf(term.iso)), type: 'date', value: dateLiteral(term.iso) };
    case 'parameter':
      return printParameter(term.parameter, place);
    case 'cover':
      return printCover(term.column, place);
    case 'sum':
      return sumOf(
        term.of.map((part) => printNumber(part, place)),
        place.unit,
      );
    case 'product':
      return productOf(term.of.map((part) => printNumber(part, place)));
    case 'quotient':
      return quotientOf(printNumber(term.of, place), printNumber(term.by, place));
    case 'days':
      return daysBetween(printNumber(term.from, place), printNumber(term.to, place), term.inclusive === true);
    case 'year': {
      const date = printNumber(term.of, place);
      return { type: 'number', known: date.known, bad: date.bad, value: `YEAR(${date.value})` };
    }
    case 'length': {
      const text = printWords(term.of, place);
      return { type: 'number', known: text.known, bad: NO, value: `LEN(${text.value})` };
    }
    case 'part': {
      const text = printWords(term.of, place);
      return {
        type: 'text',
        known: text.known,
        bad: text.bad,
        value: `MID(${text.value},${term.from},${term.length})`,
      };
    }
    case 'attribute':
      return printAttribute(term.column, term.attribute, place);
  }
}

/** A term that must yield numbers. */
export function printNumber(term: Term, place: Place): PrintedNumber {
  const printed = printTerm(term, place);
  if (printed.type === 'text') throw new Unprintable(`a ${term.term} of text stands where a number is needed`);
  return printed;
}

function printWords(term: Term, place: Place): PrintedText {
  const printed = printTerm(term, place);
  if (printed.type !== 'text') throw new Unprintable(`a ${term.term} of numbers stands where a text is needed`);
  // Parts of a code are parts of its id, which is not what a label column shows.
  if (printed.codes && printed.codes.show !== 'id') throw new Unprintable('a label is taken apart');
  return printed;
}

const literalNumber = (literal: number): PrintedNumber => ({
  type: 'number',
  known: YES,
  bad: NO,
  value: literal < 0 ? `(${literal})` : String(literal),
  literal,
});

const dateLiteral = (iso: string): string => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return `DATE(${year},${month},${day})`;
};

/** Parameters are printed by value: a formula in a sheet that travels alone must not point anywhere. */
function printParameter(id: string, { options }: Place): PrintedTerm {
  const parameter = options.catalogue.parameters.find((each) => each.id === id);
  const value = parameter && parameterOn(parameter, `${options.year}-12-31`);
  if (value === undefined || value === '') throw new Unprintable(`parameter ${id} has no value in ${options.year}`);
  return typeof value === 'number' ? literalNumber(value) : printText(value);
}

/** Plain numbers as amounts: they are yuan. */
export function asMoney(number: PrintedNumber, unit: MoneyUnit): PrintedNumber {
  if (number.type === 'money') return number;
  const factor = MONEY_UNITS[unit].fen / MONEY_UNITS.yuan.fen;
  if (factor === 1 || number.literal === 0) return { ...number, type: 'money' };
  const { known, bad, value } = number;
  return { type: 'money', known, bad, value: `${operand(value)}/${factor}` };
}

/** Blanks count as 0 unless all parts are blank; one unreadable part makes the sum unknown. */
function sumOf(parts: readonly PrintedNumber[], unit: MoneyUnit): PrintedNumber {
  const type = parts.find((part) => part.type !== 'number')?.type ?? 'number';
  const addends = type === 'money' ? parts.map((part) => asMoney(part, unit)) : parts;
  const month = parts.some((part) => part.month);
  const cells = addends
    .map((part) => (part.cell === part.value ? part.cell : undefined))
    .filter((cell) => cell !== undefined);
  if (cells.length === addends.length) {
    const list = cells.join(',');
    const bad = `COUNTA(${list})>COUNT(${list})`;
    return {
      type,
      month,
      known: and(`COUNT(${list})>0`, `COUNTA(${list})=COUNT(${list})`),
      bad,
      value: `SUM(${list})`,
    };
  }
  const bad = or(...addends.map((part) => part.bad));
  return {
    type,
    month,
    known: and(or(...addends.map((part) => part.known)), bad === NO ? YES : `NOT(${bad})`),
    bad,
    value: `(${addends.map((part) => (part.known === YES ? part.value : `IF(${part.known},${part.value},0)`)).join('+')})`,
  };
}

function productOf(factors: readonly PrintedNumber[]): PrintedNumber {
  return {
    type: factors.find((factor) => factor.type !== 'number')?.type ?? 'number',
    known: and(...factors.map((factor) => factor.known)),
    bad: or(...factors.map((factor) => factor.bad)),
    value: `(${factors.map((factor) => operand(factor.value)).join('*')})`,
  };
}

function quotientOf(of: PrintedNumber, by: PrintedNumber): PrintedNumber {
  const zero = by.literal === undefined ? guarded(by.known, `${by.value}=0`) : by.literal === 0 ? YES : NO;
  return {
    type: of.type === 'money' && by.type === 'money' ? 'number' : of.type,
    known: and(of.known, by.known, zero === NO ? YES : `NOT(${zero})`),
    bad: or(of.bad, by.bad, zero),
    value: `(${operand(of.value)}/${operand(by.value)})`,
  };
}

const daysBetween = (from: PrintedNumber, to: PrintedNumber, inclusive: boolean): PrintedNumber => ({
  type: 'number',
  known: and(from.known, to.known),
  bad: or(from.bad, to.bad),
  value: `(INT(${to.value})-INT(${from.value})${inclusive ? '+1' : ''})`,
});

/** A quotient written out (a converted amount) needs brackets as a factor. */
const operand = (value: string): string => (/^[^()]*[*/+-][^()]*$/.test(value) ? `(${value})` : value);

function printAttribute(id: string, attribute: Attribute, place: Place): PrintedTerm {
  const cell = cellOf(place.plan, id);
  switch (attribute) {
    case 'parent':
      return parentOf(id, place);
    case 'gender':
      throw new Unprintable('the check digit of an identity number does not fit a formula');
    case 'households':
      throw new Unprintable('the households a text names do not fit a formula');
    case 'keyYear': {
      // The first part of four digits that nothing but hyphens encloses, as the office writes its numbers.
      const value = `MID(TRIM(${cell}),FIND("-",TRIM(${cell}))+1,4)`;
      const known = and(
        filled(cell),
        `IFERROR(AND(FIND("-",TRIM(${cell}))<>5,LEN(${value})=4,ISNUMBER(-${value}),MID(TRIM(${cell})&"-",FIND("-",TRIM(${cell}))+5,1)="-"),FALSE)`,
      );
      return { type: 'number', known, bad: NO, value: `VALUE(${value})` };
    }
  }
}
