/**
 * Checksums of the parts of a zip file. The zip library does not look at them, and a damaged byte can change an amount
 * without making the file unreadable.
 */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes of an entry of the directory before its name. */
const HEAD = 46;

/** What each byte does to the remainder. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** CRC-32 as zip files use it. */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (TABLE[(remainder ^ byte) & 0xff] ?? 0);
  return ~remainder >>> 0;
}

/** The checksums a zip file's directory gives, by lower-case name; none for what is not where the directory says. */
export function checksumsOf(zip: Uint8Array): Map<string, number> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const sums = new Map<string, number>();
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return sums;
  let at = view.getUint32(end + 16, true);
  while (at + HEAD <= end && view.getUint32(at, true) === ENTRY) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + HEAD, at + HEAD + length));
    sums.set(name.toLowerCase(), view.getUint32(at + 16, true));
    at += HEAD + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}
