import type { Browser, Page } from 'playwright-core';
import { builtAddin } from '../support/built';
import { launchBrowser } from '../support/browser';
import { serve, type StaticServer } from '../support/serve';

/** The page as a browser shows it where it cannot be the pane of Excel: it must still speak, in both languages. */
describe('the page outside a working Excel', () => {
  let folder = '';
  let browser: Browser;
  let server: StaticServer | undefined;
  beforeAll(async () => {
    folder = await builtAddin();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(() => browser.close());
  afterEach(() => server?.close());

  async function open(missing?: (path: string) => boolean, before?: (page: Page) => Promise<unknown>) {
    server = await serve(folder, missing);
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    const blocked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server?.address ?? '')) elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) blocked.push(message.text());
    });
    await before?.(page);
    await page.goto(`${server.address}/taskpane.html`);
    return { page, elsewhere, blocked };
  }
  const says = (page: Page, words: RegExp) => page.locator('#start', { hasText: words }).waitFor({ timeout: 15_000 });

  it('says where it belongs when it is opened in a browser', async () => {
    const { page, elsewhere, blocked } = await open();
    await says(page, /请打开 Excel[\s\S]*please open Excel/);
    expect(elsewhere).toEqual([]);
    expect(blocked.filter((message) => !message.includes('oaspapps.com'))).toEqual([]);
    await page.close();
  }, 30_000);

  it.each([
    ['office.js', (path: string) => path.includes('/office/')],
    ['its own script', (path: string) => /taskpane\.\w+\.js$/.test(path)],
  ])(
    'says what to do when %s did not come',
    async (_, missing) => {
      const { page } = await open(missing);
      await says(page, /没有全部读到[\s\S]*did not arrive/);
      await page.close();
    },
    30_000,
  );

  it('says so when the browser is too old, whatever else fails then', async () => {
    const { page } = await open(
      (path) => /taskpane\.\w+\.js$/.test(path),
      (page) => page.addInitScript('delete window.fetch'),
    );
    await says(page, /过旧[\s\S]*too old/);
    await page.close();
  }, 30_000);

  it('shows the guide in both languages without asking anybody else', async () => {
    server = await serve(folder);
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    for (const [locale, other] of [
      ['zh-CN', 'English'],
      ['en-US', '中文'],
    ] as const) {
      await page.goto(`${server.address}/help/${locale}/index.html`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await page.getByRole('link', { name: other }).click();
      await page.waitForURL((url) => !url.pathname.includes(locale));
    }
    expect(server.asked.filter((path) => path.endsWith('.png')).length).toBeGreaterThan(0);
    expect(failed).toEqual([]);
    await page.close();
  }, 30_000);
});
