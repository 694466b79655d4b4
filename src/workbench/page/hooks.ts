import { parseRect, rectName, splitSheet } from '../book/address';
import type { Rect } from '../book/rect';
import type { Sheet } from '../book/sheet';
import type { CellStyle, Scalar } from '../book/types';
import type { Host } from '../host/host';
import { entryOf } from './view';
import type { Workbench } from './workbench';

/** A cell as the book holds it. */
export interface CellReport {
  readonly value: Scalar;
  /** With the leading `=`; null where none stands. */
  readonly formula: string | null;
  /** What the formula bar shows. */
  readonly entry: string;
  readonly style: CellStyle;
}

/**
 * What tests of a browser are given as `window.workbench`. Addresses are A1 texts, with a sheet (`'甲 乙'!B8`) or without
 * (the active sheet). Every method waits until the grid and the formulas have settled.
 */
export interface WorkbenchHooks {
  /** Opens the bytes of an .xlsx file, in base64. */
  open(base64: string, name?: string): Promise<void>;
  /** The book as an .xlsx file, in base64. */
  save(): Promise<string>;
  cell(address: string): Promise<CellReport>;
  /** Values of a range, row by row. */
  values(address: string): Promise<readonly (readonly Scalar[])[]>;
  /** Names of the sheets in order, with what one sees of them. */
  sheets(): readonly { readonly name: string; readonly visibility: string }[];
  activeSheet(): string;
  /** Address of the selection, of several areas the last. */
  selection(): string;
  select(address: string): Promise<void>;
  /** Enters a text into a cell as a person does; it becomes a number, a date or a formula if it looks like one. */
  type(address: string, text: string): Promise<void>;
  /** Pastes a block as a person does: tabs between cells, line breaks between rows. */
  paste(address: string, text: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Writes as a co-author does. */
  coauthor(address: string, values: readonly (readonly Scalar[])[]): Promise<void>;
  /** Waits until formulas are calculated and the grid shows the book. */
  settled(): Promise<void>;
  /** The address of the page in the pane's frame is loaded and a session is open. */
  readonly running: boolean;
  /** The host itself: faults, counters, limits, level; see its own notes. */
  readonly host: Host;
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(pieces.join(''));
}

/** The hooks of one page. */
export function hooksOf(workbench: Workbench): WorkbenchHooks {
  const settled = async (): Promise<void> => {
    await workbench.book.settled();
    await workbench.grid?.settled();
  };
  const find = (address: string): { readonly sheet: Sheet; readonly rect: Rect } => {
    const { sheet: name, rest } = splitSheet(address);
    const sheet = name === undefined ? workbench.book.activeSheet : workbench.book.sheet(name);
    const rect = parseRect(rest);
    if (!sheet || !rect) throw new Error(`No such cells: ${address}`);
    return { sheet, rect };
  };
  const select = async (address: string): Promise<void> => {
    const { sheet, rect } = find(address);
    workbench.book.select(sheet, [rect], 'user');
    await settled();
  };
  return {
    open: async (base64, name = 'test.xlsx') => {
      await workbench.openBytes(fromBase64(base64), name);
      await settled();
    },
    save: async () => toBase64(await workbench.saveBytes()),
    cell: async (address) => {
      await settled();
      const { sheet, rect } = find(address);
      return {
        value: sheet.value(rect.top, rect.left),
        formula: sheet.formula(rect.top, rect.left) ?? null,
        entry: entryOf(sheet, rect.top, rect.left),
        style: sheet.style(rect.top, rect.left),
      };
    },
    values: async (address) => {
      await settled();
      const { sheet, rect } = find(address);
      return Array.from({ length: rect.bottom - rect.top + 1 }, (_, row) =>
        Array.from({ length: rect.right - rect.left + 1 }, (__, column) =>
          sheet.value(rect.top + row, rect.left + column),
        ),
      );
    },
    sheets: () => workbench.book.sheets.map(({ name, state }) => ({ name, visibility: state.visibility })),
    activeSheet: () => workbench.book.activeSheet?.name ?? '',
    selection: () => {
      const last = workbench.book.selection()?.areas.at(-1);
      return last ? rectName(last) : '';
    },
    select,
    type: async (address, text) => {
      await select(address);
      workbench.enter(text);
      await settled();
    },
    paste: async (address, text) => {
      await select(address);
      await workbench.grid?.paste(text);
      await settled();
    },
    undo: async () => {
      workbench.gridCommand('undo');
      await settled();
    },
    redo: async () => {
      workbench.gridCommand('redo');
      await settled();
    },
    coauthor: async (address, values) => {
      const { sheet, rect } = find(address);
      sheet.fill(rect.top, rect.left, values, 'remote');
      await settled();
    },
    settled,
    get running() {
      return workbench.host.sessions.length > 0;
    },
    host: workbench.host,
  };
}
