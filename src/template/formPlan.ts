import { columnOrder, type Register } from '../model/register';
import type { DataRow } from '../model/data';
import { EDITION } from '../model/edition';
import { isSample, type TemplateOptions } from './options';

/** Where the value of each field of a form stands, in rows counting from 0. */
export interface FormPlan {
  readonly ids: readonly string[];
  readonly values: DataRow;
  readonly hasLegend: boolean;
  readonly first: number;
}

/** Plans the sheet of a form register: title, perhaps a legend, then a row for each field. */
export function planForm(register: Register, options: TemplateOptions): FormPlan {
  const ids = columnOrder(register.sheet.layout);
  const given = options.data?.[register.id]?.[0] ?? {};
  const values = { ...knownFields(register, options), ...given };
  const hasLegend = ids.some((id) => isSample(values, id));
  return { ids, values, hasLegend, first: hasLegend ? 2 : 1 };
}

/** What a template knows of its own cover: year, unit and edition are fixed when it is made. */
function knownFields(register: Register, { year, unit }: TemplateOptions): DataRow {
  const known = { year, money_unit: unit, template_ver: versionOf(year) };
  return Object.fromEntries(Object.entries(known).filter(([id]) => id in register.columns));
}

/** Year and edition of a template. */
export const versionOf = (year: number, edition = EDITION): string => `${year}-${edition}`;

const partsOf = (version: string): readonly (number | undefined)[] =>
  (/^(\d{4})-(\d+)$/.exec(version)?.slice(1) ?? []).map(Number);

/** The year of a template's version; undefined where it is no version of ours. */
export const yearOfVersion = (version: string): number | undefined => partsOf(version)[0];

/** Whether a template is of an edition before the current one. */
export const isOlderVersion = (version: string, edition = EDITION): boolean =>
  (partsOf(version)[1] ?? edition) < edition;

/** The name of a cover field's cell, by which formulas of other sheets read it. */
export const coverName = (id: string): string => `jd_cover_${id}`;
