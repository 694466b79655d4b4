import { BooleanNumber, type IRange, type Worksheet } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { Sheet } from '../../book/sheet';
import { columnPixels, rowPixels, toRange } from './ranges';

/** Changes what the grid shows; the workbook need not be named. */
export type RunMutation = (mutation: { readonly id: string }, params: object) => void;

/** Shows heights, widths and hidden rows and columns of a sheet as the book has them. */
export function showAxes(run: RunMutation, sheet: Sheet, shown: Worksheet): void {
  const [bottom, right] = [shown.getRowCount() - 1, shown.getColumnCount() - 1];
  const subUnitId = sheet.id;
  const whole = [toRange({ top: 0, left: 0, bottom, right })];
  const { standardWidth, standardHeight } = sheet.state;
  const widths: Record<number, number> = {};
  for (let at = 0; at <= right; at += 1) widths[at] = columnPixels(sheet.size('column', at) ?? standardWidth);
  const heights = Object.fromEntries([...sheet.sizes('row')].map(([row, points]) => [row, rowPixels(points)]));
  run(SetWorksheetColWidthMutation, { subUnitId, ranges: whole, colWidth: widths });
  const tall = [...sheet.sizes('row').keys()].map((row) => toRange({ top: row, bottom: row, left: 0, right }));
  if (tall.length > 0) run(SetWorksheetRowHeightMutation, { subUnitId, ranges: tall, rowHeight: heights });
  const plain = rowPixels(standardHeight);
  for (const row of Object.keys(shown.getConfig().rowData).map(Number)) {
    if (sheet.size('row', row) === undefined) shown.getRowManager().getRowOrCreate(row).h = plain;
  }
  run(SetRowVisibleMutation, { subUnitId, ranges: hiddenRows(shown, right) });
  run(SetColVisibleMutation, { subUnitId, ranges: hiddenColumns(shown, bottom) });
  const rows = [...sheet.hidden('row')].map((row) => toRange({ top: row, bottom: row, left: 0, right }));
  const columns = [...sheet.hidden('column')].map((at) => toRange({ top: 0, bottom, left: at, right: at }));
  if (rows.length > 0) run(SetRowHiddenMutation, { subUnitId, ranges: rows });
  if (columns.length > 0) run(SetColHiddenMutation, { subUnitId, ranges: columns });
}

const hiddenRows = (shown: Worksheet, right: number): IRange[] =>
  Array.from({ length: shown.getRowCount() }, (_, row) => row)
    .filter((row) => shown.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE)
    .map((row) => toRange({ top: row, bottom: row, left: 0, right }));

const hiddenColumns = (shown: Worksheet, bottom: number): IRange[] =>
  Array.from({ length: shown.getColumnCount() }, (_, column) => column)
    .filter((column) => shown.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE)
    .map((column) => toRange({ top: 0, bottom, left: column, right: column }));
