/**
 * Draws the icons of the add-in and its buttons: every `assets/icons/*.svg` in every size Office asks for, as
 * `assets/icons/png/<name>-<size>.png`. `<name>.small.svg` stands in for sizes up to 24, where fine lines are lost.
 * Needs a browser (tests/support/browser.ts). The pictures are committed, so that a build needs none.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../tests/support/browser';

const FOLDER = fileURLToPath(new URL('../assets/icons/', import.meta.url));
/** What Office asks for on ribbons, menus and lists at every scale of the screen, in pixels. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const SMALL = 24;

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.svg') && !file.endsWith('.small.svg'))
  .map((file) => file.slice(0, -'.svg'.length));

function drawingFor(name: string, size: number): string {
  const small = join(FOLDER, `${name}.small.svg`);
  return readFileSync(size <= SMALL && existsSync(small) ? small : join(FOLDER, `${name}.svg`), 'utf8');
}

async function draw(): Promise<void> {
  mkdirSync(join(FOLDER, 'png'), { recursive: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      for (const name of names) {
        const svg = drawingFor(name, size).replace(
          '<svg ',
          `<svg width="${size}" height="${size}" style="display:block" `,
        );
        await page.setContent(`<body style="margin:0">${svg}</body>`);
        writeFileSync(join(FOLDER, 'png', `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
    console.log(`${names.length} icons in ${SIZES.length} sizes`);
  } finally {
    await browser.close();
  }
}

void draw();
