import type { Grid } from '../../src/model/workbook';
import { CHECK } from '../../src/taskpane/words/check';
import { SHELL } from '../../src/taskpane/words/shell';
import { Book } from '../../src/workbench/book/book';
import { saveFile } from '../../src/workbench/files/write';
import { openBench, type Bench } from '../../tests/browser/support/bench';
import { put } from '../../tests/workbook/excel/books';
import { tasksDuring } from './tasks';

/** Milliseconds a large file may take to open in the workbench, and its check to end. */
const PATIENCE = 180_000;
/** Shares of the check after which it is cancelled. */
const CANCELLED_AT = [0, 0.3, 0.6] as const;

/** How a page stays usable while a large workbook is checked in it; milliseconds of the clock unless said otherwise. */
export interface Blocking {
  /**
   * The longest task of the page's thread, on which pane, grid and host all run: what it takes of the processor, as other
   * programs may hold the page up too.
   */
  readonly longest: number;
  /** The longest task by the clock, which is the same on a machine that does nothing else. */
  readonly longestByClock: number;
  /** The whole check, from click to verdict. */
  readonly whole: number;
  /** Different positions of the progress bar. */
  readonly steps: number;
  /** The longest time from a click on "cancel" until the progress bar is gone. */
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
  const steps = await stepsOfBar(bench);
  const start = performance.now();
  let whole = 0;
  const tasks = await tasksDuring(bench.page, async () => {
    await pane.check();
    whole = performance.now() - start;
  });
  const seen = await steps();
  let cancel = 0;
  for (const share of CANCELLED_AT) cancel = Math.max(cancel, await cancelled(bench, share));
  return {
    longest: Math.max(...tasks.map(({ processor }) => processor)),
    longestByClock: Math.max(...tasks.map(({ clock }) => clock)),
    whole,
    steps: seen,
    cancel,
  };
}

declare global {
  interface Window {
    /** Positions the progress bar has had. */
    positions?: Set<string>;
  }
}

/** Follows the progress bar. @returns how to ask how many positions it has had */
async function stepsOfBar(bench: Bench): Promise<() => Promise<number>> {
  const body = bench.frame.locator('body');
  await body.evaluate((pane) => {
    const positions = new Set<string>();
    window.positions = positions;
    new MutationObserver(() => {
      const position = pane.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow');
      if (position !== null && position !== undefined) positions.add(position);
    }).observe(pane, { subtree: true, childList: true, attributes: true });
  });
  return () => body.evaluate(() => window.positions?.size ?? 0);
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
