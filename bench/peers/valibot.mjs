import * as v from 'valibot';
import { hasTwoDecimals, NO_STRAY_SPACE, rowObjects } from './cells.mjs';

export const name = 'valibot';

export function prepare(workload) {
  const { lists } = workload;
  const objects = rowObjects(workload);
  const key = v.pipe(v.string(), v.minLength(1), v.regex(new RegExp(NO_STRAY_SPACE)));
  const amount = v.pipe(v.number(), v.minValue(0), v.check(hasTwoDecimals));
  const schema = v.object({
    project_id: key,
    project_name: key,
    category: v.picklist(lists.category),
    sector: v.nullable(v.picklist(lists.sector)),
    nature: v.nullable(v.picklist(lists.nature)),
    status: v.nullable(v.picklist(lists.status)),
    banner_code: v.picklist(lists.banner_code),
    town: v.pipe(v.string(), v.minLength(1)),
    inv_total: amount,
    src_bj: amount,
    src_nm: v.nullable(v.pipe(v.number(), v.minValue(0))),
    households: v.nullable(v.pipe(v.number(), v.integer())),
    people: v.pipe(v.number(), v.integer()),
    progress: v.nullable(v.pipe(v.number(), v.maxValue(100))),
    start_plan: v.nullable(v.number()),
    approve_date: v.nullable(v.number()),
  });
  return () => {
    const found = [];
    for (let row = 0; row < objects.length; row++) {
      const { issues } = v.safeParse(schema, objects[row]);
      if (issues) for (const issue of issues) found.push({ row, issue });
    }
    return new Set(found.map(({ row }) => row)).size;
  };
}
