import { readAndCheck } from './ours';
import { load, peerWorkload, type CellPeer } from './peers';
import { catalogueOf, CELL_RULES, OTHER_RULES } from './rules';
import { workload } from './workload';

/*
 * A process of its own for one first run, `node cold.js ours|ajv`: cells, row objects and code are there, nothing has run
 * yet. Prints CPU milliseconds as JSON, nothing when the peer is not installed.
 */
const ROWS = 10_000;
const work = workload(ROWS);

if (process.argv[2] === 'ours') {
  const catalogue = catalogueOf([...CELL_RULES, ...OTHER_RULES]);
  print({ check: timed(() => readAndCheck(work.grids, catalogue)) });
} else {
  const ajv = await load<CellPeer>('ajv');
  const given = peerWorkload(work);
  // Without rows nothing is left to prepare but the schema.
  const compile = timed(() => ajv?.prepare({ ...given, rows: [] }));
  const run = ajv?.prepare(given);
  if (run) print({ compile, check: timed(run) });
}

function timed(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function print(times: Readonly<Record<string, number>>): void {
  console.log(JSON.stringify(times));
}
