import { rectName } from '../../book/address';
import { GENERAL, shown } from '../../book/cellText';
import { rectOf, type Rect } from '../../book/rect';
import type { Sheet } from '../../book/sheet';
import type { Json } from '../../book/types';
import { integer } from '../arguments';
import { range, valueType, wireValue } from '../core/cells';
import { HostError } from '../errors';
import { hostClass, object, type HostClass, type HostObject, type Property } from '../registry';

/** The cells of a range that are not hidden: their rows and columns. */
interface View {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Which of the view's rows it is, when it is one row. */
  readonly index: number;
}

declare module '../registry' {
  interface HostObjects {
    RangeView: View;
    RangeViewCollection: View;
  }
}

const numbers = (first: number, last: number, hidden: ReadonlySet<number>): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((index) => !hidden.has(index));

const viewOf = (sheet: Sheet, { top, bottom, left, right }: Rect): View => ({
  sheet,
  rows: numbers(top, bottom, sheet.hidden('row')),
  columns: numbers(left, right, sheet.hidden('column')),
  index: 0,
});

const perCell = (cell: (sheet: Sheet, row: number, column: number) => Json): Property<View> => ({
  get: ({ sheet, rows, columns }) => rows.map((row) => columns.map((column) => cell(sheet, row, column))),
});

const line = (view: View, index: number): HostObject<'RangeView'> => {
  const row = view.rows[index];
  if (row === undefined) throw new HostError('InvalidArgument');
  return object('RangeView', { ...view, rows: [row], index });
};

const whole = ({ sheet, rows, columns }: View): HostObject<'Range'> => {
  const [top, left, bottom, right] = [rows[0], columns[0], rows.at(-1), columns.at(-1)];
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) {
    throw new HostError('ItemNotFound');
  }
  return range(sheet, { top, left, bottom, right });
};

/** What one sees of a range when rows or columns of it are hidden. */
export const RANGE_VIEW: readonly HostClass[] = [
  hostClass('RangeView', {
    properties: {
      Values: perCell((sheet, row, column) => wireValue(sheet.value(row, column), sheet.formula(row, column))),
      Formulas: perCell(
        (sheet, row, column) => sheet.formula(row, column) ?? wireValue(sheet.value(row, column), undefined),
      ),
      Text: perCell((sheet, row, column) => shown(sheet.value(row, column), sheet.style(row, column).numberFormat)),
      NumberFormat: perCell((sheet, row, column) => sheet.style(row, column).numberFormat ?? GENERAL),
      ValueTypes: perCell((sheet, row, column) => valueType(sheet.value(row, column))),
      CellAddresses: perCell((_, row, column) => rectName(rectOf(row, column))),
      RowCount: { get: ({ rows }) => rows.length },
      ColumnCount: { get: ({ columns }) => columns.length },
      Index: { get: ({ index }) => index },
    },
    navigation: { Rows: (view) => object('RangeViewCollection', view) },
    methods: { GetRange: whole },
  }),
  hostClass('RangeViewCollection', {
    items: (view) => view.rows.map((_, index) => line(view, index)),
    methods: { GetCount: ({ rows }) => rows.length, GetItemAt: (view, [index]) => line(view, integer(index)) },
  }),
  hostClass('Range', { methods: { GetVisibleView: ({ sheet, rect }) => object('RangeView', viewOf(sheet, rect)) } }),
];
