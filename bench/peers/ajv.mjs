import Ajv from 'ajv';
import { NO_STRAY_SPACE, rowObjects } from './cells.mjs';

export const name = 'ajv';

/** ajv 8, compiled, all errors. A `multipleOf` with a precision stands for the decimals. */
export function prepare(workload) {
  const { lists } = workload;
  const objects = rowObjects(workload);
  const key = { type: 'string', minLength: 1, pattern: NO_STRAY_SPACE };
  const amount = { type: 'number', minimum: 0, multipleOf: 0.01 };
  const optional = (values) => ({ enum: [null, ...values] });
  const validate = new Ajv({ allErrors: true, multipleOfPrecision: 6, strict: true, allowUnionTypes: true }).compile({
    type: 'object',
    properties: {
      project_id: key,
      project_name: key,
      category: { enum: lists.category },
      sector: optional(lists.sector),
      nature: optional(lists.nature),
      status: optional(lists.status),
      banner_code: { enum: lists.banner_code },
      town: { type: 'string', minLength: 1 },
      inv_total: amount,
      src_bj: amount,
      src_nm: { type: ['number', 'null'], minimum: 0 },
      households: { type: ['integer', 'null'] },
      people: { type: 'integer' },
      progress: { type: ['number', 'null'], maximum: 100 },
      start_plan: { type: ['number', 'null'] },
      approve_date: { type: ['number', 'null'] },
    },
  });
  return () => {
    const found = [];
    for (let row = 0; row < objects.length; row++) {
      if (!validate(objects[row])) for (const error of validate.errors) found.push({ row, error });
    }
    return new Set(found.map(({ row }) => row)).size;
  };
}
