import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../../bench/random';
import { workload } from '../../../bench/workload';
import { insertSample } from '../../../src/actions/sample';
import { catalogue } from '../../../src/catalogue';
import { keep, type Kept } from '../../../src/engine/recheck/kept';
import { finish } from '../../../src/engine/steps';
import type { Grid } from '../../../src/model/workbook';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { gridsOfMarkdown } from '../../support/sheetText';
import { checked, randomEdits, said, TODAY, Typed } from './edits';

const SHEETS = join(__dirname, '..', '..', 'sheets');
/** Raise it to search longer: `EDITS=5000 npx jest tests/engine/recheck`. */
const EDITS = Number(process.env['EDITS'] ?? 40);

async function sampleGrids(): Promise<Grid[]> {
  const workbook = new MemoryWorkbook();
  await insertSample(workbook, { year: 2011, lang: 'zh' });
  const grids: Grid[] = [];
  for await (const grid of workbook.read()) grids.push(grid);
  return grids;
}

interface Tally {
  applied: number;
  startedOver: number;
}

/** Edits a workbook again and again; after each edit what is kept must say what a fresh check says. */
function editing(grids: readonly Grid[], edits: number, seed: number): Tally {
  const random = randomFrom(seed);
  const typed = new Typed(grids);
  const tally: Tally = { applied: 0, startedOver: 0 };
  const anew = (): Kept => finish(keep(typed.read(), catalogue, { today: TODAY }));
  let kept = anew();
  for (let count = 0; count < edits; count++) {
    const made = randomEdits(typed, kept.report.book, random);
    if (made.length === 0) continue;
    typed.type(made);
    const rows = new Map(made.map(({ sheet, row }) => [row, sheet]));
    const patches = [...rows].map(([row, sheet]) => typed.patch(sheet, row));
    if (kept.apply(patches) === 'start-over') {
      tally.startedOver++;
      kept = anew();
      continue;
    }
    tally.applied++;
    // Looking at the list only now and then proves that edits add up unseen.
    if (count % 3 !== 0 && edits < 1000) continue;
    if (random() < 0.5) finish(kept.list());
    const fresh = checked(typed.read());
    const context = { edit: count, made };
    expect({ ...context, said: said(kept.report.result) }).toEqual({ ...context, said: said(fresh) });
  }
  return tally;
}

describe('a kept check', () => {
  it('says of the workbook of 2011 what a fresh one says, after every edit', async () => {
    const tally = editing(await sampleGrids(), EDITS, 1);
    expect(tally.applied).toBeGreaterThan(tally.startedOver * 4);
  });

  it('does so of a register of 150 spoilt projects with its ledger', () => {
    const tally = editing(workload(150).grids, EDITS * 2, 2);
    expect(tally.applied).toBeGreaterThan(tally.startedOver * 4);
  });

  // Plain tables are judged when somebody asks, and never followed.
  const followed = readdirSync(SHEETS).filter((file) => file.endsWith('.md') && !file.startsWith('plain-'));
  it.each(followed)('does so of %s', (file) => {
    const grids = gridsOfMarkdown(readFileSync(join(SHEETS, file), 'utf8'));
    const tally = editing(grids, EDITS, file.length);
    expect(tally.applied + tally.startedOver).toBeGreaterThan(0);
  });
});
