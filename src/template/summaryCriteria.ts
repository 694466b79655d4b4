import type { Table, TableColumn } from '../model/table';
import { isCellError, type CellValue } from '../model/workbook';
import { columnRange, isSafe, rawCell, spellingOf } from './summaryCells';

/** What the cell of a column must say for its row to be picked. */
export type Criterion = { readonly column: TableColumn } &
  /** One of these texts; criteria take no notice of case. */
  (
    | { readonly is: readonly string[] }
    /** A text that begins like this: division codes of one league or city. */
    | { readonly begins: string }
    /** A date from this serial on and before that one. */
    | { readonly from: number; readonly before: number }
    /** Anything, but none of these texts. */
    | { readonly butNot: readonly string[] }
  );

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
  const isBlank = picksBlanks(criteria);
  const range = (column: TableColumn): string => columnRange(table, column, isBlank);
  const factors = criteria.map((criterion) => factorOf(criterion, range(criterion.column)));
  const product = factors.length === 1 ? `${factors.join('')}*1` : factors.join('*');
  const pairs = criteria.map((criterion) => pairOf(criterion, range(criterion.column)));
  if (isBlank || pairs.includes(undefined)) return { product, count: `SUMPRODUCT(${product})`, range };
  return { pairs: pairs.join(), product, count: `COUNTIFS(${pairs.join()})`, range };
}

/** Whether rows are picked by a cell that is blank. */
export const picksBlanks = (criteria: readonly Criterion[]): boolean =>
  criteria.some((each) => 'is' in each && each.is.includes(''));

function factorOf(criterion: Criterion, range: string): string {
  if ('begins' in criterion) return `(LEFT(${range},${criterion.begins.length})=${quoted(criterion.begins)})`;
  if ('from' in criterion) return `(${range}>=${criterion.from})*(${range}<${criterion.before})`;
  if ('butNot' in criterion) return ['', ...criterion.butNot].map((text) => `(${range}&""<>${quoted(text)})`).join('*');
  const equal = criterion.is.map((text) => `(${range}&""=${quoted(text)})`).join('+');
  return criterion.is.length === 1 ? equal : `(${equal})`;
}

function pairOf(criterion: Criterion, range: string): string | undefined {
  if ('from' in criterion) return `${range},">=${criterion.from}",${range},"<${criterion.before}"`;
  if (!('is' in criterion)) return undefined;
  const [text, ...more] = criterion.is;
  return text === undefined || more.length > 0 || looksNumeric(text) ? undefined : `${range},${quoted(text)}`;
}

/** Division codes and the like: LibreOffice takes such a criterion for a number and passes texts over, Excel does not. */
const looksNumeric = (text: string): boolean => !Number.isNaN(Number(text));

const quoted = (spelling: string): string => `"${spelling.replaceAll('"', '""')}"`;

/** Whether a row of the sheet, data or not, answers to all criteria as Excel understands them. */
export const fits = (table: Table, sheetRow: number, criteria: readonly Criterion[]): boolean =>
  criteria.every((criterion) => {
    const raw = table.grid.values[sheetRow]?.[criterion.column.position] ?? null;
    if ('from' in criterion) return typeof raw === 'number' && raw >= criterion.from && raw < criterion.before;
    const text = spellingOf(raw).toLowerCase();
    if ('begins' in criterion) return text.startsWith(criterion.begins);
    const isOne = (texts: readonly string[]): boolean => texts.some((each) => each.toLowerCase() === text);
    return 'is' in criterion ? isOne(criterion.is) : text !== '' && !isOne(criterion.butNot);
  });

/** How the cells of some rows of a column are spelt, each way once; undefined where no criterion can be made of one. */
export function spellingsIn(table: Table, column: TableColumn, rows: Iterable<number>): string[] | undefined {
  const found = new Map<string, string>();
  for (const row of rows) {
    const raw: CellValue = rawCell(table, column, row);
    const text = spellingOf(raw);
    if (raw !== null && (isCellError(raw) || !isSafe(text))) return undefined;
    found.set(text.toLowerCase(), text);
  }
  return [...found.values()];
}
