import type { Layout, Register } from '../../model/register';
import { LANGS, type Lang, type Text } from '../../model/text';
import { headerText, type HeaderText } from './headerText';

/** One way in which a header may name a column. */
export interface Naming {
  readonly column: string;
  /** How sure the naming is: the column's own header 1, an alias or a shortened form less. */
  readonly weight: number;
  readonly lang?: Lang;
}

/** Every way in which the headers of a sheet may name the columns of one register. */
export interface HeaderIndex {
  readonly register: Register;
  readonly namings: ReadonlyMap<string, readonly Naming[]>;
  /** Group heads over each column, comparable, in both languages. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
}

const OWN = 1;
const ALIAS = 0.9;
const SHORTENED = 0.1;

/** Indexes live as long as their registers: building one takes longer than looking for it on a sheet. */
const known = new WeakMap<Register, HeaderIndex>();

/** The index of a register's headers: own headers, both languages together, aliases, group and header in one. */
export function headerIndex(register: Register): HeaderIndex {
  const index = known.get(register) ?? indexOf(register);
  known.set(register, index);
  return index;
}

function indexOf(register: Register): HeaderIndex {
  const namings = new Map<string, Naming[]>();
  const groups = new Map<string, ReadonlySet<string>>();
  for (const { column, heads } of leaves(register.sheet.layout, [])) {
    const declared = register.columns[column]!;
    groups.set(column, new Set(heads.flatMap((head) => LANGS.map((lang) => headerText(head[lang]).bare))));
    const { zh, en } = declared.header;
    const name = (text: string, weight: number, lang?: Lang): void => {
      enter(namings, headerText(text), { column, weight, ...(lang && { lang }) });
    };
    name(zh, OWN, 'zh');
    name(en, OWN, 'en');
    name(zh + en, OWN, 'zh');
    name(en + zh, OWN, 'en');
    for (const alias of declared.aliases ?? []) name(alias, ALIAS);
    for (const lang of LANGS) {
      const head = heads.map((each) => each[lang]).join('');
      if (head !== '') name(head + declared.header[lang], ALIAS, lang);
      const last = heads.at(-1)?.[lang];
      if (last) name(last + declared.header[lang], ALIAS, lang);
    }
  }
  return { register, namings, groups };
}

interface Leaf {
  readonly column: string;
  readonly heads: readonly Text[];
}

const leaves = (layout: readonly Layout[], heads: readonly Text[]): Leaf[] =>
  layout.flatMap((part) =>
    typeof part === 'string' ? [{ column: part, heads }] : leaves(part.of, [...heads, part.group]),
  );

function enter(namings: Map<string, Naming[]>, { full, bare }: HeaderText, naming: Naming): void {
  add(namings, full, naming);
  if (bare !== full) add(namings, bare, { ...naming, weight: naming.weight - SHORTENED });
}

function add(namings: Map<string, Naming[]>, key: string, naming: Naming): void {
  if (key === '') return;
  const known = namings.get(key) ?? [];
  const index = known.findIndex((each) => each.column === naming.column);
  if (index < 0) known.push(naming);
  else if (known[index]!.weight < naming.weight) known[index] = naming;
  namings.set(key, known);
}
