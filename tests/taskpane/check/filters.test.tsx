/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { button, checkedPane, lines, WORDS } from './checked';
import { laidOut } from './layout';

jest.setTimeout(30_000);

// A pane high enough for all findings of 2011.
beforeAll(() => {
  laidOut(4000);
});

describe('the list of findings', () => {
  it('filters by severity, and says when nothing is left', async () => {
    await checkedPane();
    await userEvent.click(button('警告 2'));
    expect(lines().every((line) => line.hasAttribute('aria-expanded') || line.textContent.includes('警告'))).toBe(true);
    await userEvent.click(button('警告 2'));
    await userEvent.click(button('错误 0'));
    expect(screen.getByText('没有符合筛选条件的问题。')).toBeTruthy();
    await userEvent.click(button('显示全部'));
    expect(lines().length).toBeGreaterThan(5);
  });

  it('groups by sheet, rule or severity', async () => {
    await checkedPane();
    const headings = (): string[] =>
      lines()
        .filter((line) => line.hasAttribute('aria-expanded'))
        .map((line) => line.textContent);
    expect(headings()[0]).toContain('结对关系');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按级别');
    expect(headings().map((words) => words.slice(0, 2))).toEqual(['警告', '建议']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按规则');
    expect(headings()[0]).toMatch(/^CR-\d+ /);
  });

  it('searches in what people read', async () => {
    await checkedPane();
    await userEvent.type(screen.getByRole('searchbox', { name: '查找问题' }), 'cr-26');
    await screen.findByText('共1条');
    expect(lines()).toHaveLength(2);
    await userEvent.clear(screen.getByRole('searchbox', { name: '查找问题' }));
    expect(lines().length).toBeGreaterThan(5);
  });

  it('stand when somebody leaves the screen and comes back; its tab leads from a finding to the list', async () => {
    await checkedPane();
    const chip = (): HTMLElement => button('警告 2');
    await userEvent.click(chip());
    const shown = lines().length;
    await userEvent.click(button('模板'));
    await userEvent.click(button('审核'));
    await waitFor(() => {
      expect(chip().getAttribute('aria-pressed')).toBe('true');
    });
    expect(lines()).toHaveLength(shown);
    await userEvent.click(lines()[1] ?? document.body);
    await screen.findByRole('button', { name: WORDS.zh.why });
    await userEvent.click(button('审核'));
    expect(await screen.findByRole('button', { name: '审核工作簿' })).toBeTruthy();
  });
});
