import {
  CommandType,
  HorizontalAlign,
  ICommandService,
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
import { FormulaExecutedStateType, SetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import {
  InsertColBeforeCommand,
  InsertRowBeforeCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SetHorizontalTextAlignCommand,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetTextWrapCommand,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  IEditorBridgeService,
  ISheetClipboardService,
  SetRangeBoldCommand,
  SetRangeItalicCommand,
  SetRangeUnderlineCommand,
} from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Book } from '../../book/book';
import type { BookEvent } from '../../book/events';
import { boundingRect, rectOf, sameRect, type Rect } from '../../book/rect';
import { typed } from '../../book/cellText';
import type { Grid, GridCommand, GridOptions } from '../grid';
import { toUniver } from './cells';
import { FromBook } from './fromBook';
import { FromUser } from './fromUser';
import { addMenu } from './menu';
import { leaveToBook } from './plain';
import { toRect } from './ranges';
import { Scroller } from './scroll';
import { toSelections } from './selections';
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
  private readonly scroller: Scroller;
  private readonly leave: (() => void)[] = [];

  constructor(
    private readonly book: Book,
    private readonly options: GridOptions,
  ) {
    this.univer = startUniver(options);
    this.workbook = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshotOf(book));
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.scroller = new Scroller(this.workbook, this.injector);
    this.leave.push(leaveToBook(this.injector));
    this.fromBook = new FromBook(book, this.workbook, this.injector);
    this.fromUser = new FromUser(
      book,
      this.workbook,
      (sheet, rect) => {
        this.fromBook.note({ type: 'format', sheet, rect, origin: 'user' });
        this.options.refused();
      },
      (sheet) => {
        this.fromBook.note({ type: 'axis', sheet, axis: 'row', rect: rectOf(0, 0), origin: 'user' });
      },
    );
    this.listen();
    this.keepLooks();
    this.leave.push(addMenu(this.injector, options.menu));
    this.showSelection();
  }

  private listen(): void {
    const { book } = this;
    const changes = this.commands.onCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION || !command.params || this.fromBook.applying) return;
      if (options?.onlyLocal !== true) this.takeFromUser(command.id, command.params);
    });
    const selections = this.injector.get(SheetsSelectionsService);
    const moved = selections.selectionMoveEnd$.subscribe((list) => {
      this.takeSelection(list.map(({ range }) => range));
    });
    const set = selections.selectionSet$.subscribe((list) => {
      if (list) this.takeSelection(list.map(({ range }) => range));
    });
    // Univer goes to whatever sheet was touched last, be it by undoing or by a formula; the book's stays.
    const sheets = this.workbook.activeSheet$.subscribe(() => {
      queueMicrotask(() => {
        if (!this.closed && this.workbook.getActiveSheet().getSheetId() !== this.book.activeSheet?.id) {
          this.showSelection();
        }
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

  /** What is pasted from another program takes the look of the cells it comes into. */
  private keepLooks(): void {
    const clipboard = this.injector.get(ISheetClipboardService);
    let pasted: { readonly sheet: string; readonly rect: Rect } | undefined;
    const hook = clipboard.addClipboardHook({
      id: 'workbench.keep-looks',
      onPasteCells: (from, { subUnitId, range: { rows, cols } }) => {
        this.fromUser.keepsLooks = from === null;
        const rect = boundingRect(rectOf(rows[0] ?? 0, cols[0] ?? 0), rectOf(rows.at(-1) ?? 0, cols.at(-1) ?? 0));
        pasted = from === null ? { sheet: subUnitId, rect } : undefined;
        return { redos: [], undos: [] };
      },
      onAfterPaste: () => {
        this.fromUser.keepsLooks = false;
        const sheet = pasted && this.book.sheetById(pasted.sheet);
        if (pasted && sheet) this.fromBook.note({ type: 'format', sheet, rect: pasted.rect, origin: 'user' });
        pasted = undefined;
      },
    });
    this.leave.push(() => {
      hook.dispose();
    });
  }

  private closed = false;
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

  private takeSelection(ranges: readonly Parameters<typeof toRect>[0][]): void {
    const shown = this.workbook.getActiveSheet();
    const sheet = this.book.sheetById(shown.getSheetId());
    if (!sheet || sheet !== this.book.activeSheet || this.fromBook.applying || ranges.length === 0) return;
    const size = { rows: shown.getRowCount(), columns: shown.getColumnCount() };
    const areas = ranges.map((range) => toRect(range, size));
    const known = this.book.selection(sheet)?.areas ?? [];
    const same = known.length === areas.length && known.every((rect, at) => sameRect(rect, areas[at] ?? rect));
    if (same) return;
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
      const selections = toSelections(areas, sheet.state.merges);
      this.commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId: UNIT, subUnitId: sheet.id, selections });
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
    this.scroller.reveal(rect);
  }

  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  dispose(): void {
    this.closed = true;
    for (const leave of this.leave) leave();
    this.fromBook.dispose();
    this.scroller.dispose();
    // Else Univer would report, a second later, on a calculation that is no more.
    const functionsExecutedState = FormulaExecutedStateType.STOP_EXECUTION;
    this.commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, { functionsExecutedState });
    this.univer.dispose();
  }
}
