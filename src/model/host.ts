import type { Lang } from './text';

/** How the program around us looks. `contrast`: the system's forced colours, which we leave as they are. */
export type Theme = 'light' | 'dark' | 'contrast';

/**
 * What screens need of the program they stand in besides its workbook (docs/decisions/0014): they never ask Office
 * themselves, so the same screens run in Excel, in the workbench and in tests.
 */
export interface Host {
  /** The language of the program's own menus: Chinese for every Chinese one, else English. */
  readonly displayLanguage: Lang;
  theme(): Theme;
  /** @returns how to stop listening */
  onThemeChange(listener: () => void): () => void;
  /** What this person chose on this machine; never part of a workbook, never a personal number. */
  readonly settings: Settings;
  /** Opens a page of ours or a link in the browser. */
  openLink(address: string): void;
  /** Shows the pane, when a button of the ribbon has something to say. */
  showPane(): Promise<void>;
}

/** A small store of texts, kept between sessions where the machine allows it, else for this session. */
export interface Settings {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}
