import { isList, textOf, type JsonRecord } from './json';
import type { Json, Scalar } from './types';

/** What a filter sees of a cell. */
export interface FilteredCell {
  readonly value: Scalar;
  /** As shown. */
  readonly text: string;
}

/** A filter this workbook cannot judge. */
export class UnknownFilter extends Error {
  override readonly name = 'UnknownFilter';
}

type Test = (cell: FilteredCell) => boolean;

/**
 * Which cells of a column a filter lets through.
 * @param criteria under the program's own names: `filterOn`, `values`, `criterion1` …
 * @throws {UnknownFilter} for filters by colour, icon or moving dates
 */
export function filterTest(criteria: JsonRecord, column: readonly FilteredCell[]): Test {
  const on = textOf(criteria['filterOn']);
  if (on === 'Values') return byValues(criteria['values']);
  if (on === 'Custom') return byCondition(criteria);
  if (/^(Top|Bottom)(Items|Percent)$/.test(on)) return byRank(on, Number(criteria['criterion1']), column);
  throw new UnknownFilter(on);
}

function byValues(values: Json | undefined): Test {
  const shown = new Set((isList(values) ? values : []).map((value) => plain(value)));
  return ({ text }) => shown.has(text.toLowerCase());
}

const plain = (value: Json): string => textOf(value).toLowerCase();

function byCondition(criteria: JsonRecord): Test {
  const [first, second] = [criteria['criterion1'], criteria['criterion2']].map((text) =>
    text === undefined || text === null ? undefined : condition(plain(text)),
  );
  if (!first) return () => true;
  if (!second) return first;
  return criteria['operator'] === 'Or' ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

const COMPARISONS: Readonly<Record<string, (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

/** `=x`, `<>x`, `>5` …: text with the wildcards * and ?, an empty one for blanks. */
function condition(text: string): Test {
  const [, sign = '', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(text) ?? [];
  const compare = COMPARISONS[sign];
  const limit = Number(operand);
  if (compare) {
    return ({ value }) => typeof value === 'number' && !Number.isNaN(limit) && compare(value - limit);
  }
  const pattern = wildcards(operand);
  const equals: Test = ({ value, text: shown }) =>
    operand !== '' && typeof value === 'number' && value === limit ? true : pattern.test(shown);
  return sign === '<>' ? (cell) => !equals(cell) : equals;
}

/** `~*` and `~?` are the signs themselves. */
function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*]|[?]|[.+^${}()|[\]\\]/g, (found, sign: string | undefined) => {
    if (sign !== undefined) return `\\${sign}`;
    if (found === '*') return '.*';
    return found === '?' ? '.' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'is');
}

function byRank(on: string, count: number, column: readonly FilteredCell[]): Test {
  const numbers = column.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  numbers.sort(on.startsWith('Top') ? (one, other) => other - one : (one, other) => one - other);
  const wanted = on.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const chosen = new Set(numbers.slice(0, wanted));
  return ({ value }) => typeof value === 'number' && chosen.has(value);
}
