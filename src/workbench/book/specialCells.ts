import { formatsIn } from './conditionalFormats';
import { intersection, rectOf, type Rect } from './rect';
import { RegionBuilder, within } from './regions';
import type { Sheet } from './sheet';
import { isCellError, type Scalar } from './types';
import { validationAt } from './validations';

/** Kinds of cells one can ask for, as the program names them. */
export type SpecialCellType =
  | 'Constants'
  | 'Formulas'
  | 'Blanks'
  | 'Visible'
  | 'ConditionalFormats'
  | 'DataValidations'
  | 'SameConditionalFormat'
  | 'SameDataValidation';

const FINDERS: Readonly<Record<SpecialCellType, (sheet: Sheet, areas: readonly Rect[], values: string) => Rect[]>> = {
  Constants: (sheet, areas, values) =>
    filled(sheet, areas, (value, row, column) => {
      return value !== null && isOfType(value, values) && sheet.formula(row, column) === undefined;
    }),
  Formulas: formulas,
  Blanks: (sheet, areas) =>
    filled(sheet, areas, (value, row, column) => value === null && sheet.formula(row, column) === undefined),
  Visible: (sheet, areas) => areas.flatMap((area) => visible(sheet, area)),
  ConditionalFormats: (sheet, areas) =>
    within(
      areas,
      sheet.state.conditionalFormats.flatMap(({ ranges }) => ranges),
    ),
  DataValidations: (sheet, areas) =>
    within(
      areas,
      sheet.state.validations.flatMap(({ ranges }) => ranges),
    ),
  SameConditionalFormat: (sheet, areas) =>
    within(
      areas,
      formatsIn(sheet.state.conditionalFormats, firstCell(areas)).flatMap(({ ranges }) => ranges),
    ),
  SameDataValidation: (sheet, areas) => {
    const [first] = firstCell(areas);
    return within(areas, (first && validationAt(sheet.state.validations, first.top, first.left)?.ranges) ?? []);
  },
};

export const isSpecialCellType = (type: string): type is SpecialCellType => Object.hasOwn(FINDERS, type);

/**
 * The cells of a kind among some areas of a sheet, as rectangles.
 * @param values for constants and formulas: which values count, as the program names them (`All`, `NumbersText` …)
 */
export const specialCells = (sheet: Sheet, areas: readonly Rect[], type: SpecialCellType, values = 'All'): Rect[] =>
  FINDERS[type](sheet, areas, values);

const firstCell = (areas: readonly Rect[]): Rect[] => areas.slice(0, 1).map(({ top, left }) => rectOf(top, left));

function isOfType(value: Scalar, types: string): boolean {
  if (types === 'All') return true;
  if (isCellError(value)) return types.includes('Errors');
  if (typeof value === 'boolean') return types.includes('Logical');
  return types.includes(typeof value === 'number' ? 'Number' : 'Text');
}

/** Cells of the used range that pass a test. */
function filled(
  sheet: Sheet,
  areas: readonly Rect[],
  passes: (value: Scalar, row: number, column: number) => boolean,
): Rect[] {
  const used = sheet.usedRect();
  if (!used) return [];
  return areas.flatMap((area) => {
    const cut = intersection(area, used);
    if (!cut) return [];
    const found = new RegionBuilder();
    for (let row = cut.top; row <= cut.bottom; row += 1) {
      for (let column = cut.left; column <= cut.right; column += 1) {
        if (passes(sheet.value(row, column), row, column)) found.add(row, column);
      }
    }
    return found.finish();
  });
}

function formulas(sheet: Sheet, areas: readonly Rect[], types: string): Rect[] {
  const cells: [number, number][] = [];
  sheet.forEachFormula((row, column) => {
    const value = sheet.value(row, column);
    if (types === 'All' || (value !== null && isOfType(value, types))) cells.push([row, column]);
  });
  cells.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  return areas.flatMap((area) => {
    const found = new RegionBuilder();
    for (const [row, column] of cells) if (intersection(area, rectOf(row, column))) found.add(row, column);
    return found.finish();
  });
}

function visible(sheet: Sheet, area: Rect): Rect[] {
  const columns = shown(sheet.hidden('column'), area.left, area.right);
  return shown(sheet.hidden('row'), area.top, area.bottom).flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, bottom, left, right })),
  );
}

/** Stretches between hidden numbers. */
function shown(hidden: ReadonlySet<number>, first: number, last: number): [number, number][] {
  const gaps = [...hidden].filter((index) => index >= first && index <= last).sort((one, other) => one - other);
  const stretches: [number, number][] = [];
  let from = first;
  for (const gap of gaps) {
    if (gap > from) stretches.push([from, gap - 1]);
    from = gap + 1;
  }
  if (from <= last) stretches.push([from, last]);
  return stretches;
}
