import { cpus } from 'node:os';
import type { Catalogue } from '../src/model/catalogue';
import { summarise } from '../src/engine/summarise/summarise';
import { addin } from './addin';
import { readAndKeep, timeEdits } from './edits';
import { alone, sideBySide } from './measure';
import { countsOf, readAndCheck } from './ours';
import { load, peerWorkload, type CellPeer, type Database, type PivotPeer } from './peers';
import { keptValues, pivot } from './pivot';
import { line } from './report';
import { rowLoop } from './rowLoop';
import { catalogueOf, CELL_RULES, OTHER_RULES } from './rules';
import { summaries } from './summaries';
import { COLUMNS, workload, type Workload } from './workload';

const ROWS = 100_000;
const MANY_ROWS = 1_000_000;
const quick = process.argv.includes('--quick');

const work = workload(ROWS);
const all = catalogueOf([...CELL_RULES, ...OTHER_RULES]);
const cells = catalogueOf(CELL_RULES);
const given = peerWorkload(work);
const first = readAndCheck(work.grids, all);
const counts = countsOf(first.result);
const faulty = faultyRows(work, cells);
const checkAll = { work: () => readAndCheck(work.grids, all) };
const checkCells = { work: () => readAndCheck(work.grids, cells) };

console.log(
  `${ROWS} rows × ${COLUMNS.length} columns, ${all.rules.length} rules, ${first.result.findings.size} findings; ` +
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}\n`,
);

await againstLoop();
await againstSchemas();
const database = await load<Database>('duckdb');
const duckdb = await database?.prepare(given);
await againstDatabase();
await againstTouching();
await pivots();
await summaries(first.book, duckdb);
await edits();
await addin(work);

async function againstLoop(): Promise<void> {
  const found = new Map<string, number>();
  for (const { rule } of rowLoop(work)) found.set(rule, (found.get(rule) ?? 0) + 1);
  sameCounts('row loop', found);
  const compared = await sideBySide(checkAll, { work: () => rowLoop(work) });
  console.log(line('P1', 'check vs row loop', compared, { atLeast: 4 }));
}

async function againstSchemas(): Promise<void> {
  const ajv = (await load<CellPeer>('ajv'))?.prepare(given);
  if (ajv) {
    sameRows('ajv', ajv());
    console.log(line('P2', '41 rules vs ajv, 30 rules', await sideBySide(checkAll, { work: ajv }), { atMost: 1 }));
  }
  for (const [name, atLeast] of [
    ['zod', 10],
    ['valibot', 5],
  ] as const) {
    const peer = (await load<CellPeer>(name))?.prepare(given);
    if (!peer) continue;
    sameRows(name, peer());
    console.log(line('P3', `30 cell rules vs ${name}`, await sideBySide(checkCells, { work: peer }), { atLeast }));
  }
}

async function againstDatabase(): Promise<void> {
  if (!duckdb) return;
  sameCounts('duckdb', await duckdb.query());
  const query = await sideBySide(checkAll, { work: duckdb.query });
  console.log(line('P4', 'check vs DuckDB, query alone', query, { atLeast: 4 }));
  const both = async (): Promise<void> => {
    await duckdb.ingest();
    await duckdb.query();
  };
  console.log(
    line('P4', 'check vs DuckDB, ingest and query', await sideBySide(checkAll, { work: both }, 5), { atLeast: 10 }),
  );
}

async function againstTouching(): Promise<void> {
  const compared = await sideBySide(checkAll, { work: () => touch(work), repeats: 5 });
  console.log(line('P5', 'check vs touching every cell once', compared, { atMost: 6 }));
  if (quick) return;
  // A heap with a million rows in it slows down every collection: the small check is the one timed above, without it.
  const many = workload(MANY_ROWS);
  const large = await alone(() => readAndCheck(many.grids, all), 3);
  const grown = { ours: large / (MANY_ROWS / ROWS), theirs: compared.ours };
  console.log(line('P5', `a row among ${MANY_ROWS} vs among ${ROWS}, × ${ROWS}`, grown, { atMost: 1.3 }));
}

/** The least any check must do: one look at each cell of both sheets. */
function touch({ rows, ledger }: Workload): number {
  let sum = 0;
  for (const sheet of [rows, ledger]) {
    for (const row of sheet) {
      for (const value of row) {
        if (typeof value === 'number') sum += value;
        else if (typeof value === 'string') sum += value.length;
      }
    }
  }
  return sum;
}

async function pivots(): Promise<void> {
  const { book } = first;
  const ours = { work: () => summarise(book, pivot, all), repeats: 20 };
  const { rows } = summarise(book, pivot, all);
  const groups = rows.filter(({ kind }) => kind === 'group').length;
  const kept = keptValues(book);
  if (duckdb) {
    sameGroups('duckdb', rows.length, (await duckdb.pivot())[0]?.length ?? 0);
    const compared = await sideBySide(ours, { work: duckdb.pivot, repeats: 3 });
    console.log(line('P6', `pivot, ${groups} groups, vs DuckDB`, compared, { atLeast: 15 }));
  }
  for (const [name, atLeast] of [
    ['lodash', 40],
    ['arquero', 40],
  ] as const) {
    const peer = (await load<PivotPeer>(name))?.preparePivot(kept);
    if (!peer) continue;
    sameGroups(name, rows.length, peer());
    console.log(line('P6', `pivot, ${groups} groups, vs ${name}`, await sideBySide(ours, { work: peer }), { atLeast }));
  }
}

/** One edit, judged from what is kept of a check, against a check of everything. */
async function edits(): Promise<void> {
  const { check, median, p99, shown } = timeEdits(work, all);
  console.log(line('P7', 'one edit vs a check, median', { ours: median, theirs: check }, { atLeast: 20_000 }));
  console.log(line('P7', 'one edit vs a check, 99th of 100', { ours: p99, theirs: check }, { atLeast: 5000 }));
  const built = await sideBySide({ work: () => readAndKeep(work.grids, all) }, checkAll);
  console.log(line('P7', 'check and all that is kept vs a check', built, { atMost: 3 }));
  console.log(`     one edit and the first 20 findings in words: ${shown.toFixed(1)} ms`);
}

/** Both sides must find the same, or their times say nothing. */
function sameCounts(peer: string, found: ReadonlyMap<string, number>): void {
  for (const { rule } of all.rules) {
    const [ours, theirs] = [counts.get(rule) ?? 0, found.get(rule) ?? 0];
    if (ours !== theirs) throw new Error(`${rule}: ${ours} findings here, ${theirs} of the ${peer}`);
    if (ours === 0) throw new Error(`${rule} has nothing to find: the workload does not put it to work`);
  }
}

function sameRows(peer: string, rows: number): void {
  if (rows !== faulty) throw new Error(`${faulty} rows with a fault here, ${rows} of ${peer}`);
}

function sameGroups(peer: string, ours: number, theirs: number): void {
  if (ours !== theirs) throw new Error(`${ours} groups here, ${theirs} of ${peer}`);
}

/** Rows of projects in which at least one cell rule speaks. */
function faultyRows({ grids }: Workload, catalogue: Catalogue): number {
  const { findings } = readAndCheck(grids, catalogue).result;
  return new Set(Array.from({ length: findings.size }, (_, position) => findings.row(position))).size;
}
