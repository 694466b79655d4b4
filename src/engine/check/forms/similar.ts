import { groupBy } from '../../../model/groups';
import type { SimilarRule } from '../../../model/likenessRules';
import { Kind } from '../../../model/table';
import { textReader } from '../../evaluate/cells';
import { rowsWhere } from '../../evaluate/truths';
import { BLANK, encodeColumns, FIRST_VALUE, groupRows, type Grouping } from '../../group';
import { BLOCK_ROWS, type Steps } from '../../steps';
import { judged, placeOf, type Context, type Explanation, type Spotted } from '../context';
import type { Detail, Place, RowOf } from '../found';
import { groupSizes, rowsByGroup } from '../join';
import { nearTexts, signsOf } from '../nearTexts';
import { withColumns } from './reference';
import { explainRepeat } from './repeat';

/** Finds rows whose texts are alike: one finding for those that are, at the second of them, with all others related. */
export function* judgeSimilar(rule: SimilarRule, index: number, context: Context): Steps<void> {
  const here = withColumns(judged(context, rule.register), [rule.column, ...rule.same]);
  if (here.length === 0) return;
  const tables = here.map(({ table }) => table);
  const { environment } = context;
  const keep: Uint8Array[] = [];
  if (rule.where) for (const table of tables) keep.push(yield* rowsWhere(rule.where, { table, environment }));
  const agreeing = [...rule.same, ...(rule.sameOrBlank ?? [])];
  yield* encodeColumns(tables, agreeing);
  const grouping = groupRows(tables, agreeing, rule.where && keep);
  yield 0;
  const sizes = groupSizes(grouping);
  const groups = rowsByGroup(
    grouping,
    here.map((each) => each.index),
  );
  const read = cellReader(context);
  let seen = 0;
  for (let group = 0; group < grouping.size; group++) {
    seen++;
    if (sizes[group]! > 1 && isReadable(grouping, group, rule.same.length)) {
      const rows = groups.of(group);
      const alike = yield* alikeAmong(rule, rows, read, context);
      for (const { place, detail } of alike) context.found.add(index, place, detail);
      seen += rows.length;
    }
    if (seen < BLOCK_ROWS) continue;
    seen = 0;
    yield group / grouping.size;
  }
}

/** The first levels of the group hold values, the others values or blanks. */
const isReadable = ({ levels }: Grouping, group: number, filled: number): boolean =>
  levels.every(({ codes }, level) => {
    const code = codes[group]!;
    return code >= FIRST_VALUE || (code === BLANK && level >= filled);
  });

/** A finding among rows that agree in all that must be the same. */
export interface Alike {
  readonly place: Place;
  readonly detail: Extract<Detail, { of: 'repeat' }>;
}

/** The findings among rows that agree in all of `same` and `sameOrBlank`; texts that cannot be read are left out. */
export function* alikeAmong(
  rule: SimilarRule,
  rows: readonly RowOf[],
  read: CellReader,
  context: Context,
): Steps<Alike[]> {
  const byText = new Map<string, RowOf[]>();
  for (const [at, row] of rows.entries()) {
    const signs = signsOf(read(row, rule.column) ?? '');
    const together = byText.get(signs);
    if (together) together.push(row);
    else if (signs !== '') byText.set(signs, [row]);
    if (at % BLOCK_ROWS === BLOCK_ROWS - 1) yield at / rows.length;
  }
  const alike = rule.likeness === 1 ? byText.values() : yield* merged(byText, rule.likeness);
  const found: Alike[] = [];
  for (const each of alike) {
    const together = each.length < 2 ? [] : withKeysOfTheirOwn(each, read, context);
    const [, second] = together;
    if (!second) continue;
    found.push({ place: placeOf(context, second, [rule.column]), detail: { of: 'repeat', rows: together } });
  }
  return found;
}

/** Rows that repeat a key say one thing twice, which is that rule's to tell; rows without a key count each. */
function withKeysOfTheirOwn(rows: readonly RowOf[], read: CellReader, { tables }: Context): RowOf[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const values = tables[row.table]!.register.key.map((id) => read(row, id));
    if (values.length === 0 || values.some((value) => !value)) return true;
    const key = values.join('\u0000');
    return !seen.has(key) && seen.add(key);
  });
}

/** What stands in a cell; '' where it is blank or the sheet lacks the column, undefined where it cannot be read. */
export type CellReader = (row: RowOf, id: string) => string | undefined;

/** Reads cells of any table as texts; how a column is read is found out once. */
export function cellReader({ tables }: Context): CellReader {
  const readers = tables.map(() => new Map<string, (row: number) => string | undefined>());
  const readerOf = (table: number, id: string): ((row: number) => string | undefined) => {
    const cells = tables[table]!.columns[id];
    if (!cells) return () => '';
    const read = textReader(cells);
    return (row) => (cells.kinds[row] === Kind.blank ? '' : read(row));
  };
  return ({ table, row }, id) => {
    const known = readers[table]!.get(id) ?? readerOf(table, id);
    readers[table]!.set(id, known);
    return known(row);
  };
}

/** Rows whose texts are near one another, directly or by a third; rows of one and the same text are no finding here. */
function* merged(byText: ReadonlyMap<string, readonly RowOf[]>, likeness: number): Steps<RowOf[][]> {
  if (byText.size < 2) return [];
  const texts = [...byText.keys()];
  const leaders = texts.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let leader = at;
    while (leaders[leader]! !== leader) leader = leaders[leader]!;
    return (leaders[at] = leader);
  };
  for (const [one, other] of yield* nearTexts(texts, likeness)) {
    const [a, b] = [leaderOf(one), leaderOf(other)];
    leaders[Math.max(a, b)] = Math.min(a, b);
  }
  return [...groupBy(texts.keys(), leaderOf).values()]
    .filter((near) => near.length > 1)
    .map((near) => near.flatMap((at) => byText.get(texts[at]!)!).sort((a, b) => a.table - b.table || a.row - b.row));
}

/** Placeholders: value (the text), rows, any column id. */
export const explainSimilar = (rule: SimilarRule, spotted: Spotted, context: Context): Explanation =>
  explainRepeat({ columns: [rule.column], shown: [rule.column, ...rule.same] }, spotted, context);
