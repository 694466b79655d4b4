import type { Catalogue } from '../model/catalogue';
import { groupBy } from '../model/groups';
import type { Parameter } from '../model/parameter';
import { currentId } from '../model/previous';
import type { Rule } from '../model/rule';

/** What the handbook tells once: rules derived for many columns or registers share number, severity and title. */
export interface Entry {
  /** The first of them, whose reason, ground and examples are shown. */
  readonly lead: Rule;
  readonly rules: readonly Rule[];
}

type Told = Pick<Rule, 'number' | 'severity' | 'title'>;
const keyOf = ({ number, severity, title }: Told): string => `${number} ${severity} ${title.zh}`;

/** All entries by number, in the order of the catalogue within a number. */
export function entriesOf({ rules }: Pick<Catalogue, 'rules'>): Entry[] {
  const entries = [...groupBy(rules, keyOf).values()].flatMap((of) => {
    const [lead] = of;
    return lead ? [{ lead, rules: of }] : [];
  });
  return entries.sort((one, other) =>
    one.lead.number < other.lead.number ? -1 : Number(one.lead.number > other.lead.number),
  );
}

/** Where the handbook speaks of a rule: a page for each number, a place on it for each entry. */
export function pageOfRule(rule: Told, { rules }: Pick<Catalogue, 'rules'>): string {
  const lead = rules.find((each) => keyOf(each) === keyOf(rule));
  return `rules/${rule.number}${lead ? `#${lead.rule}` : ''}`;
}

/** Where the handbook speaks of a register, of whichever year. */
export const pageOfRegister = (id: string): string => `registers/${currentId(id)}`;

/** The parameters a rule reads, in whichever of its parts: as a term, or as the percentage of a sum or a tolerance. */
export function parametersOf(rule: Rule, { parameters }: Pick<Catalogue, 'parameters'>): readonly Parameter[] {
  const data = JSON.stringify({ ...rule, examples: [] });
  const names = (id: string): readonly string[] => [`"parameter":"${id}"`, `"percent":"${id}"`];
  return parameters.filter(({ id }) => names(id).some((name) => data.includes(name)));
}
