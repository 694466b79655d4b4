import { ICommandService, LifecycleService, LifecycleStages, type Injector, type Workbook } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { ScrollCommand, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Rect } from '../../book/rect';
import { scrolled } from './scrolled';
import { UNIT } from './snapshot';

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
    if (!skeleton || !viewport) return;
    const { xSplit, ySplit } = this.workbook.getActiveSheet().getFreeze();
    const { viewBound } = viewport.calcViewportInfo();
    const { rowHeightAccumulation: rows, columnWidthAccumulation: columns } = skeleton;
    const offsetY = scrolled(rows, ySplit, row, { from: viewBound.top, to: viewBound.bottom });
    const offsetX = scrolled(columns, xSplit, column, { from: viewBound.left, to: viewBound.right });
    if (offsetX === undefined && offsetY === undefined) return;
    // Counted from the first row and column: what is left out stays as it is.
    this.injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
      ...(offsetY === undefined ? {} : { sheetViewStartRow: 0, offsetY }),
      ...(offsetX === undefined ? {} : { sheetViewStartColumn: 0, offsetX }),
    });
  }

  dispose(): void {
    this.closed = true;
  }
}
