import { a1Range, columnLetters } from '../../model/address';
import type { PrintSetup, SheetDesign } from '../../model/sheet';
import type { PrintTitles } from '../../model/structure';
import { MARGINS } from '../looks';

/** Frozen panes; of a sheet that is shown, since they belong to the window it is shown in. */
export function applyFreeze(sheet: Excel.Worksheet, { freeze }: Pick<SheetDesign, 'freeze'>): void {
  if (freeze && freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(a1Range({ top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 }));
  } else if (freeze && freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze && freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
}

/** Filter and everything about printing. */
export function applyPage(sheet: Excel.Worksheet, { filter, print }: SheetDesign): void {
  if (filter) sheet.autoFilter.apply(a1Range(filter));
  if (!print) return;
  applyPrint(sheet.pageLayout, print);
  for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  applyTitles(sheet, print);
}

function applyPrint(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.centerHorizontally = true;
  // No number of pages down: as many as it takes.
  layout.zoom = { horizontalFitToPages: print.pagesWide ?? 1 };
  layout.setPrintMargins('Inches', {
    left: MARGINS.left,
    right: MARGINS.right,
    top: MARGINS.top,
    bottom: MARGINS.bottom,
    header: MARGINS.header,
    footer: MARGINS.footer,
  });
  layout.setPrintArea(a1Range(print.area));
  layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}

/** Rows and columns repeated on every printed page. */
export function applyTitles({ pageLayout: layout }: Excel.Worksheet, { repeatRows, repeatColumns }: PrintTitles): void {
  if (repeatRows) layout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
  if (repeatColumns)
    layout.setPrintTitleColumns(`$${columnLetters(repeatColumns[0])}:$${columnLetters(repeatColumns[1])}`);
}
