import { absolute, quoteSheet } from '../model/address';
import { fromFen } from '../model/money';
import type { GroupedTable, GroupSummary } from '../model/summary';
import { Kind, type Table, type TableColumn } from '../model/table';
import { isCellError, type CellValue } from '../model/workbook';

/**
 * What the register sheets behind a summary really hold, cell by cell. A formula such as SUMIFS compares what stands in
 * the cells, while the engine reads aliases, other languages and numbers typed as text; so a group gets a live formula
 * only where both must come to the same (docs/decisions/0011), and a value otherwise.
 */
export interface Source {
  readonly grouped: GroupedTable;
  /** How the value of each level is spelt in the rows of each innermost group; undefined: in several ways. */
  readonly spellings: readonly (readonly (string | undefined)[])[];
  /** What tells the rows that count from those left out. */
  readonly condition: readonly Criterion[];
}

/** What stands in the cell of a data row. */
export const rawCell = (table: Table, column: TableColumn, row: number): CellValue =>
  table.grid.values[table.rows[row] ?? 0]?.[column.position] ?? null;

/**
 * The cells of a column from the row above the first data row to the row below the last one, so that rows inserted at
 * either end are counted. Neither of these two rows answers to a group's name, which `clashes` makes sure of.
 * @param exact the data rows only, for rows that are picked by a blank: a totals row is blank there, too
 */
export function columnRange(table: Table, column: TableColumn, exact = false): string {
  const beyond = exact ? 0 : 1;
  const range = {
    top: Math.max(0, (table.rows[0] ?? 0) - beyond),
    left: column.position,
    bottom: (table.rows.at(-1) ?? 0) + beyond,
    right: column.position,
  };
  return `${quoteSheet(table.sheet)}!${absolute(range)}`;
}

/** For each innermost group, 1 when every cell of the column is read just as it stands: number for number, blank for blank. */
export function groupsReadAsTheyStand({ table, leafOf }: GroupedTable, columnId: string, size: number): Uint8Array {
  const faithful = new Uint8Array(size).fill(1);
  const column = table.columns[columnId];
  if (!column) return faithful;
  leafOf.forEach((leaf, row) => {
    if (leaf >= 0 && !readsAsItStands(table, column, row)) faithful[leaf] = 0;
  });
  return faithful;
}

function readsAsItStands(table: Table, column: TableColumn, row: number): boolean {
  const raw = rawCell(table, column, row);
  switch (column.kinds[row]) {
    case Kind.value: {
      const read = column.numbers?.[row] ?? Number.NaN;
      return raw === (column.column.type === 'money' ? fromFen(read, column.unit ?? table.unit) : read);
    }
    case Kind.pending:
    case Kind.bound:
      return false;
    default:
      return typeof raw !== 'number' && !(raw !== null && isCellError(raw));
  }
}

/** Texts that a criterion would take for an operator or a wildcard, or that are too long for one. */
const UNSAFE = /^[<>=]|[*?~]/;
const LONGEST_CRITERION = 255;
export const isSafe = (spelling: string): boolean =>
  spelling !== '' && !UNSAFE.test(spelling) && spelling.length <= LONGEST_CRITERION;

/** Cells of a column that must be spelt like this. */
export interface Criterion {
  readonly column: TableColumn;
  readonly spelling: string;
}

/** A cell as criteria see it; empty for what no criterion is made from. */
export const spellingOf = (raw: CellValue): string =>
  typeof raw === 'string' || typeof raw === 'number' ? String(raw) : '';

/** The spelling of each level in each innermost group, where formulas can go by it. */
export function sourceOf(grouped: GroupedTable, summary: GroupSummary, size: number): Source {
  const columns = summary.levels.map(({ column }) => grouped.table.columns[column]);
  const spellings = columns.map((column) => spelledIn(grouped, column, size));
  for (const leaf of clashes(grouped, summary, spellings)) {
    for (const level of spellings) level[leaf] = undefined;
  }
  const condition = conditionOf(grouped, summary);
  // Without a criterion for the rows that count, no formula can tell them from the others.
  const none = condition === undefined ? spellings.map((level) => level.map(() => undefined)) : spellings;
  return { grouped, spellings: none, condition: condition ?? [] };
}

/** The criterion that picks the rows the summary speaks of; none when it speaks of all, undefined when there is no such. */
function conditionOf({ table, leafOf }: GroupedTable, { where }: GroupSummary): Criterion[] | undefined {
  if (!where) return [];
  const { expect } = where;
  const column = expect.op === 'in' && expect.values.length === 1 ? table.columns[expect.column] : undefined;
  if (!column) return undefined;
  const spelled = (counts: boolean): Set<string> => {
    const rows = [...leafOf.keys()].filter((row) => (leafOf[row] ?? -1) >= 0 === counts);
    return new Set(rows.map((row) => spellingOf(rawCell(table, column, row)).toLowerCase()));
  };
  const [spelling, ...more] = spelled(true);
  if (spelling === undefined || more.length > 0 || !isSafe(spelling) || spelled(false).has(spelling)) return undefined;
  return [{ column, spelling }];
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
  summary: GroupSummary,
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
    const spelt = summary.levels.map(({ column }) => {
      const position = table.columns[column]?.position;
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
