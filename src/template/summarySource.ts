import type { Expr } from '../model/expression';
import type { Grouped, GroupedTable } from '../model/summary';
import type { TableColumn } from '../model/table';
import { isSafe, rawCell, spellingOf } from './summaryCells';
import type { Criterion } from './summaryCriteria';
import { levelCriterion, whereCriteria, type Picks } from './summaryPicks';

/**
 * What the register sheets behind a summary really hold, cell by cell. A formula such as SUMIFS compares what stands in
 * the cells, while the engine reads aliases, other languages and numbers typed as text; so a group gets a live formula
 * only where both must come to the same (docs/decisions/0011), and a value otherwise.
 */
export interface Source {
  readonly grouped: GroupedTable;
  /** What tells the rows of each innermost group from all others; undefined where no formula can. */
  readonly criteria: readonly (readonly Criterion[] | undefined)[];
  /** What tells the rows that count from those left out; undefined where no formula can. */
  readonly condition: readonly Criterion[] | undefined;
}

/** The levels of a register's rows, and which of these count. */
interface Shape {
  readonly levels: readonly Grouped[];
  readonly where: Expr | undefined;
  /** Innermost groups. */
  readonly size: number;
}

/** The criteria of each innermost group, where formulas can go by them. */
export function sourceOf(grouped: GroupedTable, { levels, where, size }: Shape, picks: Picks): Source {
  const condition = conditionOf(grouped, where, size, picks);
  if (!condition) return { grouped, criteria: [], condition };
  const telling = levels.filter((level) => !isImplied(level, levels));
  const byLevel = telling.every(isPlain)
    ? spelledCriteria(grouped, telling, size)
    : triedCriteria(grouped, { levels: telling, size, condition }, picks);
  return { grouped, criteria: byLevel.map((criteria) => criteria && [...criteria, ...condition]), condition };
}

const isPlain = ({ through, of }: Grouped): boolean => through === undefined && of === undefined;

/** The league or city of a banner that stands in another level tells nothing more. */
const isImplied = (level: Grouped, levels: readonly Grouped[]): boolean =>
  level.of !== undefined &&
  levels.some((other) => other.column === level.column && other.through === level.through && other.of === undefined);

/** The criteria that pick the rows the summary speaks of; none when it speaks of all, undefined when there are none. */
function conditionOf(grouped: GroupedTable, where: Expr | undefined, size: number, picks: Picks) {
  const criteria = where ? whereCriteria(grouped, where) : [];
  return criteria && (criteria.length === 0 || picks.areExact(grouped, criteria, [0, size])) ? criteria : undefined;
}

/** Levels that go by a column as it stands: one spelling for each group that stands nowhere else. */
function spelledCriteria(grouped: GroupedTable, levels: readonly Grouped[], size: number) {
  const columns = levels.map(({ column }) => grouped.table.columns[column]);
  const spellings = columns.map((column) => spelledIn(grouped, column, size));
  const ids = levels.map(({ column }) => column);
  for (const leaf of clashes(grouped, ids, spellings)) {
    for (const level of spellings) level[leaf] = undefined;
  }
  return Array.from({ length: size }, (_, leaf): Criterion[] | undefined => {
    const criteria = columns.flatMap((column, level): Criterion[] => {
      const spelling = spellings[level]?.[leaf];
      return column && spelling !== undefined ? [{ column, is: [spelling] }] : [];
    });
    return criteria.length === levels.length ? criteria : undefined;
  });
}

interface Tried {
  readonly levels: readonly Grouped[];
  readonly size: number;
  readonly condition: readonly Criterion[];
}

/** Other levels: criteria made of the rows of each group, and tried on all rows of the sheet. */
function triedCriteria(grouped: GroupedTable, { levels, size, condition }: Tried, picks: Picks) {
  const rows = Array.from({ length: size }, (): number[] => []);
  grouped.leafOf.forEach((leaf, row) => rows[leaf]?.push(row));
  return rows.map((of, leaf): Criterion[] | undefined => {
    const criteria = levels.flatMap((level) => levelCriterion(grouped.table, level, of) ?? []);
    const told = criteria.length === levels.length;
    return told && picks.areExact(grouped, [...criteria, ...condition], [leaf, leaf + 1]) ? criteria : undefined;
  });
}

function spelledIn({ table, leafOf }: GroupedTable, column: TableColumn | undefined, size: number) {
  const spelled = Array.from({ length: size }, (): string | undefined => undefined);
  const several = new Set<number>();
  leafOf.forEach((leaf, row) => {
    if (leaf < 0) return;
    const raw = column ? rawCell(table, column, row) : null;
    const text = spellingOf(raw);
    const usable = raw === null || isSafe(text);
    if (!usable || (spelled[leaf] !== undefined && spelled[leaf] !== text)) several.add(leaf);
    spelled[leaf] = text;
  });
  return spelled.map((text, leaf) => (several.has(leaf) ? undefined : text));
}

/** Groups whose name also stands where it must not count: in another group, in a row left out, above or between the data. */
function clashes(
  { table, leafOf }: GroupedTable,
  ids: readonly string[],
  spellings: readonly (readonly (string | undefined)[])[],
): Set<number> {
  const owner = new Map<string, number>();
  const found = new Set<number>();
  const size = spellings[0]?.length ?? 0;
  for (let leaf = 0; leaf < size; leaf++) {
    const name = nameOf(spellings.map((level) => level[leaf]));
    if (name === undefined) continue;
    const other = owner.get(name);
    if (other !== undefined) found.add(leaf).add(other);
    owner.set(name, leaf);
  }
  const leafOfSheetRow = new Map<number, number>();
  table.rows.forEach((sheetRow, row) => leafOfSheetRow.set(sheetRow, leafOf[row] ?? -1));
  const [first, last] = [table.rows[0] ?? 0, table.rows.at(-1) ?? 0];
  for (let sheetRow = Math.max(0, first - 1); sheetRow <= last + 1; sheetRow++) {
    const spelt = ids.map((id) => {
      const position = table.columns[id]?.position;
      return spellingOf(position === undefined ? null : (table.grid.values[sheetRow]?.[position] ?? null));
    });
    const name = nameOf(spelt);
    const leaf = name === undefined ? undefined : owner.get(name);
    const belongs = leafOfSheetRow.get(sheetRow);
    const outside = (sheetRow < first || sheetRow > last) && spelt.includes('');
    // Rows the summary leaves out (−1) are told apart by a criterion of their own.
    if (leaf !== undefined && leaf !== belongs && belongs !== -1 && !outside) found.add(leaf);
  }
  return found;
}

/** Criteria take no notice of case. */
const nameOf = (levels: readonly (string | undefined)[]): string | undefined =>
  levels.includes(undefined) ? undefined : levels.map((level) => level?.toLowerCase()).join('\n');
