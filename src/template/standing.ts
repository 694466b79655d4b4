import { columnsOf } from '../model/expression';
import type { Column } from '../model/column';
import type { DataRow } from '../model/data';
import { columnOf, type Register } from '../model/register';
import type { Rule } from '../model/rule';
import type { Highlight, Validation } from '../model/sheet';
import { computedCell, type Computation } from './computed';
import { formatOf } from '../model/numberFormat';
import { frameOf, type Frame } from './frame';
import { highlightsOf } from './highlights';
import type { TemplateOptions } from './options';
import { dataRange, planOf, positionOf, type SheetPlan } from './plan';
import { totalCell, type ComputedCell } from './totals';
import { validationOf } from './validations';
import { layoutOf } from './widths';

/** Where the parts of a template stand on a sheet that people have worked on. Rows and columns count from 0. */
export interface Standing {
  /** The sheet as it is called now. */
  readonly sheet: string;
  /** Columns of the sheet by column id; columns that are gone are absent. */
  readonly columns: ReadonlyMap<string, number>;
  readonly header: readonly [number, number];
  /** The row of column numbers; absent when it is gone. */
  readonly ordinals?: number;
  readonly total?: number;
  /** First and last row that data may stand in. */
  readonly data: readonly [number, number];
  /** What stands in those rows, one for each; rows without data are empty. */
  readonly rows: readonly DataRow[];
}

/** Stands in a plan for a column that somebody inserted. */
const INSERTED = '';

/** The plan of a template's sheet as it stands now: formulas, drop-downs and highlights are printed for these places. */
export function standingPlan(
  register: Register,
  { sheet, columns, header, ordinals, total, data, rows }: Standing,
): SheetPlan {
  const width = Math.max(0, ...[...columns.values()].map((position) => position + 1));
  const ids = Array.from({ length: width }, () => INSERTED);
  for (const [id, position] of columns) ids[position] = id;
  const below = data[1] + 1 + (total !== undefined && total > data[1] ? 1 : 0);
  return {
    register,
    sheet,
    ids,
    rows,
    notes: [],
    at: {
      annex: 0,
      title: Math.max(0, header[0] - 2),
      filing: Math.max(0, header[0] - 1),
      header,
      ordinals: ordinals ?? header[1],
      ...(total !== undefined && { total }),
      data,
      notes: below,
      signature: below,
    },
  };
}

/** What a template brings along for its columns, wherever they stand now. */
export interface Furnishings {
  readonly validations: readonly { readonly column: string; readonly validation: Validation }[];
  readonly highlights: readonly Highlight[];
  /** Number formats by column. */
  readonly formats: readonly { readonly column: string; readonly format: string }[];
  readonly totals: readonly { readonly column: string; readonly cell: ComputedCell }[];
  /** Computed cells of the data rows; `index` counts from the first of them. */
  readonly computed: readonly { readonly column: string; readonly index: number; readonly cell: Computation }[];
  readonly frame: Frame;
}

/** What the template of a register brings along, printed for the places of a plan. */
export function furnishingsOf(plan: SheetPlan, options: TemplateOptions): Furnishings {
  const { register } = plan;
  const ids = plan.ids.filter((id) => id !== INSERTED);
  const whole: TemplateOptions = {
    ...options,
    catalogue: { ...options.catalogue, rules: options.catalogue.rules.filter((rule) => isWhole(rule, ids)) },
  };
  const pages = layoutOf(planOf(register, options), options).pages.length;
  return {
    validations: ids.map((id) => ({
      column: id,
      validation: validationOf(register, id, dataRange(plan, positionOf(plan, id)), options, plan),
    })),
    highlights: highlightsOf(plan, whole),
    formats: ids.flatMap((id) => {
      const format = formatOf(columnOf(register, id), options.lang, options.unit);
      return format === undefined ? [] : [{ column: id, format }];
    }),
    totals: ids.flatMap((id) => {
      const cell = totalCell(plan, id, options);
      return cell ? [{ column: id, cell }] : [];
    }),
    computed: ids
      .filter((id) => isComputed(columnOf(register, id), ids))
      .flatMap((id) =>
        plan.rows.flatMap((_, index) => {
          const cell = computedCell(plan, id, index, options);
          return cell ? [{ column: id, index, cell }] : [];
        }),
      ),
    frame: frameOf(plan, pages),
  };
}

/** Whether a column is computed from columns that are all there. */
function isComputed({ computed }: Column, ids: readonly string[]): boolean {
  switch (computed?.by) {
    case 'count':
      return ids.includes(computed.match.here);
    case 'figure':
      return ids.includes(computed.key);
    case 'difference':
      return ids.includes(computed.minuend) && ids.includes(computed.subtrahend);
    case undefined:
      return false;
  }
}

/** Whether all columns a rule reads are there, so that it can be printed. */
function isWhole(rule: Rule, ids: readonly string[]): boolean {
  if (rule.form === 'row') {
    const read = [...rule.at, ...(rule.when ? columnsOf(rule.when) : []), ...columnsOf(rule.expect)];
    return read.every((id) => ids.includes(id));
  }
  return rule.form !== 'unique' || rule.columns.every((id) => ids.includes(id));
}
