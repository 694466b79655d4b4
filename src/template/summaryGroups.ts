import { MONEY_UNITS } from '../model/money';
import type { GroupedTable, Measure, GroupColumn, SummaryRow, SummaryTable } from '../model/summary';
import type { TableColumn } from '../model/table';
import { keysForSums } from './liveKeys';
import { columnRange, groupsReadAsTheyStand } from './summaryCells';
import { criteriaOf, type Criteria, type Criterion } from './summaryCriteria';
import { levelCriterion, Picks, whereCriteria } from './summaryPicks';
import { sourceOf, type Source } from './summarySource';

/** A number from the register sheets, as a formula. */
export interface Sum {
  readonly sum: string;
  /** How many cells are filled in; absent for counts, which are never missing. */
  readonly filled?: string;
}

/** Measures that formulas read from register sheets. */
type Summed = Extract<Measure, { of: 'count' | 'sum' | 'sumOf' }>;

/** Formulas over the register sheets: of innermost groups, and of the rows a total is made of in part. */
export class GroupFormulas {
  private readonly picks = new Picks();
  private readonly size: number;
  private readonly sources = new Map<string, readonly Source[]>();
  private readonly exact = new Map<string, Uint8Array>();
  private readonly picking = new Map<GroupColumn | SummaryRow, readonly (readonly Criterion[] | undefined)[]>();

  constructor(private readonly table: SummaryTable) {
    this.size = Math.max(0, ...table.rows.map(({ leaves }) => leaves[1]));
  }

  /** @param rounded amounts are rounded to the last place the unit prints */
  formula(measure: Summed, rowIndex: number, columnIndex: number, rounded: boolean): Sum | undefined {
    const row = this.table.rows[rowIndex];
    const column = this.table.columns[columnIndex];
    if (!row || !column) return undefined;
    const sources = this.sourcesOf(measure);
    const printed = sources.map((source, s) => {
      const picked = this.criteriaAt(row, column, source, s);
      return (
        picked && this.sumOf(measure, source, { criteria: criteriaOf(source.grouped.table, picked), row, rounded })
      );
    });
    const parts = printed.filter((part) => part !== undefined);
    if (parts.length === 0 || parts.length < printed.length) return undefined;
    const filled = parts.flatMap((part) => part.filled ?? []);
    if (row.values[columnIndex] === undefined && filled.length === 0) return undefined;
    return { sum: parts.map(({ sum }) => sum).join('+'), ...(filled.length > 0 && { filled: filled.join('+') }) };
  }

  /** What a row of a register must say to be behind the cell; undefined where no formula can ask for it. */
  private criteriaAt(row: SummaryRow, column: GroupColumn, source: Source, s: number): Criterion[] | undefined {
    const some = column.rows ? this.pickingOf(column, s) : [];
    if (row.kind === 'part') {
      const part = column.rows ? undefined : this.pickingOf(row, s);
      return part && source.condition && [...part, ...source.condition];
    }
    const group = source.criteria[row.leaves[0]];
    return group && some && [...group, ...some];
  }

  /** The criteria that pick the rows of a column, or of a row, from those of a source. */
  private pickingOf(of: GroupColumn | SummaryRow, s: number): readonly Criterion[] | undefined {
    const known = this.picking.get(of);
    if (known) return known[s];
    const found = (of.rows ?? []).map((rows, index) => this.tried(of, rows, index));
    this.picking.set(of, found);
    return found[s];
  }

  private tried(of: GroupColumn | SummaryRow, rows: GroupedTable, s: number): readonly Criterion[] | undefined {
    const { summary } = this.table;
    const measure = 'measure' in of ? of.measure : undefined;
    const source = this.sourcesOf(measure && 'register' in measure ? measure : undefined)[s];
    if (!source?.condition) return undefined;
    const criteria: Criterion[] = [];
    const where =
      measure === undefined
        ? summary.ofWhich?.find(({ label }) => 'label' in of && label === of.label)?.where
        : 'where' in measure
          ? measure.where
          : undefined;
    const asked = where ? whereCriteria(source.grouped, where) : [];
    if (!asked) return undefined;
    criteria.push(...asked);
    if ('block' in of && summary.across) {
      const held = [...rows.leafOf.keys()].filter((row) => (rows.leafOf[row] ?? -1) >= 0);
      const block = levelCriterion(rows.table, summary.across, held);
      if (!block) return undefined;
      criteria.push(block);
    }
    return this.picks.areExact(rows, [...criteria, ...source.condition], [0, this.size]) ? criteria : undefined;
  }

  /** The sheets a measure reads: those of its register, or the summary's own, through which others are found. */
  private sourcesOf(measure: (Pick<Measure, 'of'> & { readonly register?: string }) | undefined): readonly Source[] {
    const { summary, sources } = this.table;
    const register = (measure?.of === 'sumOf' ? undefined : measure?.register) ?? summary.register;
    const known = this.sources.get(register);
    if (known) return known;
    const own = register === summary.register;
    const levels = own ? summary.levels : (summary.beside?.find((each) => each.register === register)?.levels ?? []);
    const shape = { levels, where: own ? summary.where?.expect : undefined, size: this.size };
    const found = (sources[register] ?? []).map((grouped) => sourceOf(grouped, shape, this.picks));
    this.sources.set(register, found);
    return found;
  }

  private sumOf(measure: Summed, source: Source, how: How): Sum | undefined {
    if (measure.of === 'count') return { sum: how.criteria.count };
    return measure.of === 'sum' ? this.sumIfs(measure.column, source, how) : this.sumThrough(measure, source, how);
  }

  private sumIfs(id: string, { grouped }: Source, { criteria, row, rounded }: How): Sum | undefined {
    const column = grouped.table.columns[id];
    if (!column || !this.isExact(grouped, id, row)) return undefined;
    const range = criteria.range(column);
    const { pairs, product } = criteria;
    const unit = column.unit ?? grouped.table.unit;
    const inUnit = (sum: string): string => this.inUnit(sum, column, unit, rounded);
    if (pairs === undefined) {
      return {
        sum: inUnit(`SUMPRODUCT(${product},${range})`),
        filled: `SUMPRODUCT(${product}*ISNUMBER(${range}))`,
      };
    }
    return { sum: inUnit(`SUMIFS(${range},${pairs})`), filled: `COUNTIFS(${pairs},${range},"<>")` };
  }

  /** An amount in the unit of the summary, to its last place. */
  private inUnit(sum: string, { column }: TableColumn, unit: keyof typeof MONEY_UNITS, rounded: boolean): string {
    if (column.type !== 'money' || (unit === this.table.unit && !rounded)) return sum;
    const [from, to] = [MONEY_UNITS[unit].fen, MONEY_UNITS[this.table.unit].fen];
    const scale = from === to ? '' : from < to ? `/${to / from}` : `*${from / to}`;
    return `ROUND(${sum}${scale},${MONEY_UNITS[this.table.unit].summed})`;
  }

  /** Sum of another sheet's rows, each found through the row of ours whose number it repeats. */
  private sumThrough(
    measure: Extract<Measure, { of: 'sumOf' }>,
    source: Source,
    { criteria, row, rounded }: How,
  ): Sum | undefined {
    const others = this.table.sources[measure.register] ?? [];
    const other = others[0];
    const own = source.grouped.table;
    const alone = others.length === 1 && this.sourcesOf(undefined).length === 1;
    if (!other || !alone || measure.latest !== undefined) return undefined;
    const through = other.table.columns[measure.through];
    const amount = other.table.columns[measure.column];
    const key = through && amount ? keysForSums(own, other.table, through) : undefined;
    if (!through || !amount || !key || !this.isExact(other, measure.column, row)) return undefined;
    const [ids, keyCells] = [columnRange(other.table, through), criteria.range(key)];
    const sum = `SUMPRODUCT(${criteria.product}*SUMIF(${ids},${keyCells},${columnRange(other.table, amount)}))`;
    return {
      sum: this.inUnit(sum, amount, amount.unit ?? other.table.unit, rounded),
      filled: `SUMPRODUCT(${criteria.product}*COUNTIF(${ids},${keyCells}))`,
    };
  }

  /** Every cell of a column is read just as it stands, in the groups of the row. */
  private isExact(grouped: GroupedTable, id: string, { leaves: [from, to] }: SummaryRow): boolean {
    const name = `${grouped.table.sheet}\n${id}`;
    const exact = this.exact.get(name) ?? groupsReadAsTheyStand(grouped, id, this.size);
    this.exact.set(name, exact);
    return exact.subarray(from, to).every((each) => each === 1);
  }
}

interface How {
  readonly criteria: Criteria;
  readonly row: SummaryRow;
  readonly rounded: boolean;
}
