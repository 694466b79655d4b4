/** A value as one would type it: texts, ids and code ids as text, dates ISO (`2011-07-06`, `2011-05`), numbers as numbers. */
export type DataValue = string | number | null;
/** A value, or a value that is made up (docs/decisions/0013). */
export type DataCell = DataValue | { readonly value: DataValue; readonly sample: true };
/** One row of a register by column id. Money is in the sheet's unit, or in the column's own. */
export type DataRow = Readonly<Record<string, DataCell | undefined>>;
/** Rows of a workbook by register id. */
export type WorkbookData = Readonly<Record<string, readonly DataRow[]>>;
