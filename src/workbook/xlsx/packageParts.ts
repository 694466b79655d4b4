import { appendToRoot, outline, remove, splice } from './splice';

export const CONTENT_TYPES = '[Content_Types].xml';

/** What kinds of relations and contents we write are called. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const relationOf = (kind: string): string => `${OFFICE}/${kind}`;
export const contentOf = (kind: string): string => `${SPREADSHEET}.${kind}+xml`;

export interface NewPart {
  readonly name: string;
  readonly content: string;
}

/** The content types, with new parts and without what was dropped. */
export function contentTypes(xml: string, added: readonly NewPart[], dropped: readonly string[]): string {
  const part = outline(xml);
  const gone = part.children.filter(({ attributes }) => dropped.includes(attributes['PartName']?.slice(1) ?? ''));
  const overrides = added.map(({ name, content }) => `<Override PartName="/${name}" ContentType="${content}"/>`);
  return splice(xml, [...gone.map(remove), appendToRoot(part, overrides)]);
}

export interface NewRelation {
  readonly type: string;
  readonly target: string;
}

/** The relations of a part with new ones; their ids, in order. @param from the part the relations are of */
export function relations(
  xml: string,
  from: string,
  added: readonly NewRelation[],
): { readonly xml: string; readonly ids: readonly string[] } {
  const part = outline(xml);
  const taken = new Set(part.children.map(({ attributes }) => attributes['Id']));
  const ids: string[] = [];
  for (let number = 1; ids.length < added.length; number += 1) {
    if (!taken.has(`rId${number}`)) ids.push(`rId${number}`);
  }
  const elements = added.map(
    ({ type, target }, i) =>
      `<Relationship Id="${ids[i] ?? ''}" Type="${type}" Target="${relativeTarget(from, target)}"/>`,
  );
  // The order of calculation names cells that may be no formulas any more; programs make it anew.
  const gone = part.children.filter(({ attributes }) => attributes['Type']?.endsWith('/calcChain'));
  return { xml: splice(xml, [...gone.map(remove), appendToRoot(part, elements)]), ids };
}

/** Relations of a part that has none yet. */
export const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A part as another one names it: relative to its folder. */
export function relativeTarget(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** Names in a folder that are free in a package, told apart without case: `table3.xml` after `table2.xml`. */
export class FreeNames {
  private readonly taken: Set<string>;

  constructor(names: readonly string[]) {
    this.taken = new Set(names.map((name) => name.toLowerCase()));
  }

  /** @param stem folder and name up to the number: `xl/tables/table` */
  take(stem: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number}.xml`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}
