import type { Browser } from 'playwright-core';
import { BUDGET, sizes, total } from '../scripts/addin/inspect';
import { closeBrowser } from '../tests/browser/support/bench';
import { launchBrowser } from '../tests/support/browser';
import { builtAddin } from '../tests/support/built';
import { blocking } from './browser/blocking';
import { firstScreens } from './browser/firstScreen';
import { coldRuns } from './coldRuns';
import { sampleGrids, traffic } from './excel';
import { fact, line } from './report';
import type { Workload } from './workload';

const MOST_WRITES = 10;
/** Milliseconds a page may be blocked, and until "cancel" answers. */
const MOST_BLOCKED = 200;
const MOST_CANCELLING = 1000;

/** What people wait for in Excel: P9 to P11, and how the page bears a large register. */
export async function addin({ grids }: Workload): Promise<void> {
  await againstLimits(grids);
  againstColdAjv();
  await sizesOfBundle();
  await inBrowser(grids);
}

async function againstLimits(large: Workload['grids']): Promise<void> {
  const workbooks = [
    ['workbook of 2011', await sampleGrids()],
    ['register', large],
  ] as const;
  for (const [name, grids] of workbooks) {
    const { findings, batches, bytes, allowed, marking } = await traffic(grids);
    const volume = `${(bytes / 1e6).toFixed(1)} MB read`;
    console.log(fact('P9', `one check of the ${name}`, batches, allowed, 'batches', volume));
    const read = `${findings} findings, ${marking.batches} batches in all, ${marking.cellsRead} cells read again`;
    console.log(fact('P9', `marking what it found`, marking.writes, MOST_WRITES, 'writes', read));
    if (marking.cellsRead > 0) throw new Error('Marking reads cells again');
  }
}

function againstColdAjv(): void {
  const cold = coldRuns();
  if (!cold) return;
  console.log(line('P10', 'cold check of 10,000 rows vs ajv, compiling', cold.compiling, { atMost: 1 }));
  console.log(line('P10', 'the same vs ajv, compiled beforehand', cold.compiled, { atMost: 1 }));
}

async function sizesOfBundle(): Promise<void> {
  const parts = sizes(await builtAddin());
  const kibibytes = (bytes: number): number => bytes / 1024;
  const entry = total(parts.filter(({ need }) => need === 'at once'));
  console.log(fact('P11', 'entry of the task pane, gzip', kibibytes(entry), kibibytes(BUDGET.entry), 'KiB', ''));
  const work = total(parts.filter(({ need }) => need !== 'on call'));
  console.log(fact('P11', 'to check, gzip', kibibytes(work), kibibytes(BUDGET.work), 'KiB', ''));
}

async function inBrowser(grids: Workload['grids']): Promise<void> {
  const browser = await browserOrWord();
  if (!browser) return;
  const screens = await firstScreens(browser);
  await browser.close();
  console.log(line('P11', 'first screen vs a pane like Microsoft’s template', screens, { atMost: 1.2 }));
  const { longest, longestByClock, whole, steps, cancel } = await blocking(grids);
  await closeBrowser();
  const seconds = (whole / 1000).toFixed(1);
  const tasks = `${longestByClock.toFixed(0)} ms by the clock; ${seconds} s in all, ${steps} steps of the bar`;
  console.log(fact('page', 'longest block while the register is checked', longest, MOST_BLOCKED, 'ms', tasks));
  console.log(fact('page', 'until "cancel" has ended a check', cancel, MOST_CANCELLING, 'ms', 'the longest of three'));
}

/** Undefined, with a word about it, on a machine without a browser. */
async function browserOrWord(): Promise<Browser | undefined> {
  try {
    return await launchBrowser();
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    console.log(`first screen and page are skipped: ${why}`);
    return undefined;
  }
}
