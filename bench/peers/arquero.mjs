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
