import type { CodeList } from './codelist';
import type { Figure } from './figure';
import type { Parameter } from './parameter';
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
}

/** The register of an id. @throws {Error} when there is none: a fault of the catalogue, not of data. */
export function registerOf(catalogue: Pick<Catalogue, 'registers'>, id: string): Register {
  const register = catalogue.registers.find((each) => each.id === id);
  if (!register) throw new Error(`There is no register ${id}`);
  return register;
}
