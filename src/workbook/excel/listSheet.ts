/**
 * The worksheet custom property by which our list of findings is known, and nothing else in the workbook carries it:
 * the stamp must not tell of something that is taken away again (docs/decisions/0015).
 */
export const LIST_KEY = 'jiedui-findings';
