/**
 * Spreadsheet files write characters that XML cannot hold as `_x000D_`, and a text that looks so with its underscore
 * written the same way (ECMA-376, 22.9.2.19).
 */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export const decodeText = (written: string): string =>
  written.includes('_x')
    ? written.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : written;

/** Control characters other than tab and line feed; a carriage return would come back as a line feed. */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu;

export const encodeText = (text: string): string =>
  text
    .replace(ESCAPED, (look) => `_x005F${look}`)
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
