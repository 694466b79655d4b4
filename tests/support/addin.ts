import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
export const ADDIN = join(ROOT, 'dist', 'addin');
/** What the built add-in is made of. */
const SOURCES = ['src', 'assets', 'scripts/addin', 'manifest.xml', 'webpack.config.js', 'package.json'];

/**
 * The folder of the add-in as it is shipped. `npm ci` builds it; where a source is younger it is built again, by one of
 * the tests while the others wait.
 */
export async function builtAddin(): Promise<string> {
  const lock = join(ROOT, 'node_modules', '.addin-build');
  for (;;) {
    if (isFresh()) return ADDIN;
    try {
      mkdirSync(lock);
    } catch {
      // Another test builds.
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    try {
      const webpack = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
      const environment = { ...process.env, ADDIN_BASE_URL: '', ADDIN_CONTACT: '', OFFICE_JS: '' };
      execFileSync(process.execPath, [webpack, '--config-name', 'addin', '--mode', 'production'], {
        cwd: ROOT,
        env: environment,
      });
    } finally {
      rmSync(lock, { recursive: true });
    }
    return ADDIN;
  }
}

function isFresh(): boolean {
  const page = join(ADDIN, 'taskpane.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return SOURCES.every((source) => youngest(join(ROOT, source)) <= built);
}

function youngest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => youngest(join(path, name))));
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

export interface StaticServer {
  readonly address: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine only, as a plain web server does.
 * @param missing whether a path is to be answered with 404 although it is there
 */
export async function serve(folder: string, missing: (path: string) => boolean = () => false): Promise<StaticServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const found = missing(path) ? Promise.reject(new Error('missing')) : readFile(join(folder, path));
    found.then(
      (bytes) =>
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
  return { address: `http://localhost:${port}`, asked, close };
}
