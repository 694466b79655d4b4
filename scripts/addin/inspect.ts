import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Looks at a built add-in as a suspicious administrator would. Used by the tests, by `npm run size` and the packager. */

/** Most that may come over the wire until the first screen, and to check; after gzip, without office.js. */
export const BUDGET = { entry: 150 * 1024, work: 360 * 1024 } as const;

/** Addresses our code may hold as text, each with the reason why nothing is fetched from it. */
const ALLOWED = [
  // Names of XML vocabularies: nothing is fetched from them.
  'http://www.w3.org/',
  'http://schemas.openxmlformats.org/',
  'http://schemas.microsoft.com/office/',
  'http://purl.oclc.org/ooxml',
  // Where React's own error texts can be read up.
  'https://react.dev/errors/',
  // Named in warnings about styles, which the shipped pane does not print.
  'https://aka.ms/griffel-css-shorthands',
  'https://github.com/microsoft/griffel/issues',
] as const;

/** Every file of the add-in that is ours, relative to its folder: not Microsoft's library. */
export function ownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('office/'))
    .sort();
}

const isText = (path: string): boolean => /\.(js|html|css|json|xml)$/.test(path);

/** Addresses in files people's browsers load that are not allowed there, as `file: address`. */
export function strayAddresses(folder: string, allowed: readonly string[] = []): string[] {
  const known = [...ALLOWED, ...allowed];
  return ownFiles(folder)
    .filter((path) => isText(path) && path !== 'manifest.xml')
    .flatMap((path) => {
      const found = readFileSync(join(folder, path), 'utf8').match(/\b(?:https?|wss?):\/\/[^\s"'`<>)\\]*/g) ?? [];
      return found.filter((address) => !known.some((start) => address.startsWith(start))).map((a) => `${path}: ${a}`);
    });
}

/** Code that makes code out of text, which the security policy of the page forbids, as `file: code`. */
export function madeCode(folder: string): string[] {
  return ownFiles(folder)
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => {
      const found =
        readFileSync(join(folder, path), 'utf8').match(/\beval\(|\bnew Function\(|[^.\w]Function\(["'`]/g) ?? [];
      return found.map((code) => `${path}: ${code}`);
    });
}

/** Files that name this machine, which has no business in what is handed out. */
export function localNames(folder: string): string[] {
  return ownFiles(folder)
    .filter(isText)
    .filter((path) => /localhost|127\.0\.0\.1/.test(readFileSync(join(folder, path), 'utf8')));
}

/** With the page, before anything is asked for; to check; only when somebody opens it. */
type Need = 'at once' | 'work' | 'on call';

export interface Size {
  readonly file: string;
  readonly need: Need;
  /** Bytes after gzip. */
  readonly gzip: number;
}

/** What comes over the wire for the pane, script by script. Pages for the browser are no part of it. */
export function sizes(folder: string): Size[] {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const first = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1]);
  const needOf = (file: string): Need =>
    first.includes(file) ? 'at once' : file.startsWith('work.') ? 'work' : 'on call';
  return ownFiles(folder)
    .filter((path) => path.endsWith('.js') && !path.includes('/'))
    .map((file) => ({
      file,
      need: needOf(file),
      gzip: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    }));
}

export const total = (parts: readonly Size[]): number => parts.reduce((sum, { gzip }) => sum + gzip, 0);
