import { isWholeColumns, isWholeRows, SHEET_COLUMNS, SHEET_ROWS, type Rect } from '../../book/rect';
import type { Sheet } from '../../book/sheet';
import { integerOr } from '../arguments';
import { range, rangeArgument } from '../core/cells';
import { HostError } from '../errors';
import { hostClass, object, type HostClass, type HostObject } from '../registry';

declare module '../registry' {
  interface HostObjects {
    WorksheetFreezePanes: Sheet;
  }
}

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw new HostError('InvalidArgument');
  sheet.set('freeze', rows + columns > 0 ? { rows, columns } : undefined, 'addin');
}

/** The frozen cells: whole rows or whole columns where only these are. */
function location(sheet: Sheet): HostObject<'Range'> | null {
  const { freeze: frozen } = sheet.state;
  if (!frozen) return null;
  const rect: Rect = {
    top: 0,
    left: 0,
    bottom: frozen.rows > 0 ? frozen.rows - 1 : SHEET_ROWS - 1,
    right: frozen.columns > 0 ? frozen.columns - 1 : SHEET_COLUMNS - 1,
  };
  return range(sheet, rect);
}

/** Rows and columns that stay in view. */
export const FREEZE_PANES: readonly HostClass[] = [
  hostClass('WorksheetFreezePanes', {
    methods: {
      FreezeAt: (sheet, [cells], context) => {
        const { rect } = rangeArgument(cells, sheet, context);
        freeze(sheet, isWholeColumns(rect) ? 0 : rect.bottom + 1, isWholeRows(rect) ? 0 : rect.right + 1);
      },
      FreezeRows: (sheet, [rows]) => {
        freeze(sheet, integerOr(rows, 1), 0);
      },
      FreezeColumns: (sheet, [columns]) => {
        freeze(sheet, 0, integerOr(columns, 1));
      },
      Unfreeze: (sheet) => {
        freeze(sheet, 0, 0);
      },
      GetLocation: (sheet) => {
        const found = location(sheet);
        if (!found) throw new HostError('ItemNotFound');
        return found;
      },
      GetLocationOrNullObject: location,
    },
  }),
  hostClass('Worksheet', { navigation: { FreezePanes: (sheet) => object('WorksheetFreezePanes', sheet) } }),
];
