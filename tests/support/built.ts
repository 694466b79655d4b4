import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
/** A build of another place may be looked at instead: a release that was unpacked, for instance. */
const DIST = process.env['JIEDUI_DIST'] ?? join(ROOT, 'dist');

interface Build {
  /** Of the folder inside `dist`. */
  readonly folder: string;
  /** Written by every build. */
  readonly proof: string;
  readonly sources: readonly string[];
  /** Arguments of webpack. */
  readonly webpack: readonly string[];
}

const COMMON = ['src', 'package.json'];
const ADDIN: Build = {
  folder: 'addin',
  proof: 'taskpane.html',
  sources: [...COMMON, 'assets', 'scripts/addin', 'manifest.xml', 'webpack.config.js'],
  webpack: ['--config-name', 'addin', '--mode', 'production'],
};
const COMMAND: Build = {
  folder: '',
  proof: 'jiedui.js',
  sources: COMMON,
  webpack: ['--config-name', 'cli'],
};
const WORKBENCH: Build = {
  folder: 'workbench',
  proof: join('page', 'workbench.js'),
  sources: ['src/workbench', 'package.json', 'webpack.workbench.js'],
  webpack: ['--config', 'webpack.workbench.js'],
};

/** The folder of the add-in as it is shipped. */
export const builtAddin = (): Promise<string> => built(ADDIN);

/** The folder of the workbench: `page`, and beside it the file it opens with, which the command line writes. */
export async function builtWorkbench(): Promise<string> {
  await built(COMMAND);
  return built(WORKBENCH);
}

/**
 * `npm ci` builds most of this; where a source is younger it is built again, by one of the tests while the others wait.
 */
async function built(build: Build): Promise<string> {
  const folder = join(DIST, build.folder);
  const lock = join(ROOT, 'node_modules', '.build');
  for (;;) {
    if (process.env['JIEDUI_DIST'] !== undefined || isFresh(join(folder, build.proof), build.sources)) return folder;
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
      execFileSync(process.execPath, [webpack, ...build.webpack], { cwd: ROOT, env: environment, stdio: 'pipe' });
    } finally {
      rmSync(lock, { recursive: true });
    }
    return folder;
  }
}

function isFresh(proof: string, sources: readonly string[]): boolean {
  if (!existsSync(proof)) return false;
  const made = statSync(proof).mtimeMs;
  return sources.every((source) => youngest(join(ROOT, source)) <= made);
}

function youngest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => youngest(join(path, name))));
}
