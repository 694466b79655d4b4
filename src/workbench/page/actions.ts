import type { Control } from '../addin/manifest';
import type { GridCommand } from '../grid/grid';
import type { ApiLevel } from '../host/apiLevels';
import type { FaultName } from '../host/faults';
import type { KeyPress } from '../addin/shortcuts';
import type { PaneWidth, Theme } from './state';
import type { Locale } from './words';

/** What a person can do with the page. No method throws; what went wrong is a message of the page. */
export interface Actions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly gridCommand: (command: GridCommand) => void;
  /** Selects what the name box says; false when it is no address. */
  readonly goTo: (address: string) => boolean;
  /** Enters a text into the active cell, as if typed there. */
  readonly enter: (text: string) => void;
  readonly focusGrid: () => void;
  readonly chooseTab: (id: string) => void;
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setLevel: (level: ApiLevel) => void;
  readonly setPaneWidth: (width: PaneWidth) => void;
  readonly setFault: (fault: FaultName | undefined) => void;
  readonly resetCounters: () => void;
  readonly coauthorEdit: (text: string) => void;
  readonly toggleDrawer: () => void;
  readonly dismissMessage: () => void;
  /** Puts the grid into an element. @returns how to take it out */
  readonly mountGrid: (element: HTMLElement) => () => void;
}

/** What a person does with the add-in. */
export interface AddinActions {
  /** Starts what a control of the add-in stands for. */
  readonly press: (control: Control) => void;
  /** Starts the action a key combination stands for. @returns whether there is one */
  readonly pressKeys: (press: KeyPress) => boolean;
  readonly restart: () => void;
  readonly closePane: () => void;
  /** Puts the frame of the add-in's page into an element. @returns how to take it out */
  readonly mountRuntime: (element: HTMLElement, title: string) => () => void;
}

/** What a person does with sheets by their tabs. */
export interface SheetVerbs {
  readonly activateSheet: (id: string) => void;
  readonly addSheet: () => void;
  readonly renameSheet: (id: string, name: string) => void;
  readonly removeSheet: (id: string) => void;
  readonly hideSheet: (id: string) => void;
  readonly unhideSheet: (id: string) => void;
}
