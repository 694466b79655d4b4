import { op, table } from 'arquero';

export const name = 'arquero';

/** Typed columns, made beforehand and not timed, rolled up once a level. */
export function preparePivot(kept) {
  const { project_rows: _rows, ...columns } = kept;
  const data = table(columns);
  const measures = {
    count: op.count(),
    inv_total: op.sum('inv_total'),
    src_bj: op.sum('src_bj'),
    src_nm: op.sum('src_nm'),
    src_local: op.sum('src_local'),
    people: op.sum('people'),
  };
  const levels = [[], ['banner_code'], ['banner_code', 'sector'], ['banner_code', 'sector', 'status']];
  return () =>
    levels.reduce(
      (sum, level) =>
        sum +
        data
          .groupby(...level)
          .rollup(measures)
          .numRows(),
      0,
    );
}

const SOURCES = {
  count: op.count(),
  inv_total: op.sum('inv_total'),
  src_bj: op.sum('src_bj'),
  src_nm: op.sum('src_nm'),
  src_local: op.sum('src_local'),
};
const counted = (...statuses) =>
  `d => op.sum(${statuses.map((status) => `d.status === '${status}'`).join(' || ')} ? 1 : 0)`;
const DONE = { done: counted('completed', 'accepted') };
const BENEFIT = { households: op.sum('households'), people: op.sum('people') };
const WORK = {
  count: op.count(),
  started: counted('under-way', 'completed', 'accepted', 'suspended'),
  ...DONE,
  inv_total: op.sum('inv_total'),
  progress: 'd => op.sum(d.progress * d.inv_total) / op.sum(d.inv_total)',
  ...Object.fromEntries(
    ['not-started', 'under-way', 'completed', 'accepted', 'suspended', 'cancelled'].map((id) => [id, counted(id)]),
  ),
};
/** The summaries of projects: by category, sector, banner and state. Shares and rates are left to who prints them. */
const SUMMARIES = [
  [['category'], SOURCES],
  [['sector'], { ...SOURCES, ...DONE }],
  [['city', 'banner_code'], { ...SOURCES, ...BENEFIT }],
  [['league', 'banner_code'], WORK],
];

/** Likewise, the league of a banner included; tells the rows of each summary. */
export function prepareSummaries(kept) {
  const data = table(kept);
  const rows = (levels, measures) =>
    [[], ...levels.map((_, index) => levels.slice(0, index + 1))].reduce(
      (sum, level) =>
        sum +
        data
          .groupby(...level)
          .rollup(measures)
          .numRows(),
      0,
    );
  return () => SUMMARIES.map(([levels, measures]) => rows(levels, measures));
}
