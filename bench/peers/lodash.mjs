import _ from 'lodash';

export const name = 'lodash';

const MEASURES = ['inv_total', 'src_bj', 'src_nm', 'src_local', 'people'];

/** Typed row objects, made beforehand and not timed, in nested groups with subtotals. */
export function preparePivot(kept) {
  const rows = kept.project_rows;
  const measured = (part) => [part.length, ...MEASURES.map((measure) => _.sumBy(part, measure))];
  const pivot = (part, levels) => {
    const [level, ...finer] = levels;
    const own = [measured(part)];
    if (level === undefined) return own;
    return own.concat(..._.map(_.groupBy(part, level), (group) => pivot(group, finer)));
  };
  return () => pivot(rows, ['banner_code', 'sector', 'status']).length;
}
