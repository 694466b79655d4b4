import { CHECK } from '../../src/taskpane/words/check';
import { SHELL } from '../../src/taskpane/words/shell';
import { openBench, useBenches } from './support/bench';
import { until } from './support/until';

useBenches();

const LIST = '问题清单';
const findings = (values: readonly (readonly unknown[])[]): string => JSON.stringify(values);

describe('without the pane', () => {
  it('the ribbon checks, marks and clears', async () => {
    const bench = await openBench();
    await bench.press('CheckWorkbook');
    await until(async () => (await bench.sheets()).includes(LIST), true);
    expect(findings(await bench.values(`${LIST}!A1:L20`))).toMatch(/CR-08.*RG-18|RG-18.*CR-08/);
    await bench.press('ClearMarks');
    await bench.gone(LIST);

    await bench.select('建设内容!B16');
    await bench.press('CheckSheet');
    await until(async () => (await bench.sheets()).includes(LIST), true);
    const listed = findings(await bench.values(`${LIST}!A1:L20`));
    expect(listed).toContain('RG-18');
    expect(listed).not.toContain('CR-08');
  }, 180_000);

  it('what found nothing opens the pane to say so', async () => {
    const bench = await openBench();
    await bench.select('制度文件!C8');
    await bench.press('CheckSheet');
    await bench.pane.verdict.filter({ hasText: '通过' }).waitFor();
    expect(await bench.paneIsOpen()).toBe(true);
  }, 120_000);

  it('a shortcut opens the pane, others check', async () => {
    const bench = await openBench();
    await bench.page.locator('.grid').click({ position: { x: 200, y: 120 } });
    await bench.page.keyboard.press(await bench.shortcut('showPane'));
    await bench.pane.greet();
    await bench.pane.title.getByText(SHELL.headings.start.zh).waitFor();
    await bench.page.locator('.grid').click({ position: { x: 200, y: 120 } });
    await bench.page.keyboard.press(await bench.shortcut('checkWorkbook'));
    await until(async () => (await bench.sheets()).includes(LIST), true);
    await bench.pane.goTo('check');
    await bench.pane.button(CHECK.clear).waitFor();
  }, 120_000);

  it('the context menu checks the rows selected', async () => {
    const bench = await openBench();
    await bench.select('建设内容!B16');
    await bench.page.locator('.grid canvas[id*=sheet-main]').click({ button: 'right', position: { x: 300, y: 300 } });
    await bench.page.getByText('审核所选', { exact: false }).first().click();
    await until(async () => (await bench.sheets()).includes(LIST) || (await bench.paneIsOpen()), true);
  }, 120_000);
});
