import { z } from 'zod';
import { hasTwoDecimals, NO_STRAY_SPACE, rowObjects } from './cells.mjs';

export const name = 'zod';

/** zod 4 with its compiled objects. */
export function prepare(workload) {
  const { lists } = workload;
  const objects = rowObjects(workload);
  const key = z.string().min(1).regex(new RegExp(NO_STRAY_SPACE));
  const amount = z.number().min(0).refine(hasTwoDecimals);
  const schema = z.object({
    project_id: key,
    project_name: key,
    category: z.enum(lists.category),
    sector: z.enum(lists.sector).nullable(),
    nature: z.enum(lists.nature).nullable(),
    status: z.enum(lists.status).nullable(),
    banner_code: z.enum(lists.banner_code),
    town: z.string().min(1),
    inv_total: amount,
    src_bj: amount,
    src_nm: z.number().min(0).nullable(),
    households: z.number().int().nullable(),
    people: z.number().int(),
    progress: z.number().max(100).nullable(),
    start_plan: z.number().nullable(),
    approve_date: z.number().nullable(),
  });
  return () => {
    const found = [];
    for (let row = 0; row < objects.length; row++) {
      const { error } = schema.safeParse(objects[row]);
      if (error) for (const issue of error.issues) found.push({ row, issue });
    }
    return new Set(found.map(({ row }) => row)).size;
  };
}
