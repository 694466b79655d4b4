import { a1, quoteSheet } from '../../model/address';
import type { DesignCell, SheetDesign, Validation } from '../../model/sheet';
import { sameSheet } from '../own';
import { formatOf } from './content';
import { applyValidation } from './nativeRules';
import { protectSheet } from './undo';

/** What stands in the workbook when a sheet is written: formulas may name it. */
export interface Known {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

interface Item {
  readonly sheet: string;
  readonly needs: { readonly sheets: readonly string[]; readonly name?: string };
  apply(sheet: Excel.Worksheet): void;
}

/**
 * Formulas and drop-downs that name sheets and names not written yet: given to Excel before those are there, it asks
 * for a file or refuses. They are put in when the last of what they need has been written.
 */
export class Unresolved {
  private items: Item[] = [];
  /** Protection comes last, and on these sheets something is still to be put in. */
  private readonly unprotected = new Set<string>();

  /** Notes what of a design must wait. @param id of the sheet */
  add(id: string, design: SheetDesign, known: Known): void {
    const waits = formulaWaits(known);
    design.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (!cell || !waits(cell)) return;
        this.items.push({
          sheet: id,
          needs: { sheets: sheetsIn(cell.formula ?? '') },
          apply: (sheet) => {
            putFormula(sheet.getRange(a1(r, c)), cell.formula ?? '', formatOf(cell, design.styles));
          },
        });
      });
    });
    for (const validation of design.validations) {
      if (!validationWaits(known)(validation) || validation.rule.type !== 'list') continue;
      this.items.push({
        sheet: id,
        needs: { sheets: sheetsIn(validation.rule.source), ...nameIn(validation.rule.source) },
        apply: (sheet) => {
          applyValidation(sheet, validation);
        },
      });
    }
  }

  /** Protects the sheet, at once or when nothing is left to be put into it. */
  protect(id: string, sheet: Excel.Worksheet): void {
    if (this.items.some((item) => item.sheet === id)) this.unprotected.add(id);
    else protectSheet(sheet);
  }

  /** Puts in what can be put in now. @returns what to call once it is done: until then it is kept */
  settle(known: Known, sheetOf: (id: string) => Excel.Worksheet): () => void {
    const ready = this.items.filter((item) => has(known, item.needs));
    const rest = this.items.filter((item) => !ready.includes(item));
    for (const item of ready) item.apply(sheetOf(item.sheet));
    const finished = [...this.unprotected].filter((id) => !rest.some((item) => item.sheet === id));
    for (const id of finished) protectSheet(sheetOf(id));
    return () => {
      this.items = rest;
      for (const id of finished) this.unprotected.delete(id);
    };
  }

  /** The sheet is gone. */
  forget(id: string): void {
    this.items = this.items.filter((item) => item.sheet !== id);
    this.unprotected.delete(id);
  }

  /** People may have deleted sheets meanwhile: nothing waits for those. @param there ids of the sheets that are there */
  keepOnly(there: ReadonlySet<string>): void {
    const waiting = [...this.items.map(({ sheet }) => sheet), ...this.unprotected];
    for (const id of new Set(waiting)) if (!there.has(id)) this.forget(id);
  }
}

/** A formula in a text cell would stay a text: General first. */
function putFormula(cell: Excel.Range, formula: string, format: string | undefined): void {
  if (format === '@') cell.numberFormat = [['General']];
  cell.formulas = [[`=${formula}`]];
  if (format === '@') cell.numberFormat = [[format]];
}

const has = ({ sheets, names }: Known, needs: Item['needs']): boolean =>
  needs.sheets.every((need) => sheets.some((name) => sameSheet(name, need))) &&
  (needs.name === undefined || names.some((name) => sameSheet(name, needs.name ?? '')));

/** Whether the formula of a cell names a sheet that is not there. */
export const formulaWaits =
  (known: Known) =>
  ({ formula }: DesignCell): boolean =>
    formula !== undefined && !has(known, { sheets: sheetsIn(formula) });

/** Whether the drop-down of a validation names something that is not there. */
export const validationWaits =
  (known: Known) =>
  ({ rule }: Validation): boolean =>
    rule.type === 'list' && !has(known, { sheets: sheetsIn(rule.source), ...nameIn(rule.source) });

/** Sheets a formula names; ours always quote them. */
const sheetsIn = (formula: string): string[] =>
  [...formula.matchAll(/'((?:[^']|'')+)'!/g)].map(([, name = '']) => name.replaceAll("''", "'"));

/** The name a drop-down takes its list from, if it is one and not a range or a list of words. */
const nameIn = (source: string): { readonly name?: string } =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(source) && !/^[A-Z]{1,3}\d+$/i.test(source) ? { name: source } : {};

/** Whether what a name stands for is on the sheet, or nowhere any more. */
export const pointsAt = (refersTo: string, sheet: string): boolean =>
  refersTo.includes('#REF!') ||
  refersTo.startsWith(`=${quoteSheet(sheet)}!`) ||
  refersTo.toLowerCase().startsWith(`=${sheet}!`.toLowerCase());
