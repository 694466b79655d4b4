import {
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
} from '@univerjs/sheets-filter';
import type { Book } from '../../book/book';
import { setFilter } from '../../book/filtering';
import { boundingRect, rectOf, SHEET_COLUMNS, SHEET_ROWS, type Rect } from '../../book/rect';
import type { CellInput, Sheet } from '../../book/sheet';
import type { CellStyle, Scalar } from '../../book/types';
import { fromUniver, styleOfLook } from './cells';
import { toCriterion, type ChosenFilter } from './filters';
import { changesOf, withChanges } from './looks';
import { columnCharacters, rowPoints, toRect } from './ranges';

/** What is common to the parameters of Univer's changes. */
interface Change {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>>>>;
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly col?: number;
  readonly criteria?: ChosenFilter | null;
}

/** Puts into the book what a person did in the grid: typing, pasting, deleting, filling, undoing, moving, formatting. */
export class FromUser {
  /** True while cells from another program come in: of their looks only a date's or percentage's format is taken. */
  keepsLooks = false;

  constructor(
    private readonly book: Book,
    private readonly workbook: Workbook,
    /** A change the book does not take: the cells are to be shown as the book has them. */
    private readonly refuse: (sheet: Sheet, rect: Rect) => void,
    /** Rows are hidden or shown in the book: the grid is to follow. */
    private readonly again: (sheet: Sheet) => void,
  ) {}

  /**
   * Takes one change of Univer's cells.
   * @returns what may look different in the book now that Univer cannot know: formulas after cells moved
   */
  take(id: string, params: object): Sheet | undefined {
    const change = params as Change;
    const sheet = this.book.sheetById(change.subUnitId ?? '');
    const shown = sheet && this.workbook.getSheetBySheetId(sheet.id);
    if (id === MoveRangeMutation.id) this.pull([change.from?.subUnitId, change.to?.subUnitId]);
    if (!sheet || !shown) return undefined;
    if (id === SetRangeValuesMutation.id) this.takeCells(sheet, shown, change.cellValue ?? {});
    else if (id === SetNumfmtMutation.id || id === RemoveNumfmtMutation.id) this.takeFormats(sheet, shown, change);
    else if (FILTERS.has(id)) this.takeFilter(id, sheet, change);
    else if (ROWS_AND_COLUMNS.has(id)) return this.takeShift(id, sheet, change.range);
    else if (id === MoveRowsMutation.id || id === MoveColsMutation.id || id === ReorderRangeMutation.id) {
      this.pull([sheet.id]);
    } else this.takeSetUp(id, sheet, shown, change.ranges ?? []);
    return undefined;
  }

  private takeCells(sheet: Sheet, shown: Worksheet, cells: NonNullable<Change['cellValue']>): void {
    const places = Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })),
    );
    const changed = places.filter(({ row, column }) => this.differs(sheet, shown, row, column));
    const locked = changed.filter(({ row, column }) => sheet.state.protection && !sheet.style(row, column).unlocked);
    if (locked.length > 0) {
      this.refuse(sheet, bounds(locked));
      return;
    }
    this.write(sheet, shown, changed);
    for (const { row, column, cell } of places) {
      const look = cell?.s;
      if (look === undefined || (look !== null && Object.keys(look).length === 0)) continue;
      this.restyle(sheet, rectOf(row, column), look);
    }
  }

  private held(shown: Worksheet, row: number, column: number): CellInput {
    const cell = shown.getCellMatrix().getValue(row, column);
    const formula = cell?.f ?? undefined;
    const value: Scalar = cell ? fromUniver(cell, formula !== undefined) : null;
    return { value: cell?.p ? (cell.p.body?.dataStream.replace(/\r\n$/, '') ?? null) : value, formula };
  }

  private differs(sheet: Sheet, shown: Worksheet, row: number, column: number): boolean {
    const { value, formula } = this.held(shown, row, column);
    const known = sheet.formula(row, column);
    if (formula !== undefined || known !== undefined) return formula !== known;
    return value !== sheet.value(row, column);
  }

  private write(
    sheet: Sheet,
    shown: Worksheet,
    cells: readonly { readonly row: number; readonly column: number }[],
  ): void {
    if (cells.length === 0) return;
    const rect = bounds(cells);
    const keys = new Set(cells.map(({ row, column }) => `${row},${column}`));
    sheet.write(
      rect,
      (r, c) => {
        const [row, column] = [rect.top + r, rect.left + c];
        return keys.has(`${row},${column}`) ? this.held(shown, row, column) : undefined;
      },
      'user',
    );
  }

  private restyle(sheet: Sheet, rect: Rect, look: IStyleData | string | null): void {
    const index = typeof look === 'string' ? styleOfLook(look) : undefined;
    const whole = typeof look === 'string' ? this.workbook.getStyles().get(look) : look;
    const change = (style: CellStyle): CellStyle => {
      if (this.keepsLooks) return withFormat(style, whole?.n?.pattern);
      if (index !== undefined) return this.book.styles.get(index);
      if (look === null) return {};
      return withChanges(style, changesOf(whole ?? {}));
    };
    const before = sheet.style(rect.top, rect.left);
    if (JSON.stringify(change(before)) !== JSON.stringify(before)) sheet.restyle(rect, change, 'user');
  }

  private takeFormats(sheet: Sheet, shown: Worksheet, change: Change): void {
    const ranges = change.ranges ?? Object.values(change.values ?? {}).flatMap((value) => value.ranges);
    for (const range of ranges) {
      const rect = toRect(range, { rows: shown.getRowCount(), columns: shown.getColumnCount() });
      const cell = shown.getCellMatrix().getValue(rect.top, rect.left);
      const pattern = this.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
      sheet.restyle(rect, (style) => withChanges(style, { numberFormat: pattern }), 'user');
    }
  }

  /** Rows that a filter keeps out are hidden in the book, as an add-in and the saved file see them. */
  private takeFilter(id: string, sheet: Sheet, { range, col, criteria }: Change): void {
    const before = sheet.state.filter;
    if (id === RemoveSheetsFilterMutation.id) setFilter(sheet, undefined, 'user');
    else if (id === SetSheetsFilterRangeMutation.id && range) {
      const rect = toRect(range, { rows: SHEET_ROWS, columns: SHEET_COLUMNS });
      setFilter(sheet, { range: rect, criteria: before?.criteria ?? {} }, 'user');
    } else if (before && col !== undefined) {
      const key = String(col - before.range.left);
      const others = Object.fromEntries(Object.entries(before.criteria).filter(([each]) => each !== key));
      const criterion = criteria && toCriterion(criteria);
      setFilter(sheet, { ...before, criteria: criterion ? { ...others, [key]: criterion } : others }, 'user');
    }
    this.again(sheet);
  }

  private takeShift(id: string, sheet: Sheet, range: IRange | undefined): Sheet | undefined {
    if (!range) return undefined;
    const byRow = id === InsertRowMutation.id || id === RemoveRowMutation.id;
    const rect: Rect = byRow
      ? { top: range.startRow, bottom: range.endRow, left: 0, right: SHEET_COLUMNS - 1 }
      : { top: 0, bottom: SHEET_ROWS - 1, left: range.startColumn, right: range.endColumn };
    const axis = byRow ? 'row' : 'column';
    if (id === InsertRowMutation.id || id === InsertColMutation.id) sheet.insert(rect, axis, 'user');
    else sheet.remove(rect, axis, 'user');
    if (id === InsertRowMutation.id) this.takeHeights(sheet, rect);
    return sheet;
  }

  /** Rows that come back by undoing have the heights they had. */
  private takeHeights(sheet: Sheet, { top, bottom }: Rect): void {
    const rows = this.workbook.getSheetBySheetId(sheet.id)?.getRowManager();
    for (let row = top; row <= bottom; row += 1) {
      const pixels = rows?.getRow(row)?.h;
      if (pixels !== undefined) sheet.resize('row', row, row, rowPoints(pixels), 'user');
    }
  }

  private takeSetUp(id: string, sheet: Sheet, shown: Worksheet, ranges: readonly IRange[]): void {
    const size = { rows: shown.getRowCount(), columns: shown.getColumnCount() };
    if (id === AddWorksheetMergeMutation.id || id === RemoveWorksheetMergeMutation.id) {
      sheet.set(
        'merges',
        shown.getMergeData().map((range) => toRect(range, size)),
        'user',
      );
    } else if (id === SetFrozenMutation.id) {
      const { xSplit: columns, ySplit: rows } = shown.getFreeze();
      sheet.set('freeze', rows > 0 || columns > 0 ? { rows, columns } : undefined, 'user');
    }
    for (const range of ranges) {
      const { top, bottom, left, right } = toRect(range, size);
      if (id === SetWorksheetColWidthMutation.id) {
        for (let at = left; at <= right; at += 1) {
          sheet.resize('column', at, at, columnCharacters(shown.getColumnWidth(at)), 'user');
        }
      } else if (id === SetWorksheetRowHeightMutation.id) {
        for (let at = top; at <= bottom; at += 1)
          sheet.resize('row', at, at, rowPoints(shown.getRowHeight(at)), 'user');
      } else if (id === SetRowHiddenMutation.id || id === SetRowVisibleMutation.id) {
        sheet.hide('row', top, bottom, id === SetRowHiddenMutation.id, 'user');
      } else if (id === SetColHiddenMutation.id || id === SetColVisibleMutation.id) {
        sheet.hide('column', left, right, id === SetColHiddenMutation.id, 'user');
      }
    }
  }

  /** Takes over everything that differs on some sheets: after cells were moved about. */
  private pull(ids: readonly (string | undefined)[]): void {
    for (const id of new Set(ids)) {
      const sheet = this.book.sheetById(id ?? '');
      const shown = sheet && this.workbook.getSheetBySheetId(sheet.id);
      if (!sheet || !shown) continue;
      const used = sheet.usedRect() ?? rectOf(0, 0);
      const range = shown.getCellMatrix().getDataRange();
      const rect = boundingRect(used, { top: 0, left: 0, bottom: range.endRow, right: range.endColumn });
      const differing: { row: number; column: number }[] = [];
      for (let row = rect.top; row <= rect.bottom; row += 1) {
        for (let column = rect.left; column <= rect.right; column += 1) {
          if (this.differs(sheet, shown, row, column)) differing.push({ row, column });
        }
      }
      this.write(sheet, shown, differing);
    }
  }
}

const withFormat = (style: CellStyle, pattern: string | undefined): CellStyle =>
  pattern === undefined || (style.numberFormat ?? 'General') !== 'General'
    ? style
    : { ...style, numberFormat: pattern };

const ROWS_AND_COLUMNS: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
]);

const FILTERS: ReadonlySet<string> = new Set([
  RemoveSheetsFilterMutation.id,
  SetSheetsFilterCriteriaMutation.id,
  SetSheetsFilterRangeMutation.id,
]);

const bounds = (cells: readonly { readonly row: number; readonly column: number }[]): Rect =>
  cells.map(({ row, column }) => rectOf(row, column)).reduce((one, other) => boundingRect(one, other));
