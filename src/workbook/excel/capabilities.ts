/*
 * Everything newer than ExcelApi 1.14, which every Excel we run in has. What the program supports and what the library
 * on the page knows are two questions, so both are asked; versions are texts, since 1.20 is not 1.2.
 */

const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/** Whether what an add-in writes leaves the person's undo list as it was; before 1.19 most writes empty it. */
export const keepsUndo = (): boolean => typeof Office !== 'undefined' && supports('1.19');

/** Whether PivotTables can be made, with items left out by a filter; programs that are not Excel's own may lack it. */
export const makesPivots = (): boolean => supports('1.12');

type NameChanged = OfficeExtension.EventHandlers<Excel.WorksheetNameChangedEventArgs>;

/** Tells of renamed sheets (ExcelApi 1.17); below that a new name is noticed with the next edit of the sheet. */
export function nameChanges(sheets: Excel.WorksheetCollection): NameChanged | undefined {
  return supports('1.17') && 'onNameChanged' in sheets ? sheets.onNameChanged : undefined;
}

/** Whether links open in the browser proper (not on the web, where the add-in is in one). May be asked before Office is ready. */
export function opensBrowser(): boolean {
  const context: Partial<Office.Context> | undefined = typeof Office === 'undefined' ? undefined : Office.context;
  return context?.requirements?.isSetSupported('OpenBrowserWindowApi', '1.1') ?? false;
}
