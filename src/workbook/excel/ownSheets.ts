/**
 * The worksheet custom property by which our list of findings is known, and nothing else in the workbook carries it:
 * the stamp must not tell of something that is taken away again (docs/decisions/0015).
 */
export const LIST_KEY = 'jiedui-findings';

/** Sheets begin under a name of ours and get their own when they are finished; what is left of a failure is known by it. */
const UNFINISHED = '_jiedui~';
export const unfinishedName = (): string => `${UNFINISHED}${Date.now().toString(36)}`;
export const isUnfinished = (name: string): boolean => name.startsWith(UNFINISHED);
