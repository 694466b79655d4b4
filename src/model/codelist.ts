import type { Text } from './text';

/** One value of a code list. Values are compared by `id`, whatever language or alias the cell shows. */
export interface Code {
  readonly id: string;
  readonly label: Text;
  /** Other spellings that mean this value, in any language. */
  readonly aliases?: readonly string[];
  /** Spellings that could also mean another value: they are offered, never taken silently (左旗). */
  readonly ambiguous?: readonly string[];
  /** The value above this one: a banner's league or city. */
  readonly parent?: string;
  /** First and last day of validity, ISO dates (`2015-11-30` or `2015-11`); absent means always. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** The value that took over when this one ended. */
  readonly successor?: string;
  /** Which part of the list the value belongs to: `beijing-district`, `banner`, `city`. */
  readonly scope?: string;
}

/** A list of values an office keeps for one idea; one list serves every register that needs it. */
export interface CodeList {
  readonly id: string;
  readonly title: Text;
  /** Where the list comes from (standard, article, published table, judgement). */
  readonly source: string;
  /** Its English names are official romanisations: other spellings are read, with a word about it (TF-21). */
  readonly romanised?: true;
  readonly codes: readonly Code[];
}

/** Builds a code list. @throws {Error} when an id stands twice or a spelling means two values. */
export function codeList<const L extends CodeList>(list: L): L {
  const meanings = new Map<string, string>();
  const ids = new Set<string>();
  for (const code of list.codes) {
    if (ids.has(code.id)) throw new Error(`${list.id}: ${code.id} stands twice`);
    ids.add(code.id);
    for (const spelling of spellingsOfCode(code)) {
      const other = meanings.get(spelling) ?? code.id;
      if (other !== code.id) throw new Error(`${list.id}: ${spelling} means ${other} and ${code.id}`);
      meanings.set(spelling, code.id);
    }
  }
  return list;
}

/** All spellings that mean a value and nothing else: its id, its labels and its aliases. */
export const spellingsOfCode = (code: Code): readonly string[] => [
  code.id,
  code.label.zh,
  code.label.en,
  ...(code.aliases ?? []),
];

/** What a value of a list is called; undefined when it has no such value. */
export const labelOf = ({ codes }: CodeList, id: string | undefined): Text | undefined =>
  codes.find((code) => code.id === id)?.label;

/** The codes of a list within a scope; all of them when no scope is given. */
export const codesIn = (list: CodeList, scope?: string): readonly Code[] =>
  scope === undefined ? list.codes : list.codes.filter((code) => code.scope === scope);

/** Whether a code is in force on any day of a year. */
export const isInForce = ({ validFrom = '', validTo = '9999' }: Code, year: number): boolean =>
  validFrom.slice(0, 4) <= String(year) && validTo.slice(0, 4) >= String(year);

/** The code in force in a year instead of one that is not: what succeeded it, or what it succeeded. */
export function inItsPlace(code: Code, { codes }: CodeList, year: number): Code | undefined {
  const isEnded = (code.validTo ?? '9999').slice(0, 4) < String(year);
  let other: Code | undefined = code;
  // A code may have been succeeded more than once.
  for (let step = 0; step < codes.length && other && !isInForce(other, year); step++) {
    const { id, successor }: Code = other;
    other = codes.find((each) => (isEnded ? each.id === successor : each.successor === id));
  }
  return other;
}
