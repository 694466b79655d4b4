import type { SheetProtection as FileProtection } from 'hucre';
import type { SheetProtection } from '../book/types';

/** What a protected sheet may still allow, in files and in the program. */
const OPTIONS = {
  autoFilter: 'allowAutoFilter',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios',
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertHyperlinks: 'allowInsertHyperlinks',
  insertRows: 'allowInsertRows',
  pivotTables: 'allowPivotTables',
  sort: 'allowSort',
} as const;
type Option = keyof typeof OPTIONS;

export function readProtection(protection: FileProtection | undefined): SheetProtection | undefined {
  if (!protection?.sheet) return undefined;
  const options = Object.entries(OPTIONS).map(([key, name]) => [name, protection[key as Option] ?? false] as const);
  const unlocked = protection.selectUnlockedCells ?? true;
  const mode = (protection.selectLockedCells ?? true) ? 'Normal' : unlocked ? 'Unlocked' : 'None';
  return { options: { ...Object.fromEntries(options), selectionMode: mode } };
}

export function writeProtection({ options, password }: SheetProtection): FileProtection {
  const mode = options['selectionMode'] ?? 'Normal';
  return {
    ...Object.fromEntries(Object.entries(OPTIONS).map(([key, name]) => [key, options[name] === true])),
    sheet: true,
    selectLockedCells: mode === 'Normal',
    selectUnlockedCells: mode !== 'None',
    ...(password === undefined ? {} : { password }),
  };
}
