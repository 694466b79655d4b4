import { summaryOf } from '../src/model/summaryOf';
import { Kind, type Book, type TableColumn } from '../src/model/table';
import { text } from '../src/model/text';
import { projects } from '../src/catalogue/registers/projects';
import { tablesOf } from '../src/engine/evaluate/scope';

const same = (word: string): ReturnType<typeof text> => text(word, word);
const LEVELS = ['banner_code', 'sector', 'status'] as const;
const SUMS = ['inv_total', 'src_bj', 'src_nm', 'src_local', 'people'] as const;

/** Three levels, six measures, subtotals. */
export const pivot = summaryOf(projects, {
  id: 'bench',
  title: same('bench'),
  sheet: same('bench'),
  purpose: same('bench'),
  levels: [
    { column: LEVELS[0], header: same(LEVELS[0]) },
    { column: LEVELS[1], header: same(LEVELS[1]) },
    { column: LEVELS[2], header: same(LEVELS[2]) },
  ],
  measures: [
    { id: 'count', of: 'count', unit: text('个', 'projects'), header: same('count') },
    ...SUMS.map((column) => ({ id: column, of: 'sum', column, header: same(column) }) as const),
  ],
  totals: 'first',
  notes: [],
});

/** The kept columns as peers take them: plain arrays by column, and row objects. */
export function keptValues(book: Book): Record<string, unknown[]> {
  const arrays = keptColumns(book, [...LEVELS, ...SUMS]);
  const rows = Array.from({ length: arrays[LEVELS[0]]!.length }, (_, row) =>
    Object.fromEntries(Object.entries(arrays).map(([id, values]) => [id, values[row]])),
  );
  return { ...arrays, project_rows: rows };
}

/** Kept columns of the projects as plain arrays. */
export function keptColumns(book: Book, ids: readonly string[]): Record<string, unknown[]> {
  const [table] = tablesOf(book, projects.id);
  return Object.fromEntries(ids.map((id) => [id, valuesOf(table!.columns[id]!)]));
}

function valuesOf({ kinds, numbers, column }: TableColumn): unknown[] {
  return Array.from(kinds, (kind, row) => {
    if (kind !== Kind.value) return column.type === 'code' ? (kind === Kind.blank ? 'blank' : 'unreadable') : null;
    return column.type === 'code' ? column.codes.codes[numbers![row]!]!.id : numbers![row];
  });
}
