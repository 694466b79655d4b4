import { a1, absolute } from '../model/address';
import type { JoinedMeasure, JoinedTable } from '../model/joinedSummary';
import { MONEY_UNITS, printedStep } from '../model/money';
import type { SheetDesign } from '../model/sheet';
import type { SummaryRow } from '../model/summary';
import type { Lang } from '../model/text';
import { LiveMeasure, type Counted } from './liveMeasure';
import { guarded, OR_MISSING, runsOf, type Placement } from './summaryFormulas';
import type { SummaryOptions } from './summaryFrame';
import { designPrinted, type CellFormulas } from './summarySheet';

/** A joined summary as an official sheet. */
export const designJoined = (table: JoinedTable, options: SummaryOptions): SheetDesign =>
  designPrinted(table, (at) => joinedFormulas(table, at, options.lang), options);

/**
 * Formulas of a joined summary's cells, without `=`: entries and totals from the registers' sheets, what belongs to no
 * entry as the rest between them, rates and places from the cells beside and above. Undefined where no formula says
 * exactly what the engine found.
 * @param lang the language entries without rows will be spelt in
 */
function joinedFormulas(table: JoinedTable, at: Placement, lang: Lang): CellFormulas {
  const printer = new Printer(table, at, lang);
  return (row, column) => printer.print(row, column);
}

class Printer {
  private readonly live: ReadonlyMap<string, LiveMeasure>;
  private readonly rounded: ReadonlySet<string>;
  /** Positions of the rows under the total. */
  private readonly entries: readonly number[];

  constructor(
    private readonly table: JoinedTable,
    private readonly at: Placement,
    lang: Lang,
  ) {
    this.entries = table.rows.flatMap(({ kind }, index) => (kind === 'group' ? [index] : []));
    this.rounded = new Set(table.columns.flatMap(({ measure }) => (this.isRounded(measure) ? [measure.id] : [])));
    this.live = new Map(
      table.columns.flatMap(({ measure }) =>
        measure.of === 'count' || measure.of === 'sum'
          ? [[measure.id, new LiveMeasure(measure, table, lang)] as const]
          : [],
      ),
    );
  }

  print(rowIndex: number, columnIndex: number): string | undefined {
    const row = this.table.rows[rowIndex];
    const measure = this.table.columns[columnIndex]?.measure;
    if (!row || !measure) return undefined;
    switch (measure.of) {
      case 'plus':
        return this.plus(measure.measures, row, rowIndex, columnIndex);
      case 'ratio':
        return this.ratio(measure, rowIndex);
      case 'rank':
        return this.rank(measure.measure, row, rowIndex);
      case 'count':
      case 'sum':
        if (row.values[columnIndex] === undefined) return undefined;
        return row.kind === 'total' ? this.total(measure, columnIndex) : this.entry(measure, row, columnIndex);
      case 'missing':
        return undefined;
    }
  }

  private plus(ids: readonly string[], row: SummaryRow, rowIndex: number, column: number): string {
    const cells = ids.map((id) => this.cell(rowIndex, this.columnOf(id))).join();
    return guarded(`SUM(${cells})`, row.values[column] === undefined ? `COUNT(${cells})=0` : undefined);
  }

  /** Over the whole register, so that rows which find no entry later are not lost; else over the rows under it. */
  private total(measure: Counted, column: number): string | undefined {
    const whole = this.live.get(measure.id)?.whole();
    if (whole !== undefined) return whole;
    const sum = this.sumOf(this.entries, column);
    return sum === '' ? undefined : sum;
  }

  private entry(measure: Counted, { leaves: [leaf] }: SummaryRow, column: number): string | undefined {
    const live = this.live.get(measure.id);
    const own = live?.entry(leaf);
    const isLast = leaf === this.table.entries.length - 1 && this.table.entries[leaf] === undefined;
    if (own !== undefined || !isLast || live?.whole() === undefined) return own;
    const total = this.table.rows.findIndex(({ kind }) => kind === 'total');
    const others = this.sumOf(this.entries.slice(0, -1), column);
    const decimals = this.table.columns[column]?.quantity.kind === 'money' ? MONEY_UNITS[this.table.unit].decimals : 0;
    return others === '' ? undefined : `ROUND(${this.cell(total, column)}-${others},${decimals})`;
  }

  private sumOf(rows: readonly number[], column: number): string {
    const parts = runsOf(rows).map(([from, to]) => `${this.cell(from, column)}:${this.cell(to, column)}`);
    return parts.length === 0 ? '' : `SUM(${parts.join()})`;
  }

  private ratio(measure: Extract<JoinedMeasure, { of: 'ratio' }>, row: number): string | undefined {
    const [above, below] = [this.columnOf(measure.measure), this.columnOf(measure.by)];
    if (above < 0 || below < 0 || this.rounded.has(measure.measure) || this.rounded.has(measure.by)) return undefined;
    const [a, b] = [this.cell(row, above), this.cell(row, below)];
    const money = this.table.columns[above]?.quantity.kind === 'money';
    const yuan = money ? MONEY_UNITS[this.table.unit].fen / MONEY_UNITS.yuan.fen : 1;
    const scale = measure.as === 'percent' ? '*100' : `*${yuan}`;
    return `IF(OR(N(${b})=0,ISTEXT(${a})),${OR_MISSING},ROUND(${a}${scale}/${b},2))`;
  }

  /** Places among the entries of the list, which stand together above the rows that belong to none. */
  private rank(id: string, { leaves: [leaf], kind }: SummaryRow, row: number): string | undefined {
    const listed = this.entries.filter((index) => this.table.entries[this.table.rows[index]?.leaves[0] ?? -1]);
    const [run, ...others] = runsOf(listed);
    if (kind !== 'group' || !this.table.entries[leaf] || !run || others.length > 0) return undefined;
    const column = this.columnOf(id);
    if (this.rounded.has(id)) return undefined;
    const left = this.at.left + column;
    const range = absolute({ top: this.at.top + run[0], left, bottom: this.at.top + run[1], right: left });
    const cell = this.cell(row, column);
    return `IF(ISNUMBER(${cell}),RANK(${cell},${range}),${OR_MISSING})`;
  }

  /** Amounts the unit cannot show to the fen were balanced: what stands in the cells is not what rates go by. */
  private isRounded(measure: JoinedMeasure): boolean {
    const step = printedStep(this.table.unit);
    if (measure.of === 'plus') {
      return measure.measures.some((id) => {
        const part = this.table.columns[this.columnOf(id)];
        return part !== undefined && this.isRounded(part.measure);
      });
    }
    if (measure.of !== 'sum') return false;
    return (this.table.sources[measure.id] ?? []).some(({ table, leafOf }) => {
      const amount = table.columns[measure.column];
      if (amount?.column.type !== 'money') return false;
      return leafOf.some((leaf, row) => leaf >= 0 && Math.abs((amount.numbers?.[row] ?? 0) % step) > 0);
    });
  }

  private columnOf(id: string): number {
    return this.table.columns.findIndex(({ measure }) => measure.id === id);
  }

  private cell(row: number, column: number): string {
    return a1(this.at.top + row, this.at.left + column);
  }
}
