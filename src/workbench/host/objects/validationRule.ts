import { isRecord, textOf, type JsonRecord } from '../../book/json';
import type { DataValidation, Json } from '../../book/types';
import { choice, flagOr } from '../arguments';
import { HostError } from '../errors';
import { notImplemented } from '../registry';

/** The parts of a rule, of which it has one, and the type each makes. */
const TYPES = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

type Criteria = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'inCellDropDown'>;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
/** Characters a list written out, or a formula, may have. */
const LONGEST = 255;

/** @throws {HostError} InvalidArgument for what is no rule, or a list or formula of more than 255 characters */
export function criteriaOf(rule: JsonRecord): Criteria {
  const given = Object.entries(rule).filter(([, part]) => part !== null);
  const [name, part] = given[0] ?? [];
  if (given.length !== 1 || name === undefined || !isType(name) || !isRecord(part))
    throw new HostError('InvalidArgument');
  const type = TYPES[name];
  if (type === 'List')
    return { type, formula1: source(part['source']), inCellDropDown: flagOr(part['inCellDropDown'], true) };
  if (type === 'Custom') return { type, formula1: formula(part['formula']) };
  const operator = choice(part['operator'], OPERATORS);
  const second = part['formula2'];
  const both = operator === 'Between' || operator === 'NotBetween';
  return { type, operator, formula1: formula(part['formula1']), ...(both ? { formula2: formula(second) } : {}) };
}

const isType = (name: string): name is keyof typeof TYPES => Object.hasOwn(TYPES, name);

function source(given: Json | undefined): string {
  if (isRecord(given)) throw notImplemented('DataValidation', 'rule.list.source as a Range');
  return bounded(textOf(given));
}

function formula(given: Json | undefined): string | number {
  if (typeof given === 'number') return given;
  return bounded(textOf(given));
}

function bounded(text: string): string {
  if (text === '' || text.length > LONGEST) throw new HostError('InvalidArgument');
  return text;
}

/** The rule as an add-in reads it: one part, named by its type; none where there are no criteria. */
export function ruleOf({ type, operator, formula1, formula2, inCellDropDown }: Criteria): JsonRecord {
  const name = Object.keys(TYPES).find((each) => isType(each) && TYPES[each] === type);
  if (name === undefined) return {};
  if (type === 'List') return { [name]: { inCellDropDown: inCellDropDown ?? true, source: formula1 ?? '' } };
  if (type === 'Custom') return { [name]: { formula: formula1 ?? '' } };
  return {
    [name]: {
      formula1: formula1 ?? '',
      ...(formula2 === undefined ? {} : { formula2 }),
      operator: operator ?? 'Between',
    },
  };
}
