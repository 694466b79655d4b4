/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Lang } from '../../src/model/text';
import { LANGS } from '../../src/model/text';
import type { Route } from '../../src/taskpane/route';
import { openPane, plainSheet, TestHost, type Pane } from './pane';

expect.extend(toHaveNoViolations);

const settle = (pane: Pane): Promise<void> =>
  waitFor(() => {
    expect(pane.work.holdings.state.reading).toBeUndefined();
    expect(screen.queryByText(/正在打开|Opening/)).toBeNull();
  });

const SCREENS: readonly [Route, boolean][] = [
  ['start', true],
  ['start', false],
  ['templates', true],
  ['templates', false],
  ['summaries', true],
  ['summaries', false],
  ['settings', false],
];
const cases = LANGS.flatMap((lang) => SCREENS.map(([route, sample]): [Route, boolean, Lang] => [route, sample, lang]));

describe('the screens', () => {
  it.each(cases)('%s (filled: %s) in %s has no violation', async (route, sample, lang) => {
    const pane = await openPane({ route, sample, lang, sheets: [plainSheet('Sheet1')] });
    await settle(pane);
    expect(await axe(pane.container)).toHaveNoViolations();
  });

  it('have none on the first run and with a message', async () => {
    const host = new TestHost('en');
    host.kept.clear();
    const pane = await openPane({ host, lang: 'en' });
    await act(() => pane.work.session.clearMarks());
    expect(await axe(pane.container)).toHaveNoViolations();
  });
});
