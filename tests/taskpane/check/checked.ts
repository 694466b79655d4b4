import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellValue } from '../../../src/model/workbook';
import { openPane, type Pane, type PaneOptions } from '../pane';

/** What the tests choose, in both languages. */
export const WORDS = {
  zh: { check: '审核工作簿', sheet: '审核本表', list: '问题列表', why: '为什么这样要求', projects: '项目台账' },
  en: {
    check: 'Check workbook',
    sheet: 'Check sheet',
    list: 'Findings',
    why: 'Why this is asked',
    projects: 'Projects',
  },
} as const;

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const list = (lang: keyof typeof WORDS = 'zh'): HTMLElement =>
  screen.getByRole('list', { name: WORDS[lang].list });
/** Headings and findings, from top to bottom. */
export const lines = (lang: keyof typeof WORDS = 'zh'): HTMLElement[] => within(list(lang)).getAllByRole('button');

/** One of those lines. @throws {Error} when there are fewer */
export function lineAt(index: number, lang: keyof typeof WORDS = 'zh'): HTMLElement {
  const line = lines(lang)[index];
  if (!line) throw new Error(`There is no line ${index}`);
  return line;
}

/** The check screen after a check of the workbook of 2011, with some cells typed over before. */
export async function checkedPane(
  options: PaneOptions = {},
  typed: readonly (readonly [string, CellValue])[] = [],
): Promise<Pane> {
  const { lang = 'zh' } = options;
  const pane = await openPane({ sample: true, ...options, route: 'check' });
  for (const [cell, value] of typed) pane.workbook.type(WORDS[lang].projects, cell, value);
  await userEvent.click(await screen.findByRole('button', { name: WORDS[lang].check }));
  await waitFor(
    () => {
      expect(pane.work.session.state.report).toBeDefined();
    },
    { timeout: 10_000 },
  );
  return pane;
}
