import type { Manifest } from '../addin/manifest';
import type { ApiLevel } from '../host/apiLevels';
import type { FaultName } from '../host/faults';
import type { Locale, Words } from './words';

export const PANE_WIDTHS = [270, 320, 350, 500] as const;
export type PaneWidth = (typeof PANE_WIDTHS)[number];
export const API_LEVELS: readonly ApiLevel[] = ['1.14', '1.17', 'newest'];
export type Theme = 'light' | 'dark';

/** A sheet as its tab shows it. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  /** #RRGGBB, empty without a colour. */
  readonly color: string;
}

/** What the host has exchanged since the counters were last reset. */
export interface Counted {
  readonly batches: number;
  readonly received: number;
  readonly sent: number;
}

/** A sentence at the foot of the page. */
export interface Message {
  readonly words: Words;
  readonly values?: Readonly<Record<string, string>>;
}

/** What add-ins can change about their ribbon. */
export interface RibbonState {
  readonly disabled: ReadonlySet<string>;
  readonly hiddenTabs: ReadonlySet<string>;
}

/** Everything the page draws. */
export interface PageState {
  readonly fileName: string;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly level: ApiLevel;
  readonly manifest: Manifest | undefined;
  /** What the add-in itself switched off or hid of its ribbon. */
  readonly ribbon: RibbonState;
  readonly tab: string;
  readonly paneOpen: boolean;
  readonly paneWidth: PaneWidth;
  /** Counts how often the add-in's page was loaded; 0 until something starts it. */
  readonly runtime: number;
  readonly drawerOpen: boolean;
  readonly sheets: readonly SheetTab[];
  readonly hidden: readonly SheetTab[];
  readonly activeSheet: string;
  /** What the name box shows. */
  readonly address: string;
  /** What the formula bar shows: the formula or typed value of the active cell. */
  readonly entry: string;
  /** Sum, count and mean of a selection of several cells. */
  readonly totals: { readonly sum: string; readonly average: string; readonly count: string } | undefined;
  readonly editing: boolean;
  readonly busy: boolean;
  readonly calculating: boolean;
  readonly opening: boolean;
  readonly counted: Counted;
  readonly fault: FaultName | undefined;
  readonly message: Message | undefined;
}

/** A value that components watch (`useSyncExternalStore`). */
export class Store<T extends object> {
  readonly #listeners = new Set<() => void>();
  #state: T;

  constructor(state: T) {
    this.#state = state;
  }

  get = (): T => this.#state;

  /** Changes some fields; listeners hear of it only when one differs. */
  set(patch: Partial<T>): void {
    const next = { ...this.#state, ...patch };
    if ((Object.keys(patch) as (keyof T)[]).every((key) => Object.is(next[key], this.#state[key]))) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
