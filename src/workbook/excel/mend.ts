import { a1Range } from '../../model/address';
import type { Mending } from '../../model/structure';
import { noSuchSheet, sameSheet } from '../own';
import { applyHighlights, applyValidation } from './nativeRules';
import { findFormulaFormats, ruleOf } from './ownMarks';
import { applyFreeze, applyTitles } from './page';
import type { Run } from './run';
import { listSheets } from './survey';

/** Puts the make of a sheet right: all in one batch. @throws {WorkbookError} missing and every fault of Excel */
export async function mendSheet(run: Run, name: string, mending: Mending): Promise<void> {
  const { name: workbook, sheets } = await listSheets(run, {});
  const entry = sheets.find((sheet) => sameSheet(sheet.name, name));
  if (!entry) throw noSuchSheet(name, workbook);
  const { validations, highlights, withoutHighlights, merges, filter, freeze, titles } = mending;
  const formats = withoutHighlights.length === 0 ? [] : await findFormulaFormats(run, [entry]);
  const gone = formats.filter(({ formula }) => withoutHighlights.includes(formula.replace(/^=/, '')));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(entry.id);
    for (const format of gone) ruleOf(context, format).delete();
    applyHighlights(sheet, { highlights });
    for (const validation of validations) {
      sheet.getRange(a1Range(validation.range)).dataValidation.clear();
      applyValidation(sheet, validation);
    }
    for (const merge of merges) sheet.getRange(a1Range(merge)).merge();
    if (filter) sheet.autoFilter.apply(a1Range(filter));
    if (titles) applyTitles(sheet, titles);
    if (freeze && entry.visibility === 'visible') applyFreeze(sheet, { freeze });
    await context.sync();
  });
}
