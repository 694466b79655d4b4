/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { a1Range } from '../../../src/model/address';
import { button, checkedPane, lineAt, lines, list, WORDS } from './checked';
import { serveHandbook } from '../handbookFiles';
import { laidOut } from './layout';

jest.setTimeout(30_000);

// A pane high enough for all findings of 2011.
beforeAll(() => {
  laidOut(4000);
  serveHandbook();
});

describe('going to cells', () => {
  it('one click goes to the cell; the finding has both sides as links, Escape goes back to where one was', async () => {
    const { workbook } = await checkedPane();
    const line = lineAt(1);
    await userEvent.click(line);
    expect(workbook.revealed && [workbook.revealed.sheet, a1Range(workbook.revealed.range)]).toEqual([
      '结对关系',
      'C8',
    ]);
    expect(await screen.findByRole('heading', { level: 2 })).toBe(document.activeElement);
    await userEvent.click(button('转到结对关系!F8:F23'));
    expect(workbook.revealed && a1Range(workbook.revealed.range)).toBe('F8:F23');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => {
      expect(document.activeElement).toBe(lines()[1]);
    });
  });

  it('walks by keyboard: one stop of Tab, arrows, Home and End, Enter, next, why, and back', async () => {
    const { workbook } = await checkedPane();
    const stops = lines().filter((line) => line.tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => {
      stops[0]?.focus();
    });
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(lines()[1]);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(lines()[0]);
    await userEvent.keyboard('{ArrowLeft}');
    expect(lines()[0]?.getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(workbook.revealed && a1Range(workbook.revealed.range)).toBe('C8');
    await userEvent.click(button('下一条'));
    expect(workbook.revealed && a1Range(workbook.revealed.range)).toBe('Q8');
    await userEvent.click(button(WORDS.zh.why));
    await screen.findByRole('heading', { name: '适用范围' }, { timeout: 15_000 });
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: '相关单元格' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(list()).toBeTruthy();
  });
});
