/**
 * Writes src/taskpane/shell/looks.json: the looks of the pane, with the design tokens that the built add-in uses. Run it
 * after the build when a test says that a token is missing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { looksOf, usedTokens } from './addin/looks';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const looks = looksOf(usedTokens(path('../dist/addin/')));
writeFileSync(path('../src/taskpane/shell/looks.json'), `${JSON.stringify(looks, undefined, 2)}\n`);
