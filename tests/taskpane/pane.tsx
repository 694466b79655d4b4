import { act, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { insertSample } from '../../src/actions/sample';
import type { Host, Theme } from '../../src/model/host';
import type { Lang } from '../../src/model/text';
import type { Grid } from '../../src/model/workbook';
import { App } from '../../src/taskpane/App';
import { goTo, type Route } from '../../src/taskpane/route';
import { startWork, type Work } from '../../src/taskpane/work';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { OpenMemoryWorkbook, type OpenMemoryOptions } from '../../src/workbook/openMemory';

/** A host that remembers what it was asked. */
export class TestHost implements Host {
  readonly kept = new Map<string, string>([['welcomed', 'yes']]);
  readonly opened: string[] = [];
  look: Theme = 'light';
  private readonly listeners = new Set<() => void>();
  readonly settings = {
    get: (key: string): string | undefined => this.kept.get(key),
    set: (key: string, value: string): void => {
      this.kept.set(key, value);
    },
  };

  constructor(readonly displayLanguage: Lang) {}

  theme(): Theme {
    return this.look;
  }
  onThemeChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  /** The program around the pane changes its looks. */
  turn(look: Theme): void {
    this.look = look;
    for (const listener of this.listeners) listener();
  }
  openLink(address: string): void {
    this.opened.push(address);
  }
  showPane(): Promise<void> {
    return Promise.resolve();
  }
}

export const TODAY = '2026-11-22';

/** A sheet of somebody's own, with nothing but values. */
export const plainSheet = (name: string, values: Grid['values'] = []): Grid => ({
  name,
  visibility: 'visible',
  values,
  formulas: new Map(),
  formats: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  protected: false,
  date1904: false,
});

export interface Pane {
  readonly workbook: OpenMemoryWorkbook;
  readonly host: TestHost;
  readonly work: Work;
  readonly container: HTMLElement;
}

export interface PaneOptions extends OpenMemoryOptions {
  readonly lang?: Lang;
  readonly route?: Route;
  /** The workbook of 2011, in the language of the pane. */
  readonly sample?: boolean;
  readonly sheets?: readonly Grid[];
  readonly host?: TestHost;
}

/** The sheets of 2011, by language: made once, since a test file opens many panes on them. */
const samples = new Map<Lang, readonly Grid[]>();

async function sampleSheets(lang: Lang): Promise<readonly Grid[]> {
  const known = samples.get(lang);
  if (known) return known;
  const workbook = new OpenMemoryWorkbook();
  await insertSample(workbook, { year: 2011, lang });
  const grids: Grid[] = [];
  for await (const grid of workbook.read()) grids.push(grid);
  samples.set(lang, grids);
  return grids;
}

/** Opens the pane on a workbook, with the real session, and waits until a screen is there. */
export async function openPane(options: PaneOptions = {}): Promise<Pane> {
  const { lang = 'zh', route = 'start', host = new TestHost(lang), sample = false, sheets = [], ...open } = options;
  const workbook = new OpenMemoryWorkbook([...sheets, ...(sample ? await sampleSheets(lang) : [])], open);
  const work = startWork(
    workbook,
    host,
    () => TODAY,
    (bytes, name) => Promise.resolve(XlsxWorkbook.open(bytes, name)),
  );
  act(() => {
    goTo(route);
  });
  const { container } = await drawn(<App host={host} work={Promise.resolve(work)} />);
  await screen.findByRole('main');
  return { workbook, host, work, container };
}

/** Draws something that waits for promises before it is there. */
export async function drawn(element: ReactElement): Promise<{ container: HTMLElement }> {
  let container: HTMLElement | undefined;
  await act(async () => {
    ({ container } = render(element));
    await Promise.resolve();
  });
  if (!container) throw new Error('Nothing was drawn');
  return { container };
}
