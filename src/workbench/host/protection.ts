import type { Book } from '../book/book';
import type { Rect } from '../book/rect';
import type { Sheet } from '../book/sheet';
import { looksOf } from './core/cells';
import { HostError } from './errors';

/** What a protected sheet may still allow; the names are those of the program's options. */
export const PROTECTION_OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

/** @throws {HostError} AccessDenied when the sheet is protected and does not allow this */
export function requireAllowed(sheet: Sheet, option: ProtectionOption): void {
  const { protection } = sheet.state;
  if (protection && protection.options[option] !== true) throw new HostError('AccessDenied');
}

/** @throws {HostError} AccessDenied when the sheet is protected */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.state.protection) throw new HostError('AccessDenied');
}

/** @throws {HostError} AccessDenied when the sheet is protected and one of the cells is locked */
export function requireUnlocked(sheet: Sheet, areas: readonly Rect[]): void {
  if (!sheet.state.protection) return;
  for (const look of looksOf({ sheet, areas })) {
    if (sheet.book.styles.get(look).unlocked !== true) throw new HostError('AccessDenied');
  }
}

/** @throws {HostError} AccessDenied when sheets may not be added, deleted, renamed, moved or hidden */
export function requireStructure(book: Book): void {
  if (book.state.structure.protected) throw new HostError('AccessDenied');
}
