import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import type { CellReport, WorkbenchHooks } from '../../../src/workbench/page/hooks';
import type { Scalar } from '../../../src/workbench/book/types';
import type { Counts } from '../../../src/workbench/host/counters';
import type { Fault } from '../../../src/workbench/host/faults';
import type { Lang } from '../../../src/model/text';
import { launchBrowser } from '../../support/browser';
import { Pane } from './pane';
import { keepPicture } from './pictures';
import { ORIGIN, serveSite, type Watch } from './site';
import { PATIENCE, until } from './until';

export interface BenchOptions {
  /** Of Excel around the pane; Chinese unless said otherwise. */
  readonly lang?: Lang;
  readonly api?: '1.14' | '1.17' | 'newest';
  /** `contrast`: the system's forced colours. */
  readonly theme?: 'light' | 'dark' | 'contrast';
  /** Of the pane, in CSS pixels. */
  readonly width?: 270 | 320 | 350 | 500;
  /** Of the window: tall enough for a list to be seen whole, where that matters. */
  readonly height?: number;
  /** Two points for each pixel, for pictures that are to be printed or read closely. */
  readonly sharp?: boolean;
  /** The file it opens with; the workbook of 2011 unless said otherwise. */
  readonly file?: Uint8Array;
  /** A script that runs in every frame before anything else. */
  readonly before?: string;
}

const ASSETS = join(__dirname, '..', '..', '..', 'assets', 'shortcuts');
interface ShortcutList {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

const mediaOf = (theme: NonNullable<BenchOptions['theme']>) =>
  ({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
  }) as const;

let browser: Promise<Browser> | undefined;
const open = new Set<Bench>();

/** The workbench in a page of its own, with the add-in, as somebody meets it. */
export async function openBench(options: BenchOptions = {}): Promise<Bench> {
  browser ??= launchBrowser();
  const { lang = 'zh', theme = 'light', height = 800 } = options;
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1280, height },
    locale: lang === 'zh' ? 'zh-CN' : 'en-US',
    ...mediaOf(theme),
    deviceScaleFactor: options.sharp === true ? 2 : 1,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  const files = new Map<string, Uint8Array>();
  if (options.file) files.set('given.xlsx', options.file);
  if (options.before !== undefined) await context.addInitScript(options.before);
  const watch = await serveSite(context, files);
  const page = await context.newPage();
  const query = new URLSearchParams({
    lang: lang === 'zh' ? 'zh-CN' : 'en-US',
    theme: theme === 'dark' ? 'dark' : 'light',
    api: options.api ?? 'newest',
    width: String(options.width ?? 350),
    ...(options.file && { file: '/workbench/files/given.xlsx' }),
  });
  await page.goto(`${ORIGIN}/workbench/?${query.toString()}`);
  const bench = new Bench(context, page, lang, watch);
  open.add(bench);
  await bench.ready();
  return bench;
}

/** Closes what a test opened. @param picture name of a picture of how it ended @returns what its pages did that nobody should */
export async function closeBenches(picture?: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const bench of open) {
    const { abroad, blocked, errors, missing } = bench.watch;
    wrong.push(...abroad.map((url) => `asked for ${url}`), ...blocked);
    wrong.push(
      ...[...new Set(errors)].map((words) => `not caught: ${words}`),
      ...missing.map((path) => `not there: ${path}`),
    );
    if (picture !== undefined) await keepPicture(bench.page, picture);
    await bench.context.close();
  }
  open.clear();
  return wrong;
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** For every test file: each test closes its pages, which asked nobody else for anything and raised no errors. */
export function useBenches(): void {
  afterEach(async () => {
    expect(await closeBenches(`${expect.getState().currentTestName ?? 'test'} (end)`)).toEqual([]);
  }, PATIENCE);
  afterAll(closeBrowser, PATIENCE);
}

/** What a person does at the workbench: looks, clicks and types. */
export class Bench {
  readonly pane: Pane;

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly lang: Lang,
    readonly watch: Watch,
  ) {
    this.pane = new Pane(this);
  }

  /** Waits until the first file is open and shown. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.ask((hooks) => hooks.settled());
  }

  /** Leaves the page and comes again, as on another day. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** The frame the add-in's page lives in. */
  get frame(): FrameLocator {
    return this.page.frameLocator('.runtime iframe');
  }

  /** A button of the add-in in the ribbon, by its id in the manifest: `CheckSheet`. */
  button(id: string): Locator {
    return this.page.locator(`[data-control="Jiedui.${id}"]`);
  }

  async press(id: string): Promise<void> {
    await this.button(id).click();
  }

  /** Draws the pane as wide as asked for, without the page being loaded again. */
  async widen(width: number): Promise<void> {
    await this.page.locator('.task-pane').evaluate((pane, wanted) => {
      pane.style.width = `${wanted}px`;
    }, width);
  }

  /** Changes the looks of the system, which the pane follows. */
  async dress(theme: NonNullable<BenchOptions['theme']>): Promise<void> {
    await this.page.emulateMedia(mediaOf(theme));
    await this.pane.body.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
  }

  paneIsOpen(): Promise<boolean> {
    return this.page.locator('.task-pane').isVisible();
  }

  /** The keys of an action, as the add-in's own list has them. */
  async shortcut(action: string): Promise<string> {
    const list = JSON.parse(await readFile(join(ASSETS, 'shortcuts.json'), 'utf8')) as ShortcutList;
    const keys = list.shortcuts.find((each) => each.action === action)?.key.default;
    if (keys === undefined) throw new Error(`No keys for ${action}`);
    return keys.replace('Ctrl', 'Control');
  }

  /** Opens the pane by its button; the first time it greets, and the one button of the greeting is pressed. */
  async openPane({ greeted = true }: { readonly greeted?: boolean } = {}): Promise<Pane> {
    await this.press('Pane');
    if (greeted) await this.pane.greet();
    return this.pane;
  }

  /** Asks the workbench itself. The function runs in the page, so that it may use nothing of the test. */
  ask<T, A = undefined>(question: (hooks: WorkbenchHooks, argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    const given = argument === undefined ? 'undefined' : JSON.stringify(argument);
    return this.page.evaluate<T>(`(${question.toString()})(window.workbench, ${given})`);
  }

  cell(address: string): Promise<CellReport> {
    return this.ask((hooks, at: string) => hooks.cell(at), address);
  }
  values(address: string): Promise<readonly (readonly Scalar[])[]> {
    return this.ask((hooks, at: string) => hooks.values(at), address);
  }
  async type(address: string, text: string): Promise<void> {
    await this.ask((hooks, [at, words]: readonly [string, string]) => hooks.type(at, words), [address, text] as const);
  }
  async paste(address: string, rows: readonly (readonly string[])[]): Promise<void> {
    const text = rows.map((row) => row.join('\t')).join('\n');
    await this.ask((hooks, [at, block]: readonly [string, string]) => hooks.paste(at, block), [address, text] as const);
  }
  async coauthor(address: string, value: Scalar): Promise<void> {
    await this.ask((hooks, [at, one]: readonly [string, Scalar]) => hooks.coauthor(at, [[one]]), [
      address,
      value,
    ] as const);
  }
  select(address: string): Promise<void> {
    return this.ask((hooks, at: string) => hooks.select(at), address);
  }
  /** `'年度概览'!F7` */
  async selected(): Promise<string> {
    return this.ask((hooks) => `${hooks.activeSheet()}!${hooks.selection()}`);
  }
  async sheets(): Promise<string[]> {
    return this.ask((hooks) =>
      hooks.sheets().flatMap(({ name, visibility }) => (visibility === 'Visible' ? [name] : [])),
    );
  }
  /** Waits until a sheet is no longer there. */
  async gone(sheet: string): Promise<void> {
    await until(async () => (await this.sheets()).includes(sheet), false);
  }
  async save(): Promise<Uint8Array> {
    return Buffer.from(await this.ask((hooks) => hooks.save()), 'base64');
  }
  async open(bytes: Uint8Array): Promise<void> {
    await this.ask((hooks, base64: string) => hooks.open(base64), Buffer.from(bytes).toString('base64'));
  }

  counters(): Promise<Counts> {
    return this.ask((hooks) => hooks.host.counters.now);
  }
  async resetCounters(): Promise<void> {
    await this.ask((hooks) => {
      hooks.host.counters.reset();
    });
  }
  /** What the host does in some work. */
  async costOf(work: () => Promise<unknown>): Promise<Counts> {
    await this.resetCounters();
    await work();
    return this.counters();
  }
  async fault(fault: Fault | undefined): Promise<void> {
    await this.ask((hooks, wanted: Fault | null) => {
      if (wanted) hooks.host.faults.on(wanted);
      else hooks.host.faults.off();
    }, fault ?? null);
  }
}
