import { a1Range } from '../model/address';
import { registerOf } from '../model/catalogue';
import type { Register } from '../model/register';
import type { DesignCell, SheetDesign } from '../model/sheet';
import { fill } from '../model/text';
import { planForm, versionOf } from './formPlan';
import { LISTS_SHEET } from './lists';
import { isSample, type TemplateOptions } from './options';
import { planOf } from './plan';
import { designRecords, fieldOf, pointedSheet, pointer, stampRecord, type StampRecord } from './stampRecords';
import { annexOf } from './texts';

/**
 * The very hidden sheet that tells what the sheets of a workbook are, one record a row (model/stamp.ts): the templates,
 * the lists, and which cells hold sample data. `firstCells` are the texts of the sheets' A1, which the pointer
 * formulas compute to.
 * @param earlier records that stand there already: those of other sheets, parameters, summaries
 */
export function designStamp(
  options: TemplateOptions,
  listsFirstCell: DesignCell['value'],
  earlier: readonly StampRecord[] = [],
): SheetDesign {
  const { catalogue, lang, unit, year, registersPresent } = options;
  const registers = registersPresent.map((id) => registerOf(catalogue, id));
  const records: StampRecord[] = [
    ...earlier.filter((record) => record[0]?.value !== 'jiedui' && record[0]?.value !== 'lists'),
    ...registers.map((register) => [
      ...stampRecord('template', register.id, versionOf(year), lang, unit),
      pointer(register.sheet.name[lang], firstCell(register, options)),
    ]),
    ...registers.flatMap((register) => {
      const ranges = sampleRanges(register, options);
      return ranges === '' ? [] : [stampRecord('sample', register.id, ranges)];
    }),
    [...stampRecord('lists'), pointer(LISTS_SHEET[lang], listsFirstCell)],
  ];
  return designRecords(records);
}

/**
 * The records whose sheets are still there: a template that was deleted leaves its stamp behind, and which of its cells
 * held samples.
 */
export function livingRecords(records: readonly StampRecord[], sheets: readonly string[]): readonly StampRecord[] {
  const points = (record: StampRecord): boolean => sheets.includes(pointedSheet(record) ?? '');
  const living = new Set(
    records.filter(points).map((record) => fieldOf(record, 'template', 'register')?.value ?? undefined),
  );
  return records.filter((record) => {
    const sampled = fieldOf(record, 'sample', 'register')?.value;
    if (sampled !== undefined) return living.has(sampled ?? undefined);
    return record[0]?.value !== 'template' || points(record);
  });
}

/** What stands in A1 of a register's sheet. */
const firstCell = (register: Register, { lang, year }: TemplateOptions): string =>
  register.sheet.kind === 'form' ? fill(register.sheet.title[lang], { year: String(year) }) : annexOf(register, lang);

/** The cells of a register's sheet that hold made-up values, as A1 ranges joined by spaces: column by column, runs of rows. */
function sampleRanges(register: Register, options: TemplateOptions): string {
  if (register.sheet.kind === 'form') {
    const { ids, values, first } = planForm(register, options);
    return runs(
      ids.map((id) => isSample(values, id)),
      first,
      1,
    ).join(' ');
  }
  const plan = planOf(register, options);
  return plan.ids
    .flatMap((id, position) =>
      runs(
        plan.rows.map((row) => isSample(row, id)),
        plan.at.data[0],
        position,
      ),
    )
    .join(' ');
}

/** Runs of marked cells in a column, as A1 ranges. */
function runs(marked: readonly boolean[], top: number, column: number): string[] {
  const found: string[] = [];
  let start = -1;
  [...marked, false].forEach((mark, index) => {
    if (mark && start < 0) start = index;
    if (!mark && start >= 0) {
      found.push(a1Range({ top: top + start, left: column, bottom: top + index - 1, right: column }));
      start = -1;
    }
  });
  return found;
}
