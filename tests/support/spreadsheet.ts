import { calculateFormulas, parse, tokenize } from '@cj-tech-master/excelts/formula';

/**
 * Formulas evaluated as Excel evaluates them, by a formula engine with the functions replaced in which it was found to
 * differ from Excel (rounding of 15-digit decimals, counting, and questions of type asked of arrays).
 */
export type SheetValue = string | number | boolean | null;
export type Sheets = Readonly<Record<string, readonly (readonly SheetValue[])[]>>;
/** A formula and the cell it stands in, counting from 0. */
export interface Job {
  readonly formula: string;
  readonly sheet: string;
  readonly row: number;
}
export type Result = string | number | boolean | { readonly error: string };

/** The engine's own values: 0 blank, 1 number, 2 text, 3 boolean, 4 error, 5 array. */
interface Value {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: string;
  readonly rows?: readonly (readonly Value[])[];
}
const BLANK: Value = { kind: 0 };
const numberValue = (value: number): Value => ({ kind: 1, value });
const booleanValue = (value: boolean): Value => ({ kind: 3, value });
const errorValue = (code: string): Value => ({ kind: 4, code });

const gridOfValue = (value: Value): readonly (readonly Value[])[] => value.rows ?? [[value]];
const single = (value: Value = BLANK): Value => value.rows?.[0]?.[0] ?? value;

function toNumber(value: Value): Value {
  if (value.kind === 0) return numberValue(0);
  if (value.kind === 3) return numberValue(value.value === true ? 1 : 0);
  if (value.kind !== 2) return value;
  const words = String(value.value).trim();
  return words !== '' && !Number.isNaN(Number(words)) ? numberValue(Number(words)) : errorValue('#VALUE!');
}

/** Excel rounds the decimal text of 15 digits, half away from zero. */
function round([first, second]: readonly Value[]): Value {
  const number = toNumber(single(first));
  const places = toNumber(single(second));
  if (number.kind === 4) return number;
  if (places.kind === 4) return places;
  const shift = (value: number, by: number): number => {
    const [mantissa = '0', exponent = '0'] = String(value).split('e');
    return Number(`${mantissa}e${Number(exponent) + by}`);
  };
  const digits = Math.trunc(Number(places.value));
  const value = Number(number.value);
  const shifted = shift(Number(Math.abs(value).toPrecision(15)), digits);
  return numberValue(Math.sign(value) * shift(Math.floor(shifted + 0.5), -digits) + 0);
}

/** A function of one value, for each cell where it is given an array: the engine does not do so inside SUMPRODUCT. */
const eachCell =
  (judge: (value: Value) => Value) =>
  ([value = BLANK]: readonly Value[]): Value =>
    value.rows ? { ...value, rows: value.rows.map((row) => row.map(judge)) } : judge(value);

const FUNCTIONS = new Map(
  Object.entries({
    ROUND: round,
    ISNUMBER: eachCell((value) => booleanValue(value.kind === 1)),
    ISTEXT: eachCell((value) => booleanValue(value.kind === 2)),
    COUNT: (parts: readonly Value[]) => numberValue(countOf(parts, (value) => value.kind === 1)),
    COUNTA: (parts: readonly Value[]) => numberValue(countOf(parts, (value) => value.kind !== 0)),
  }).map(([name, invoke]) => [name, { minArity: 1, maxArity: 255, invoke }]),
);

const countOf = (parts: readonly Value[], counts: (value: Value) => boolean): number =>
  parts.flatMap(gridOfValue).flat().filter(counts).length;

/** Formula cells stand right of all columns a sheet has, so that no range sees them. */
const BESIDE = 16_385;
const CELL_TYPE = { number: 2, string: 3, formula: 6, boolean: 9 } as const;

/** Evaluates formulas together; they see the sheets but not one another. @throws on a formula that is no formula. */
export function evaluateAll(jobs: readonly Job[], sheets: Sheets): Result[] {
  const bySheet = new Map<string, Map<number, FormulaCell[]>>();
  const cells = jobs.map(({ formula, sheet, row }) => {
    parse(tokenize(formula));
    const rows = bySheet.get(sheet) ?? new Map<number, FormulaCell[]>();
    bySheet.set(sheet, rows);
    const inRow = rows.get(row + 1) ?? [];
    rows.set(row + 1, inRow);
    const cell = formulaCell(formula, row + 1, BESIDE + inRow.length);
    inRow.push(cell);
    return cell;
  });
  const worksheets = Object.entries(sheets).map(([name, values], index) =>
    worksheet(index + 1, name, values, bySheet.get(name) ?? new Map<number, FormulaCell[]>()),
  );
  const workbook = {
    worksheets,
    getWorksheet: (which: unknown) => worksheets.find(({ id, name }) => id === which || name === which),
    userFunctions: FUNCTIONS,
  };
  // The engine declares far more of a workbook than it reads.
  calculateFormulas(workbook as never);
  return cells.map(({ result }) => result ?? 0);
}

interface FormulaCell {
  readonly row: number;
  readonly col: number;
  readonly type: number;
  readonly formula: string;
  readonly model: { readonly formula: string };
  readonly value: null;
  result: Result | null | undefined;
}
const formulaCell = (formula: string, row: number, col: number): FormulaCell => ({
  row,
  col,
  type: CELL_TYPE.formula,
  formula,
  model: { formula },
  value: null,
  result: undefined,
});

type Visit = (cell: unknown, at: number) => void;

function worksheet(
  id: number,
  name: string,
  values: readonly (readonly SheetValue[])[],
  formulas: ReadonlyMap<number, FormulaCell[]>,
) {
  const cellsOf = (row: number): { readonly col: number }[] => [
    ...(values[row - 1] ?? []).flatMap((value, index) =>
      value === null ? [] : [{ row, col: index + 1, type: typeOf(value), model: {}, value, result: undefined }],
    ),
    ...(formulas.get(row) ?? []),
  ];
  const last = Math.max(values.length, 1, ...formulas.keys());
  const width = Math.max(1, ...values.map((row) => row.length));
  return {
    id,
    name,
    dimensions: { top: 1, left: 1, bottom: Math.max(values.length, 1), right: width },
    eachRow(first: unknown, second?: unknown) {
      const visitRow = (second ?? first) as Visit;
      for (let row = 1; row <= last; row++) {
        const eachCellOfRow = (one: unknown, other?: unknown): void => {
          for (const cell of cellsOf(row)) ((other ?? one) as Visit)(cell, cell.col);
        };
        visitRow({ hidden: false, eachCell: eachCellOfRow }, row);
      }
    },
    findCell: (row: number, col: number) => (col >= BESIDE ? formulas.get(row)?.[col - BESIDE] : undefined),
    getCell: (row: number, col: number) => ({ row, col, type: 0, model: {}, value: null, result: undefined }),
  };
}

const typeOf = (value: Exclude<SheetValue, null>): number => CELL_TYPE[typeof value as 'number' | 'string' | 'boolean'];
