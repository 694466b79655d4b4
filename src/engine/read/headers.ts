import { distance } from 'fastest-levenshtein';
import type { MoneyUnit } from '../../model/money';
import { columnOf, SEQUENCE, type Register } from '../../model/register';
import type { SheetFacts } from '../../model/table';
import type { Lang } from '../../model/text';
import type { Grid } from '../../model/workbook';
import { isBlank } from './clean';
import type { HeaderIndex } from './headerIndex';
import { MEASURE_WORDS } from './words';
import { headerView, type HeaderCell, type HeaderPath } from './headerWindow';

/** A column of the register, found on the sheet. */
export interface FoundColumn {
  readonly id: string;
  readonly position: number;
  /** The money unit its header or group head names, and the cell that does. */
  readonly unit?: { readonly unit: MoneyUnit; readonly cell: HeaderCell };
}

/** A register's header as found on a sheet. */
export interface FoundHeader {
  readonly register: Register;
  /** First and last row, counting from 0. */
  readonly rows: readonly [number, number];
  readonly columns: ReadonlyMap<string, FoundColumn>;
  readonly missing: readonly string[];
  readonly unknown: SheetFacts['unknownHeaders'];
  readonly paths: readonly HeaderPath[];
  readonly lang: Lang;
}

/** How far down a header is looked for, and how many levels it may have. */
const SEARCHED_ROWS = 40;
const LEVELS = 3;
/** The first rows of a sheet, to which the search for a header is confined. */
export const SEARCHED_TOP = SEARCHED_ROWS + LEVELS;
/** So many headers of one register make a sheet like it. */
const FEWEST_ALIKE = 2;
/** What a right or wrong group head adds to the certainty of a naming. */
const RIGHT_GROUP = 0.5;
const WRONG_GROUP = -0.3;
/** Share of a register's columns that no row of titles or units fills. */
const FULL = 1 / 3;

interface Match {
  readonly path: HeaderPath;
  readonly column: string;
  readonly certainty: number;
  readonly lang?: Lang;
}

/**
 * Finds which of the registers a sheet holds, by its headers alone: the one whose columns the headers name best, where
 * headers that many registers share count little. Headers of the right register in any order, with columns inserted
 * or missing, are found; undefined when no register is named by enough of them. A sheet whose stamp says what it is
 * needs fewer (`known`).
 */
export function findHeader(
  grid: Grid,
  indexes: readonly HeaderIndex[],
  { known = false, from = 0, to = from + SEARCHED_ROWS }: Search = {},
): FoundHeader | undefined {
  const best = bestHeader(grid, indexes, { from, to, accepts: (matches, paths) => enough(matches, paths, known) });
  return best && described(best);
}

/** Where a header is looked for, and how sure one has to be. */
export interface Search {
  /** The sheet's stamp says what it is. */
  readonly known?: boolean;
  /** Rows in which the header may begin, the last one excluded. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * The register whose columns a sheet names best, though not enough of them to be read as one; undefined where no two
 * headers are those of the same register.
 */
export function nearestHeader(grid: Grid, indexes: readonly HeaderIndex[]): FoundHeader | undefined {
  const accepts = (matches: readonly Match[]): boolean => matches.filter(isTelling).length >= FEWEST_ALIKE;
  const best = bestHeader(grid, indexes, { from: 0, to: SEARCHED_ROWS, accepts });
  return best && described(best);
}

interface Candidate {
  readonly score: number;
  readonly index: HeaderIndex;
  readonly top: number;
  readonly depth: number;
  readonly matches: readonly Match[];
  readonly paths: readonly HeaderPath[];
}

function bestHeader(
  grid: Grid,
  indexes: readonly HeaderIndex[],
  {
    from,
    to,
    accepts,
  }: {
    readonly from: number;
    readonly to: number;
    readonly accepts: (matches: readonly Match[], paths: readonly HeaderPath[]) => boolean;
  },
): Candidate | undefined {
  const last = Math.min(to, grid.values.length);
  const view = headerView(grid, last + LEVELS);
  const naming = indexesByKey(indexes);
  let best: Candidate | undefined;
  for (let top = from; top < last; top++) {
    for (let depth = 1; depth <= LEVELS; depth++) {
      const paths = view(top, depth);
      if (paths.length < 2) continue;
      for (const index of worthMatching(paths, indexes, naming)) {
        const matches = matchColumns(paths, index);
        if (!accepts(matches, paths)) continue;
        const score = matches.reduce(
          (sum, match) => sum + match.certainty / (naming.get(match.path.leaf.bare)?.length ?? 1),
          0,
        );
        // A deeper window that explains no more only reaches into the title or the data.
        const better = !best || score > best.score + 1e-9 || (score > best.score - 1e-9 && depth < best.depth);
        if (better) best = { score, index, top, depth, matches, paths };
      }
    }
  }
  return best;
}

/**
 * The header of a stamped sheet whose header rows were deleted: no column is found, and what remains of the sheet, from
 * the first row that is too full for a title, stands in its place, so that no row is taken for data.
 */
export function withoutHeader(grid: Grid, { register }: HeaderIndex): FoundHeader {
  const missing = Object.keys(register.columns);
  const full = (row: Grid['values'][number]): boolean =>
    row.filter((value) => !isBlank(value)).length > missing.length * FULL;
  const top = Math.max(0, grid.values.slice(0, SEARCHED_ROWS).findIndex(full));
  const rows = [top, Math.max(top, grid.values.length - 1)] as const;
  return { register, rows, columns: new Map(), missing, unknown: [], paths: [], lang: 'zh' };
}

type ByKey = ReadonlyMap<string, readonly HeaderIndex[]>;
/** Made once for the registers of a catalogue, of which every sheet is asked. */
const knownByKey = new WeakMap<readonly HeaderIndex[], ByKey>();

/** The indexes of the registers in which a header names a column. */
function indexesByKey(indexes: readonly HeaderIndex[]): ByKey {
  const known = knownByKey.get(indexes);
  if (known) return known;
  const naming = new Map<string, HeaderIndex[]>();
  for (const index of indexes) {
    for (const key of index.namings.keys()) {
      const others = naming.get(key);
      if (others) others.push(index);
      else naming.set(key, [index]);
    }
  }
  knownByKey.set(indexes, naming);
  return naming;
}

/** Registers of which at least one header is there, in their order: most rows are data and name none. */
function worthMatching(
  paths: readonly HeaderPath[],
  indexes: readonly HeaderIndex[],
  naming: ReadonlyMap<string, readonly HeaderIndex[]>,
): readonly HeaderIndex[] {
  const found = new Set<HeaderIndex>();
  for (const path of paths) {
    for (const [key] of keysOf(path)) for (const index of naming.get(key) ?? []) found.add(index);
  }
  return indexes.filter((index) => found.has(index));
}

/** 序号 stands on every sheet and tells nothing, neither for a register nor against it. */
const isTelling = ({ column }: Match): boolean => column !== SEQUENCE;

function enough(matches: readonly Match[], paths: readonly HeaderPath[], known: boolean): boolean {
  const named = matches.filter(isTelling).length;
  const share = named / (paths.length - (matches.length - named));
  if (known) return named >= 2 || (named === 1 && share >= 0.5);
  return named >= 6 || (named >= 3 && share >= 0.3) || (named === 2 && share >= 0.6);
}

/** The best pairing of sheet columns with register columns: the surest first, then from left to right. */
function matchColumns(paths: readonly HeaderPath[], index: HeaderIndex): Match[] {
  const candidates = paths.flatMap((path) => candidatesOf(path, index));
  candidates.sort((a, b) => b.certainty - a.certainty || a.path.position - b.path.position);
  const taken = new Set<string>();
  const placed = new Set<number>();
  const matches: Match[] = [];
  for (const match of candidates) {
    if (taken.has(match.column) || placed.has(match.path.position)) continue;
    taken.add(match.column);
    placed.add(match.path.position);
    matches.push(match);
  }
  return matches;
}

/** Under which keys a header may stand in an index, and how much surer or less sure each makes a naming. */
function keysOf({ leaf, heads, position }: HeaderPath): [string, number][] {
  const head = heads.at(-1);
  const keys: [string, number][] = [
    [leaf.full, 0],
    [leaf.bare, -0.05],
  ];
  if (head) keys.push([head.bare + leaf.bare, 0.3], [heads.map((each) => each.bare).join('') + leaf.bare, 0.3]);
  // 受益户数 over 户: the word below may be the header or only its unit.
  if (head?.column === position && MEASURE_WORDS.has(leaf.full)) keys.push([head.full, -0.1], [head.bare, -0.1]);
  return keys;
}

function candidatesOf(path: HeaderPath, { namings, groups }: HeaderIndex): Match[] {
  const { heads } = path;
  const keys = keysOf(path);
  if (!keys.some(([key]) => namings.has(key))) return [];
  const best = new Map<string, Match>();
  for (const [key, bonus] of keys) {
    for (const { column, weight, lang } of namings.get(key) ?? []) {
      const grouped = groups.get(column)!;
      const fits = heads.some((each) => grouped.has(each.bare));
      const group = fits ? RIGHT_GROUP : grouped.size > 0 !== heads.length > 0 ? 0 : heads.length > 0 ? WRONG_GROUP : 0;
      const certainty = weight + bonus + group;
      if (certainty > (best.get(column)?.certainty ?? 0))
        best.set(column, { path, column, certainty, ...(lang && { lang }) });
    }
  }
  return [...best.values()];
}

function described({ index: { register, namings }, top, depth, matches, paths }: Candidate): FoundHeader {
  const columns = new Map<string, FoundColumn>();
  for (const { path, column } of matches) {
    const cell = [path.leaf, ...[...path.heads].reverse()].find((each) => each.unit !== undefined);
    const unit = cell?.unit && { unit: cell.unit, cell };
    columns.set(column, { id: column, position: path.position, ...(unit && { unit }) });
  }
  const english = matches.filter((match) => match.lang === 'en').length;
  const lang = english > matches.filter((match) => match.lang === 'zh').length ? 'en' : 'zh';
  const placed = new Set([...columns.values()].map((column) => column.position));
  const missing = Object.keys(register.columns).filter((id) => !columns.has(id));
  const unknown = paths
    .filter((path) => !placed.has(path.position))
    .map(({ position, leaf }) => {
      const near = nearest(leaf.bare, namings, missing);
      return { column: position, text: leaf.text, ...(near && { near: columnOf(register, near).header[lang] }) };
    });
  return { register, rows: [top, top + depth - 1], columns, missing, unknown, paths, lang };
}

/** The missing column a header was probably meant to name. */
function nearest(key: string, namings: HeaderIndex['namings'], missing: readonly string[]): string | undefined {
  let best: string | undefined;
  let closest = Math.floor(key.length / 3) + 1;
  for (const [spelling, names] of namings) {
    const column = names.find((naming) => missing.includes(naming.column))?.column;
    if (column === undefined) continue;
    const far = distance(key, spelling);
    if (far < closest) {
      closest = far;
      best = column;
    }
  }
  return best;
}
