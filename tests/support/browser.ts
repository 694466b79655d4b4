import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Names a system browser goes by on Linux; Windows and macOS keep theirs at the places listed below. */
const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'msedge'];
const PLACES = [
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Quiet on a machine without internet: each of these keeps a browser from asking its maker for something. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless browser of the Chromium family: the one CHROME_PATH names, else one the system has, else the one
 * that comes by npm (Linux x64 only). Localhost certificates of our own are accepted by the caller's context, not here.
 * @throws {Error} when there is none
 */
export async function launchBrowser(): Promise<Browser> {
  const system = systemBrowser();
  if (system !== undefined) {
    // Root, as in containers, may not use Chromium's sandbox.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return chromium.launch({ executablePath: system, headless: true, args: [...FLAGS, ...asRoot] });
  }
  return launchPackagedBrowser();
}

/** The browser to use on this machine, or undefined where the system has none. @throws {Error} CHROME_PATH is wrong */
export function systemBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names "${named}", which does not exist`);
    return named;
  }
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const commands = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...commands, ...PLACES].find(isExecutable);
}

interface PackagedBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The Chromium of @sparticuz/chromium; its own switches (no web security, one process) are left out. */
export async function launchPackagedBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser was found: install Chrome, Edge or Chromium, or name one in CHROME_PATH');
  }
  const answer = execFileSync(process.execPath, [join(__dirname, 'packagedBrowser.mjs')], { encoding: 'utf8' });
  const { executablePath, env } = JSON.parse(answer) as PackagedBrowser;
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...FLAGS, '--no-sandbox', '--no-zygote'],
    env: { ...process.env, ...env },
  });
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not ours to run: the next place may be.
    return false;
  }
}
