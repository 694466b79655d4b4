import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Pictures of every screen and of the end of every test; not in the repository, kept by continuous integration. */
const FOLDER = join(__dirname, '..', '..', '..', 'artifacts', 'browser');

/** Takes a picture of the whole window under a name that says what it shows. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const file = `${name.replace(/[\\/:*?"<>|\s]+/g, '-')}.png`;
  await page.screenshot({ path: join(FOLDER, file), animations: 'disabled' });
}
