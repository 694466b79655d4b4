import { strFromU8, strToU8 } from 'fflate';
import { pack, textOf, toBytes, type Parts } from './parts';

/**
 * The library hands dates over as moments in time and loses fractions of serial numbers on the way. So number formats
 * are hidden from it before it reads: no format looks like a date, every cell stays a number, and the formats are put
 * back where its result names them.
 */
const MASK = /^"hx:([0-9a-f]*)"$/;

/** Formats that files name by number alone and that show dates or times. */
const BUILT_IN: Readonly<Record<number, string>> = {
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const toHex = (text: string): string => [...strToU8(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (hex: string): string =>
  strFromU8(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
const masked = (format: string): string => `&quot;hx:${toHex(format)}&quot;`;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const unescape = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name ?? ''] ?? whole;
  });

/** The package with its number formats hidden; the same package when it has no styles. */
export function maskFormats(parts: Parts): Uint8Array {
  const name = 'xl/styles.xml';
  const text = textOf(parts, name);
  if (text === undefined) return pack(parts, 0);
  const known = new Set<number>();
  const hidden = text.replace(/<numFmt\b[^>]*>/g, (tag) => {
    known.add(Number(/numFmtId="(\d+)"/.exec(tag)?.[1]));
    return tag.replace(
      /formatCode=(?:"([^"]*)"|'([^']*)')/,
      (_, double?: string, single?: string) => `formatCode="${masked(unescape(double ?? single ?? ''))}"`,
    );
  });
  const added = Object.entries(BUILT_IN)
    .filter(([id]) => !known.has(Number(id)))
    .map(([id, format]) => `<numFmt numFmtId="${id}" formatCode="${masked(format)}"/>`)
    .join('');
  const list = /<numFmts\b[^>]*[^/]>/.test(hidden)
    ? hidden.replace(/<numFmts\b[^>]*>/, (open) => open + added)
    : hidden.replace(/<numFmts\b[^>]*\/>/, '').replace(/<fonts\b/, `<numFmts>${added}</numFmts><fonts`);
  return pack({ ...parts, [name]: toBytes(list) }, 0);
}

/** A number format as the file has it, from what the library read. */
export function unmaskFormat(format: string): string {
  const hex = MASK.exec(format)?.[1];
  return hex === undefined ? format : fromHex(hex);
}
