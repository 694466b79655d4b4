/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { button, checkedPane, lines, WORDS } from './checked';
import { laidOut } from './layout';

jest.setTimeout(30_000);

// A pane high enough for all findings of 2011.
beforeAll(() => {
  laidOut(4000);
});

describe('what changes the workbook, or follows its changes', () => {
  it('marks, clears and lists on request', async () => {
    const { workbook, work } = await checkedPane();
    expect(workbook.marks).toEqual([]);
    await userEvent.click(button('标注到表格'));
    await waitFor(() => {
      expect(work.session.state.marks).toBe('shown');
    });
    expect(workbook.marks.length).toBeGreaterThan(0);
    await userEvent.click(button('清除标注'));
    await waitFor(() => {
      expect(work.session.state.marks).toBe('none');
    });
    await userEvent.click(button('生成清单'));
    await waitFor(() => {
      expect(work.session.state.marks).toBe('shown');
    });
    expect(workbook.marks).toEqual([]);
    expect((await workbook.sheets()).map(({ name }) => name)).toContain('问题清单');
  });

  it('greys what was edited, with a word, and checks again', async () => {
    const { workbook, work } = await checkedPane({ keepsUndo: false });
    act(() => {
      workbook.type('项目台账', 'C8', '哈鲁');
    });
    expect(screen.getByText('审核后有改动，灰色的结果可能已不准确。')).toBeTruthy();
    const old = lines().filter((line) => line.textContent.includes('已改动'));
    expect(old.length).toBeGreaterThan(0);
    expect(old.length).toBeLessThan(lines().length);
    await userEvent.click(button('重新审核'));
    await waitFor(() => {
      expect(work.session.state.stale).toEqual([]);
    });
    expect(screen.queryByText(/已改动/)).toBeNull();
  });

  it('a finding that is mended while one looks at it says so', async () => {
    const { workbook, work } = await checkedPane({}, [['C9', null]]);
    const line = lines().find((each) => each.textContent.includes('FL-01'));
    await userEvent.click(line ?? document.body);
    await screen.findByRole('button', { name: WORDS.zh.why });
    act(() => {
      workbook.type('项目台账', 'C9', '补填的项目');
    });
    expect(await screen.findByText('此问题已不存在。')).toBeTruthy();
    expect(work.session.state.stale).toEqual([]);
  });
});
