import type { Catalogue } from '../src/model/catalogue';
import { catalogue } from '../src/catalogue/index';

/** Thirty rules on one cell. */
export const CELL_RULES: readonly string[] = [
  ...['project_id', 'project_name', 'category', 'banner_code', 'town', 'inv_total', 'src_bj', 'people'].map(
    (column) => `projects.${column}.required`,
  ),
  ...['inv_total', 'households'].map((column) => `projects.${column}.number`),
  'projects.inv_total.placeholder',
  ...['src_bj', 'people'].map((column) => `projects.${column}.number-not-text`),
  ...['inv_total', 'src_bj', 'src_nm'].map((column) => `projects.${column}.not-negative`),
  ...['inv_total', 'src_bj'].map((column) => `projects.${column}.decimals`),
  ...['households', 'people'].map((column) => `projects.${column}.whole`),
  'projects.progress.range',
  ...['category', 'sector', 'nature', 'status'].map((column) => `projects.${column}.listed`),
  'projects.banner_code.division',
  'projects.start_plan.date',
  'projects.approve_date.date-not-text',
  ...['project_id', 'project_name'].map((column) => `projects.${column}.spaces`),
];

/** Eleven on a row, on the register and between register and ledger. */
export const OTHER_RULES: readonly string[] = [
  'projects.sources-add-up',
  'projects.beijing-within-total',
  'projects.people-at-least-households',
  'projects.planned-in-order',
  'projects.started-after-approval',
  'projects.finished-after-start',
  'projects.finished-has-finish-date',
  'projects.not-started-has-no-start-date',
  'projects.city.in-its-city',
  'projects.key-unique',
  'projects.beijing-money-as-allocated',
];

/** The catalogue with some of its rules only. @throws {Error} when it has not all of them. */
export function catalogueOf(ids: readonly string[]): Catalogue {
  const rules = catalogue.rules.filter(({ rule }) => ids.includes(rule));
  const unknown = ids.filter((id) => !rules.some(({ rule }) => rule === id));
  if (unknown.length > 0) throw new Error(`The catalogue has no rule ${unknown.join(', ')}`);
  return { ...catalogue, rules };
}
