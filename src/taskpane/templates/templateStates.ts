import type { Holdings } from '../../actions/recognise';
import type { Register } from '../../model/register';
import type { Lang } from '../../model/text';
import { sameSheet } from '../../workbook/own';
import { versionOf } from '../../template/formPlan';

/** Whether a register can be inserted, and what of it is there already. */
export type TemplateState =
  | { readonly of: 'absent' }
  /** There, of the year asked for or of one nobody knows. */
  | { readonly of: 'there'; readonly sheet: string }
  /** There, of another year; a new one can be added beside it unless it has the name. */
  | { readonly of: 'older' | 'older-taken'; readonly sheet: string; readonly year: string }
  /** A sheet that is something else has the name. */
  | { readonly of: 'taken'; readonly sheet: string };

export const canInsert = ({ of }: TemplateState): boolean => of === 'absent' || of === 'older';

/** What a workbook already holds of a register, told by stamps and headers, never by the sheet's name. */
export function templateState(
  register: Register,
  { book, templates, sheets }: Holdings,
  { year, lang }: { readonly year: number; readonly lang: Lang },
): TemplateState {
  const namesake = sheets.find((sheet) => sameSheet(sheet, register.sheet.name[lang]));
  const tables = book.tables.filter((table) => table.register.id === register.id);
  const versions = tables.map(({ sheet, facts }) => {
    const stamped = templates.get(sheet)?.version;
    return { sheet, version: stamped ?? (facts.title?.year === undefined ? undefined : versionOf(facts.title.year)) };
  });
  const current = versions.find(({ version }) => version === undefined || version === versionOf(year));
  if (current) return { of: 'there', sheet: current.sheet };
  const [older] = versions;
  if (older) {
    const of = namesake === undefined ? 'older' : 'older-taken';
    return { of, sheet: older.sheet, year: older.version?.slice(0, 4) ?? '' };
  }
  return namesake === undefined ? { of: 'absent' } : { of: 'taken', sheet: namesake };
}

/** The language of the templates that are there; new ones must have the same, whose lists they share. */
export const languageThere = ({ templates, sheets }: Holdings): Lang | undefined =>
  [...templates].find(([sheet]) => sheets.includes(sheet))?.[1].lang;
