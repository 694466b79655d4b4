import type { Code } from '../src/model/codelist';
import type { CellValue } from '../src/model/workbook';
import { divisions } from '../src/catalogue/codelists/divisions';
import type { LoopFinding, Project, Read } from './rowLoop';
import type { ColumnId } from './workload';

const CODES: readonly Code[] = divisions.codes;
const CITY_OF = new Map(CODES.map((code) => [code.id, code.parent]));
/** Amounts are rounded to 0.01; their sums are compared with half of that to spare. */
const HALF_STEP = 0.005;

const known = <T>(value: Read<T>): value is T => value !== null && value !== undefined;

/** The nine rules on one row. A blank or unreadable operand accuses nobody. */
export function judgeProject(project: Project, findings: LoopFinding[]): void {
  const { row, inv_total, src_bj, src_nm, src_local, households, people, status } = project;
  const { approve_date, start_plan, finish_plan, start_act, finish_act, city, banner_code } = project;
  const add = (rule: string, column: ColumnId, value: unknown): void => {
    findings.push({ rule: `projects.${rule}`, row, column, value });
  };
  if (known(inv_total) && known(src_bj)) {
    if (src_bj > inv_total + HALF_STEP) add('beijing-within-total', 'src_bj', src_bj);
    else if (known(src_nm) && known(src_local)) {
      const sum = src_bj + src_nm + src_local;
      if (Math.abs(inv_total - sum) > HALF_STEP) add('sources-add-up', 'inv_total', inv_total - sum);
    }
  }
  if (known(households) && known(people) && households > people) add('people-at-least-households', 'people', people);
  if (known(start_plan) && known(finish_plan) && start_plan > finish_plan)
    add('planned-in-order', 'finish_plan', finish_plan);
  if (known(approve_date) && known(start_act) && monthOf(approve_date) > monthOf(start_act)) {
    add('started-after-approval', 'start_act', start_act);
  }
  if (known(start_act) && known(finish_act) && monthOf(start_act) > monthOf(finish_act)) {
    add('finished-after-start', 'finish_act', finish_act);
  }
  if ((status === 'completed' || status === 'accepted') && finish_act === null) {
    add('finished-has-finish-date', 'finish_act', status);
  }
  if (status === 'not-started' && known(start_act)) add('not-started-has-no-start-date', 'status', start_act);
  if (known(city) && known(banner_code)) {
    const right = CITY_OF.get(banner_code);
    if (right !== undefined && city !== right && city !== banner_code) add('city.in-its-city', 'city', city);
  }
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Approval and finish may be known to the month only. */
function monthOf(serial: number): number {
  const date = new Date(EPOCH + serial * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** One finding a group of rows with the same key. */
export function repeatedKeys(projects: readonly Project[], findings: LoopFinding[]): void {
  const seen = new Map<string, number>();
  for (const { project_id, row } of projects) {
    if (!known(project_id)) continue;
    const before = seen.get(project_id) ?? 0;
    if (before === 1) findings.push({ rule: 'projects.key-unique', row, column: 'project_id', value: project_id });
    seen.set(project_id, before + 1);
  }
}

interface Group {
  readonly row: number;
  sum: number;
  doubtful: boolean;
  filled: boolean;
}

/**
 * The Beijing money of each project is what the ledger allocates to it. Rows that cannot be placed could belong to
 * any project: only what differs by more than they hold differs for certain.
 */
export function againstLedger(
  projects: readonly Project[],
  ledger: readonly (readonly CellValue[])[],
  findings: LoopFinding[],
): void {
  const allocated = new Map<string, number>();
  for (const [, , , source, kind, , , project, amount] of ledger) {
    if (source !== '北京市级' || kind !== '项目资金' || typeof project !== 'string' || typeof amount !== 'number')
      continue;
    allocated.set(project, (allocated.get(project) ?? 0) + amount);
  }
  const groups = new Map<string, Group>();
  const slack = { low: 0, high: 0 };
  for (const { row, project_id, nature, src_bj } of projects) {
    if (nature === undefined || !known(project_id)) {
      if (src_bj === undefined) Object.assign(slack, { low: -Infinity, high: Infinity });
      else if (src_bj !== null) slack[src_bj < 0 ? 'low' : 'high'] += src_bj;
    }
    if (nature === undefined || nature === 'continued' || !known(project_id)) continue;
    let group = groups.get(project_id);
    if (!group) {
      group = { row, sum: 0, doubtful: false, filled: false };
      groups.set(project_id, group);
    }
    if (src_bj === undefined) group.doubtful = true;
    else if (src_bj !== null) {
      group.sum += src_bj;
      group.filled = true;
    }
  }
  for (const [project, { row, sum, doubtful, filled }] of groups) {
    if (doubtful || !filled) continue;
    const right = allocated.get(project) ?? 0;
    const difference = sum - right;
    if (difference + slack.low > HALF_STEP || difference + slack.high < -HALF_STEP) {
      findings.push({ rule: 'projects.beijing-money-as-allocated', row, column: 'src_bj', value: difference });
    }
  }
}
