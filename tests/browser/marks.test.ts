import { CHECK } from '../../src/taskpane/words/check';
import { openBench, useBenches, type Bench } from './support/bench';
import { contentOf, differences } from './support/content';

useBenches();

/** Colours of the conditional formats that lie over a cell, as the book holds them. */
const marksOn = (bench: Bench, sheet: string): Promise<number> =>
  bench.ask(({ host }, name: string) => host.book.sheet(name)?.state.conditionalFormats.length ?? -1, sheet);

const LIST = '问题清单';

describe.each(['newest', '1.14'] as const)('marks, at API level %s', (api) => {
  it('colour cells and list findings in few writes, and leave nothing behind, also after saving and opening', async () => {
    const bench = await openBench({ api });
    const pane = await bench.openPane();
    await pane.goTo('check');
    const before = contentOf(await bench.save());
    expect(before.size).toBeGreaterThan(13);
    const sheets = await bench.sheets();
    const rules = await marksOn(bench, '年度概览');
    await pane.check();

    const cost = await bench.costOf(async () => {
      await pane.click(CHECK.mark);
      await pane.notice.filter({ hasText: '已标注' }).waitFor();
    });
    expect(cost.writes).toBeLessThanOrEqual(10);
    expect(await bench.sheets()).toEqual([...sheets, LIST]);
    expect(await marksOn(bench, '年度概览')).toBeGreaterThan(rules);
    expect(differences(before, contentOf(await bench.save())).length).toBeGreaterThan(0);

    await pane.click(CHECK.clear);
    await pane.notice.filter({ hasText: '已清除标注' }).waitFor();
    expect(differences(before, contentOf(await bench.save()))).toEqual([]);

    // Marked again, saved, and opened on another day by somebody who then clears.
    await pane.click(CHECK.mark);
    await pane.notice.filter({ hasText: '已标注' }).waitFor();
    await bench.open(await bench.save());
    expect(await bench.sheets()).toContain(LIST);
    await bench.press('ClearMarks');
    await bench.frame.locator('body').waitFor();
    await bench.gone(LIST);
    expect(differences(before, contentOf(await bench.save()))).toEqual([]);
  }, 240_000);
});
