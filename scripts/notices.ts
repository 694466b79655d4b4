/**
 * Writes THIRD-PARTY-NOTICES.md from the licences of everything that is shipped: the dependencies and theirs.
 * `--check` writes nothing and fails when the file is stale.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const TARGET = join(ROOT, 'THIRD-PARTY-NOTICES.md');
const PERMISSIVE = /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)\)?$/;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Shipped packages, each once, by name. */
function shipped(of: Manifest, seen = new Map<string, string>()): Map<string, string> {
  for (const name of Object.keys(of.dependencies ?? {})) {
    const folder = join(ROOT, 'node_modules', name);
    if (seen.has(name)) continue;
    seen.set(name, folder);
    shipped(manifestOf(folder), seen);
  }
  return seen;
}

function notice(folder: string): string {
  const { name, version, license = '' } = manifestOf(folder);
  if (!PERMISSIVE.test(license))
    throw new Error(`${name} ${version} has the licence "${license}", which is not permissive`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const words = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim();
  return `## ${name} ${version}\n\n\`\`\`text\n${words.replace(/\r\n/g, '\n')}\n\`\`\`\n`;
}

const packages = [...shipped(manifestOf(ROOT))].sort(([one], [other]) => (one < other ? -1 : 1));
const notices = [
  '# Third-party notices\n',
  'Jiedui ships the packages below. Written by `npm run generate` from their own licence files.\n',
  ...packages.map(([, folder]) => notice(folder)),
].join('\n');

if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, notices);
} else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== notices) {
  console.error('THIRD-PARTY-NOTICES.md is stale: run `npm run generate`.');
  process.exitCode = 1;
}
