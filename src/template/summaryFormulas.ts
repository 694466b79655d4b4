import { a1, absolute, quoteSheet } from '../model/address';
import { MONEY_UNITS, printedStep } from '../model/money';
import type { GroupedTable, Measure, SummaryRow, SummaryTable } from '../model/summary';
import { keysForSums } from './liveKeys';
import { criteriaOf, type Criteria } from './summaryCriteria';
import { columnRange, groupsReadAsTheyStand, rawCell, sourceOf, type Criterion, type Source } from './summarySource';

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
 * shares balanced to 100.00, distinct counts, groups spelt in several ways.
 */
export function formulasOf(table: SummaryTable, at: Placement): (row: number, column: number) => string | undefined {
  const printer = new Printer(table, at);
  return (row, column) => printer.print(row, column);
}

class Printer {
  private readonly sources: readonly Source[];
  private readonly size: number;
  private readonly exact = new Map<string, Uint8Array>();
  private readonly rounded = new Map<number, boolean>();
  private readonly children: readonly (readonly number[])[];

  constructor(
    private readonly table: SummaryTable,
    private readonly at: Placement,
  ) {
    this.size = Math.max(0, ...table.rows.map(({ leaves }) => leaves[1]));
    this.sources = (table.sources[table.summary.register] ?? []).map((each) =>
      sourceOf(each, table.summary, this.size),
    );
    const children = table.rows.map((): number[] => []);
    table.rows.forEach(({ parent, kind }, index) => {
      if (kind === 'group' || kind === 'subtotal') children[parent]?.push(index);
    });
    this.children = children;
  }

  print(rowIndex: number, columnIndex: number): string | undefined {
    const row = this.table.rows[rowIndex];
    const measure = this.table.columns[columnIndex]?.measure;
    if (!row || !measure) return undefined;
    const value = row.values[columnIndex];
    switch (row.kind) {
      case 'composition':
        return undefined;
      case 'headline':
        return value === undefined ? undefined : this.headline(row);
      case 'difference':
        return value === undefined ? undefined : this.difference(row, columnIndex);
      default:
        return this.measure(measure, row, rowIndex, columnIndex);
    }
  }

  private measure(measure: Measure, row: SummaryRow, rowIndex: number, column: number): string | undefined {
    const missing = row.values[column] === undefined;
    switch (measure.of) {
      case 'plus': {
        const cells = measure.measures.map((id) => this.cell(rowIndex, this.columnOf(id)));
        return guarded(`SUM(${cells.join()})`, missing ? `COUNT(${cells.join()})=0` : undefined);
      }
      case 'ratio':
        return this.ratio(measure, rowIndex);
      case 'count':
      case 'sum':
      case 'sumOf':
        return row.kind === 'group' ? this.group(measure, row, missing) : this.total(rowIndex, column, missing);
      case 'distinct':
      case 'share':
      case 'missing':
        return undefined;
    }
  }

  /** The rows under a total, added up. */
  private total(rowIndex: number, column: number, missing: boolean): string | undefined {
    const rows = this.children[rowIndex] ?? [];
    const parts = runsOf(rows).map(([from, to]) =>
      from === to ? this.cell(from, column) : `${this.cell(from, column)}:${this.cell(to, column)}`,
    );
    if (parts.length === 0 || parts.length > MOST_ARGUMENTS) return undefined;
    return guarded(`SUM(${parts.join()})`, missing ? `COUNT(${parts.join()})=0` : undefined);
  }

  private group(
    measure: Extract<Measure, { of: 'count' | 'sum' | 'sumOf' }>,
    { leaves: [leaf] }: SummaryRow,
    missing: boolean,
  ): string | undefined {
    const printed = this.sources.map((source) => {
      const criteria = this.criteria(source, leaf);
      if (!criteria) return undefined;
      if (measure.of === 'count') return { sum: criteria.count, filled: undefined };
      return measure.of === 'sum'
        ? this.sumIfs(source, measure.column, criteria, leaf)
        : this.sumThrough(measure, source, criteria, leaf);
    });
    if (printed.length === 0 || printed.some((part) => part === undefined)) return undefined;
    const sum = printed.map((part) => part?.sum).join('+');
    const filled = printed.map((part) => part?.filled).filter((part) => part !== undefined);
    if (missing && filled.length === 0) return undefined;
    return guarded(sum, missing ? `${filled.join('+')}=0` : undefined);
  }

  /** What a row must say to belong to a group; undefined where its name is spelt in several ways. */
  private criteria({ grouped: { table }, spellings, condition }: Source, leaf: number): Criteria | undefined {
    const criteria: Criterion[] = [];
    for (const [level, { column: id }] of this.table.summary.levels.entries()) {
      const column = table.columns[id];
      const spelling = spellings[level]?.[leaf];
      if (!column || spelling === undefined) return undefined;
      criteria.push({ column, spelling });
    }
    return criteriaOf(table, [...criteria, ...condition]);
  }

  private sumIfs(source: Source, id: string, criteria: Criteria, leaf: number): Sum | undefined {
    const { table } = source.grouped;
    const column = table.columns[id];
    if (
      !column ||
      !this.isExact(source.grouped, id, leaf) ||
      this.unitDiffers(column.unit ?? table.unit, column.column.type)
    )
      return undefined;
    const range = criteria.range(column);
    const { pairs, product } = criteria;
    if (pairs === undefined) {
      return { sum: `SUMPRODUCT(${product},${range})`, filled: `SUMPRODUCT(${product}*ISNUMBER(${range}))` };
    }
    return { sum: `SUMIFS(${range},${pairs})`, filled: `COUNTIFS(${pairs},${range},"<>")` };
  }

  /** Sum of another sheet's rows, each found through the row of ours whose number it repeats. */
  private sumThrough(
    measure: Extract<Measure, { of: 'sumOf' }>,
    source: Source,
    criteria: Criteria,
    leaf: number,
  ): Sum | undefined {
    const others = this.table.sources[measure.register] ?? [];
    const other = others[0];
    const own = source.grouped.table;
    if (!other || others.length > 1 || this.sources.length > 1) return undefined;
    const through = other.table.columns[measure.through];
    const amount = other.table.columns[measure.column];
    const key = through && amount ? keysForSums(own, other.table, through) : undefined;
    if (!through || !amount || !key) return undefined;
    if (this.unitDiffers(amount.unit ?? other.table.unit, amount.column.type)) return undefined;
    if (!this.isExact(other, measure.column, leaf)) return undefined;
    const [ids, keyCells] = [columnRange(other.table, through), criteria.range(key)];
    return {
      sum: `SUMPRODUCT(${criteria.product}*SUMIF(${ids},${keyCells},${columnRange(other.table, amount)}))`,
      filled: `SUMPRODUCT(${criteria.product}*COUNTIF(${ids},${keyCells}))`,
    };
  }

  private isExact(grouped: GroupedTable, id: string, leaf: number): boolean {
    const name = `${grouped.table.sheet}\n${id}`;
    const exact = this.exact.get(name) ?? groupsReadAsTheyStand(grouped, id, this.size);
    this.exact.set(name, exact);
    return exact[leaf] === 1;
  }

  private readonly unitDiffers = (unit: string, type: string): boolean => type === 'money' && unit !== this.table.unit;

  private ratio(measure: Extract<Measure, { of: 'ratio' }>, rowIndex: number): string | undefined {
    const above = this.columnOf(measure.measure);
    const below = this.columnOf(measure.by);
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
    const step = printedStep(unit);
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
        return (sources[measure.of === 'sum' ? summary.register : measure.register] ?? []).flatMap(({ table }) =>
          [...(table.columns[measure.column]?.numbers ?? [])].filter((fen) => !Number.isNaN(fen)),
        );
      case 'plus':
        return measure.measures.flatMap((id) => {
          const part = this.table.columns[this.columnOf(id)];
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
    return `ROUND(${this.cell(parent, column)}-${this.cell(against ?? 0, column)},${MONEY_UNITS[this.table.unit].decimals})`;
  }

  private columnOf(id: string): number {
    return this.table.columns.findIndex(({ measure }) => measure.id === id);
  }

  private cell(row: number, column: number): string {
    return a1(this.at.top + row, this.at.left + column);
  }
}

interface Sum {
  readonly sum: string;
  /** How many cells are filled in. */
  readonly filled: string | undefined;
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
