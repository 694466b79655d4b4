import type { Session } from '../actions/session/session';
import type { Lang } from '../model/text';

/** Screens of the pane that a button may lead to. */
export type Screen = 'templates' | 'check' | 'summaries';

/** What buttons and shortcuts need of the page they run in. */
export interface Door {
  /** The session that pane and ribbon share, once it is there. Rejects when its part of the add-in cannot be loaded. */
  readonly session: Promise<Session>;
  /** The language marks and lists are written in. */
  language(): Lang;
  /** Brings the pane into view, at a screen where one is named, else as it was. */
  showPane(screen?: Screen): Promise<void>;
  /** Opens the user guide in the browser. */
  openHelp(): void;
}
