import type { DataRow } from '../../../model/data';
import { fromFen, roundFen, toFen } from '../../../model/money';
import { sampleRow } from '../row';
import { ALLOCATIONS } from './allocations';
import { PAYMENTS } from './payments';
import { PROJECTS, totalOf, type Project } from './projects';

/** The last months of the quarters in which projects had been approved. */
const PERIODS = ['2011-06', '2011-09', '2011-12'] as const;
const YEAR_END = '2011-12';

/** In %: how much of what a project reached by the end of the year it had reached one and two quarters before. */
const BEFORE_YEAR_END = [100, 60, 20] as const;

/** A day or month compares with a month by its first seven characters. */
const isBy = (day: string, period: string): boolean => day.slice(0, 7) <= period;

/** Physical progress at the end of a period, in whole %. */
function progressAt({ started, progress }: Project, period: string): number {
  if (started === undefined || !isBy(started, period)) return 0;
  const share = BEFORE_YEAR_END[PERIODS.filter((each) => each > period).length] ?? 0;
  return Math.round((progress * share) / 100);
}

const shareOf = (amount: number, percent: number): number =>
  fromFen(roundFen((toFen(amount, 'wan') * percent) / 100, 'wan'), 'wan');

/** A sum in 万元, exact. */
const sumOf = (amounts: readonly number[]): number =>
  fromFen(
    amounts.reduce((sum, amount) => sum + toFen(amount, 'wan'), 0),
    'wan',
  );

/** R07: made up throughout, quarter by quarter, from what projects, allocations and payments say. */
export const progressReportRows = (): readonly DataRow[] =>
  PERIODS.flatMap((period, index) =>
    PROJECTS.filter(({ approved }) => isBy(approved, period)).map((project) =>
      reportRow(project, period, PERIODS[index - 1]),
    ),
  );

function reportRow(project: Project, period: string, before: string | undefined): DataRow {
  const { id, started } = project;
  const total = totalOf(project);
  const progress = progressAt(project, period);
  const done = shareOf(total, progress);
  const doneBefore = before === undefined ? 0 : shareOf(total, progressAt(project, before));
  const allocated = ALLOCATIONS.filter(({ target, date }) => target === id && isBy(date, period));
  const paid = PAYMENTS.filter(({ allocation, date }) => allocation.target === id && isBy(date, period));
  return sampleRow({
    generated: {
      project_id: id,
      period,
      started: started !== undefined && isBy(started, period) ? 'yes' : 'no',
      progress,
      inv_plan_y: shareOf(total, progressAt(project, YEAR_END)),
      inv_done_p: sumOf([done, -doneBefore]),
      inv_done_c: done,
      fund_in_c: sumOf(allocated.map(({ amount }) => amount)),
      of_bj: sumOf(allocated.flatMap(({ source, amount }) => (source === 'beijing' ? [amount] : []))),
      paid_c: sumOf(paid.map(({ amount }) => amount)),
    },
  });
}
