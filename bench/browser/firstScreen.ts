import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ORIGIN, serveSite } from '../../tests/browser/support/site';
import { medianOf, type Compared } from '../measure';

const SAMPLES = 7;
const WARM_UPS = 1;
/** Pages of ours beside those of the add-in. */
const PAGES = '/bench/';

/** Runs in every frame: tells the page around it when the first heading below the title has been painted. */
const WATCH = `if (window !== window.top) {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('h2')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.top.firstScreen = performance.now(); }));
  });
  observer.observe(document, { subtree: true, childList: true });
}`;

/**
 * Milliseconds of the clock from the pane's navigation until its first screen is painted, ours against a page made like
 * Microsoft's template, in turn; each time in a new context, where nothing is kept from before.
 */
export async function firstScreens(browser: Browser): Promise<Compared> {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let sample = -WARM_UPS; sample < SAMPLES; sample++) {
    const ours = await firstScreen(browser, '/taskpane.html');
    const theirs = await firstScreen(browser, `${PAGES}taskpane.html`);
    if (sample < 0) continue;
    times.ours.push(ours);
    times.theirs.push(theirs);
  }
  return { ours: medianOf(times.ours), theirs: medianOf(times.theirs) };
}

async function firstScreen(browser: Browser, pane: string): Promise<number> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    await context.addInitScript(WATCH);
    await serveSite(context, new Map());
    await context.route(`${ORIGIN}${PAGES}**`, async (route) => {
      const name = new URL(route.request().url()).pathname.slice(PAGES.length);
      const contentType = name.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
      await route.fulfill({ body: await readFile(join(import.meta.dirname, 'browser', name)), contentType });
    });
    const page = await context.newPage();
    await page.goto(`${ORIGIN}${PAGES}host.html?pane=${encodeURIComponent(pane)}`);
    const painted = await page.waitForFunction('window.firstScreen');
    return Number(await painted.jsonValue());
  } finally {
    await context.close();
  }
}
