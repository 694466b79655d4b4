import type { Rect } from '../book/rect';

/** What a person can have done to the selected cells. */
export type GridCommand =
  | 'undo'
  | 'redo'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'alignLeft'
  | 'alignCenter'
  | 'alignRight'
  | 'wrap'
  | 'insertRow'
  | 'deleteRow'
  | 'insertColumn'
  | 'deleteColumn';

/** An entry of the add-in in the menu of the right mouse button. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly press: () => void;
}

export interface GridOptions {
  readonly container: HTMLElement;
  readonly locale: 'zh-CN' | 'en-US';
  readonly dark: boolean;
  readonly menu: readonly MenuEntry[];
  /** A cell is being edited, or no longer. */
  readonly editing: (on: boolean) => void;
  /** Whether a person can still undo after an add-in has written. */
  readonly keepsUndo: () => boolean;
  /** A locked cell of a protected sheet was edited; the grid shows the book's content again. */
  readonly refused: () => void;
}

/**
 * The cells one sees: shows a book and puts what a person does into it. The book stays the truth; nothing the grid shows
 * because the book changed comes back as a change.
 */
export interface Grid {
  /** Waits until everything the book told so far is on the screen. */
  settled(): Promise<void>;
  run(command: GridCommand): void;
  /** Enters a text into the active cell, as if typed there and finished with Enter; it can be undone. */
  enter(text: string): void;
  /** Puts a block of texts at the active cell, tabs between cells and lines between rows, as the clipboard gives it. */
  paste(text: string): Promise<void>;
  /** Brings a cell into view. */
  reveal(rect: Rect): void;
  focus(): void;
  dispose(): void;
}
