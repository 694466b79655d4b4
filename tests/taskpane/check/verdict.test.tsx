/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane, plainSheet } from '../pane';
import { button, checkedPane, lines, WORDS } from './checked';
import { laidOut } from './layout';

jest.setTimeout(30_000);

// A pane high enough for all findings of 2011.
beforeAll(() => {
  laidOut(4000);
});

describe('what a check came to', () => {
  it('says what a check does before there is one', async () => {
    await openPane({ sample: true, route: 'check' });
    expect(await screen.findByRole('heading', { name: '尚未审核' })).toBeTruthy();
    expect(screen.queryByRole('list', { name: WORDS.zh.list })).toBeNull();
  });

  it.each(['zh', 'en'] as const)('shows the verdict, the counts and the findings of 2011 (%s)', async (lang) => {
    const { work } = await checkedPane({ lang });
    const verdict = lang === 'zh' ? /没有错误；有2个警告/ : /No errors\. Warnings .*: 2\./;
    expect(await screen.findByRole('heading', { name: verdict })).toBeTruthy();
    expect(button(lang === 'zh' ? '警告 2' : 'Warnings 2').getAttribute('aria-pressed')).toBe('false');
    expect(work.session.state.report?.result.findings.size).toBe(
      lines(lang).filter((line) => !line.hasAttribute('aria-expanded')).length,
    );
  });

  it('shows one sheet alone, and says of a sheet that is none why it was not checked', async () => {
    const { workbook } = await openPane({
      sample: true,
      route: 'check',
      sheets: [plainSheet('用车登记', [['车牌号', '公里数']])],
    });
    workbook.select({ sheet: '项目台账', range: { top: 8, left: 1, bottom: 8, right: 1 } });
    await userEvent.click(await screen.findByRole('button', { name: WORDS.zh.sheet }));
    expect(await screen.findByText('工作表“项目台账”')).toBeTruthy();
    expect(lines()[0]?.textContent).toContain('项目台账');
    workbook.select({ sheet: '用车登记', range: { top: 0, left: 0, bottom: 0, right: 0 } });
    await userEvent.click(button(WORDS.zh.sheet));
    expect(await screen.findByRole('heading', { name: /此工作表不是可识别的报表/ })).toBeTruthy();
    expect(screen.getByText('“用车登记”未审核：表头与任何台账都不相符')).toBeTruthy();
  });

  it('leads from a workbook without registers to the templates', async () => {
    await openPane({ route: 'check', sheets: [plainSheet('Sheet1', [['随便']])] });
    await userEvent.click(await screen.findByRole('button', { name: WORDS.zh.check }));
    expect(await screen.findByRole('heading', { name: /没有可识别的报表/ })).toBeTruthy();
    await userEvent.click(button('插入模板'));
    expect(await screen.findByRole('heading', { level: 1, name: '插入模板' })).toBeTruthy();
  });
});
