import { CHECK } from '../../src/taskpane/words/check';
import { SHELL } from '../../src/taskpane/words/shell';
import { openBench, useBenches } from './support/bench';
import { longFile } from './support/files';

useBenches();

/** Watches the page's one thread: the longest it was not free, in ms. */
const WATCH = `{
  window.longest = 0;
  if (window.name === '' && window === window.top) {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  }
}`;
/** Notes how far the bar of the pane has come, each time it moves. */
const RECORD = `{
  window.shares = [];
  new MutationObserver(() => {
    const now = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow');
    if (now) window.shares.push(Number(now));
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-valuenow'] });
}`;
/** What no machine should ever need; the promise of 200 ms is measured by the benchmark on a quiet one. */
const BLOCKED = 2000;
const PROMPT = 5000;

describe('a register of 100,000 rows', () => {
  it('is checked with a moving bar, leaves the page free, and a click ends it', async () => {
    const bench = await openBench({ file: await longFile(100_000), before: WATCH });
    const pane = await bench.openPane();
    await pane.goTo('check');
    await pane.body.evaluate(RECORD);
    await bench.page.evaluate('window.longest = 0');
    await pane.click(CHECK.workbook);
    await pane.verdict.waitFor();
    const [verdict, longest] = [await pane.verdict.innerText(), await bench.page.evaluate<number>('window.longest')];
    const shares = await pane.body.evaluate(() => (window as Window & { shares?: readonly number[] }).shares ?? []);
    expect(new Set(shares).size).toBeGreaterThan(3);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);

    // Asked for again, of a program that is slow to answer, and called off: what was found before stands.
    await bench.fault({ name: 'slow', delay: 3000 });
    await pane.click(CHECK.workbook);
    await pane.button(SHELL.cancel).waitFor();
    const started = Date.now();
    await pane.click(SHELL.cancel);
    await pane.notice.filter({ hasText: '已取消审核' }).waitFor();
    const cancelled = Date.now() - started;
    process.stdout.write(
      `  cancelled after ${cancelled} ms; the page was blocked for ${Math.round(longest)} ms at most\n`,
    );
    expect(cancelled).toBeLessThan(PROMPT);
    expect(longest).toBeLessThan(BLOCKED);
    expect(await pane.verdict.innerText()).toBe(verdict);
    // And the next click works.
    await bench.fault(undefined);
    await pane.check();
  }, 300_000);
});
