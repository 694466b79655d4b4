import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { builtAddin, builtWorkbench } from '../../support/built';

/** Where the add-in says it lives, as its manifest is built for `npm start`. */
export const ORIGIN = 'https://localhost:3000';
/** Where the workbench finds files to open. */
const FILES = '/workbench/files/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

/** What a page did that nobody should: each is a sentence, and every test expects none. */
export interface Watch {
  /** Requests for something that is not ours; they are not let through. */
  readonly abroad: string[];
  /** What the security policy of the pane stopped. */
  readonly blocked: string[];
  /** Errors nobody caught. */
  readonly errors: string[];
  /** Own files that were asked for in vain. */
  readonly missing: string[];
}

/**
 * Answers all requests of a context from the built files, as the server behind `npm start` does, and lets none through:
 * no port is opened, so test files do not meet. The address stays the one of the manifest.
 * @param extra files to be opened, by name
 */
export async function serveSite(context: BrowserContext, extra: ReadonlyMap<string, Uint8Array>): Promise<Watch> {
  const [addin, workbench] = await Promise.all([builtAddin(), builtWorkbench()]);
  const watch: Watch = { abroad: [], blocked: [], errors: [], missing: [] };
  const pathOf = (path: string): string => {
    if (path.startsWith(FILES)) return join(workbench, path.slice(FILES.length));
    if (path.startsWith('/workbench/'))
      return join(workbench, 'page', path.slice('/workbench/'.length) || 'index.html');
    return join(addin, path);
  };
  const answer = async (route: Route): Promise<void> => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      watch.abroad.push(route.request().url());
      await route.abort();
      return;
    }
    const path = decodeURIComponent(pathname);
    const given = path.startsWith(FILES) ? extra.get(path.slice(FILES.length)) : undefined;
    const file = pathOf(path);
    const body = given ? Buffer.from(given) : await fileOf(file);
    if (!body) watch.missing.push(path);
    await (body
      ? route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' })
      : route.fulfill({ status: 404 }));
  };
  // A page that is closed meanwhile wants no answer any more.
  await context.route('**/*', (route) => answer(route).catch(() => undefined));
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) watch.blocked.push(message.text());
  });
  context.on('weberror', (error) => watch.errors.push(error.error().stack ?? error.error().message));
  return watch;
}

const kept = new Map<string, Promise<Buffer | undefined>>();

/** A built file; undefined where there is none. */
function fileOf(path: string): Promise<Buffer | undefined> {
  const known = kept.get(path) ?? readFile(path).catch(() => undefined);
  kept.set(path, known);
  return known;
}
