/**
 * Packs the built add-in into one file for offices: dist/jiedui-addin-<version>.zip. ADDIN_BASE_URL must name the place
 * it will be served from; whoever unpacks it elsewhere runs its `repoint` script.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';
import { localNames, madeCode, ownFiles, strayAddresses } from './inspect';
import { officeFiles, officeScript } from './library';
import { parameters } from './parameters';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const ADDIN = join(DIST, 'addin');
/** Unix rights of a script, where zip files keep them. */
const EXECUTABLE = 0o755 << 16;

const { office, version } = parameters(process.env);
const faults = [
  ...localNames(ADDIN).map(
    (file) => `${file} names this machine: set ADDIN_BASE_URL to where the add-in will be served`,
  ),
  ...strayAddresses(ADDIN, office === 'local' ? [] : [new URL(officeScript(office)).origin]),
  ...madeCode(ADDIN),
];

if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  process.exitCode = 1;
} else {
  const library = office === 'local' ? officeFiles.map(({ to }) => to) : [];
  const files = Object.fromEntries(
    [...ownFiles(ADDIN), ...library].map((path): [string, Zippable[string]] => {
      const bytes = new Uint8Array(readFileSync(join(ADDIN, path)));
      return [path, path.endsWith('.sh') ? [bytes, { os: 3, attrs: EXECUTABLE }] : bytes];
    }),
  );
  const target = join(DIST, `jiedui-addin-${version}.zip`);
  writeFileSync(target, zipSync(files));
  console.log(target);
}
