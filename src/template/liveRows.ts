import { absolute, quoteSheet } from '../model/address';
import type { GroupedTable } from '../model/summary';
import { Kind, type Table, type TableColumn } from '../model/table';
import type { CellValue } from '../model/workbook';
import { criteriaOf, type Criteria } from './summaryCriteria';
import { columnRange, isSafe, spellingOf } from './summaryCells';
import type { Criterion } from './summaryCriteria';

/** Days from one, included, to another, excluded, as serial numbers, and the formulas for them. */
export interface Span {
  readonly column: TableColumn;
  readonly from: number;
  readonly to: number;
  readonly formulas: { readonly from: string; readonly to: string };
}

const INSIDE = 'inside';
const OUTSIDE = 'outside';

/**
 * Finds out by which criteria formulas can pick the rows of each innermost group from a register's sheet: what some
 * columns say there, which must be the same in all rows of the group and in no other row, and the days of a date.
 */
export class LiveRows {
  /** The group each combination of spellings stands for; −1 where it also stands in rows that are not the group's. */
  private readonly owner = new Map<string, number>();
  /** The combination of each group; null where it has several. */
  private readonly keys = new Map<number, readonly string[] | null>();

  constructor(
    private readonly grouped: GroupedTable,
    private readonly columns: readonly TableColumn[],
    private readonly span?: Span,
  ) {
    const { table, leafOf } = grouped;
    const leafOfSheetRow = new Map<number, number>();
    table.rows.forEach((sheetRow, row) => leafOfSheetRow.set(sheetRow, leafOf[row] ?? -1));
    const [first, last] = [table.rows[0] ?? 0, table.rows.at(-1) ?? 0];
    // Ranges reach one row beyond the data at either end, so that rows inserted there are counted.
    for (let sheetRow = Math.max(0, first - 1); sheetRow <= last + 1; sheetRow++) {
      this.add(this.spellingsIn(sheetRow), leafOfSheetRow.get(sheetRow) ?? -1);
    }
  }

  /**
   * The criteria that pick a group's rows; undefined where there are none.
   * @param expected how the columns will spell it in a group that has no rows yet
   */
  criteria(leaf: number, expected?: readonly (string | undefined)[]): Criteria | undefined {
    const key = this.keys.get(leaf) ?? (this.keys.has(leaf) ? undefined : this.expectedKey(expected));
    if (!key) return undefined;
    const owner = this.owner.get(nameOf(key));
    if (owner !== undefined && owner !== leaf) return undefined;
    if (this.span && key.at(-1) !== INSIDE) return undefined;
    const criteria: Criterion[] = [];
    for (const [index, column] of this.columns.entries()) {
      const spelling = key[index] ?? '';
      if (!isSafe(spelling)) return undefined;
      criteria.push({ column, is: [spelling] });
    }
    const { table } = this.grouped;
    if (this.span) return withSpan(criteria.length > 0 ? criteriaOf(table, criteria) : undefined, this.span, table);
    return criteria.length > 0 ? criteriaOf(table, criteria) : undefined;
  }

  private expectedKey(expected: readonly (string | undefined)[] | undefined): readonly string[] | undefined {
    if (!expected || expected.includes(undefined)) return undefined;
    return [...expected.map(String), ...(this.span ? [INSIDE] : [])];
  }

  private add(key: readonly string[], leaf: number): void {
    const name = nameOf(key);
    const known = this.owner.get(name);
    this.owner.set(name, known === undefined || known === leaf ? leaf : -1);
    if (leaf < 0) return;
    const before = this.keys.get(leaf);
    this.keys.set(leaf, before === undefined || (before && nameOf(before) === name) ? key : null);
  }

  private spellingsIn(sheetRow: number): readonly string[] {
    const cells = this.grouped.table.grid.values[sheetRow] ?? [];
    const at = ({ position }: TableColumn): CellValue => cells[position] ?? null;
    const spellings = this.columns.map((column) => spellingOf(at(column)));
    if (!this.span) return spellings;
    const day = at(this.span.column);
    const isInside = typeof day === 'number' && day >= this.span.from && day < this.span.to;
    return [...spellings, isInside ? INSIDE : OUTSIDE];
  }
}

/** Criteria take no notice of case. */
const nameOf = (key: readonly string[]): string => key.join('\n').toLowerCase();

/** Criteria, if there are any, and the days. */
function withSpan(criteria: Criteria | undefined, span: Span, table: Table): Criteria {
  const range = criteria?.range ?? ((column: TableColumn): string => columnRange(table, column));
  const days = range(span.column);
  const { from, to } = span.formulas;
  const product = [...(criteria ? [criteria.product] : []), `(${days}>=${from})*(${days}<${to})`].join('*');
  const within = `${days},">="&${from},${days},"<"&${to}`;
  if (criteria && criteria.pairs === undefined) return { range, product, count: `SUMPRODUCT(${product})` };
  const pairs = criteria?.pairs === undefined ? within : `${criteria.pairs},${within}`;
  return { range, product, pairs, count: `COUNTIFS(${pairs})` };
}

/** The rows that criteria pick, added up, or counted without an amount. */
export function sumBy(criteria: Criteria, amount: TableColumn | undefined): string {
  if (!amount) return criteria.count;
  const range = criteria.range(amount);
  return criteria.pairs === undefined
    ? `SUMPRODUCT(${criteria.product},${range})`
    : `SUMIFS(${range},${criteria.pairs})`;
}

/**
 * All data rows added up, or counted without an amount: the range reaches one row beyond them at either end, so that
 * rows inserted there are counted, and these two are taken off again.
 */
export function everyRow(table: Table, amount: TableColumn | undefined): string | undefined {
  const column = amount ?? table.columns[table.register.key[0] ?? ''];
  if (!column || table.rows.length === 0) return undefined;
  if (!amount && !column.kinds.every((kind) => kind === Kind.value)) return undefined;
  const ends = [(table.rows[0] ?? 1) - 1, (table.rows.at(-1) ?? 0) + 1]
    .map((row) => absolute({ top: row, left: column.position, bottom: row, right: column.position }))
    .map((cell) => `${quoteSheet(table.sheet)}!${cell}`);
  const of = amount ? 'SUM' : 'COUNTA';
  return `${of}(${columnRange(table, column)})-${of}(${ends.join()})`;
}
