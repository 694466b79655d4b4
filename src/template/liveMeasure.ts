import { toSerial } from '../model/date';
import type { JoinedMeasure, JoinedTable, Match } from '../model/joinedSummary';
import type { By } from '../model/rule';
import type { GroupedTable } from '../model/summary';
import { Kind, type Table, type TableColumn } from '../model/table';
import type { Lang } from '../model/text';
import { shownCode } from './format';
import { keysForSums } from './liveKeys';
import { everyRow, LiveRows, sumBy, type Span } from './liveRows';
import type { Criteria } from './summaryCriteria';
import { columnRange, groupsReadAsTheyStand } from './summaryCells';

/** A measure that is counted or added up over the rows of a register. */
export type Counted = Extract<JoinedMeasure, { readonly register: string }>;

/** The formulas of one measure: of its entries, and over all rows it speaks of. */
export class LiveMeasure {
  private readonly sheets: readonly LiveSheet[];

  constructor(measure: Counted, table: JoinedTable, lang: Lang) {
    this.sheets = (table.sources[measure.id] ?? []).map((grouped) => new LiveSheet(measure, grouped, table, lang));
  }

  entry(leaf: number): string | undefined {
    return joined(this.sheets.map((sheet) => sheet.entry(leaf)));
  }

  whole(): string | undefined {
    return joined(this.sheets.map((sheet) => sheet.whole()));
  }
}

/** Sheets of one register added together; undefined where one of them has no formula. */
const joined = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.length === 0 || parts.includes(undefined) ? undefined : parts.join('+');

/** How rows of a sheet are picked for an entry: by what stands in their own columns, or through another register. */
interface Way {
  readonly match: Match;
  readonly rows: LiveRows;
  readonly columns: readonly TableColumn[];
  /** For rows found through another register: its key and the column here that repeats it. */
  readonly through?: { readonly key: TableColumn; readonly here: TableColumn };
}

class LiveSheet {
  private readonly exact: Uint8Array;
  private readonly amount: TableColumn | undefined;
  private readonly ways: readonly Way[];
  private readonly span: Span | undefined;

  constructor(
    private readonly measure: Counted,
    private readonly grouped: GroupedTable,
    private readonly table: JoinedTable,
    private readonly lang: Lang,
  ) {
    const { table: sheet } = grouped;
    this.amount = measure.of === 'sum' ? sheet.columns[measure.column] : undefined;
    this.exact = new Uint8Array(table.entries.length).fill(1);
    for (const id of [measure.of === 'sum' ? measure.column : undefined, measure.quarter?.column]) {
      if (id === undefined) continue;
      const asItStands = groupsReadAsTheyStand(grouped, id, this.exact.length);
      asItStands.forEach((each, leaf) => (this.exact[leaf] = Math.min(each, this.exact[leaf] ?? 0)));
    }
    this.span = measure.quarter && spanOf(measure.quarter, sheet, table.year);
    this.ways = this.canPrint() ? measure.match.flatMap((match) => this.wayOf(match)) : [];
  }

  entry(leaf: number): string | undefined {
    if (this.exact[leaf] !== 1) return undefined;
    for (const way of this.ways) {
      const criteria = way.rows.criteria(leaf, this.expected(way, leaf));
      if (criteria) return way.through ? this.sumThrough(criteria, way.through) : sumBy(criteria, this.amount);
    }
    return undefined;
  }

  whole(): string | undefined {
    if (!this.canPrint() || this.exact.includes(0)) return undefined;
    const { table, leafOf } = this.grouped;
    const condition = this.conditionColumns();
    if (condition.length === 0 && !this.span) return everyRow(table, this.amount);
    const one = { table, leafOf: leafOf.map((leaf) => (leaf < 0 ? -1 : 0)) };
    const criteria = new LiveRows(one, condition, this.span).criteria(0, this.conditionSpelling(condition));
    return criteria && sumBy(criteria, this.amount);
  }

  /** Whether formulas can tell the rows the measure speaks of, in its unit. */
  private canPrint(): boolean {
    const { where, quarter, of } = this.measure;
    const { table } = this.grouped;
    if (where && (where.op !== 'in' || !table.columns[where.column])) return false;
    if ((quarter && !this.span) || (of === 'sum' && !this.amount)) return false;
    return this.amount?.column.type !== 'money' || (this.amount.unit ?? table.unit) === this.table.unit;
  }

  private conditionColumns(): readonly TableColumn[] {
    const { where } = this.measure;
    const column = where?.op === 'in' ? this.grouped.table.columns[where.column] : undefined;
    return column ? [column] : [];
  }

  private conditionSpelling(columns: readonly TableColumn[]): readonly (string | undefined)[] {
    const { where } = this.measure;
    const [only, ...others] = where?.op === 'in' ? where.values : [];
    return columns.map((column) => (others.length > 0 ? undefined : spelled(column, String(only), this.lang)));
  }

  private wayOf(match: Match): Way[] {
    const { table } = this.grouped;
    const [by, ...others] = Object.values(match);
    if (typeof by === 'object') return others.length > 0 ? [] : this.wayThrough(match, by);
    const columns = Object.values(match).map((each) => (typeof each === 'string' ? table.columns[each] : undefined));
    const known = columns.filter((column) => column !== undefined);
    if (known.length < columns.length) return [];
    const all = [...known, ...this.conditionColumns()];
    return [{ match, rows: new LiveRows(this.grouped, all, this.span), columns: all }];
  }

  private wayThrough(match: Match, by: Exclude<By, string>): Way[] {
    const { table } = this.grouped;
    const here = table.columns[by.through];
    const register = here?.column.type === 'id' ? here.column.references : undefined;
    const [there, ...more] = this.table.keyed[register ?? ''] ?? [];
    const sheets = this.table.sources[this.measure.id] ?? [];
    const column = there?.columns[by.column];
    if (!here || !there || !column || more.length > 0 || sheets.length > 1 || this.measure.where) return [];
    const key = keysForSums(there, table, here);
    if (!key) return [];
    const [attribute = ''] = Object.keys(match);
    const leaves = new Map(this.table.entries.map((entry, leaf) => [entry?.[attribute], leaf]));
    const leafOf = Int32Array.from(there.rows, (_, row) => leaves.get(idAt(column, row)) ?? -1);
    return [
      { match, rows: new LiveRows({ table: there, leafOf }, [column]), columns: [column], through: { key, here } },
    ];
  }

  /** How the columns will spell an entry that has no rows yet: its own codes, and what rows must say to count. */
  private expected({ match, columns }: Way, leaf: number): readonly (string | undefined)[] | undefined {
    const entry = this.table.entries[leaf];
    if (!entry) return undefined;
    const ids = Object.keys(match).map((attribute) => entry[attribute]);
    const own = ids.map((id, index) => {
      const column = columns[index];
      return column && id !== undefined ? spelled(column, id, this.lang) : undefined;
    });
    return [...own, ...this.conditionSpelling(columns.slice(ids.length))];
  }

  /** Rows here, added up for each row there that fits. */
  private sumThrough(criteria: Criteria, { key, here }: NonNullable<Way['through']>): string {
    const { table } = this.grouped;
    const range = (column: TableColumn): string => columnRange(table, column);
    const days = this.span && range(this.span.column);
    const within = this.span ? `,${days},">="&${this.span.formulas.from},${days},"<"&${this.span.formulas.to}` : '';
    const pairs = `${range(here)},${criteria.range(key)}${within}`;
    const each = this.amount ? `SUMIFS(${range(this.amount)},${pairs})` : `COUNTIFS(${pairs})`;
    return `SUMPRODUCT(${criteria.product}*${each})`;
  }
}

/** The id of a code or the text in a row. */
function idAt({ column, kinds, numbers, texts }: TableColumn, row: number): string | undefined {
  if (kinds[row] !== Kind.value) return undefined;
  return column.type === 'code' && numbers ? column.codes.codes[numbers[row] ?? -1]?.id : texts?.[row];
}

function spelled({ column }: TableColumn, id: string, lang: Lang): string | undefined {
  if (column.type !== 'code') return id;
  const code = column.codes.codes.find((each) => each.id === id);
  return code && shownCode(code, column, lang);
}

function spanOf(
  { column: id, is }: NonNullable<Counted['quarter']>,
  { columns }: Table,
  year: number | undefined,
): Span | undefined {
  const column = columns[id];
  if (!column || year === undefined) return undefined;
  const first = 3 * (is - 1) + 1;
  const [from, to] = [toSerial(year, first, 1), is === 4 ? toSerial(year + 1, 1, 1) : toSerial(year, first + 3, 1)];
  if (from === undefined || to === undefined) return undefined;
  // DATE counts on: the 13th month is next January.
  return { column, from, to, formulas: { from: `DATE(${year},${first},1)`, to: `DATE(${year},${first + 3},1)` } };
}
