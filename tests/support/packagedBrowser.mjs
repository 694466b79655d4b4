/**
 * Unpacks the Chromium of @sparticuz/chromium to the temporary folder (once, about five seconds) and prints as JSON
 * where it is and with which environment it starts. A script of its own because jest cannot load this package: it is an
 * ES module that asks for its own address. It is made for a bare server, so the libraries packed beside it are unpacked
 * too where the system lacks them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import chromium, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';

/** Tests run side by side, and none may start a file that another still writes: made by the first, waited for by others. */
const lock = join(tmpdir(), 'jiedui-chromium.lock');
const PATIENCE = 60_000;
const started = Date.now();
for (let mine = false; !mine;) {
  try {
    mkdirSync(lock);
    mine = true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    // Left behind by one that was stopped.
    if (Date.now() - started > PATIENCE) rmSync(lock, { recursive: true, force: true });
    await setTimeout(100);
  }
}
process.on('exit', () => {
  rmSync(lock, { recursive: true, force: true });
});

chromium.setGraphicsMode = false;
const executablePath = await chromium.executablePath();
if (execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found')) {
  await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
}
const { FONTCONFIG_PATH, HOME, LD_LIBRARY_PATH } = process.env;
console.log(JSON.stringify({ executablePath, env: { FONTCONFIG_PATH, HOME, LD_LIBRARY_PATH } }));
