import type { Rect } from './rect';
import type { BookState } from './book';
import type { Sheet, SheetState } from './sheet';
import type { Shift } from './shift';
import type { Origin, Scalar } from './types';

/** How cells changed, in the words of the program's own change events. */
export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Something about the workbook changed; listeners hear of it after it is done. */
export type BookEvent = { readonly origin: Origin } & (
  | {
      readonly type: 'cells';
      readonly sheet: Sheet;
      readonly rect: Rect;
      readonly change: ChangeType;
      /** When cells moved. */
      readonly shift?: Shift;
      /** When it is one cell: what it held and holds. */
      readonly cell?: { readonly before: Scalar; readonly after: Scalar };
    }
  /** Results of formulas; no `cells` event comes with it. */
  | { readonly type: 'calculated'; readonly sheet: Sheet; readonly rect: Rect }
  | { readonly type: 'format'; readonly sheet: Sheet; readonly rect: Rect }
  | {
      readonly type: 'axis';
      readonly sheet: Sheet;
      readonly axis: 'row' | 'column';
      readonly rect: Rect;
      /** Whether they are hidden or shown now; absent: they have another size. */
      readonly hidden?: boolean;
    }
  | { readonly type: 'sheet-state'; readonly sheet: Sheet; readonly aspect: keyof SheetState }
  | { readonly type: 'book-state'; readonly aspect: keyof BookState }
  | { readonly type: 'added' | 'deleted' | 'moved' | 'activated' | 'deactivated'; readonly sheet: Sheet }
  | { readonly type: 'renamed'; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly type: 'selection'; readonly sheet: Sheet; readonly areas: readonly Rect[] }
);

/** A list of listeners that may leave at any time. */
export class Emitter<T> {
  private readonly listeners = new Set<(event: T) => void>();

  /** @returns how to stop listening */
  subscribe(listener: (event: T) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  emit(event: T): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
