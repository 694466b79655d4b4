/** Prints what the pane weighs over the wire and fails when it is more than its budget. */
import { fileURLToPath } from 'node:url';
import { BUDGET, sizes, total } from './inspect';

const parts = sizes(fileURLToPath(new URL('../../dist/addin/', import.meta.url)));
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(7)} KiB`;
for (const { file, need, gzip } of parts) console.log(`${kilobytes(gzip)}  ${need.padEnd(7)}  ${file}`);
const entry = total(parts.filter(({ need }) => need === 'at once'));
const work = total(parts.filter(({ need }) => need !== 'on call'));
console.log(`${kilobytes(entry)}  at once, of ${BUDGET.entry / 1024} KiB`);
console.log(`${kilobytes(work)}  to check, of ${BUDGET.work / 1024} KiB (gzip, without office.js)`);
console.log(`${kilobytes(total(parts))}  in all, with what is loaded when it is asked for`);
if (entry > BUDGET.entry || work > BUDGET.work) process.exitCode = 1;
