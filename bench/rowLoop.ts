import { codesIn, spellingsOfCode, type CodeList } from '../src/model/codelist';
import type { CellValue } from '../src/model/workbook';
import { categories } from '../src/catalogue/codelists/categories';
import { divisions } from '../src/catalogue/codelists/divisions';
import { natures } from '../src/catalogue/codelists/natures';
import { projectStatuses } from '../src/catalogue/codelists/project-statuses';
import { sectors } from '../src/catalogue/codelists/sectors';
import { COLUMNS, type ColumnId, type Workload } from './workload';
import { againstLedger, judgeProject, repeatedKeys } from './rowLoopRules';

/** What the plain loop finds: the rule, the row and the cell. */
export interface LoopFinding {
  readonly rule: string;
  readonly row: number;
  readonly column: ColumnId;
  readonly value: unknown;
}

/** A cell as the loop reads it: a value, nothing, or something that is no value (undefined). */
export type Read<T> = T | null | undefined;

/** One project with typed values. */
export interface Project {
  readonly row: number;
  readonly project_id: Read<string>;
  readonly nature: Read<string>;
  readonly city: Read<string>;
  readonly banner_code: Read<string>;
  readonly approve_date: Read<number>;
  readonly start_plan: Read<number>;
  readonly finish_plan: Read<number>;
  readonly start_act: Read<number>;
  readonly finish_act: Read<number>;
  readonly inv_total: Read<number>;
  readonly src_bj: Read<number>;
  readonly src_nm: Read<number>;
  readonly src_local: Read<number>;
  readonly households: Read<number>;
  readonly people: Read<number>;
  readonly status: Read<string>;
}

const spellings = (list: CodeList, scope?: string): ReadonlyMap<string, string> =>
  new Map(
    codesIn(list, scope).flatMap((code) =>
      spellingsOfCode(code).map((spelling): [string, string] => [spelling, code.id]),
    ),
  );
const CATEGORY = spellings(categories);
const SECTOR = spellings(sectors);
const NATURE = spellings(natures);
const STATUS = spellings(projectStatuses);
const CITY = spellings(divisions, 'city');
const BANNER = spellings(divisions, 'banner');

const PLACEHOLDERS = new Set(['待定', '暂定', '不详', '暂无', '无', '-', '—', '/', 'tbd', 'n/a']);
const NUMBER = /^-?\d{1,3}(,\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const ISO_DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const STRAY_SPACE = /^\s|\s$|\s{2}|[\u00a0\u200b-\u200f\ufeff\r\n]/;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const P = Object.fromEntries(COLUMNS.map((id, index) => [id, index])) as Readonly<Record<ColumnId, number>>;

/** What a straightforward loop over row objects needs to find the same: one object a row, one pass, plain code. */
export function rowLoop({ rows, ledger }: Pick<Workload, 'rows' | 'ledger'>): LoopFinding[] {
  const findings: LoopFinding[] = [];
  const projects: Project[] = [];
  const reader = new RowReader(findings);
  for (const [row, cells] of rows.entries()) {
    const project = reader.read(row, cells);
    projects.push(project);
    judgeProject(project, findings);
  }
  repeatedKeys(projects, findings);
  againstLedger(projects, ledger, findings);
  return findings;
}

/** Reads the cells of one row after the other, and judges each as it goes. */
class RowReader {
  private row = 0;

  constructor(private readonly findings: LoopFinding[]) {}

  read(row: number, cells: readonly CellValue[]): Project {
    this.row = row;
    this.text('project_name', cells[P.project_name]);
    this.required('category', cells[P.category]);
    this.code('category', cells[P.category], CATEGORY);
    this.code('sector', cells[P.sector], SECTOR);
    this.required('banner_code', cells[P.banner_code]);
    this.required('town', cells[P.town]);
    this.required('inv_total', cells[P.inv_total]);
    this.required('src_bj', cells[P.src_bj]);
    this.required('people', cells[P.people]);
    const progress = this.number('progress', cells[P.progress]);
    if (typeof progress === 'number' && progress > 100) this.add('progress', 'range', progress);
    return {
      row,
      project_id: this.text('project_id', cells[P.project_id]),
      nature: this.code('nature', cells[P.nature], NATURE),
      city: this.code('city', cells[P.city], CITY),
      banner_code: this.code('banner_code', cells[P.banner_code], BANNER),
      approve_date: this.date('approve_date', cells[P.approve_date]),
      start_plan: this.date('start_plan', cells[P.start_plan]),
      finish_plan: this.date('finish_plan', cells[P.finish_plan]),
      start_act: this.date('start_act', cells[P.start_act]),
      finish_act: this.date('finish_act', cells[P.finish_act]),
      inv_total: this.money('inv_total', cells[P.inv_total]),
      src_bj: this.money('src_bj', cells[P.src_bj]),
      src_nm: this.money('src_nm', cells[P.src_nm]),
      src_local: this.money('src_local', cells[P.src_local]),
      households: this.count('households', cells[P.households]),
      people: this.count('people', cells[P.people]),
      status: this.code('status', cells[P.status], STATUS),
    };
  }

  private add(column: ColumnId, check: string, value: unknown): void {
    this.findings.push({ rule: `projects.${column}.${check}`, row: this.row, column, value });
  }

  private required(column: ColumnId, value: CellValue | undefined): void {
    if (isBlank(value)) this.add(column, 'required', value);
  }

  private text(column: ColumnId, value: CellValue | undefined): Read<string> {
    this.required(column, value);
    if (isBlank(value)) return null;
    if (typeof value !== 'string') return undefined;
    if (!STRAY_SPACE.test(value)) return value;
    this.add(column, 'spaces', value);
    return value.trim().replace(/\s+/g, ' ');
  }

  private number(column: ColumnId, value: CellValue | undefined): Read<number> {
    if (typeof value === 'number') return value;
    if (isBlank(value)) return null;
    const typed = typeof value === 'string' ? value.trim() : '';
    if (NUMBER.test(typed)) {
      if (column === 'src_bj' || column === 'people') this.add(column, 'number-not-text', value);
      return Number(typed.replaceAll(',', ''));
    }
    if (PLACEHOLDERS.has(typed)) {
      if (column === 'inv_total') this.add(column, 'placeholder', value);
    } else if (column === 'inv_total' || column === 'households') this.add(column, 'number', value);
    return undefined;
  }

  private money(column: ColumnId, cell: CellValue | undefined): Read<number> {
    const value = this.number(column, cell);
    if (typeof value !== 'number') return value;
    if (value < 0 && column !== 'src_local') this.add(column, 'not-negative', value);
    const printed = Math.round(value * 100) / 100;
    if (Math.abs(value - printed) > 1e-9 && (column === 'inv_total' || column === 'src_bj')) {
      this.add(column, 'decimals', value);
    }
    return printed;
  }

  private count(column: ColumnId, cell: CellValue | undefined): Read<number> {
    const value = this.number(column, cell);
    if (typeof value === 'number' && !Number.isInteger(value)) this.add(column, 'whole', value);
    return value;
  }

  private code(column: ColumnId, value: CellValue | undefined, list: ReadonlyMap<string, string>): Read<string> {
    if (isBlank(value)) return null;
    const id = typeof value === 'string' || typeof value === 'number' ? list.get(String(value).trim()) : undefined;
    if (id === undefined) this.add(column, column === 'banner_code' ? 'division' : 'listed', value);
    return id;
  }

  private date(column: ColumnId, value: CellValue | undefined): Read<number> {
    if (typeof value === 'number') return value;
    if (isBlank(value)) return null;
    const typed = typeof value === 'string' ? value.trim() : '';
    const match = CHINESE_DATE.exec(typed) ?? ISO_DATE.exec(typed);
    if (!match) {
      if (column === 'start_plan') this.add(column, 'date', value);
      return undefined;
    }
    if (column === 'approve_date') this.add(column, 'date-not-text', value);
    return (Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - EPOCH) / DAY;
  }
}

const isBlank = (value: CellValue | undefined): value is null | undefined =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
