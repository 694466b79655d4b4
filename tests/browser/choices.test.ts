import { SETTINGS } from '../../src/taskpane/words/settings';
import { SHELL } from '../../src/taskpane/words/shell';
import { START } from '../../src/taskpane/words/start';
import { openBench, useBenches } from './support/bench';
import { until } from './support/until';

useBenches();

describe('summaries', () => {
  it('are inserted as sheets that calculate, and made again in the place of the earlier ones', async () => {
    const bench = await openBench();
    const pane = await bench.openPane();
    await pane.goTo('summaries');
    await bench.frame.getByRole('checkbox', { name: '全选' }).click();
    await bench.frame.getByRole('checkbox', { name: /^S02/ }).check();
    await bench.frame.getByRole('checkbox', { name: /^S01/ }).check();
    const sheets = await bench.sheets();
    await pane.click(/^生成2张汇总表$/);
    await pane.notice.filter({ hasText: /已生成2张汇总表/ }).waitFor();
    const made = (await bench.sheets()).filter((name) => !sheets.includes(name));
    expect(made).toHaveLength(2);
    const values = (await Promise.all(made.map((name) => bench.values(`'${name}'!A1:J40`)))).flat(2);
    // The year as it was published: 32 projects for 70 million yuan, nothing that could not be calculated.
    expect(values).toEqual(expect.arrayContaining([32, 7000]));
    expect(values.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    await bench.type('项目台账!Y8', '1');
    await pane.click(/^生成2张汇总表$/);
    await pane.notice.filter({ hasText: /已生成2张汇总表/ }).waitFor();
    expect((await bench.sheets()).filter((name) => !sheets.includes(name))).toEqual(made);
    // And each is one click away.
    await pane
      .button('转到工作表')
      .or(bench.frame.getByRole('button', { name: /转到工作表/ }))
      .first()
      .click();
    await until(async () => made.includes((await bench.selected()).split('!')[0] ?? ''), true);
  }, 180_000);
});

describe('what a person chooses', () => {
  it('holds at once and on another day: language, theme and live checking', async () => {
    const bench = await openBench();
    const pane = await bench.openPane();
    await pane.goTo('settings');
    const page = bench.frame.locator('html');
    const background = () => pane.body.evaluate((body) => getComputedStyle(body).backgroundColor);
    const light = await background();
    await bench.frame.getByLabel(SETTINGS.theme.zh).selectOption({ label: SETTINGS.themes.dark.zh });
    await until(async () => (await background()) === light, false);
    await bench.frame.getByRole('checkbox', { name: SETTINGS.live.zh }).uncheck();
    await bench.frame.getByLabel(SETTINGS.language.zh).selectOption({ label: SETTINGS.languages.en.zh });
    await pane.title.getByText(SHELL.headings.settings.en, { exact: true }).waitFor();
    expect(await page.getAttribute('lang')).toBe('en');

    await bench.reload();
    await bench.press('Pane');
    await bench.frame.getByRole('button', { name: START.steps.check.button.en }).waitFor();
    expect(await background()).not.toBe(light);
    await bench.frame.getByRole('button', { name: SHELL.routes.settings.en }).click();
    expect(await bench.frame.getByRole('checkbox', { name: SETTINGS.live.en }).isChecked()).toBe(false);
    // No Chinese word is left but the names of sheets.
    const words = (await pane.text()).replace(/[\s\S]*Settings/, '');
    expect(words).not.toMatch(/[\u4e00-\u9fff]/);
  }, 120_000);
});
