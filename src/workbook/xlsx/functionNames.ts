/**
 * Functions younger than the file format stand in files under a prefix, which no program shows. Without it a formula
 * opens as #NAME?. The list holds those that official sheets may sensibly use.
 */
const YOUNG = [
  ...['CONCAT', 'DAYS', 'IFNA', 'IFS', 'ISFORMULA', 'MAXIFS', 'MINIFS', 'NUMBERVALUE', 'SHEET', 'SHEETS', 'SWITCH'],
  ...['FORMULATEXT', 'LAMBDA', 'LET', 'RANDARRAY', 'SEQUENCE', 'SORTBY', 'TEXTJOIN', 'TEXTAFTER', 'TEXTBEFORE'],
  ...['TEXTSPLIT', 'UNICHAR', 'UNICODE', 'UNIQUE', 'XLOOKUP', 'XMATCH', 'XOR'],
];
/** Those with a second prefix. */
const YOUNGEST = ['FILTER', 'SORT'];
/** Texts and quoted sheet names are passed over. */
const CALL = new RegExp(
  `("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\\w.])(${[...YOUNG, ...YOUNGEST].join('|')})(?=\\()`,
  'g',
);

/** A formula as people write it → as the file holds it. */
export const toFileFormula = (formula: string): string =>
  formula.replace(CALL, (whole: string, skipped: string | undefined, name: string) => {
    if (skipped !== undefined) return whole;
    return `_xlfn.${YOUNGEST.includes(name) ? '_xlws.' : ''}${name}`;
  });

/** A formula as the file holds it → as people write it. */
export const fromFileFormula = (formula: string): string =>
  formula.includes('_xl') ? formula.replace(/_xlfn\.|_xlws\./g, '') : formula;
