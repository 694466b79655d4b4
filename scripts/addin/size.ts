/** Prints what the pane weighs over the wire and fails when it is more than its budget. */
import { fileURLToPath } from 'node:url';
import { BUDGET, sizes, total } from './inspect';

const parts = sizes(fileURLToPath(new URL('../../dist/addin/', import.meta.url)));
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(7)} KiB`;
for (const { file, atOnce, gzip } of parts)
  console.log(`${kilobytes(gzip)}  ${atOnce ? 'at once ' : 'on call '} ${file}`);
const entry = total(parts.filter(({ atOnce }) => atOnce));
const all = total(parts);
console.log(`${kilobytes(entry)}  at once, of ${BUDGET.entry / 1024} KiB`);
console.log(`${kilobytes(all)}  in all, of ${BUDGET.all / 1024} KiB (gzip, without office.js)`);
if (entry > BUDGET.entry || all > BUDGET.all) process.exitCode = 1;
