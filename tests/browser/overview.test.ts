import { OVERVIEW } from '../../src/taskpane/words/overview';
import { SUMMARIES } from '../../src/taskpane/words/summaries';
import { openBench, useBenches } from './support/bench';
import { keepPicture } from './support/pictures';
import { until } from './support/until';

useBenches();

describe('the annual overview', () => {
  it('is read, its figures lead to their cells, and it follows the sheets', async () => {
    const bench = await openBench({ height: 1000 });
    const pane = await bench.openPane();
    await pane.goTo('summaries');
    await pane.click(SUMMARIES.overview);
    await bench.frame.getByText('总体情况').waitFor();
    for (const width of [270, 320, 350] as const) {
      await bench.widen(width);
      expect(await pane.overflow()).toBe(0);
      await keepPicture(bench.page, `overview-zh-light-${width}`);
    }
    const figures = bench.frame.getByRole('article').getByRole('button', { name: '498万元' });
    await figures.first().click();
    await keepPicture(bench.page, 'overview-rows-zh-light-350');
    await pane.button(/^项目台账!/).click();
    await until(async () => (await bench.selected()).split('!')[0], '项目台账');
    const [sheet, cell] = (await bench.selected()).split('!');
    await pane.click(OVERVIEW.behind.back);
    // The sum of all projects follows: by itself where reading is quick, else when it is asked for.
    await bench.type(`${sheet ?? ''}!${cell ?? ''}`, '600');
    const again = pane.button(OVERVIEW.again);
    const told = bench.frame.getByRole('article').getByRole('button', { name: '33002万元' });
    await again.or(told).first().waitFor();
    if (await again.isVisible()) await again.click();
    await told.waitFor();

    await bench.frame.getByLabel(OVERVIEW.language.zh).selectOption({ label: OVERVIEW.languages.en.zh });
    await bench.frame.getByText(/of anti-poverty funds/).waitFor();
    await keepPicture(bench.page, 'overview-en-text-350');
    await pane.click(OVERVIEW.insert);
    await pane.notice.filter({ hasText: 'Annual overview' }).waitFor();
    expect(await bench.sheets()).toContain('Annual overview');
  }, 180_000);
});
