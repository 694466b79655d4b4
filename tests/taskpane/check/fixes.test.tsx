/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { openPane } from '../pane';
import { button, checkedPane, lines } from './checked';
import { laidOut } from './layout';

jest.setTimeout(60_000);
expect.extend(toHaveNoViolations);

// A pane high enough for all findings of 2011.
beforeAll(() => {
  laidOut(4000);
});

/** Slips in how amounts of the projects are typed: one with its unit, a full-width one. */
const SLIPS = [
  ['X8', '498万元'],
  ['X9', '７３１.８１'],
] as const;

const openFinding = async (number: string): Promise<void> => {
  const line = lines().find((each) => each.textContent.includes(number));
  await userEvent.click(line ?? document.body);
  await screen.findByRole('button', { name: '为什么这样要求' });
};

describe('fixes in the pane', () => {
  it('a finding shows what stands there and what it becomes, and is mended', async () => {
    const { container } = await checkedPane({}, SLIPS);
    await openFinding('TF-04');
    const part = screen.getByRole('region', { name: '修正' });
    expect(within(part).getByText('498万元')).toBeTruthy();
    expect(within(part).getByText('498')).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(within(part).getByRole('button', { name: '修正' }));
    expect(await screen.findByText('此问题已不存在。')).toBeTruthy();
    expect(screen.getByText(/已修正1处，共1个单元格/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: '修正' })).toBeNull();
  });

  it('all safe ones: first the list of what changes, then the change, by keyboard alone', async () => {
    const { container, work } = await checkedPane({}, SLIPS);
    (await screen.findByRole('button', { name: '一键修正2处' })).focus();
    await userEvent.keyboard('{Enter}');
    const heading = await screen.findByRole('heading', { name: '将修正2处，共2个单元格' });
    expect(within(screen.getByRole('list', { name: '修正前后' })).getAllByRole('listitem')).toHaveLength(2);
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.keyboard('{Escape}');
    expect(heading.isConnected).toBe(false);
    expect(work.session.state.notice).toBeUndefined();
    await userEvent.click(await screen.findByRole('button', { name: '一键修正2处' }));
    (await screen.findByRole('button', { name: '全部修正' })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(work.session.state.notice?.text.zh).toContain('已修正2处');
    });
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /一键修正/ })).toBeNull();
    });
    expect(lines().some((line) => /TF-0[14]/.test(line.textContent))).toBe(false);
  });

  it('the history undoes one and all, and needs no check', async () => {
    const { workbook, work } = await checkedPane({}, SLIPS);
    await act(() => work.session.fix({ of: 'safe' }));
    await userEvent.click(button('修正记录'));
    const list = await screen.findByRole('list', { name: '修正记录' });
    await waitFor(() => {
      expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    });
    await userEvent.click(button('撤销第1条：项目台账!X8'));
    expect(await within(list).findByText('已撤销')).toBeTruthy();
    expect(await kept(workbook)).toEqual(['498万元', 731.81]);
    await userEvent.click(button('全部撤销（1条）'));
    await waitFor(() => {
      expect(within(list).getAllByText('已撤销')).toHaveLength(2);
    });
    expect(await kept(workbook)).toEqual(['498万元', '７３１.８１']);
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: '审核工作簿' })).toBeTruthy();
  });

  it('an empty history says what to do', async () => {
    const { container } = await openPane({ sample: true, route: 'check', lang: 'en' });
    await userEvent.click(await screen.findByRole('button', { name: 'Fix history' }));
    expect(await screen.findByText(/Nothing was fixed yet/)).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();
  });
});

async function kept(workbook: Awaited<ReturnType<typeof openPane>>['workbook']): Promise<unknown[]> {
  for await (const { values } of workbook.read(['项目台账'])) return [values[7]?.[23], values[8]?.[23]];
  return [];
}
