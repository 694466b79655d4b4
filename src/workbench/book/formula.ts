import { columnIndex, columnName } from './address';
import { SHEET_COLUMNS, SHEET_ROWS, type Rect } from './rect';
import { shiftRect, type Shift } from './shift';

/** Texts, then a reference with the sheet it may name; `(?![\w(.])` keeps `LOG10(` and names such as `A1b` out. */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_(.])/gu;

interface Part {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

function readPart(text: string): Part {
  const match = /^(\$?)([A-Z]+)?(\$?)(\d+)?$/.exec(text);
  const [, first = '', letters, second = '', digits] = match ?? [];
  return {
    column: letters === undefined ? undefined : columnIndex(letters),
    row: digits === undefined ? undefined : Number(digits) - 1,
    fixedColumn: first !== '',
    fixedRow: letters === undefined ? first !== '' : second !== '',
  };
}

function printPart(part: Part): string {
  const column = part.column === undefined ? '' : `${part.fixedColumn ? '$' : ''}${columnName(part.column)}`;
  const row = part.row === undefined ? '' : `${part.fixedRow ? '$' : ''}${part.row + 1}`;
  return column + row;
}

const BROKEN = '#REF!';

function eachReference(
  formula: string,
  rewrite: (parts: readonly [Part, Part], sheet: string | undefined) => readonly [Part, Part] | undefined,
): string {
  return formula.replace(TOKEN, (token: string, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return token;
    const [first = '', second] = reference.split(':');
    const from = readPart(first);
    const parts = rewrite([from, second === undefined ? from : readPart(second)], sheetOf(prefix));
    if (!parts) return (prefix ?? '') + BROKEN;
    const printed = second === undefined ? printPart(parts[0]) : `${printPart(parts[0])}:${printPart(parts[1])}`;
    return (prefix ?? '') + printed;
  });
}

const sheetOf = (prefix: string | undefined): string | undefined =>
  prefix?.slice(0, -1).replace(/^'(.*)'$/s, (_, name: string) => name.replaceAll("''", "'"));

/**
 * The formula after cells of a sheet moved.
 * @param concerns whether a reference naming this sheet (undefined: none named) is to the sheet that shifts
 */
export function shiftFormula(formula: string, shift: Shift, concerns: (sheet: string | undefined) => boolean): string {
  return eachReference(formula, ([from, to], sheet) => {
    if (!concerns(sheet)) return [from, to];
    const rect: Rect = {
      top: Math.min(from.row ?? 0, to.row ?? 0),
      bottom: Math.max(from.row ?? SHEET_ROWS - 1, to.row ?? SHEET_ROWS - 1),
      left: Math.min(from.column ?? 0, to.column ?? 0),
      right: Math.max(from.column ?? SHEET_COLUMNS - 1, to.column ?? SHEET_COLUMNS - 1),
    };
    const moved = shiftRect(rect, shift);
    return moved && [at(from, moved.top, moved.left), at(to, moved.bottom, moved.right)];
  });
}

const at = (part: Part, row: number, column: number): Part => ({
  ...part,
  row: part.row === undefined ? undefined : row,
  column: part.column === undefined ? undefined : column,
});

/** The formula as it reads when copied so many rows down and columns right: `$` parts stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const move = (part: Part): Part | undefined => {
    const row = part.row === undefined || part.fixedRow ? part.row : part.row + rows;
    const column = part.column === undefined || part.fixedColumn ? part.column : part.column + columns;
    if ((row ?? 0) < 0 || (column ?? 0) < 0 || (row ?? 0) >= SHEET_ROWS || (column ?? 0) >= SHEET_COLUMNS) return;
    return { ...part, row, column };
  };
  return eachReference(formula, ([from, to]) => {
    const first = move(from);
    const second = move(to);
    return first && second && [first, second];
  });
}

/** The formula after a sheet was renamed. */
export const renameInFormula = (formula: string, before: string, prefix: string): string =>
  eachNaming(formula, before, (reference) => prefix + reference);

/** The formula after a sheet was deleted: what named it leads nowhere. */
export const breakInFormula = (formula: string, deleted: string): string => eachNaming(formula, deleted, () => BROKEN);

function eachNaming(formula: string, sheet: string, rewrite: (reference: string) => string): string {
  return formula.replace(TOKEN, (token: string, named: string | undefined, reference: string | undefined) =>
    reference !== undefined && sheetOf(named)?.toLowerCase() === sheet.toLowerCase() ? rewrite(reference) : token,
  );
}
