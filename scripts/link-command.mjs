/**
 * Puts the built command into node_modules/.bin, where `npx jiedui` looks first. Without it npx installs the clone into
 * a cache of its own (five seconds the first time, and broken for good when called before `npm ci`).
 */
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'node_modules', '.bin');
const command = join(folder, 'jiedui');
mkdirSync(folder, { recursive: true });
chmodSync(join(root, 'dist', 'jiedui.js'), 0o755);

if (process.platform === 'win32') {
  writeFileSync(`${command}.cmd`, '@node "%~dp0\\..\\..\\dist\\jiedui.js" %*\r\n');
} else {
  rmSync(command, { force: true });
  symlinkSync(join('..', '..', 'dist', 'jiedui.js'), command);
}
