import { START } from '../../src/taskpane/words/start';
import { openBench, useBenches } from './support/bench';
import { until } from './support/until';

useBenches();

/** What the check says about the workbook of 2011, and nothing else: sheet, cell, severity and number. */
const FOUND_2011 = [
  ['结对关系', 'C8', '警告', 'CR-20'],
  ['项目台账', 'Q8', '建议', 'CR-26'],
  ['项目台账', 'Q8', '建议', 'CR-06'],
  ['建设内容', 'B16', '建议', 'RG-18'],
  ['教育活动', 'L8', '建议', 'CR-06'],
  ['教育活动', 'I10', '建议', 'FL-30'],
  ['社会捐赠', 'C8', '建议', 'CR-06'],
  ['招聘会', 'D9', '建议', 'CR-06'],
  ['年度概览', 'F7', '警告', 'CR-08'],
] as const;

describe.each(['newest', '1.14'] as const)('the workbook of 2011, at API level %s', (api) => {
  it('lists its findings after three clicks, and a click on one selects its cell', async () => {
    const bench = await openBench({ api, height: 1800 });
    const { pane } = bench;
    await bench.press('Pane');
    await pane.click(START.welcome.begin);
    await pane.click(START.steps.check.button);
    await pane.list.waitFor();
    expect(await pane.verdict.textContent()).toContain('没有错误；有2个警告');
    const lines = await pane.findings.allInnerTexts();
    expect(lines).toHaveLength(FOUND_2011.length);
    for (const [index, [sheet, cell, severity, number]] of FOUND_2011.entries()) {
      for (const word of [cell, severity, number]) expect(lines[index]).toContain(word);
      await pane.findings.nth(index).click();
      await until(() => bench.selected(), `${sheet}!${cell}`);
      await pane.back();
    }
    const cost = await bench.costOf(() => pane.check());
    // Two batches and one and a half for each 5 MB: what it is promised to cost.
    expect(cost.batches).toBeLessThanOrEqual(2 + Math.ceil((1.5 * cost.bytesOut) / (5 * 1024 * 1024)));
  }, 180_000);
});

describe('the first time', () => {
  it('says in two lines what this is, and never again', async () => {
    const bench = await openBench();
    const pane = await bench.openPane({ greeted: false });
    await pane.button(START.welcome.begin).waitFor();
    expect(await pane.text()).toMatch(/插入京蒙结对帮扶的成套报表.*数据不会离开您的电脑/);
    await pane.greet();
    await pane.button(START.steps.check.button).waitFor();
    // Everything the workbook holds, with the state of each sheet.
    const words = await pane.text();
    for (const sheet of ['项目台账 32行', '培训花名册 648行', '年度概览 9行']) expect(words).toContain(sheet);
    await bench.reload();
    await bench.press('Pane');
    await pane.button(START.steps.check.button).waitFor();
  }, 120_000);
});
