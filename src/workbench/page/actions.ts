import type { Control } from '../addin/manifest';
import type { GridCommand } from '../grid/grid';
import type { ApiLevel } from '../host/apiLevels';
import type { FaultName } from '../host/faults';
import type { KeyPress } from '../addin/shortcuts';
import type { PaneWidth, Theme } from './state';
import type { Locale } from './words';

/** What a person can do with the page. No method throws; what went wrong is a message of the page. */
export interface Actions {
  open(file: File): void;
  save(): void;
  /** Starts what a control of the add-in stands for. */
  press(control: Control): void;
  /** Starts the action a key combination stands for. @returns whether there is one */
  pressKeys(press: KeyPress): boolean;
  gridCommand(command: GridCommand): void;
  /** Selects what the name box says; false when it is no address. */
  goTo(address: string): boolean;
  /** Enters a text into the active cell, as if typed there. */
  enter(text: string): void;
  focusGrid(): void;
  activateSheet(id: string): void;
  addSheet(): void;
  renameSheet(id: string, name: string): void;
  removeSheet(id: string): void;
  hideSheet(id: string): void;
  unhideSheet(id: string): void;
  chooseTab(id: string): void;
  setLocale(locale: Locale): void;
  setTheme(theme: Theme): void;
  setLevel(level: ApiLevel): void;
  setPaneWidth(width: PaneWidth): void;
  setFault(fault: FaultName | undefined): void;
  resetCounters(): void;
  coauthorEdit(text: string): void;
  restartAddin(): void;
  toggleDrawer(): void;
  closePane(): void;
  dismissMessage(): void;
  /** The elements that the grid and the add-in's page live in. */
  mountGrid(element: HTMLElement): () => void;
  mountRuntime(element: HTMLElement, title: string): () => void;
}
