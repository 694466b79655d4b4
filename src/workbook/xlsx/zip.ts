import { strFromU8, unzipSync, zipSync } from 'fflate';
import { checksumsOf, crc32 } from './checksums';
import { fault, LARGEST_INFLATED } from './fault';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const begins = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((byte, i) => bytes[i] === byte);

/** The parts of a zip file, inflated when asked for. Part names compare without case, as in every office package. */
export interface Zip {
  /** Names in the order of the file. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws {WorkbookError} broken, when the part is not there or cannot be inflated. */
  bytes(name: string): Uint8Array;
  /** A small part as text. */
  text(name: string): string;
}

/** The entries of a directory in UTF-16, by which old and encrypted files are told apart. */
const utf16 = (word: string): string => word.replace(/./g, '$&\0');

/** @throws {WorkbookError} what a file is that begins as no .xlsx does. */
function refuse(bytes: Uint8Array, file: string): never {
  if (bytes.length === 0) throw fault('empty', file);
  if (begins(bytes, OLE2)) {
    const directory = strFromU8(bytes, true);
    if (directory.includes(utf16('EncryptedPackage'))) throw fault('encrypted', file);
    if (directory.includes(utf16('Workbook')) || directory.includes(utf16('Book'))) throw fault('old-xls', file);
    throw fault('not-xlsx', file);
  }
  // A NUL in the first bytes: some binary file. None: text.
  throw fault(bytes.subarray(0, 512).includes(0) ? 'not-xlsx' : 'not-xlsx:text', file);
}

/**
 * Opens a zip file, checking sizes before anything is inflated.
 * @throws {WorkbookError} empty, not-xlsx, old-xls, encrypted, broken, too-large
 */
export function openZip(bytes: Uint8Array, file: string): Zip {
  if (!begins(bytes, ZIP)) refuse(bytes, file);
  const sizes = new Map<string, number>();
  const names: string[] = [];
  let inflated = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('/')) {
          sizes.set(name.toLowerCase(), originalSize);
          names.push(name);
        }
        inflated += originalSize;
        return false;
      },
    });
  } catch (error) {
    throw fault('broken', file, {}, error);
  }
  if (inflated > LARGEST_INFLATED) throw fault('too-large', file);

  const sums = checksumsOf(bytes);
  const has = (name: string): boolean => sizes.has(name.toLowerCase());
  const part = (name: string): Uint8Array => {
    const wanted = name.toLowerCase();
    try {
      const parts = unzipSync(bytes, { filter: (entry) => entry.name.toLowerCase() === wanted });
      const found = Object.values(parts)[0];
      const sum = sums.get(wanted);
      if (found && found.length === sizes.get(wanted) && (sum === undefined || sum === crc32(found))) return found;
    } catch (error) {
      throw fault('broken', file, {}, error);
    }
    throw fault('broken', file);
  };
  return { names, has, bytes: part, text: (name) => new TextDecoder().decode(part(name)) };
}

/** Parts that are not packed yet, as a zip file gives them. */
export function zipOf(parts: ReadonlyMap<string, Uint8Array>): Zip {
  const bytes = (name: string): Uint8Array => {
    const part = parts.get(name);
    if (!part) throw new Error(`There is no part ${name}`);
    return part;
  };
  return {
    names: [...parts.keys()],
    has: (name) => parts.has(name),
    bytes,
    text: (name) => new TextDecoder().decode(bytes(name)),
  };
}

/** The first day a zip file can hold, as zip files do in local time: equal workbooks are equal bytes. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Packs parts in the order given. */
export const packZip = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts), { level: 6, mtime: FIRST_DAY });
