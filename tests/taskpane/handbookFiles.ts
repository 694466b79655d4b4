import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const GUIDE = join(__dirname, '..', '..', 'assets', 'guide');

/**
 * Answers requests of the pane as the server of the add-in does: with the pages of the handbook as they are checked in.
 * @returns the paths asked for
 */
export function serveHandbook(isDown: () => boolean = () => false): string[] {
  const asked: string[] = [];
  const answer = (address: string): Promise<unknown> => {
    const path = new URL(address).pathname.replace(/^.*\/guide\//, '');
    asked.push(path);
    return isDown()
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve({ ok: true, text: () => Promise.resolve(readFileSync(join(GUIDE, path), 'utf8')) });
  };
  Object.assign(globalThis, { fetch: answer });
  return asked;
}
