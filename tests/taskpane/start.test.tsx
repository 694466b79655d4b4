/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkbookError } from '../../src/model/workbook';
import { text } from '../../src/model/text';
import { openPane, plainSheet, TestHost } from './pane';

const sheetLine = (name: string): HTMLElement => {
  const line = screen.getByRole('button', { name: `转到工作表“${name}”` }).closest('li');
  if (!line) throw new Error(`${name} stands in no list`);
  return line;
};

describe('the first screen', () => {
  it('explains itself once, in two lines and one button', async () => {
    const host = new TestHost('zh');
    host.kept.clear();
    const { container } = await openPane({ host });
    const main = within(screen.getByRole('main'));
    expect(main.getAllByRole('button')).toHaveLength(1);
    expect(container.querySelectorAll('main p')).toHaveLength(2);
    await userEvent.click(main.getByRole('button', { name: '开始使用' }));
    expect(await screen.findByText('插入报表模板')).toBeTruthy();
    expect(host.kept.get('welcomed')).toBe('yes');
  });

  it('leads from an empty workbook to the templates', async () => {
    // jsdom has the focus nowhere once the focused element is gone; a browser keeps it in the page.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    await openPane({ sheets: [plainSheet('Sheet1')] });
    expect(await screen.findByText('未审核：空白工作表')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '选择模板' }));
    expect(await screen.findByRole('heading', { level: 1, name: '插入模板' })).toBe(document.activeElement);
  });

  it('shows registers with rows, and sheets that are none with the reason', async () => {
    await openPane({
      sample: true,
      sheets: [
        plainSheet('值班表', [
          ['星期', '电话'],
          ['星期一', '另行通知'],
        ]),
      ],
    });
    await screen.findByText('核对必填项、代码、日期、金额和各表勾稽关系。');
    expect(sheetLine('项目台账').textContent).toContain('32行');
    expect(sheetLine('项目台账').textContent).toContain('未审核');
    expect(sheetLine('值班表').textContent).toContain('表头与任何台账都不相符');
  });

  it('checks in one click, shows how each sheet stands, and marks as changed what was edited', async () => {
    const { work, workbook } = await openPane({ sample: true });
    await userEvent.click(await screen.findByRole('button', { name: '审核工作簿' }));
    await waitFor(() => {
      expect(work.session.state.report).toBeDefined();
    });
    act(() => {
      work.session.live(false);
    });
    await userEvent.click(screen.getByRole('button', { name: '开始' }));
    await screen.findByText('说明警告');
    expect(sheetLine('结对关系').textContent).toContain('警告1');
    expect(sheetLine('资金下达').textContent).toContain('通过');
    act(() => {
      workbook.type('资金下达', 'F12', 1);
    });
    expect(sheetLine('资金下达').textContent).toContain('已改动，待审核');
    expect(screen.getByRole('button', { name: '重新审核' })).toBeTruthy();
  });

  it('does not read the workbook again after a check', async () => {
    let readings = 0;
    const { work } = await openPane({
      sample: true,
      before: (call) => {
        if (call === 'read') readings += 1;
        return Promise.resolve();
      },
    });
    await screen.findByText('项目台账');
    readings = 0;
    await act(async () => {
      await work.session.check({ of: 'workbook' });
    });
    // The check reads all sheets, the screen no more than the stamp.
    await waitFor(() => {
      expect(work.holdings.state.reading).toBeUndefined();
    });
    expect(readings).toBe(2);
  });

  it('goes to a sheet', async () => {
    const { workbook } = await openPane({ sample: true });
    await userEvent.click(await screen.findByRole('button', { name: '转到工作表“项目台账”' }));
    expect(workbook.revealed?.sheet).toBe('项目台账');
  });

  it('sees sheets that come and go', async () => {
    // A small workbook: only what was read quickly is read again by itself.
    const { workbook } = await openPane({ sheets: [plainSheet('值班表'), plainSheet('通讯录')] });
    await screen.findByRole('button', { name: '转到工作表“通讯录”' });
    act(() => {
      workbook.removeSheet('通讯录');
    });
    await waitFor(
      () => {
        expect(screen.queryByText('通讯录')).toBeNull();
      },
      { timeout: 4000 },
    );
    expect(sheetLine('值班表')).toBeTruthy();
  });

  it('says why the workbook cannot be read, and tries again', async () => {
    let fails = true;
    await openPane({
      sheets: [plainSheet('Sheet1')],
      before: (call) =>
        call === 'read' && fails
          ? Promise.reject(new WorkbookError('busy', text('请先按回车键结束输入。', 'Press Enter first.')))
          : Promise.resolve(),
    });
    expect(await screen.findByText('请先按回车键结束输入。')).toBeTruthy();
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: '读取工作簿' }));
    expect(await screen.findByRole('button', { name: '选择模板' })).toBeTruthy();
  });
});
