import type { Table, TableColumn } from '../model/table';
import { columnRange, type Criterion } from './summarySource';

/** What a row of a register sheet must say to belong to a group, as formulas ask for it. */
export interface Criteria {
  /** Ranges and texts as SUMIFS and COUNTIFS take them; undefined where these would count other rows. */
  readonly pairs?: string;
  /** 1 for each row that fits and 0 for the others, as SUMPRODUCT takes them. */
  readonly product: string;
  /** How many rows fit. */
  readonly count: string;
  /** Another column over the same rows. */
  readonly range: (column: TableColumn) => string;
}

/** Puts criteria into the words of formulas. */
export function criteriaOf(table: Table, criteria: readonly Criterion[]): Criteria {
  const isBlank = criteria.some(({ spelling }) => spelling === '');
  const range = (column: TableColumn): string => columnRange(table, column, isBlank);
  const factors = criteria.map(({ column, spelling }) => `(${range(column)}&""=${quoted(spelling)})`);
  const product = factors.length === 1 ? `${factors.join('')}*1` : factors.join('*');
  if (isBlank || criteria.some(looksNumeric)) return { product, count: `SUMPRODUCT(${product})`, range };
  const pairs = criteria.map(({ column, spelling }) => `${range(column)},${quoted(spelling)}`).join();
  return { pairs, product, count: `COUNTIFS(${pairs})`, range };
}

/** Division codes and the like: LibreOffice takes such a criterion for a number and passes texts over, Excel does not. */
const looksNumeric = ({ spelling }: Criterion): boolean => !Number.isNaN(Number(spelling));

const quoted = (spelling: string): string => `"${spelling.replaceAll('"', '""')}"`;
