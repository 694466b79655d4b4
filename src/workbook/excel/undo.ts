/*
 * The calls that empty the undo list of the person (Microsoft: "Undo capabilities with the Excel JavaScript API"), all
 * of those we make. They come last in what they belong to. Nothing else in this folder deletes a sheet or protects one;
 * a test holds it.
 */

/** Takes a sheet away; very hidden ones cannot be deleted as such. Empties the undo list. */
export function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}

/** Protects a sheet without a password, with rows and formats left to people (docs/decisions/0010). Empties the undo list. */
export function protectSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    allowSort: true,
    allowAutoFilter: true,
    allowInsertRows: true,
    allowDeleteRows: true,
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
  });
}
