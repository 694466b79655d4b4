import { LifecycleService, LifecycleStages, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService, SheetsScrollRenderController } from '@univerjs/sheets-ui';
import type { Rect } from '../../book/rect';
import { UNIT } from './snapshot';

/** How much of the view stays above or left of a cell that is brought into it. */
const BEFORE = 1 / 3;

/** Brings cells into view. Univer's own verb stops short of them where rows are frozen. */
export class Scroller {
  private closed = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly injector: Injector,
  ) {}

  /** Shows the first cell of a rectangle, once there is a picture; a cell in view moves nothing. */
  reveal({ top, left }: Rect): void {
    const lifecycle = this.injector.get(LifecycleService);
    if (lifecycle.stage >= LifecycleStages.Rendered) this.scroll(top, left);
    else {
      void lifecycle.onStage(LifecycleStages.Rendered).then(() => {
        if (!this.closed) this.scroll(top, left);
      });
    }
  }

  private scroll(row: number, column: number): void {
    const render = this.injector.get(IRenderManagerService).getRenderById(UNIT);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const viewport = render?.scene.getViewport('viewMain');
    if (!render || !skeleton || !viewport) return;
    const shown = this.workbook.getActiveSheet();
    const { xSplit, ySplit } = shown.getFreeze();
    const seen = skeleton.getRangeByViewBound(viewport.calcViewportInfo().viewBound);
    // The last row and column may be cut.
    const inRows = row < ySplit || (row >= seen.startRow && row < seen.endRow);
    const inColumns = column < xSplit || (column >= seen.startColumn && column < seen.endColumn);
    if (inRows && inColumns) return;
    const height = (viewport.height ?? 0) * BEFORE;
    const width = (viewport.width ?? 0) * BEFORE;
    render
      .with(SheetsScrollRenderController)
      .scrollToCell(
        inRows ? Math.max(ySplit, seen.startRow) : firstOf(row, ySplit, height, (at) => heightOf(shown, at)),
        inColumns ? Math.max(xSplit, seen.startColumn) : firstOf(column, xSplit, width, (at) => widthOf(shown, at)),
      );
  }

  dispose(): void {
    this.closed = true;
  }
}

const heightOf = (shown: Worksheet, row: number): number => (shown.getRowVisible(row) ? shown.getRowHeight(row) : 0);
const widthOf = (shown: Worksheet, column: number): number =>
  shown.getColVisible(column) ? shown.getColumnWidth(column) : 0;

/** The row or column a view begins with so that another stands some pixels behind its beginning. */
function firstOf(wanted: number, least: number, room: number, size: (at: number) => number): number {
  let first = wanted;
  for (let left = room; first > least; first -= 1) {
    left -= size(first - 1);
    if (left < 0) break;
  }
  return Math.max(least, first);
}
