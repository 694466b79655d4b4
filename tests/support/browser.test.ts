import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchPackagedBrowser, systemBrowser } from './browser';

describe('the browser for the tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiedui-browser-'));
  const path = join(folder, 'chromium');
  beforeAll(() => {
    writeFileSync(path, '#!/bin/sh\n', { mode: 0o755 });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is the one named', () => {
    expect(systemBrowser({ CHROME_PATH: path, PATH: '' })).toBe(path);
  });

  it('complains of a wrong name instead of taking another one', () => {
    expect(() => systemBrowser({ CHROME_PATH: join(folder, 'none') })).toThrow('CHROME_PATH');
  });

  it('is found on the path', () => {
    expect(systemBrowser({ PATH: folder })).toBe(path);
  });

  it('comes by npm where the system has none', async () => {
    if (process.platform !== 'linux' || process.arch !== 'x64') return;
    const browser = await launchPackagedBrowser();
    const page = await browser.newPage();
    await page.setContent('<p>结对</p>');
    expect(await page.textContent('p')).toBe('结对');
    await browser.close();
  }, 60_000);
});
