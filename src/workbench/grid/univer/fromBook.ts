import {
  BooleanNumber,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type Injector,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  DataValidationModel,
  AddDataValidationMutation,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { RemoveSheetsFilterMutation, SetSheetsFilterRangeMutation } from '@univerjs/sheets-filter';
import type { Book } from '../../book/book';
import type { BookEvent } from '../../book/events';
import { cellsOf, intersection, type Rect } from '../../book/rect';
import type { Sheet, SheetState } from '../../book/sheet';
import { showAxes, type RunMutation } from './axes';
import { cellOf, lookId } from './cells';
import { toLook } from './looks';
import { toRange } from './ranges';
import { toHighlights, toValidation } from './rules';
import { definedNames, sheetData, UNIT } from './snapshot';

/** More cells than this go in past Univer's own verb, which is slow. */
const MANY = 20_000;

/** What of a sheet is to be shown anew. */
interface Pending {
  readonly rects: Rect[];
  all: boolean;
  axes: boolean;
  readonly aspects: Set<keyof SheetState>;
}

/** Brings onto the screen what changed in the book: gathered, and put in at the next pause. */
export class FromBook {
  private readonly pending = new Map<Sheet, Pending>();
  private readonly looks = new Set<number>();
  private names = false;
  private tabs = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly commands: ICommandService;
  /** True while the grid is changed because the book changed. */
  applying = false;

  constructor(
    private readonly book: Book,
    private readonly workbook: Workbook,
    private readonly injector: Injector,
  ) {
    this.commands = injector.get(ICommandService);
  }

  /** Takes note of an event of the book. */
  note(event: BookEvent): void {
    if (event.type === 'cells' && event.shift) for (const sheet of this.book.sheets) this.whole(sheet);
    else if (event.type === 'cells' || event.type === 'format' || event.type === 'calculated') {
      this.of(event.sheet).rects.push(event.rect);
    } else if (event.type === 'axis') this.of(event.sheet).axes = true;
    else if (event.type === 'sheet-state') this.of(event.sheet).aspects.add(event.aspect);
    else if (event.type === 'added') this.whole(event.sheet);
    else if (event.type === 'deleted' || event.type === 'moved') this.tabs = true;
    else if (event.type === 'renamed') for (const sheet of this.book.sheets) this.whole(sheet);
    else if (event.type === 'book-state' && event.aspect === 'names') this.names = true;
    else return;
    this.timer ??= setTimeout(() => {
      this.flush();
    });
  }

  private whole(sheet: Sheet): void {
    this.of(sheet).all = true;
    this.tabs = true;
  }

  private of(sheet: Sheet): Pending {
    const known = this.pending.get(sheet) ?? { rects: [], all: false, axes: false, aspects: new Set() };
    this.pending.set(sheet, known);
    return known;
  }

  /** Shows everything noted so far. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.quietly(() => {
      if (this.tabs) this.showTabs();
      this.tabs = false;
      for (const [sheet, pending] of this.pending) this.show(sheet, pending);
      this.pending.clear();
      if (this.names) this.showNames();
      this.names = false;
    });
  }

  /** Changes the grid without that being taken for a person's doing. */
  quietly(act: () => void): void {
    const before = this.applying;
    this.applying = true;
    try {
      act();
    } finally {
      this.applying = before;
    }
  }

  private readonly run: RunMutation = (mutation, params) => {
    // As another person's doing, or Univer would go to every sheet that comes or is shown.
    this.commands.syncExecuteCommand(mutation.id, { unitId: UNIT, ...params }, { fromCollab: true });
  };

  private showTabs(): void {
    const { sheets } = this.book;
    for (const [index, sheet] of sheets.entries()) {
      const shown = this.workbook.getSheetBySheetId(sheet.id);
      if (!shown) this.insert(sheet, index);
      else if (shown.getName() !== sheet.name)
        this.run(SetWorksheetNameMutation, { subUnitId: sheet.id, name: sheet.name });
    }
    const gone = this.workbook.getSheets().filter((shown) => !this.book.sheetById(shown.getSheetId()));
    for (const shown of gone) {
      if (this.workbook.getSheets().length > 1) this.run(RemoveSheetMutation, { subUnitId: shown.getSheetId() });
    }
    for (const [toOrder, { id }] of sheets.entries()) {
      const fromOrder = this.workbook.getSheets().findIndex((shown) => shown.getSheetId() === id);
      if (fromOrder >= 0 && fromOrder !== toOrder)
        this.run(SetWorksheetOrderMutation, { subUnitId: id, fromOrder, toOrder });
    }
  }

  /** A new sheet comes whole, with its rules behind it. */
  private insert(sheet: Sheet, index: number): void {
    const used = new Set<number>();
    const data = sheetData(sheet, used);
    for (const style of used) this.learn(style);
    this.run(InsertSheetMutation, { index, sheet: mergeWorksheetSnapshotWithDefault(data) });
    this.showAspects(sheet, new Set(['conditionalFormats', 'validations', 'filter']));
    this.pending.delete(sheet);
  }

  private show(sheet: Sheet, pending: Pending): void {
    const shown = this.workbook.getSheetBySheetId(sheet.id);
    if (!shown) return;
    this.makeRoom(sheet, shown);
    if (pending.all) {
      this.showAll(sheet, shown);
      showAxes(this.run, sheet, shown);
      this.showAspects(sheet, new Set(ALL_ASPECTS));
      return;
    }
    if (pending.rects.length > 0) this.showCells(sheet, shown, pending.rects);
    if (pending.axes) showAxes(this.run, sheet, shown);
    this.showAspects(sheet, pending.aspects);
  }

  /** Makes the shown sheet as large as what the book's holds. */
  private makeRoom(sheet: Sheet, shown: Worksheet): void {
    const used = sheet.usedRect();
    if (!used) return;
    if (used.bottom + 50 > shown.getRowCount()) {
      this.run(SetWorksheetRowCountMutation, { subUnitId: sheet.id, rowCount: used.bottom + 200 });
    }
    if (used.right + 5 > shown.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation, { subUnitId: sheet.id, columnCount: used.right + 20 });
    }
  }

  private bounds(shown: Worksheet): Rect {
    return { top: 0, left: 0, bottom: shown.getRowCount() - 1, right: shown.getColumnCount() - 1 };
  }

  private showAll(sheet: Sheet, shown: Worksheet): void {
    shown.getCellMatrix().reset();
    this.showCells(sheet, shown, [sheet.usedRect() ?? { top: 0, left: 0, bottom: 0, right: 0 }]);
  }

  private showCells(sheet: Sheet, shown: Worksheet, rects: readonly Rect[]): void {
    const bounds = this.bounds(shown);
    const cut = rects.flatMap((rect) => intersection(rect, bounds) ?? []);
    const many = cut.reduce((sum, rect) => sum + cellsOf(rect), 0) > MANY;
    const told: Record<number, Record<number, ICellData>> = {};
    const matrix = shown.getCellMatrix();
    for (const rect of cut) {
      for (let row = rect.top; row <= rect.bottom; row += 1) {
        const line: Record<number, ICellData> = (told[row] ??= {});
        for (let column = rect.left; column <= rect.right; column += 1) {
          const cell = cellOf(sheet, row, column);
          if (cell?.s !== undefined) this.learn(sheet.styleIndex(row, column));
          if (cell) matrix.setValue(row, column, cell);
          else matrix.realDeleteValue(row, column);
          if (!many) line[column] = { v: cell?.v ?? null, t: cell?.t ?? null, f: cell?.f ?? null };
        }
      }
    }
    // The cells are in; the verb tells Univer's plugins of them and has them drawn.
    this.run(SetRangeValuesMutation, { subUnitId: sheet.id, cellValue: many ? {} : told });
  }

  /** A look must be known before a cell names it. */
  private learn(style: number): void {
    if (this.looks.has(style)) return;
    this.looks.add(style);
    this.workbook.getStyles().addCustomStyle(lookId(style), toLook(this.book.styles.get(style)));
  }

  private showAspects(sheet: Sheet, aspects: ReadonlySet<keyof SheetState>): void {
    const { state, id: subUnitId } = sheet;
    const shown = this.workbook.getSheetBySheetId(subUnitId);
    if (!shown) return;
    if (aspects.has('merges')) {
      this.run(RemoveWorksheetMergeMutation, { subUnitId, ranges: [...shown.getMergeData()] });
      this.run(AddWorksheetMergeMutation, { subUnitId, ranges: state.merges.map(toRange) });
    }
    if (aspects.has('freeze')) {
      const { rows, columns } = state.freeze ?? { rows: 0, columns: 0 };
      const start = { startRow: rows || -1, startColumn: columns || -1 };
      this.run(SetFrozenMutation, { subUnitId, ySplit: rows, xSplit: columns, ...start });
    }
    if (aspects.has('gridlines')) {
      const showGridlines = state.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.run(ToggleGridlinesMutation, { subUnitId, showGridlines });
    }
    if (aspects.has('visibility')) {
      const hidden = state.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      if (hidden !== shown.getConfig().hidden) this.run(SetWorksheetHideMutation, { subUnitId, hidden });
    }
    if (aspects.has('conditionalFormats')) this.showHighlights(sheet);
    if (aspects.has('validations')) this.showValidations(sheet);
    if (aspects.has('filter')) this.showFilter(sheet);
    if (aspects.has('standardWidth') || aspects.has('standardHeight')) showAxes(this.run, sheet, shown);
    if (aspects.has('names')) this.names = true;
  }

  private showHighlights({ id: subUnitId, state }: Sheet): void {
    const known = this.injector.get(ConditionalFormattingRuleModel).getSubunitRules(UNIT, subUnitId) ?? [];
    for (const { cfId } of [...known]) this.run(DeleteConditionalRuleMutation, { subUnitId, cfId });
    // Univer puts each new rule before the others.
    for (const rule of toHighlights(state.conditionalFormats).reverse()) {
      this.run(AddConditionalRuleMutation, { subUnitId, rule });
    }
  }

  private showValidations({ id: subUnitId, state }: Sheet): void {
    const known = this.injector.get(DataValidationModel).getRules(UNIT, subUnitId);
    if (known.length > 0) this.run(RemoveDataValidationMutation, { subUnitId, ruleId: known.map(({ uid }) => uid) });
    const rule = state.validations.map((each, index) => toValidation(each, `${subUnitId}-${index}`));
    if (rule.length > 0) this.run(AddDataValidationMutation, { subUnitId, rule });
  }

  private showFilter({ id: subUnitId, state }: Sheet): void {
    if (state.filter) this.run(SetSheetsFilterRangeMutation, { subUnitId, range: toRange(state.filter.range) });
    else this.run(RemoveSheetsFilterMutation, { subUnitId });
  }

  private showNames(): void {
    const service = this.injector.get(IDefinedNamesService);
    service.removeUnitDefinedName(UNIT);
    service.registerDefinedNames(UNIT, definedNames(this.book));
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}

const ALL_ASPECTS: readonly (keyof SheetState)[] = [
  'merges',
  'freeze',
  'gridlines',
  'visibility',
  'conditionalFormats',
  'validations',
  'filter',
];
