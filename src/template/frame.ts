import type { RangeAddress } from '../model/address';
import type { PrintTitles } from '../model/structure';
import { repeatedColumns } from './pages';
import { frozenColumns, type SheetPlan } from './plan';

/** What keeps a long or wide sheet readable: rows and columns in view and on every page, and the buttons to filter by. */
export interface Frame {
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly filter: RangeAddress;
  readonly titles: PrintTitles;
}

/** The frame of a list register's sheet. @param pages how many pages wide it is printed */
export const frameOf = (plan: SheetPlan, pages: number): Frame => ({
  freeze: { rows: plan.at.ordinals + 1, columns: frozenColumns(plan) },
  // The row above the data carries the buttons, so that sorting moves neither 栏次 nor 合计.
  filter: { top: plan.at.data[0] - 1, left: 0, bottom: plan.at.data[1], right: plan.ids.length - 1 },
  titles: {
    repeatRows: [plan.at.header[0], plan.at.ordinals],
    ...(pages > 1 && { repeatColumns: [0, repeatedColumns(plan) - 1] as const }),
  },
});
