/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane, plainSheet } from './pane';

describe('the screen of summaries', () => {
  it('makes those picked and says when', async () => {
    const { workbook } = await openPane({ route: 'summaries', sample: true });
    await userEvent.click(await screen.findByRole('checkbox', { name: '全选' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'S02 项目按类别汇总' }));
    await userEvent.click(screen.getByRole('button', { name: '生成1张汇总表' }));
    expect(await screen.findByText('2026年11月22日生成')).toBeTruthy();
    expect((await workbook.sheets()).map(({ name }) => name)).toContain('S02 项目按类别汇总');
    await userEvent.click(screen.getByRole('button', { name: '转到工作表“S02 项目按类别汇总”' }));
    expect(workbook.revealed?.sheet).toBe('S02 项目按类别汇总');
  });

  it('says why one cannot be made', async () => {
    const { workbook, work } = await openPane({
      route: 'summaries',
      sample: true,
      sheets: [plainSheet('S13 捐赠按区县汇总', [['我的草稿']])],
    });
    await screen.findByRole('checkbox', { name: '全选' });
    await act(() => {
      workbook.removeSheet('贷款贴息');
      return work.holdings.refresh();
    });
    expect(await screen.findByText('无法生成：本工作簿没有“贷款贴息”。')).toBeTruthy();
    expect(screen.getByText('无法生成：已有同名工作表“S13 捐赠按区县汇总”，请先改名。')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'S13 捐赠按区县汇总' })).toHaveProperty('disabled', true);
  });

  it('leads to the templates when there is nothing to sum up', async () => {
    await openPane({ route: 'summaries' });
    await userEvent.click(await screen.findByRole('button', { name: '插入模板' }));
    expect(screen.getByRole('heading', { level: 1, name: '插入模板' })).toBeTruthy();
  });
});
