import { isFault } from '../../model/workbook';
import { isMarkFormula } from './markLooks';
import type { Run } from './run';
import type { SheetEntry } from './survey';

/** A conditional format of ours. */
export interface OwnMark {
  readonly sheet: SheetEntry;
  readonly id: string;
}

/** A conditional format by formula. */
export interface FormulaFormat extends OwnMark {
  /** With its `=`, as Excel gives it. */
  readonly formula: string;
}

/** The marks of ours on some sheets. Ours can always be read. */
export async function findOwnMarks(run: Run, sheets: readonly SheetEntry[]): Promise<readonly OwnMark[]> {
  const formats = await findFormulaFormats(run, sheets);
  return formats.filter(({ formula }) => isMarkFormula(formula));
}

/**
 * The conditional formats by formula on some sheets: one batch for the list of all, one for the formulas. Excel may fail
 * on rules of others (OfficeDev/office-js#6827), and one that it cannot read spoils its whole batch: then the half with
 * it is asked in halves, until it stands alone and is passed over.
 */
export async function findFormulaFormats(run: Run, sheets: readonly SheetEntry[]): Promise<readonly FormulaFormat[]> {
  const rules = await eachReadable(sheets, (part) => listRules(run, part));
  return eachReadable(rules, (part) => readFormulas(run, part));
}

/** Asks for all at once, and in halves where that fails. */
async function eachReadable<T, R>(
  items: readonly T[],
  ask: (part: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  if (items.length === 0) return [];
  try {
    return await ask(items);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    if (items.length === 1) return [];
    const middle = Math.ceil(items.length / 2);
    return [...(await eachReadable(items.slice(0, middle), ask)), ...(await eachReadable(items.slice(middle), ask))];
  }
}

/** Faults that a rule of somebody's may cause; a cell being edited or no answer would come again with every half. */
const isUnreadable = (error: unknown): boolean => isFault(error, 'unknown', 'unsupported', 'missing');

function listRules(run: Run, sheets: readonly SheetEntry[]): Promise<readonly OwnMark[]> {
  return run(async (context) => {
    const found = sheets.map((sheet) => {
      const rules = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
      rules.load('items/id,items/type');
      return { sheet, rules };
    });
    await context.sync();
    return found.flatMap(({ sheet, rules }) =>
      rules.items.filter(({ type }) => type === 'Custom').map(({ id }) => ({ sheet, id })),
    );
  });
}

function readFormulas(run: Run, rules: readonly OwnMark[]): Promise<readonly FormulaFormat[]> {
  return run(async (context) => {
    const found = rules.map((each) => {
      const { rule } = ruleOf(context, each).custom;
      rule.load('formula');
      return { ...each, rule };
    });
    await context.sync();
    return found.map(({ sheet, id, rule }) => ({ sheet, id, formula: rule.formula }));
  });
}

/** The conditional format of a mark. */
export const ruleOf = (context: Excel.RequestContext, { sheet, id }: OwnMark): Excel.ConditionalFormat =>
  context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats.getItem(id);
