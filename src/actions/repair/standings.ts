import { anatomyOf, type Anatomy } from '../../engine/read/anatomy';
import { dataRow } from '../../engine/read/dataRow';
import type { Catalogue } from '../../model/catalogue';
import type { DataRow } from '../../model/data';
import type { Stamp } from '../../model/stamp';
import type { Table } from '../../model/table';
import type { TemplateOptions } from '../../template/options';
import type { SheetPlan } from '../../template/plan';
import { furnishingsOf, standingPlan, type Furnishings } from '../../template/standing';
import { yearOfVersion } from '../../template/formPlan';
import type { Holdings } from '../recognise';

/** A stamped list sheet as people have left it, beside what its template would bring along for it. */
export interface StandingSheet {
  readonly table: Table;
  readonly stamp: Stamp;
  readonly anatomy: Anatomy;
  readonly plan: SheetPlan;
  readonly options: TemplateOptions;
  readonly furnishings: Furnishings;
}

/** A stamped form (the cover), likewise. */
export interface StandingForm {
  readonly table: Table;
  readonly stamp: Stamp;
  readonly options: TemplateOptions;
}

/** All sheets of templates in a workbook. */
export interface Standings {
  readonly sheets: readonly StandingSheet[];
  readonly forms: readonly StandingForm[];
}

/** Looks at every stamped sheet whose header can still be found. */
export function standingsOf({ book, templates }: Holdings, catalogue: Catalogue): Standings {
  const stamped = book.tables.flatMap((table) => {
    const stamp = templates.get(table.sheet);
    return stamp?.register === table.register.id ? [{ table, stamp }] : [];
  });
  const placed = stamped.flatMap(({ table, stamp }) => {
    const anatomy = anatomyOf(table);
    return anatomy ? [{ table, stamp, anatomy, plan: planOfTable(table, anatomy) }] : [];
  });
  // Formulas of other sheets point to the first sheet of a register.
  const standing = new Map([...placed].reverse().map(({ table, plan }) => [table.register.id, plan]));
  const optionsOf = ({ lang, unit, version }: Stamp): TemplateOptions => ({
    catalogue,
    lang,
    unit,
    year: yearOfVersion(version) ?? book.year ?? 0,
    registersPresent: [...new Set(stamped.map(({ table }) => table.register.id))],
    standing,
  });
  return {
    sheets: placed.map((each) => {
      const options = optionsOf(each.stamp);
      return { ...each, options, furnishings: furnishingsOf(each.plan, options) };
    }),
    forms: stamped
      .filter(({ table }) => table.register.sheet.kind === 'form')
      .map(({ table, stamp }) => ({ table, stamp, options: optionsOf(stamp) })),
  };
}

function planOfTable(table: Table, { header, ordinals, total, data }: Anatomy): SheetPlan {
  const [first, last] = data;
  const rows: DataRow[] = Array.from({ length: last - first + 1 }, () => ({}));
  table.rows.forEach((row, index) => {
    if (row >= first && row <= last) rows[row - first] = dataRow(table, index);
  });
  return standingPlan(table.register, {
    sheet: table.sheet,
    columns: new Map([...header.columns].map(([id, { position }]) => [id, position])),
    header: header.rows,
    ...(ordinals !== undefined && { ordinals }),
    ...(total !== undefined && { total }),
    data,
    rows,
  });
}
