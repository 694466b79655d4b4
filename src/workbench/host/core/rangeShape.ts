import {
  boundingRect,
  cellsOf,
  columnsOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  rectOf,
  rowsOf,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Rect,
} from '../../book/rect';
import { flagOr, integer, integerOr } from '../arguments';
import { HostError, orNotFound } from '../errors';
import { object, type Argument, type ClassDefinition, type Context, type HostObject } from '../registry';
import { areaOf, fullAddress, range, rangeArgument, type RangeObject } from './cells';

/** A range made out of this one; outside the sheet is an error. */
type Step = (rect: Rect, args: readonly Argument[]) => Rect;
const step =
  (next: Step) =>
  ({ sheet, rect }: RangeObject, args: readonly Argument[]): HostObject<'Range'> =>
    range(sheet, next(rect, args));

const row = (rect: Rect, index: number): Rect => ({ ...rect, top: rect.top + index, bottom: rect.top + index });
const column = (rect: Rect, index: number): Rect => ({ ...rect, left: rect.left + index, right: rect.left + index });

/** So many rows after the last (`count` > 0) or before the first one of a stretch. */
function beside(first: number, last: number, count: number): readonly [number, number] {
  if (count === 0) throw new HostError('InvalidArgument');
  return count > 0 ? [last + 1, last + count] : [first + count, first - 1];
}
const rowsBeside = (rect: Rect, count: number): Rect => {
  const [top, bottom] = beside(rect.top, rect.bottom, count);
  return { ...rect, top, bottom };
};
const columnsBeside = (rect: Rect, count: number): Rect => {
  const [left, right] = beside(rect.left, rect.right, count);
  return { ...rect, left, right };
};

function used({ sheet, rect }: RangeObject, valuesOnly: boolean): HostObject<'Range'> | null {
  const all = sheet.usedRect(valuesOnly);
  const cut = all && intersection(rect, all);
  return cut ? range(sheet, cut) : null;
}

function shared(self: RangeObject, args: readonly Argument[], context: Context): HostObject<'Range'> | null {
  const other = rangeArgument(args[0], self.sheet, context);
  const cut = other.sheet === self.sheet ? intersection(self.rect, other.rect) : undefined;
  return cut ? range(self.sheet, cut) : null;
}

/** The block of filled cells around a range, bounded by blank rows and columns. */
function region({ sheet, rect }: RangeObject): Rect {
  const filled = ({ top, bottom, left, right }: Rect): boolean => {
    for (let r = top; r <= bottom; r += 1)
      for (let c = left; c <= right; c += 1) if (sheet.value(r, c) !== null) return true;
    return false;
  };
  const around = (block: Rect): Rect =>
    boundingRect(block, {
      top: Math.max(0, block.top - 1),
      bottom: Math.min(SHEET_ROWS - 1, block.bottom + 1),
      left: Math.max(0, block.left - 1),
      right: Math.min(SHEET_COLUMNS - 1, block.right + 1),
    });
  let block = rect;
  for (;;) {
    const wider = around(block);
    const grown: Rect = {
      top: wider.top < block.top && filled({ ...wider, bottom: wider.top }) ? wider.top : block.top,
      bottom: wider.bottom > block.bottom && filled({ ...wider, top: wider.bottom }) ? wider.bottom : block.bottom,
      left: wider.left < block.left && filled({ ...wider, right: wider.left }) ? wider.left : block.left,
      right: wider.right > block.right && filled({ ...wider, left: wider.right }) ? wider.right : block.right,
    };
    if (cellsOf(grown) === cellsOf(block)) return block;
    block = grown;
  }
}

/** Where a range stands, and the ranges one gets from it. */
export const rangeShape: ClassDefinition<RangeObject> = {
  byReference: true,
  properties: {
    Address: { get: fullAddress },
    AddressLocal: { get: fullAddress },
    RowIndex: { get: ({ rect }) => rect.top },
    ColumnIndex: { get: ({ rect }) => rect.left },
    RowCount: { get: ({ rect }) => rowsOf(rect) },
    ColumnCount: { get: ({ rect }) => columnsOf(rect) },
    // More than a 32-bit number holds is answered as -1.
    CellCount: { get: ({ rect }) => (cellsOf(rect) > 2 ** 31 - 1 ? -1 : cellsOf(rect)) },
    IsEntireRow: { get: ({ rect }) => isWholeRows(rect) },
    IsEntireColumn: { get: ({ rect }) => isWholeColumns(rect) },
  },
  navigation: {
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
    Format: (self) => object('RangeFormat', areaOf(self)),
  },
  methods: {
    GetCell: step((rect, [r, c]) => rectOf(rect.top + integer(r), rect.left + integer(c))),
    GetRow: step((rect, [index]) => row(rect, integer(index))),
    GetColumn: step((rect, [index]) => column(rect, integer(index))),
    GetLastCell: step((rect) => rectOf(rect.bottom, rect.right)),
    GetLastRow: step((rect) => row(rect, rowsOf(rect) - 1)),
    GetLastColumn: step((rect) => column(rect, columnsOf(rect) - 1)),
    GetEntireRow: step((rect) => ({ ...rect, left: 0, right: SHEET_COLUMNS - 1 })),
    GetEntireColumn: step((rect) => ({ ...rect, top: 0, bottom: SHEET_ROWS - 1 })),
    GetOffsetRange: step((rect, [rows, columns]) => ({
      top: rect.top + integer(rows),
      bottom: rect.bottom + integer(rows),
      left: rect.left + integer(columns),
      right: rect.right + integer(columns),
    })),
    GetResizedRange: step((rect, [rows, columns]) => ({
      ...rect,
      bottom: rect.bottom + integer(rows),
      right: rect.right + integer(columns),
    })),
    GetAbsoluteResizedRange: step((rect, [rows, columns]) =>
      rectOf(rect.top, rect.left, integer(rows), integer(columns)),
    ),
    GetRowsBelow: step((rect, [count]) => rowsBeside(rect, integerOr(count, 1))),
    GetRowsAbove: step((rect, [count]) => rowsBeside(rect, -integerOr(count, 1))),
    GetColumnsAfter: step((rect, [count]) => columnsBeside(rect, integerOr(count, 1))),
    GetColumnsBefore: step((rect, [count]) => columnsBeside(rect, -integerOr(count, 1))),
    GetBoundingRect: (self, args, context) =>
      range(self.sheet, boundingRect(self.rect, rangeArgument(args[0], self.sheet, context).rect)),
    GetIntersection: (self, args, context) => orNotFound(shared(self, args, context)),
    GetIntersectionOrNullObject: shared,
    GetUsedRange: (self, [valuesOnly]) =>
      used(self, flagOr(valuesOnly, false)) ?? range(self.sheet, row(column(self.rect, 0), 0)),
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => used(self, flagOr(valuesOnly, false)),
    GetSurroundingRegion: (self) => range(self.sheet, region(self)),
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      if (integer(rows) === rowsOf(rect) && integer(columns) === columnsOf(rect)) return;
      throw new HostError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    },
  },
};
