import type { Column, Columns } from '../../model/column';
import { plainTable } from '../../model/plainTable';
import { SEQUENCE, type Register } from '../../model/register';
import type { Table } from '../../model/table';
import { text } from '../../model/text';
import { isCellError, PENDING, type CellValue, type Grid } from '../../model/workbook';
import type { Steps } from '../steps';
import { isBlank, plain } from './clean';
import type { FoundColumn, FoundHeader } from './headers';
import { headerView, type HeaderPath } from './headerWindow';
import { parseMoney } from './numbers';
import { unitStated } from './preamble';
import { readTable } from './table';
import * as words from './words';

/** How far down a header is looked for, and how many levels it may have. */
const SEARCHED_ROWS = 40;
const LEVELS = 3;
/** Rows looked at to tell what a column holds. */
const SAMPLED_ROWS = 200;
/** Of the filled cells of a column of numbers, so many can be read as one. */
const MOSTLY = 0.8;

const opensFiling = words.beginsWithAny(words.FILING_OPENINGS);

/** What headers say of their columns; compared after `plain`. */
const SHARE = /占比|比重|所占比例|^share|shareof|proportion|%oftotal/;
const RATE = /%|率|进度|百分|增幅|增长|同比|rate|percent|progress/;
/** What is not added up: prices, standards, sizes for one, years, codes. */
const SINGLE = /单价|标准|每|均|年份|年度|编号|编码|代码|电话|price|standard|average|year|code|per/;
/** Words that mean money wherever they stand, and words that do on a sheet of amounts. */
const SURELY_MONEY = /金额|资金|投资|经费|拨款|贷款|amount|fund|invest/;
const MONEY =
  /金额|资金|投资|经费|预算|款|额|费|支出|收入|结余|拨付|到位|规模|amount|fund|cost|budget|invest|expen|balance/;
const PLAN = /计划|总投资|planned|^plan/;
const ARRIVED = /到位|arrived|received/;

const SEQUENCE_LABELS: ReadonlySet<string> = new Set(['序号', '编号序', '行号', 'no', 'no.', 'number', 'seq']);

/** What a column is for, beyond its type: rules of tables speak of these. */
type Role = 'plan' | 'arrived' | 'share' | 'column';

/**
 * Reads sheets that are no register as plain tables: a header, rows, totals. What their columns hold is told by their
 * headers and cells. All of them are sheets of one register, which has the columns of all.
 */
export class PlainTables {
  private readonly columns: Record<string, Column> = {};
  private count = 0;

  /** The table of a sheet; undefined where no row of headers stands above rows with numbers. */
  *read(grid: Grid): Steps<Table | undefined> {
    const paths = headerOf(grid);
    if (!paths) return undefined;
    this.count++;
    const header = this.describe(grid, paths);
    return yield* readTable(grid, header, undefined);
  }

  /** All columns met; undefined before the first table. */
  get register(): Register | undefined {
    return this.count === 0 ? undefined : plainTable(this.columns);
  }

  private describe(grid: Grid, { paths, rows }: Header): FoundHeader {
    const columns: Record<string, Column> = {};
    const found = new Map<string, FoundColumn>();
    const isMoneySheet =
      paths.some(({ leaf, heads }) => [leaf, ...heads].some(({ unit }) => unit)) || statesUnit(grid, rows[0]);
    for (const path of paths) {
      const name = plain([...path.heads, path.leaf].map((cell) => cell.text).join(''));
      const cells = sampled(grid, rows[1], path.position);
      const [role, column] = columnFor(name, path, cells, isMoneySheet);
      const id = role === SEQUENCE ? SEQUENCE : uniqueId(`${role}-${this.count}`, columns);
      columns[id] = column;
      const unit = [path.leaf, ...path.heads].find((cell) => cell.unit !== undefined);
      found.set(id, { id, position: path.position, ...(unit?.unit && { unit: { unit: unit.unit, cell: unit } }) });
    }
    Object.assign(this.columns, columns);
    const lang = paths.some(({ leaf }) => /\p{Script=Han}/u.test(leaf.text)) ? 'zh' : 'en';
    return { register: plainTable(columns), rows, columns: found, missing: [], unknown: [], paths, lang };
  }
}

const uniqueId = (wanted: string, known: Columns): string => {
  let id = wanted;
  for (let number = 2; id in known; number++) id = `${wanted}-${number}`;
  return id;
};

interface Header {
  readonly paths: readonly HeaderPath[];
  readonly rows: readonly [number, number];
}

/** The first rows of nothing but words, two of them at least, above a row with numbers. */
function headerOf(grid: Grid): Header | undefined {
  const last = Math.min(SEARCHED_ROWS, grid.values.length);
  const view = headerView(grid, last + LEVELS);
  for (let top = 0; top < last; top++) {
    if (!isHeaderRow(grid.values[top]!)) continue;
    let bottom = top;
    while (bottom < top + LEVELS - 1 && isHeaderRow(grid.values[bottom + 1] ?? []) && isLevel(grid, bottom + 1))
      bottom++;
    const paths = view(top, bottom - top + 1);
    if (paths.length >= 2 && hasNumbers(grid, bottom)) return { paths, rows: [top, bottom] };
  }
  return undefined;
}

/** A row below a header belongs to it where a cell of the row above is merged over several columns. */
const isLevel = ({ merges }: Grid, row: number): boolean =>
  merges.some(({ top, bottom, left, right }) => top < row && bottom === row - 1 && right > left);

function isHeaderRow(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((value) => !isBlank(value));
  return (
    filled.length >= 2 &&
    filled.every(
      (value) => typeof value === 'string' && unitStated(value) === undefined && !opensFiling(plain(value)),
    ) &&
    filled.some((value) => !isNumeric(value))
  );
}

function hasNumbers({ values }: Grid, header: number): boolean {
  return values.slice(header + 1, header + 1 + SAMPLED_ROWS).some((cells) => cells.some(isNumeric));
}

function statesUnit({ values }: Grid, header: number): boolean {
  return values
    .slice(0, header)
    .some((cells) => cells.some((value) => typeof value === 'string' && unitStated(value) !== undefined));
}

/** The filled cells of a column below its header, the first ones. */
const sampled = ({ values }: Grid, header: number, position: number): CellValue[] =>
  values
    .slice(header + 1, header + 1 + SAMPLED_ROWS)
    .flatMap((cells) => (isBlank(cells[position]) ? [] : [cells[position]!]));

/** A number, or a text people mean as one: 20万元, 10(其中…). */
function isNumeric(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  return (
    typeof value === 'string' &&
    /\d/.test(value) &&
    parseMoney(value, 'yuan', { notApplicable: true }).value !== undefined
  );
}

const mayBeNumber = (value: CellValue): boolean =>
  value === PENDING ||
  isCellError(value) ||
  isNumeric(value) ||
  (typeof value === 'string' && words.PLACEHOLDERS.has(plain(value)));

function columnFor(
  name: string,
  { leaf }: HeaderPath,
  cells: readonly CellValue[],
  isMoneySheet: boolean,
): readonly [Role | typeof SEQUENCE, Column] {
  const base = { header: text(leaf.text, leaf.text), help: text('', '') };
  if (SEQUENCE_LABELS.has(plain(leaf.text))) return [SEQUENCE, { ...base, type: 'number' }];
  const numbers = cells.filter(isNumeric).length;
  const isNumbers = numbers > 0 && cells.filter(mayBeNumber).length >= MOSTLY * cells.length;
  if (!isNumbers) return ['column', { ...base, type: 'text' }];
  if (SHARE.test(name)) return ['share', { ...base, type: 'number', percent: true, share: true }];
  if (RATE.test(name)) return ['column', { ...base, type: 'number', percent: true }];
  const hasUnits = leaf.unit !== undefined || cells.some((value) => typeof value === 'string' && value.includes('元'));
  const isSingle = SINGLE.test(name);
  if (!hasUnits && !SURELY_MONEY.test(name) && !(isMoneySheet && MONEY.test(name))) {
    return ['column', { ...base, type: 'number', ...(!isSingle && { total: true }) }];
  }
  const role = isSingle ? 'column' : ARRIVED.test(name) ? 'arrived' : PLAN.test(name) ? 'plan' : 'column';
  return [role, { ...base, type: 'money', ...(!isSingle && { total: true }) }];
}
