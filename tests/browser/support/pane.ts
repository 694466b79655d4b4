import type { Locator } from 'playwright-core';
import type { Text } from '../../../src/model/text';
import type { Route } from '../../../src/taskpane/route';
import { CHECK } from '../../../src/taskpane/words/check';
import { SHELL } from '../../../src/taskpane/words/shell';
import { START } from '../../../src/taskpane/words/start';
import type { Bench } from './bench';

/** The task pane as a person sees it: titles, buttons, sentences. Words are those of the language of the bench. */
export class Pane {
  constructor(private readonly bench: Bench) {}

  private say(words: Text): string {
    return words[this.bench.lang];
  }
  get body(): Locator {
    return this.bench.frame.locator('body');
  }
  get title(): Locator {
    return this.bench.frame.getByRole('heading', { level: 1 });
  }

  button(words: Text | string | RegExp): Locator {
    const name = typeof words === 'object' && 'zh' in words ? this.say(words) : words;
    return this.bench.frame.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
  }
  async click(words: Text | string | RegExp): Promise<void> {
    await this.button(words).first().click();
  }

  /** Presses the one button of the first greeting. */
  async greet(): Promise<void> {
    await this.click(START.welcome.begin);
  }

  /** Goes to a screen by the navigation. */
  async goTo(route: Route): Promise<void> {
    await this.click(SHELL.routes[route]);
    await this.title.getByText(this.say(SHELL.headings[route]), { exact: true }).waitFor();
  }

  /** Checks the workbook from the screen of checks, and waits for the verdict. */
  async check(): Promise<void> {
    await this.click(CHECK.workbook);
    await this.idle();
    await this.verdict.waitFor();
  }

  /** From a finding to the list. */
  async back(): Promise<void> {
    await this.click(CHECK.detail.back);
  }

  get verdict(): Locator {
    return this.bench.frame.getByRole('status').getByRole('heading', { level: 2 });
  }
  get list(): Locator {
    return this.bench.frame.getByRole('list', { name: this.say(CHECK.findings) });
  }
  /** Lines of findings, without headings of groups. */
  get findings(): Locator {
    return this.list.locator('button:not([aria-expanded])');
  }
  finding(words: string | RegExp): Locator {
    return this.findings.filter({ hasText: words }).first();
  }
  /** What stands in the bars of messages. */
  get notice(): Locator {
    return this.bench.frame.locator('[role=status] .fui-MessageBarBody, [role=alert] .fui-MessageBarBody');
  }
  async noticeText(): Promise<string> {
    return (await this.notice.first().textContent()) ?? '';
  }
  async dismiss(): Promise<void> {
    await this.click(SHELL.dismiss);
  }

  /** Waits until no work is going on. */
  async idle(): Promise<void> {
    await this.bench.frame.getByRole('progressbar').waitFor({ state: 'detached' });
  }
  async text(): Promise<string> {
    return (await this.body.innerText()).replace(/\s+/g, ' ');
  }
  /** How much wider the content is than the pane, in pixels. */
  overflow(): Promise<number> {
    return this.body.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
}
