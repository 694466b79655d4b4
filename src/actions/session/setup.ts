import type { Catalogue } from '../../model/catalogue';
import type { OpenWorkbook } from '../../model/workbook';

/** What a session works with. */
export interface SessionSetup {
  readonly workbook: OpenWorkbook;
  readonly catalogue: Catalogue;
  /** The day it is now, ISO. */
  readonly today: () => string;
  /** The time it is now, as the journal of fixes has it; default: this machine's. */
  readonly now?: () => string;
  /** What this person chose; else live checking is on where writing leaves people their own undo. */
  readonly live?: boolean;
}
