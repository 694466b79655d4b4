import { readFileSync } from 'node:fs';
import { CHECK } from '../../src/taskpane/words/check';
import { HANDBOOK } from '../../src/taskpane/words/handbook';
import { OVERVIEW } from '../../src/taskpane/words/overview';
import { SHELL } from '../../src/taskpane/words/shell';
import { SUMMARIES } from '../../src/taskpane/words/summaries';
import { LANGS } from '../../src/model/text';
import { openBench, useBenches, type Bench } from './support/bench';
import { sampleFile } from './support/files';
import { keepPicture } from './support/pictures';

useBenches();

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [270, 320, 350] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds on the pane as it stands, a line each. */
async function violations({ pane }: Bench): Promise<string[]> {
  const found = (await pane.body.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<{ violations: unknown }> } }).axe
      .run()
      .then((result) => result.violations),
  )) as readonly Violation[];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Every screen of the pane: how one comes there from the one before. */
const SCREENS: readonly (readonly [string, (bench: Bench) => Promise<unknown>])[] = [
  ['welcome', ({ pane }) => pane.title.waitFor()],
  ['start', ({ pane }) => pane.greet()],
  ['templates', ({ pane }) => pane.goTo('templates')],
  ['summaries', ({ pane }) => pane.goTo('summaries')],
  [
    'overview',
    async ({ pane, frame }) => {
      await pane.click(SUMMARIES.overview);
      await frame.getByRole('article').waitFor();
    },
  ],
  [
    'overview-rows',
    async ({ pane, frame }) => {
      await frame.getByRole('article').getByRole('button').nth(1).click();
      await pane.button(OVERVIEW.behind.back).waitFor();
    },
  ],
  ['settings', ({ pane }) => pane.goTo('settings')],
  ['check-before', ({ pane }) => pane.goTo('check')],
  ['check', ({ pane }) => pane.check()],
  [
    'marked',
    async ({ pane }) => {
      await pane.click(CHECK.mark);
      await pane.button(CHECK.clear).waitFor();
    },
  ],
  ['finding', ({ pane }) => pane.finding('CR-20').click()],
  [
    'rule',
    async ({ pane }) => {
      await pane.click(CHECK.detail.why);
      await pane.button(HANDBOOK.backToFinding).waitFor();
    },
  ],
  ['start-checked', ({ pane }) => pane.goTo('start')],
  [
    'handbook-register',
    async ({ frame }) => {
      await frame
        .getByRole('button', { name: /手册中的帮扶项目台账|Project register in the handbook/ })
        .first()
        .click();
      await frame.getByRole('heading', { name: /^R05 / }).waitFor();
    },
  ],
  [
    'handbook',
    async ({ pane, frame }) => {
      await pane.click(SHELL.routes.handbook);
      await frame.getByRole('searchbox').waitFor();
    },
  ],
];

/** Colours do not hang on the language: dark and contrast are looked at once. */
const THEMES = { zh: ['dark', 'contrast', 'light'], en: ['light'] } as const;

describe.each(LANGS)('the screens, in %s', (lang) => {
  it('fit their width and have no fault that axe knows, in every theme', async () => {
    const bench = await openBench({ lang, height: 1000, file: await sampleFile(lang) });
    const pane = await bench.openPane({ greeted: false });
    await pane.title.waitFor();
    await bench.page.frame({ url: /taskpane\.html/ })?.evaluate(AXE);
    const wrong: string[] = [];
    for (const [name, come] of SCREENS) {
      await come(bench);
      await pane.idle();
      for (const width of WIDTHS) {
        await bench.widen(width);
        const overflow = await pane.overflow();
        if (overflow > 0) wrong.push(`${name} at ${width} px: ${overflow} px too wide`);
        await keepPicture(bench.page, `${name}-${lang}-light-${width}`);
      }
      for (const theme of THEMES[lang]) {
        await bench.dress(theme);
        wrong.push(...(await violations(bench)).map((each) => `${name}, ${theme}: ${each}`));
        if (theme !== 'light') await keepPicture(bench.page, `${name}-${lang}-${theme}-350`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});
