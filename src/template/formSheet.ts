import { absolute, quoteSheet } from '../model/address';
import { formatOf } from '../model/numberFormat';
import { columnOf, type Register } from '../model/register';
import type { SheetDesign, Validation } from '../model/sheet';
import { fill } from '../model/text';
import { cellValue } from './format';
import { Canvas } from './grid';
import { notesOf } from './notes';
import { coverName, planForm } from './formPlan';
import { isSample, valueOf, type TemplateOptions } from './options';
import { LEGEND, pageFooter } from './texts';
import { validationOf } from './validations';
import { heightOf, linesOf } from './widths';

const WIDTHS = [34, 52] as const;
const VALUE = 1;

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
