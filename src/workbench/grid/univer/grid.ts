import {
  CommandType,
  HorizontalAlign,
  ICommandService,
  InterceptorEffectEnum,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
  WrapStrategy,
  type Injector,
  type IWorkbookData,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  InsertColBeforeCommand,
  InsertRowBeforeCommand,
  INTERCEPTOR_POINT,
  RemoveColCommand,
  RemoveRowCommand,
  SetHorizontalTextAlignCommand,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetTextWrapCommand,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  IEditorBridgeService,
  ISheetClipboardService,
  ScrollToCellCommand,
  SetRangeBoldCommand,
  SetRangeItalicCommand,
  SetRangeUnderlineCommand,
} from '@univerjs/sheets-ui';
import { ContextMenuGroup, ContextMenuPosition, ILayoutService, IMenuManagerService, MenuItemType } from '@univerjs/ui';
import type { Book } from '../../book/book';
import type { BookEvent } from '../../book/events';
import { boundingRect, contains, intersection, sameRect, type Rect } from '../../book/rect';
import { typed } from '../../book/cellText';
import type { Grid, GridCommand, GridOptions, MenuEntry } from '../grid';
import { toUniver } from './cells';
import { FromBook } from './fromBook';
import { FromUser } from './fromUser';
import { toRange, toRect } from './ranges';
import { snapshotOf, UNIT } from './snapshot';
import { startUniver } from './view';

const COMMANDS: Readonly<Record<GridCommand, readonly [{ readonly id: string }, object?]>> = {
  undo: [UndoCommand],
  redo: [RedoCommand],
  bold: [SetRangeBoldCommand],
  italic: [SetRangeItalicCommand],
  underline: [SetRangeUnderlineCommand],
  alignLeft: [SetHorizontalTextAlignCommand, { value: HorizontalAlign.LEFT }],
  alignCenter: [SetHorizontalTextAlignCommand, { value: HorizontalAlign.CENTER }],
  alignRight: [SetHorizontalTextAlignCommand, { value: HorizontalAlign.RIGHT }],
  wrap: [SetTextWrapCommand, { value: WrapStrategy.WRAP }],
  insertRow: [InsertRowBeforeCommand, { value: 1 }],
  deleteRow: [RemoveRowCommand],
  insertColumn: [InsertColBeforeCommand, { value: 1 }],
  deleteColumn: [RemoveColCommand],
};

/** The grid drawn by Univer. */
export class UniverGrid implements Grid {
  private readonly univer: Univer;
  private readonly workbook: Workbook;
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly fromBook: FromBook;
  private readonly fromUser: FromUser;
  private readonly leave: (() => void)[] = [];

  constructor(
    private readonly book: Book,
    private readonly options: GridOptions,
  ) {
    this.univer = startUniver(options);
    this.workbook = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshotOf(book));
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.fromBook = new FromBook(book, this.workbook, this.injector);
    this.fromUser = new FromUser(book, this.workbook, (sheet, rect) => {
      this.fromBook.note({ type: 'format', sheet, rect, origin: 'user' });
      this.options.refused();
    });
    this.listen();
    this.hideMarks();
    this.addMenu(options.menu);
    this.showSelection();
  }

  private listen(): void {
    const { book } = this;
    const changes = this.commands.onCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION || !command.params || this.fromBook.applying) return;
      if (options?.['applyFormulaCalculationResult'] === true) this.keepResults(command.params);
      else if (options?.onlyLocal !== true) this.takeFromUser(command.id, command.params);
    });
    const selections = this.injector.get(SheetsSelectionsService);
    const moved = selections.selectionMoveEnd$.subscribe((list) => {
      this.takeSelection(list.map(({ range }) => range));
    });
    const set = selections.selectionSet$.subscribe((list) => {
      if (list) this.takeSelection(list.map(({ range }) => range));
    });
    // Undoing in Univer goes to whatever sheet was touched last, be it only by a formula; the book's stays.
    const sheets = this.workbook.activeSheet$.subscribe((shown) => {
      const known = this.book.activeSheet?.id;
      if (this.fromBook.applying || shown?.getSheetId() === known) return;
      queueMicrotask(() => {
        this.showSelection();
      });
    });
    const editing = this.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
      this.options.editing(visible);
    });
    this.leave.push(
      book.subscribe((event) => {
        this.note(event);
      }),
      () => {
        changes.dispose();
        moved.unsubscribe();
        set.unsubscribe();
        sheets.unsubscribe();
        editing.unsubscribe();
      },
    );
  }

  /** Univer marks cells that break a validation with a red corner; the program it stands for does not. */
  private hideMarks(): void {
    const service = this.injector.get(SheetInterceptorService);
    const hidden = service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'workbench.no-marks',
      effect: InterceptorEffectEnum.Style,
      priority: -1,
      handler: (cell, _, next) => {
        if (!cell?.markers?.tr) return next(cell);
        const { tl, bl, br } = cell.markers;
        return next({ ...cell, markers: { ...(tl && { tl }), ...(bl && { bl }), ...(br && { br }) } });
      },
    });
    this.leave.push(() => {
      hidden.dispose();
    });
  }

  /** True while the book changes because of the grid. */
  private taking = false;

  private note(event: BookEvent): void {
    if (event.type === 'selection' || event.type === 'activated') {
      if (this.taking) return;
      this.showSelection();
      const last = event.type === 'selection' ? event.areas.at(-1) : undefined;
      if (last) this.reveal(last);
      return;
    }
    const ownShift = event.type === 'cells' && event.shift !== undefined;
    if (this.taking && !ownShift) return;
    this.fromBook.note(event);
    // Older editions lose what can be undone as soon as an add-in writes.
    if (event.origin === 'addin' && !this.options.keepsUndo()) this.injector.get(IUndoRedoService).clearUndoRedo(UNIT);
  }

  private takeFromUser(id: string, params: object): void {
    const before = this.taking;
    this.taking = true;
    try {
      this.fromUser.take(id, params);
    } finally {
      this.taking = before;
    }
  }

  /** Univer calculates too, for its conditional formats; what cells show is what the book says. */
  private keepResults(params: object): void {
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue: Record<string, Record<string, object>> };
    const sheet = this.book.sheetById(subUnitId);
    const matrix = this.workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!sheet || !matrix) return;
    for (const [row, line] of Object.entries(cellValue)) {
      for (const column of Object.keys(line)) {
        const cell = matrix.getValue(Number(row), Number(column));
        if (cell) Object.assign(cell, { v: null, t: null }, toUniver(sheet.value(Number(row), Number(column))));
      }
    }
  }

  private takeSelection(ranges: readonly Parameters<typeof toRect>[0][]): void {
    const shown = this.workbook.getActiveSheet();
    const sheet = this.book.sheetById(shown.getSheetId());
    if (!sheet || this.fromBook.applying || ranges.length === 0) return;
    const size = { rows: shown.getRowCount(), columns: shown.getColumnCount() };
    const areas = ranges.map((range) => toRect(range, size));
    const known = this.book.selection(sheet)?.areas ?? [];
    const same = known.length === areas.length && known.every((rect, at) => sameRect(rect, areas[at] ?? rect));
    if (same && this.book.activeSheet === sheet) return;
    this.taking = true;
    this.book.select(sheet, areas, 'user');
    this.taking = false;
  }

  /** Shows the active sheet and what is selected on it. */
  private showSelection(): void {
    const selection = this.book.selection();
    if (!selection) return;
    const { sheet, areas } = selection;
    this.fromBook.flush();
    if (!this.workbook.getSheetBySheetId(sheet.id)) return;
    this.fromBook.quietly(() => {
      if (this.workbook.getActiveSheet().getSheetId() !== sheet.id) {
        this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId: sheet.id });
      }
      const selections = areas
        .map((rect) => wholeCells(rect, sheet.state.merges))
        .map((rect, at) => ({
          range: toRange(rect),
          primary: at === areas.length - 1 ? primaryOf(rect, sheet.state.merges) : null,
          style: null,
        }));
      this.commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId: UNIT, subUnitId: sheet.id, selections });
    });
  }

  private addMenu(entries: readonly MenuEntry[]): void {
    if (entries.length === 0) return;
    const items = entries.map(({ id, label, press }, order) => {
      const command = `workbench.menu.${id}`;
      const registered = this.commands.registerCommand({
        id: command,
        type: CommandType.COMMAND,
        handler: () => {
          press();
          return true;
        },
      });
      this.leave.push(() => {
        registered.dispose();
      });
      return [command, { order, menuItemFactory: () => ({ id: command, type: MenuItemType.BUTTON, title: label }) }];
    });
    this.injector.get(IMenuManagerService).mergeMenu({
      [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.OTHERS]: Object.fromEntries(items) as object },
    });
  }

  settled(): Promise<void> {
    this.fromBook.flush();
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  }

  run(command: GridCommand): void {
    const [{ id }, params] = COMMANDS[command];
    void this.commands.executeCommand(id, params);
  }

  enter(text: string): void {
    const selection = this.book.selection();
    const rect = selection?.areas.at(-1);
    if (!selection || !rect) return;
    const { value, formula, numberFormat } = typed(text, selection.sheet.style(rect.top, rect.left));
    const cell = {
      ...{ v: null, t: null, f: null, si: null, p: null },
      ...toUniver(value),
      ...(formula === undefined ? {} : { f: formula }),
      ...(numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } }),
    };
    this.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: UNIT,
      subUnitId: selection.sheet.id,
      range: { startRow: rect.top, endRow: rect.top, startColumn: rect.left, endColumn: rect.left },
      value: cell,
    });
  }

  async paste(text: string): Promise<void> {
    await this.injector.get(ISheetClipboardService).legacyPaste('', text);
  }

  reveal(rect: Rect): void {
    // Before the first picture there is nothing to scroll, and Univer's verb would stumble over that.
    if (!this.injector.get(IRenderManagerService).has(UNIT)) return;
    void this.commands.executeCommand(ScrollToCellCommand.id, { range: toRange(primaryCell(rect)), forceTop: true });
  }

  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  dispose(): void {
    for (const leave of this.leave) leave();
    this.fromBook.dispose();
    this.univer.dispose();
  }
}

const primaryCell = ({ top, left }: Rect): Rect => ({ top, left, bottom: top, right: left });

/** A merged cell is selected as a whole. */
const wholeCells = (rect: Rect, merges: readonly Rect[]): Rect =>
  merges.filter((merge) => intersection(merge, rect)).reduce(boundingRect, rect);

function primaryOf(rect: Rect, merges: readonly Rect[]): object {
  const cell = primaryCell(rect);
  const merge = merges.find((each) => contains(each, cell));
  return {
    ...toRange(merge ?? cell),
    actualRow: rect.top,
    actualColumn: rect.left,
    isMerged: merge !== undefined,
    isMergedMainCell: merge !== undefined,
  };
}
