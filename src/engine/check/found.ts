import type { CellAddress } from '../../model/address';
import type { Counts } from '../../model/finding';
import type { Severity } from '../../model/rule';
import type { SeriesRule } from '../../model/orderRules';
import type { Text } from '../../model/text';
import type { BalanceOutcome } from './outcome';

/** What a form remembers of a finding beyond its place, for its words; most findings need nothing. */
export type Detail =
  | { readonly of: 'balance'; readonly outcome: BalanceOutcome }
  /** Data rows of the register that repeat each other, by table. */
  | {
      readonly of: 'repeat';
      readonly rows: readonly RowOf[];
      /** The finding's whole sheet repeats another one; `rows` are all of both. */
      readonly copied?: true;
    }
  /** Rows concerned here and the rows they were compared with there. */
  | {
      readonly of: 'reference';
      readonly rows: readonly RowOf[];
      readonly partners: readonly RowOf[];
      /** Where there is no partner: rows there that nobody here refers to, for the whole rule. */
      readonly orphans: () => readonly RowOf[];
    }
  /** Of the first break of a sheet, with the data rows of all of them. */
  | { readonly of: 'sequence'; readonly before: number; readonly expected: number; readonly rows: readonly number[] }
  /** The row of the period before, and the sum that does not go on from it. */
  | { readonly of: 'series'; readonly before: RowOf; readonly sum: SeriesRule['sums'][number] }
  | {
      readonly of: 'spread';
      readonly column: string;
      readonly median: number;
      /** Where the finding is about a whole group: its rows. */
      readonly rows?: readonly RowOf[];
    }
  | {
      readonly of: 'sheet';
      readonly cell: { readonly row: number; readonly column: number };
      readonly what: SheetFault;
    };

/** A data row of one of the tables of a submission. */
export interface RowOf {
  readonly table: number;
  readonly row: number;
}

/** What is wrong with a sheet as a whole. */
export type SheetFault =
  | { readonly fault: 'no-unit' }
  | { readonly fault: 'unit-conflict'; readonly text: string }
  | { readonly fault: 'missing-columns'; readonly columns: readonly string[] }
  /** With the cells that only pass the error on. */
  | { readonly fault: 'formula-error'; readonly text: string; readonly passedOn: readonly CellAddress[] }
  | { readonly fault: 'not-calculated'; readonly cells: readonly CellAddress[] }
  | { readonly fault: 'other-year'; readonly year: number }
  /** What is said of the sheet as it is laid out, with the other cells concerned. */
  | { readonly fault: 'layout'; readonly words: Text; readonly others: readonly CellAddress[] };

/** Where a finding stands. `row` is the data row (−1: none), the others place its leading cell on the sheet, from 0. */
export interface Place {
  readonly table: number;
  readonly row: number;
  readonly sheetRow: number;
  readonly sheetColumn: number;
}

/** Stands where an index of a finding could: there is none. */
export const NONE = -1;

const FIRST_CAPACITY = 1024;

/** Findings as columns: five integers each, and a detail for the few that need one. */
export class Found {
  size = 0;
  rules = new Int32Array(FIRST_CAPACITY);
  tables = new Int32Array(FIRST_CAPACITY);
  rows = new Int32Array(FIRST_CAPACITY);
  sheetRows = new Int32Array(FIRST_CAPACITY);
  sheetColumns = new Int32Array(FIRST_CAPACITY);
  readonly details = new Map<number, Detail>();

  /** Adds one finding of the rule at a position of the catalogue's list. */
  add(rule: number, place: Place, detail?: Detail): void {
    this.addAt(rule, place.table, place.row, place.sheetRow, place.sheetColumn);
    if (detail) this.details.set(this.size - 1, detail);
  }

  /** The same without an object: column rules may find hundreds of thousands. */
  addAt(rule: number, table: number, row: number, sheetRow: number, sheetColumn: number): void {
    if (this.size === this.rules.length) this.grow();
    this.rules[this.size] = rule;
    this.tables[this.size] = table;
    this.rows[this.size] = row;
    this.sheetRows[this.size] = sheetRow;
    this.sheetColumns[this.size] = sheetColumn;
    this.size++;
  }

  private grow(): void {
    const longer = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(column.length * 2);
      next.set(column);
      return next;
    };
    this.rules = longer(this.rules);
    this.tables = longer(this.tables);
    this.rows = longer(this.rows);
    this.sheetRows = longer(this.sheetRows);
    this.sheetColumns = longer(this.sheetColumns);
  }

  /** How many findings of each severity there are. */
  counts(severities: readonly Severity[]): Counts {
    const counts = { error: 0, warning: 0, advice: 0 };
    for (let i = 0; i < this.size; i++) counts[severities[this.rules[i]!]!]++;
    return counts;
  }
}
