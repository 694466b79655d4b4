import type { CodeList } from './codelist';
import type { Figure } from './figure';
import { PLAIN_TABLE } from './plainTable';
import type { Parameter } from './parameter';
import { currentId, isPrevious, previous } from './previous';
import type { Register } from './register';
import type { Rule } from './rule';
import type { Summary } from './summary';

/** All that an office keeps, as data; engine and template are handed it and know no catalogue of their own. */
export interface Catalogue {
  readonly registers: readonly Register[];
  readonly codeLists: readonly CodeList[];
  readonly parameters: readonly Parameter[];
  readonly rules: readonly Rule[];
  readonly summaries: readonly Summary[];
  readonly figures: readonly Figure[];
  /** The rules of sheets that are judged as plain tables, from the columns they have. */
  readonly plainRules: (table: Register) => readonly Rule[];
}

/** The register of an id, of this year, of last year's workbook or of plain tables; undefined when there is none. */
export function findRegister({ registers }: Pick<Catalogue, 'registers'>, id: string): Register | undefined {
  const register = [...registers, PLAIN_TABLE].find((each) => each.id === currentId(id));
  return register && isPrevious(id) ? previous(register) : register;
}

/** The same. @throws {Error} when there is none: a fault of the catalogue, not of data. */
export function registerOf(catalogue: Pick<Catalogue, 'registers'>, id: string): Register {
  const register = findRegister(catalogue, id);
  if (!register) throw new Error(`There is no register ${id}`);
  return register;
}

/**
 * The rule of an id. Rules of a plain table go by the names of its own columns; what they say is said of the specimen.
 */
export const ruleOf = ({ rules }: Pick<Catalogue, 'rules'>, id: string): Rule | undefined =>
  rules.find(({ rule }) => rule === id) ??
  rules.find(
    ({ rule, register }) => register === PLAIN_TABLE.id && id.startsWith(register) && lastPart(rule) === lastPart(id),
  );

const lastPart = (id: string): string | undefined => id.split('.').at(-1);
