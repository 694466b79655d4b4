import type { Grid } from '../../src/model/workbook';
import { CHECK } from '../../src/taskpane/words/check';
import { SHELL } from '../../src/taskpane/words/shell';
import { Book } from '../../src/workbench/book/book';
import { saveFile } from '../../src/workbench/files/write';
import { openBench, type Bench } from '../../tests/browser/support/bench';
import { put } from '../../tests/workbook/excel/books';

/** Milliseconds a large file may take to open in the workbench, and its check to end. */
const PATIENCE = 180_000;
/** Shares of the check after which it is cancelled. */
const CANCELLED_AT = [0, 0.3, 0.6] as const;

/** How a page stays usable while a large workbook is checked in it; milliseconds of the clock. */
export interface Blocking {
  /** The longest task of the page's thread, on which pane, grid and host all run. */
  readonly longest: number;
  /** Tasks of more than 50 ms, which a person may notice. */
  readonly long: number;
  /** The whole check, from click to verdict. */
  readonly whole: number;
  /** Different positions of the progress bar. */
  readonly steps: number;
  /** The longest time from a click on "cancel" until the pane says that the check has ended. */
  readonly cancel: number;
}

/** Opens sheets in the workbench as a file, checks them in the pane, and cancels further checks midway. */
export async function blocking(grids: readonly Grid[]): Promise<Blocking> {
  const book = new Book('台账.xlsx');
  for (const grid of grids) put(book, grid);
  const file = await saveFile(book);
  const bench = await openBench();
  bench.context.setDefaultTimeout(PATIENCE);
  await bench.open(file);
  const pane = await bench.openPane();
  await pane.goTo('check');
  await pane.idle();
  await watch(bench);
  const start = performance.now();
  await pane.check();
  const whole = performance.now() - start;
  const { tasks, steps } = await seen(bench);
  let cancel = 0;
  for (const share of CANCELLED_AT) cancel = Math.max(cancel, await cancelled(bench, share));
  return { longest: Math.max(0, ...tasks), long: tasks.length, whole, steps, cancel };
}

/** What the page notes of itself while somebody works in it. */
interface Notes {
  readonly tasks: number[];
  readonly steps: string[];
}
declare global {
  interface Window {
    notes?: Notes;
  }
}

async function watch(bench: Bench): Promise<void> {
  await bench.page.evaluate(() => {
    const notes: Notes = { tasks: [], steps: [] };
    window.notes = notes;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) notes.tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  await bench.frame.locator('body').evaluate((body) => {
    const steps = window.top?.notes?.steps ?? [];
    new MutationObserver(() => {
      const step = body.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow');
      if (step !== null && step !== undefined && step !== steps.at(-1)) steps.push(step);
    }).observe(body, { subtree: true, childList: true, attributes: true });
  });
}

/** What was noted, copied: the page goes on noting. */
async function seen(bench: Bench): Promise<{ readonly tasks: readonly number[]; readonly steps: number }> {
  const { tasks, steps } = await bench.page.evaluate(() => window.notes ?? { tasks: [], steps: [] });
  return { tasks, steps: new Set(steps).size };
}

/** Clicks "cancel" in the page itself once a check has come so far. @returns ms until the progress bar is gone */
async function cancelled(bench: Bench, share: number): Promise<number> {
  await bench.pane.click(CHECK.workbook);
  const took = await bench.frame.locator('body').evaluate(
    (body, { from, label }) =>
      new Promise<number>((resolve) => {
        let clicked = 0;
        new MutationObserver((_, observer) => {
          const bar = body.querySelector('[role=progressbar]');
          if (clicked === 0 && bar && Number(bar.getAttribute('aria-valuenow')) >= from) {
            const buttons = [...body.querySelectorAll('button')];
            clicked = performance.now();
            buttons.find(({ textContent }) => textContent === label)?.click();
          } else if (clicked > 0 && !bar) {
            observer.disconnect();
            resolve(performance.now() - clicked);
          }
        }).observe(body, { subtree: true, childList: true, attributes: true });
      }),
    { from: share, label: SHELL.cancel.zh },
  );
  await bench.pane.dismiss();
  return took;
}
