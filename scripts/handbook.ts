import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { handbook } from '../src/guide/handbook';
import { html } from '../src/guide/html';
import { FOLDERS } from '../src/guide/page';
import { LANGS } from '../src/model/text';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Where the handbook is kept; `guide.css` there is written by hand. */
export const GUIDE = join(ROOT, 'assets', 'guide');
/** A rule as people write them: short, with a condition on two columns. */
const RULE_FILE = join(ROOT, 'src', 'catalogue', 'rules', 'projects', 'beijing-within-total.ts');

/**
 * The files of the handbook by their path in its folder, as the catalogue says now. The catalogue is read when this is
 * called, since its index may have been written just before.
 */
export async function handbookFiles(): Promise<Map<string, string>> {
  const [{ catalogue }, { leftOut }, { cellFunctions }] = await Promise.all([
    import('../src/catalogue'),
    import('../src/catalogue/leftOut'),
    import('../src/functions/functions'),
  ]);
  const pages = handbook({ catalogue, leftOut, functions: cellFunctions, ruleFile: readFileSync(RULE_FILE, 'utf8') });
  return new Map([
    ['guide.js', searchScript()],
    ...LANGS.flatMap((lang) =>
      pages.map((page): [string, string] => [`${FOLDERS[lang]}/${page.path}.html`, html(page, lang)]),
    ),
  ]);
}

/** What pages opened in a browser need to be searched: one file that asks for nothing else. */
function searchScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, 'src', 'guide', 'searchedPage.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
