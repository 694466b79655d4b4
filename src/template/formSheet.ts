import { absolute, quoteSheet } from '../model/address';
import { columnOf, columnOrder, type Register } from '../model/register';
import type { SheetDesign, Validation } from '../model/sheet';
import { fill } from '../model/text';
import { cellValue, formatOf } from './format';
import { Canvas } from './grid';
import { notesOf } from './notes';
import { isSample, valueOf, type DataRow, type TemplateOptions } from './options';
import { LEGEND, pageFooter } from './texts';
import { validationOf } from './validations';
import { heightOf, linesOf } from './widths';

const WIDTHS = [34, 52] as const;
const VALUE = 1;

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
export const versionOf = (year: number): string => `${year}-1`;

/** The name of a cover field's cell, by which formulas of other sheets read it. */
export const coverName = (id: string): string => `jd_cover_${id}`;

/** A form register (the cover) as an official sheet: label and value side by side. */
export function designForm(register: Register, options: TemplateOptions): SheetDesign {
  const { lang, unit, year, protect } = options;
  const { ids, values, hasLegend, first } = planForm(register, options);
  const canvas = new Canvas(lang, WIDTHS.length);
  canvas.line(0, fill(register.sheet.title[lang], { year: String(year) }), { role: 'title' }, 42);
  if (hasLegend) canvas.line(1, LEGEND[lang], { role: 'legend' }, 18);
  const validations: Validation[] = [];
  ids.forEach((id, index) => {
    const row = first + index;
    const column = columnOf(register, id);
    const format = formatOf(column, lang, unit);
    canvas.put(row, 0, column.header[lang], { role: 'label' });
    const look = {
      role: 'words',
      ...(format !== undefined && { format }),
      ...(isSample(values, id) && { sample: true }),
      ...(protect && { unlocked: true }),
    } as const;
    canvas.put(row, VALUE, cellValue(valueOf(values, id), column, lang), look);
    canvas.heights[row] = 26;
    validations.push(validationOf(register, id, { top: row, left: VALUE, bottom: row, right: VALUE }, options));
  });
  const notes = notesOf(register, lang);
  const room = WIDTHS[0] + WIDTHS[1] - 2;
  notes.forEach((note, index) => {
    canvas.line(first + ids.length + index, note, { role: 'note' }, heightOf(linesOf(note, room), 10));
  });
  return {
    name: register.sheet.name[lang],
    visibility: 'visible',
    rows: canvas.rows,
    styles: canvas.styles,
    merges: canvas.merges,
    widths: WIDTHS,
    heights: canvas.heights,
    validations,
    highlights: [],
    names: ids.map((id, index) => ({
      name: coverName(id),
      refersTo: `${quoteSheet(register.sheet.name[lang])}!${absolute({ top: first + index, left: VALUE, bottom: first + index, right: VALUE })}`,
    })),
    print: {
      orientation: 'portrait',
      area: { top: 0, left: 0, bottom: canvas.rows.length - 1, right: WIDTHS.length - 1 },
      footer: pageFooter(lang),
    },
    ...(protect && { protection: { allow: 'rows-and-formats' } as const }),
  };
}
