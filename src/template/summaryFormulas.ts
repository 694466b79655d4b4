import { a1, absolute, quoteSheet } from '../model/address';
import { MONEY_UNITS, summedStep } from '../model/money';
import type { Measure, GroupColumn, SummaryRow, SummaryTable } from '../model/summary';
import { rawCell } from './summaryCells';
import { GroupFormulas } from './summaryGroups';

/** What stands for a number that is missing. */
export const MISSING = '—';
export const OR_MISSING = `"${MISSING}"`;

/** Where the numbers of a summary stand on its sheet. */
export interface Placement {
  /** Sheet row of the first row of the summary. */
  readonly top: number;
  /** Sheet column of the first measure. */
  readonly left: number;
}

/** A SUM takes at most this many arguments. */
const MOST_ARGUMENTS = 255;

/**
 * Formulas of a summary's cells, without `=`: totals from the rows under them, groups from the register's sheet by
 * SUMIFS and COUNTIFS, rates from the cells beside them. Undefined where no formula says exactly what the engine found:
 * shares balanced to 100.00, distinct counts, means, groups spelt in several ways, amounts adjusted in their last place.
 */
export function formulasOf(table: SummaryTable, at: Placement): (row: number, column: number) => string | undefined {
  const printer = new Printer(table, at);
  return (row, column) => printer.print(row, column);
}

class Printer {
  private readonly groups: GroupFormulas;
  private readonly rounded = new Map<number, boolean>();
  private readonly adjusted: ReadonlySet<string>;
  private readonly children: readonly (readonly number[])[];

  constructor(
    private readonly table: SummaryTable,
    private readonly at: Placement,
  ) {
    this.groups = new GroupFormulas(table);
    this.adjusted = new Set(table.adjusted.map(({ row, column }) => `${row} ${column}`));
    const children = table.rows.map((): number[] => []);
    table.rows.forEach(({ parent, kind }, index) => {
      if (kind === 'group' || kind === 'subtotal') children[parent]?.push(index);
    });
    this.children = children;
  }

  print(rowIndex: number, columnIndex: number): string | undefined {
    const row = this.table.rows[rowIndex];
    const column = this.table.columns[columnIndex];
    if (!row || !column) return undefined;
    const value = row.values[columnIndex];
    switch (row.kind) {
      case 'composition':
        return undefined;
      case 'headline':
        return value === undefined ? undefined : this.headline(row);
      case 'difference':
        return value === undefined ? undefined : this.difference(row, columnIndex);
      default:
        return this.measure(column, row, rowIndex, columnIndex);
    }
  }

  private measure(
    { measure, block }: GroupColumn,
    row: SummaryRow,
    rowIndex: number,
    column: number,
  ): string | undefined {
    const missing = row.values[column] === undefined;
    switch (measure.of) {
      case 'plus': {
        const columns = measure.measures.map((id) => this.columnOf(id, block));
        if (columns.includes(-1)) return undefined;
        const cells = columns.map((part) => this.cell(rowIndex, part));
        return guarded(`SUM(${cells.join()})`, missing ? `COUNT(${cells.join()})=0` : undefined);
      }
      case 'ratio':
        return this.ratio(measure, rowIndex, block);
      case 'count':
      case 'sum':
      case 'sumOf': {
        if (row.kind !== 'group' && row.kind !== 'part') return this.total(rowIndex, column, missing);
        if (this.adjusted.has(`${rowIndex} ${column}`)) return undefined;
        const found = this.groups.formula(measure, rowIndex, column, this.isRounded(column));
        return found && guarded(found.sum, missing ? `${found.filled ?? ''}=0` : undefined);
      }
      case 'distinct':
      case 'mean':
      case 'share':
      case 'missing':
        return undefined;
    }
  }

  /** The rows under a total, added up. */
  private total(rowIndex: number, column: number, missing: boolean): string | undefined {
    const rows = this.children[rowIndex] ?? [];
    // What may not be added up stands in the rows under it and is missing here.
    if (missing && rows.some((row) => this.table.rows[row]?.values[column] !== undefined)) return undefined;
    const parts = runsOf(rows).map(([from, to]) =>
      from === to ? this.cell(from, column) : `${this.cell(from, column)}:${this.cell(to, column)}`,
    );
    if (parts.length === 0 || parts.length > MOST_ARGUMENTS) return undefined;
    return guarded(`SUM(${parts.join()})`, missing ? `COUNT(${parts.join()})=0` : undefined);
  }

  private ratio(
    measure: Extract<Measure, { of: 'ratio' }>,
    rowIndex: number,
    block: GroupColumn['block'],
  ): string | undefined {
    const above = this.columnOf(measure.measure, block);
    const below = this.columnOf(measure.by, block);
    if (above < 0 || below < 0 || this.isRounded(above) || this.isRounded(below)) return undefined;
    const [a, b] = [this.cell(rowIndex, above), this.cell(rowIndex, below)];
    const scale = { percent: '*100', times: '', yuan: `*${MONEY_UNITS[this.table.unit].fen / MONEY_UNITS.yuan.fen}` }[
      measure.as
    ];
    return `IF(OR(N(${b})=0,ISTEXT(${a})),${OR_MISSING},ROUND(${a}${scale}/${b},2))`;
  }

  /** Amounts the unit cannot show to the fen were balanced: what stands in the cells is not what rates go by. */
  private isRounded(column: number): boolean {
    const known = this.rounded.get(column);
    if (known !== undefined) return known;
    const { columns, unit } = this.table;
    const step = summedStep(unit);
    const found =
      columns[column]?.quantity.kind === 'money' &&
      this.amountsBehind(columns[column].measure).some((fen) => fen % step !== 0);
    this.rounded.set(column, found);
    return found;
  }

  /** Every amount that goes into a measure, in fen. */
  private amountsBehind(measure: Measure): number[] {
    const { summary, sources } = this.table;
    switch (measure.of) {
      case 'sum':
      case 'sumOf':
        return (sources[measure.register ?? summary.register] ?? []).flatMap(({ table }) =>
          [...(table.columns[measure.column]?.numbers ?? [])].filter((fen) => !Number.isNaN(fen)),
        );
      case 'plus':
        return measure.measures.flatMap((id) => {
          const part = this.table.columns.find(({ measure: each }) => each.id === id);
          return part ? this.amountsBehind(part.measure) : [];
        });
      default:
        return [];
    }
  }

  private headline({ source, values }: SummaryRow): string | undefined {
    const column = source?.table.columns[source.column];
    if (!source || !column) return undefined;
    const { table, row } = source;
    const raw = rawCell(table, column, row);
    const value = values.find((each) => each !== undefined) ?? Number.NaN;
    if (typeof raw !== 'number' || Math.round(raw * MONEY_UNITS[this.table.unit].fen) !== value) return undefined;
    const at = {
      top: table.rows[row] ?? 0,
      left: column.position,
      bottom: table.rows[row] ?? 0,
      right: column.position,
    };
    return `${quoteSheet(table.sheet)}!${absolute(at)}`;
  }

  private difference({ parent, against }: SummaryRow, column: number): string {
    return `ROUND(${this.cell(parent, column)}-${this.cell(against ?? 0, column)},${MONEY_UNITS[this.table.unit].summed})`;
  }

  private columnOf(id: string, of: GroupColumn['block']): number {
    return this.table.columns.findIndex(({ measure, block }) => measure.id === id && block === of);
  }

  private cell(row: number, column: number): string {
    return a1(this.at.top + row, this.at.left + column);
  }
}

/** A formula that prints `—` while a condition holds. */
export const guarded = (formula: string, missing: string | undefined): string =>
  missing === undefined ? formula : `IF(${missing},${OR_MISSING},${formula})`;

/** Rows that follow one another, as pairs of first and last. */
export function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
