import { CHECK } from '../../src/taskpane/words/check';
import { HANDBOOK } from '../../src/taskpane/words/handbook';
import { SETTINGS } from '../../src/taskpane/words/settings';
import { SHELL } from '../../src/taskpane/words/shell';
import { START } from '../../src/taskpane/words/start';
import { openBench, useBenches, type Bench } from './support/bench';
import { until } from './support/until';

useBenches();

/** What has the focus in the pane, by its name, and whether one sees that it has. */
const focused = (bench: Bench): Promise<{ readonly name: string; readonly visible: boolean }> =>
  bench.pane.body.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', visible: true };
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const looks = [element, ...element.querySelectorAll('*'), ...(element.parentElement?.querySelectorAll('*') ?? [])];
    const drawn = looks.some((each) =>
      ['', '::after', '::before'].some((part) => {
        const style = getComputedStyle(each, part);
        return (
          (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
          style.textDecorationStyle === 'double' ||
          (part !== '' && style.content !== 'none' && Number.parseFloat(style.borderTopWidth) >= 2)
        );
      }),
    );
    return {
      name: element.getAttribute('aria-label') ?? label?.textContent ?? element.innerText.replace(/\s+/g, ' '),
      // Titles take the focus so that reading begins there, and show nothing of it.
      visible: drawn || element.tabIndex < 0,
    };
  });

/** Presses Tab until something of a name has the focus, and sees the focus on all that lies between. */
async function tabTo(bench: Bench, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await bench.page.keyboard.press(key);
    const now = await focused(bench);
    passed.push(now.name);
    expect([now.name, now.visible]).toEqual([now.name, true]);
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return;
  }
  throw new Error(`The Tab key does not come to ${String(name)}, only to ${passed.join(', ')}`);
}

describe('by keyboard alone', () => {
  it('one comes through every screen', async () => {
    const bench = await openBench();
    const { pane, page } = bench;
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const title = (words: string) => pane.title.getByText(words, { exact: true }).waitFor();
    await bench.button('Pane').focus();
    await press('Enter');
    await pane.button(START.welcome.begin).waitFor();
    // Excel leads into the pane by F6; here a click on its title does.
    await pane.title.click();
    await tabTo(bench, START.welcome.begin.zh);
    await press('Enter');
    await pane.button(START.steps.check.button).waitFor();
    await tabTo(bench, START.steps.check.button.zh);
    await press('Enter');
    await pane.list.waitFor();

    // Into the list, down two lines, to a finding and back, where one was.
    await tabTo(bench, /结对关系/);
    await press('ArrowDown');
    expect((await focused(bench)).name).toContain('CR-20');
    await press('Enter');
    await until(() => bench.selected(), '结对关系!C8');
    await until(async () => (await focused(bench)).name, '区县与旗县一对一结对');
    await tabTo(bench, CHECK.detail.why.zh);
    await press('Enter');
    await bench.frame.getByRole('button', { name: HANDBOOK.backToFinding.zh }).waitFor();
    await press('Escape');
    await pane.button(CHECK.detail.why).waitFor();
    await press('Escape');
    await until(async () => (await focused(bench)).name.includes('CR-20'), true);
    await press('ArrowUp');
    await press('ArrowLeft');
    await until(() => pane.findings.count(), 3);

    // The other screens, each through the navigation.
    const ways = [
      ['templates', 'Shift+Tab'],
      ['summaries', 'Tab'],
      ['start', 'Shift+Tab'],
    ] as const;
    for (const [route, key] of ways) {
      await tabTo(bench, SHELL.routes[route].zh, key);
      await press('Enter');
      await title(SHELL.headings[route].zh);
    }
    await tabTo(bench, SHELL.routes.settings.zh);
    await press('Enter');
    await title(SHELL.headings.settings.zh);
    const live = bench.frame.getByRole('checkbox', { name: SETTINGS.live.zh });
    await live.waitFor();
    await tabTo(bench, SETTINGS.live.zh, 'Shift+Tab');
    await press('Space');
    expect(await live.isChecked()).toBe(false);
  }, 240_000);
});
