import type { RangeAddress } from '../model/address';
import { registerOf } from '../model/catalogue';
import { columnOrder, headerDepth, type Register } from '../model/register';
import type { DataRow, DataValue } from '../model/data';
import type { TemplateOptions } from './options';
import { isSample } from './options';
import { notesOf } from './notes';

/** Empty rows of a blank sheet: what fits one printed page with header, notes and signatures. */
const BLANK_ROWS = 15;

/** Where everything of a register's sheet stands. Rows and columns count from 0, ranges include both ends. */
export interface SheetPlan {
  readonly register: Register;
  /** Tab name. */
  readonly sheet: string;
  /** Column ids from left to right. */
  readonly ids: readonly string[];
  /** What stands in the data rows; blank rows are empty objects. */
  readonly rows: readonly DataRow[];
  readonly notes: readonly string[];
  readonly at: {
    readonly annex: number;
    readonly title: number;
    /** Only on sheets with made-up values. */
    readonly legend?: number;
    readonly filing: number;
    readonly header: readonly [number, number];
    /** 栏次. */
    readonly ordinals: number;
    /** 合计. */
    readonly total?: number;
    readonly data: readonly [number, number];
    /** First row below the table. */
    readonly notes: number;
    readonly signature: number;
  };
}

/** Plans the sheet of a list register. Equal options give equal plans, so sheets may point into each other. */
export function planOf(register: Register, options: TemplateOptions): SheetPlan {
  const { lang } = options;
  const rows = rowsOf(register, options);
  const notes = notesOf(register, lang);
  const hasLegend = rows.some((row) => Object.keys(row).some((id) => isSample(row, id)));
  const hasTotal = register.sheet.totals !== 'none';
  const filing = hasLegend ? 3 : 2;
  const ordinals = filing + 1 + headerDepth(register.sheet.layout);
  const firstRow = ordinals + 1 + (register.sheet.totals === 'first' ? 1 : 0);
  const lastRow = firstRow + rows.length - 1;
  const below = lastRow + 1 + (register.sheet.totals === 'last' ? 1 : 0);
  return {
    register,
    sheet: register.sheet.name[lang],
    ids: columnOrder(register.sheet.layout),
    rows,
    notes,
    at: {
      annex: 0,
      title: 1,
      ...(hasLegend && { legend: 2 }),
      filing,
      header: [filing + 1, ordinals - 1],
      ordinals,
      ...(hasTotal && { total: register.sheet.totals === 'first' ? ordinals + 1 : lastRow + 1 }),
      data: [firstRow, lastRow],
      notes: below,
      signature: below + notes.length,
    },
  };
}

/** Plans the sheet of another register of the same workbook; undefined when it is not there. */
export const planOfPresent = (id: string, options: TemplateOptions): SheetPlan | undefined =>
  options.registersPresent.includes(id)
    ? (options.standing?.get(id) ?? planOf(registerOf(options.catalogue, id), options))
    : undefined;

/** Sheet column of a register's column. @throws {Error} when the sheet has none: a fault of the catalogue. */
export function positionOf(plan: Pick<SheetPlan, 'ids' | 'register'>, column: string): number {
  const position = plan.ids.indexOf(column);
  if (position < 0) throw new Error(`The sheet of ${plan.register.id} has no column ${column}`);
  return position;
}

/** Columns kept in sight at most; more would leave no room to scroll. */
const MOST_FROZEN = 3;

/** How many columns tell a row from others: up to its name where that stands near the front, else 序号 and number. */
export function frozenColumns(plan: Pick<SheetPlan, 'ids' | 'register'>): number {
  // A returned sheet may have lost its name column.
  const named = plan.ids.indexOf(plan.register.rowName) + 1;
  return named > 0 && named <= MOST_FROZEN ? named : 2;
}

/** The cells of a column in the data rows. */
export const dataRange = (plan: SheetPlan, from: number, to: number = from): RangeAddress => ({
  top: plan.at.data[0],
  left: from,
  bottom: plan.at.data[1],
  right: to,
});

/**
 * The cells of a column from the 栏次 row to the row below the data: rows inserted above the first or below the last
 * data row fall inside, which they would not with the data rows alone. Who uses it must ask for text in a text column.
 */
export const growingRange = (plan: SheetPlan, position: number): RangeAddress => ({
  top: plan.at.ordinals,
  left: position,
  bottom: plan.at.data[1] + 1,
  right: position,
});

function rowsOf(register: Register, { data, lang }: TemplateOptions): readonly DataRow[] {
  const given = data?.[register.id];
  if (given && given.length > 0)
    return given.map((row, index) => ('seq' in register.columns ? { seq: index + 1, ...row } : row));
  const preset = register.sheet.presetRows;
  if (!preset) return Array.from({ length: BLANK_ROWS }, () => ({}));
  return preset.map((row, index) => ({
    ...('seq' in register.columns && { seq: index + 1 }),
    ...Object.fromEntries(
      Object.entries(row).map(([id, value]): [string, DataValue] => [
        id,
        typeof value === 'object' ? value[lang] : value,
      ]),
    ),
  }));
}
