import { strToU8 } from 'fflate';

/** The beginning of an OLE2 file with an entry of this name: an old workbook, or an encrypted one. */
export const ole2 = (entry: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[...strToU8(entry)].flatMap((letter) => [letter, 0]),
  ]);
