/** Letters and signs that look like a digit and are typed for it. */
const DIGITS: Readonly<Record<string, string>> = {
  ...{ O: '0', o: '0', О: '0', о: '0', I: '1', l: '1', '|': '1', Z: '2', z: '2', S: '5', s: '5' },
};
/** Signs that look like the X of an identity number. */
const CROSSES = /[\u2169\u0425\u0445\u00d7*]$/;
const TWIN = new RegExp(`[${Object.keys(DIGITS).join('')}]`, 'g');

/** The text with digits in place of letters that look like them, and an X for what looks like one at its end. */
export const withDigits = (text: string): string => text.replace(TWIN, (sign) => DIGITS[sign]!).replace(CROSSES, 'X');
