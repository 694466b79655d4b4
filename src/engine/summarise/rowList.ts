import { codesIn, isInForce } from '../../model/codelist';
import type { JoinedSummary, RowList } from '../../model/joinedSummary';
import { columnOf, type Register } from '../../model/register';
import type { Table } from '../../model/table';
import { fill, text, type Text } from '../../model/text';
import { textReader } from '../evaluate/cells';
import { tablesOf, type Environment } from '../evaluate/scope';
import { rowsWhere } from '../evaluate/truths';
import { finish } from '../steps';

/** One row of a joined summary: an entry of its list, or rows that answer to none, or to several. */
export interface Entry {
  readonly label: Text;
  /** What matches know it by; absent for rows that belong to no entry. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The rows of a joined summary, in order, and how a row of a register finds its own. */
export interface Entries {
  readonly all: readonly Entry[];
  /** The entry that answers to these values; undefined where none does. */
  find(columns: readonly string[], values: readonly string[]): number | undefined;
  /** Where rows stand that answer to no entry: the last. */
  readonly others: number;
}

/** The rows of a summary. Those for rows that belong to no single entry are among them, whether or not there are any. */
export function entriesOf({ list, others }: JoinedSummary, environment: Environment): Entries {
  const entries = list.of === 'codes' ? codeEntries(list, environment.year) : registerEntries(list, environment);
  const all = [...entries.all, { label: others }];
  const indexes = new Map<string, ReadonlyMap<string, number>>();
  return {
    all,
    others: all.length - 1,
    find(columns, values) {
      const name = columns.join();
      const index = indexes.get(name) ?? indexOf(entries, columns);
      indexes.set(name, index);
      return index.get(keyOf(values));
    },
  };
}

interface Listed {
  readonly all: readonly Entry[];
  /** Values an entry is known by, one or more sets of them: a pair changed within the year keeps its number. */
  readonly known: readonly { readonly entry: number; readonly values: Readonly<Record<string, string>> }[];
  /** Where rows stand that answer to several entries; undefined where these have nothing in common. */
  readonly among: (entries: readonly number[]) => number | undefined;
}

/** A character that stands in no cell. */
const SEPARATOR = '\u0000';
const keyOf = (values: readonly string[]): string => values.join(SEPARATOR);

function indexOf({ known, among }: Listed, columns: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, Set<number>>();
  for (const { entry, values } of known) {
    const key = columns.map((column) => values[column]);
    if (key.includes(undefined)) continue;
    const name = keyOf(key.map(String));
    found.set(name, (found.get(name) ?? new Set()).add(entry));
  }
  const index = new Map<string, number>();
  for (const [name, entries] of found) {
    const [only] = entries;
    const entry = entries.size === 1 ? only : among([...entries]);
    if (entry !== undefined) index.set(name, entry);
  }
  return index;
}

function codeEntries({ codes, scope, column }: Extract<RowList, { of: 'codes' }>, year: number): Listed {
  const all = codesIn(codes, scope)
    .filter((code) => isInForce(code, year))
    .map(({ id, label }): Entry => ({ label, values: { [column]: id } }));
  const known = all.map(({ values = {} }, entry) => ({ entry, values }));
  return { all, known, among: () => undefined };
}

type RegisterList = Extract<RowList, { of: 'register' }>;

/** A row of the register whose entries are listed. */
interface ListRow {
  readonly values: Readonly<Record<string, string>>;
  /** Its place in the order of codes. */
  readonly rank: readonly number[];
  readonly name: string;
}

function registerEntries(list: RegisterList, environment: Environment): Listed {
  const { columns, label, among } = list;
  const rows = tablesOf(environment.book, list.register).flatMap((table) => listRows(list, table, environment));
  const first = new Map<string, ListRow>();
  for (const row of rows) if (!first.has(row.name)) first.set(row.name, row);
  const sorted = [...first.values()].sort(byRank);
  const register = tablesOf(environment.book, list.register)[0]?.register;
  const all: Entry[] = [];
  const entryOf = new Map<string, number>();
  const sharedBy = new Map<string, number>();
  const grouped = (row: ListRow): string => row.values[among.column] ?? '';
  sorted.forEach((row, position) => {
    const { values } = row;
    entryOf.set(row.name, all.length);
    all.push({ label: labelOf(label, columns, values, register), values });
    const next = sorted[position + 1];
    if (next && grouped(next) === grouped(row)) return;
    sharedBy.set(grouped(row), all.length);
    all.push({ label: labelOf(among.label, [among.column], values, register) });
  });
  return {
    all,
    known: rows.map(({ name, values }) => ({ entry: entryOf.get(name) ?? -1, values })),
    among(entries) {
      const groups = new Set(entries.map((entry) => all[entry]?.values?.[among.column]));
      const [only] = groups;
      return groups.size === 1 && only !== undefined ? sharedBy.get(only) : undefined;
    },
  };
}

/** Rows in which everything is filled that tells entries apart. */
function listRows(list: RegisterList, table: Table, environment: Environment): ListRow[] {
  const keep = list.where && finish(rowsWhere(list.where, { table, environment }));
  const readers = Object.entries(table.columns)
    .filter(([, { column }]) => column.type === 'code' || column.type === 'id')
    .map(([id, cells]) => [id, textReader(cells)] as const);
  return [...table.rows.keys()].flatMap((row): ListRow[] => {
    if (keep && !keep[row]) return [];
    const values: Record<string, string> = {};
    for (const [id, read] of readers) {
      const value = read(row);
      if (value !== undefined) values[id] = value;
    }
    const key = list.columns.map((id) => values[id]);
    if (key.includes(undefined)) return [];
    return [{ values, rank: list.columns.map((id) => table.columns[id]?.numbers?.[row] ?? 0), name: key.join() }];
  });
}

function byRank(one: ListRow, other: ListRow): number {
  const level = one.rank.findIndex((rank, index) => rank !== other.rank[index]);
  return level < 0 ? 0 : (one.rank[level] ?? 0) - (other.rank[level] ?? 0);
}

function labelOf(
  wording: Text,
  columns: readonly string[],
  values: Readonly<Record<string, string>>,
  register: Register | undefined,
): Text {
  const inLang = (lang: 'zh' | 'en'): string =>
    fill(
      wording[lang],
      Object.fromEntries(columns.map((id) => [id, shown(register, id, values[id] ?? '')[lang]] as const)),
    );
  return text(inLang('zh'), inLang('en'));
}

function shown(register: Register | undefined, id: string, value: string): Text {
  const column = register && columnOf(register, id);
  const code = column?.type === 'code' ? column.codes.codes.find((each) => each.id === value) : undefined;
  return code?.label ?? text(value, value);
}
