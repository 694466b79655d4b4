/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { button, checkedPane, lineAt, WORDS } from './checked';
import { serveHandbook } from '../handbookFiles';
import { laidOut } from './layout';

expect.extend(toHaveNoViolations);
jest.setTimeout(30_000);

// A pane high enough for all findings of 2011.
beforeAll(() => {
  laidOut(4000);
  serveHandbook();
});

describe('the check screen for everybody', () => {
  it.each(['zh', 'en'] as const)('has nothing axe finds, list, finding and rule page (%s)', async (lang) => {
    const { container } = await checkedPane({ lang });
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(lineAt(1, lang));
    await screen.findByRole('button', { name: WORDS[lang].why });
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(button(WORDS[lang].why));
    await screen.findByRole('heading', { name: lang === 'zh' ? '正确的示例' : 'Right' });
    expect(await axe(container)).toHaveNoViolations();
  });
});
