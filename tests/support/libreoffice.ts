import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Starting the program takes seconds on a busy machine. */
const TIMEOUT = 90_000;

function findLibreOffice(): string | undefined {
  for (const program of ['soffice', 'libreoffice']) {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 });
      return program;
    } catch {
      // Not under this name.
      continue;
    }
  }
  return undefined;
}

let found: { readonly program: string | undefined } | undefined;
/** Whether LibreOffice is installed; looked up once a test file. */
export const hasLibreOffice = (): boolean => (found ??= { program: findLibreOffice() }).program !== undefined;

/** `describe` where LibreOffice is installed; elsewhere the tests are skipped, and the output says why. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (hasLibreOffice()) {
    describe(name, tests);
    return;
  }
  process.stderr.write(`skipped: ${name} (LibreOffice is not installed)\n`);
  describe.skip(`${name} (LibreOffice is not installed)`, tests);
}

/** As LibreOffice writes a workbook, or as it prints one. */
type Target = 'xlsx' | 'pdf';

/** Opens a workbook in LibreOffice and saves it again, formulas computed anew. */
export async function convert(bytes: Uint8Array, to: Target): Promise<Uint8Array> {
  const [converted] = await convertAll([bytes], to);
  if (!converted) throw new Error('LibreOffice wrote nothing');
  return converted;
}

/** The same for several workbooks in one run: most of its time goes into starting. */
export async function convertAll(workbooks: readonly Uint8Array[], to: Target): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jiedui-libreoffice-'));
  try {
    const sources = workbooks.map((_, index) => join(folder, `${index}.xlsx`));
    await Promise.all(workbooks.map((bytes, index) => writeFile(sources[index] ?? '', bytes)));
    await start([
      // A profile of its own: two runs with one profile wait for each other or fail.
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--norestore', '--convert-to', to, '--outdir', join(folder, 'out'), ...sources],
    ]);
    return await Promise.all(
      sources.map(async (_, index) => new Uint8Array(await readFile(join(folder, 'out', `${index}.${to}`)))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const start = (options: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const program = found?.program ?? 'soffice';
    execFile(program, options, { timeout: TIMEOUT, killSignal: 'SIGKILL' }, (error, stdout, stderr) => {
      if (error) reject(new Error(`LibreOffice failed: ${stdout}${stderr}`, { cause: error }));
      else resolve();
    });
  });
