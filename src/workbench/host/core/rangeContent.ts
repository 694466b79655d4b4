import { GENERAL, shown, typed, type Typed } from '../../book/cellText';
import { columnsOf, rowsOf } from '../../book/rect';
import type { Sheet } from '../../book/sheet';
import type { CellStyle, Json } from '../../book/types';
import { HostError } from '../errors';
import { assertOperation } from '../limits';
import { requireAllowed, requireUnlocked } from '../protection';
import type { Argument, ClassDefinition, Context, Property } from '../registry';
import { matrix, tooManyToRead, valueType, wireValue, type RangeObject } from './cells';

/** One answer per cell; null for a range with more cells than the program hands over. */
const perCell = (cell: (sheet: Sheet, row: number, column: number) => Json): Property<RangeObject>['get'] =>
  function (range, { session }) {
    if (tooManyToRead(range.rect, session.host.limits)) return null;
    return matrix(range, (row, column) => cell(range.sheet, row, column));
  };

/**
 * What an add-in assigns, cell by cell: one value for all, or rows as the range is wide and high.
 * @throws {HostError} InvalidArgument when the shape is another one
 */
function perCellInput({ rect }: RangeObject, value: Argument): (row: number, column: number) => Json {
  if (!Array.isArray(value)) {
    if (typeof value === 'object' && value !== null) throw new HostError('InvalidArgument');
    return () => value ?? null;
  }
  const rows = value as readonly Json[];
  const width = columnsOf(rect);
  if (rows.length !== rowsOf(rect) || rows.some((row) => !Array.isArray(row) || row.length !== width)) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row] as readonly Json[])[column] ?? null;
}

/** Writes values or formulas: null leaves a cell as it is, '' empties it. */
function setContent(range: RangeObject, value: Argument, { session }: Context): void {
  const { sheet, rect } = range;
  assertOperation(rect, session.host.limits);
  requireUnlocked(sheet, [rect]);
  const input = perCellInput(range, value);
  const formats = new Map<string, string>();
  const read = (row: number, column: number): Typed | undefined => {
    const given = input(row, column);
    if (given === null) return undefined;
    if (typeof given === 'number' || typeof given === 'boolean') return { value: given };
    if (typeof given !== 'string') throw new HostError('InvalidArgument');
    const cell = typed(given, sheet.style(rect.top + row, rect.left + column));
    if (cell.numberFormat !== undefined) formats.set(`${rect.top + row},${rect.left + column}`, cell.numberFormat);
    return cell;
  };
  sheet.write(rect, read, 'addin');
  if (formats.size > 0) setFormats(range, (row, column) => formats.get(`${row},${column}`));
}

/** Gives cells number formats; cells of one look and one format share the new look. */
function setFormats({ sheet, rect }: RangeObject, formatOf: (row: number, column: number) => string | undefined): void {
  const known = new Map<string, Map<CellStyle, CellStyle>>();
  const withFormat = (style: CellStyle, numberFormat: string): CellStyle => {
    const looks = known.get(numberFormat) ?? new Map<CellStyle, CellStyle>();
    const look = looks.get(style) ?? { ...style, numberFormat };
    known.set(numberFormat, looks.set(style, look));
    return look;
  };
  sheet.restyleEach(
    rect,
    (style, row, column) => {
      const numberFormat = formatOf(row, column);
      return numberFormat === undefined ? style : withFormat(style, numberFormat);
    },
    'addin',
  );
}

function setNumberFormat(range: RangeObject, value: Argument, { session }: Context): void {
  const { sheet, rect } = range;
  assertOperation(rect, session.host.limits);
  requireAllowed(sheet, 'allowFormatCells');
  const input = perCellInput(range, value);
  if (!Array.isArray(value)) {
    const numberFormat = readFormat(input(0, 0));
    if (numberFormat !== undefined) sheet.restyle(rect, (style) => ({ ...style, numberFormat }), 'addin');
    return;
  }
  setFormats(range, (row, column) => readFormat(input(row - rect.top, column - rect.left)));
}

function readFormat(value: Json): string | undefined {
  if (value === null) return undefined;
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value === '' ? GENERAL : value;
}

const values: Property<RangeObject> = {
  get: perCell((sheet, row, column) => wireValue(sheet.value(row, column), sheet.formula(row, column))),
  set: setContent,
};
const formulas: Property<RangeObject> = {
  get: perCell((sheet, row, column) => sheet.formula(row, column) ?? wireValue(sheet.value(row, column), undefined)),
  set: setContent,
};
const numberFormat: Property<RangeObject> = {
  get: perCell((sheet, row, column) => sheet.style(row, column).numberFormat ?? GENERAL),
  set: setNumberFormat,
};

/** What stands in the cells of a range. */
export const rangeContent: ClassDefinition<RangeObject> = {
  properties: {
    Values: values,
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Text: {
      get: perCell((sheet, row, column) => shown(sheet.value(row, column), sheet.style(row, column).numberFormat)),
    },
    ValueTypes: { get: perCell((sheet, row, column) => valueType(sheet.value(row, column))) },
  },
};
