/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane } from './pane';

/** What the pane put into the clipboard, by kind. */
function clipboard(): Map<string, string> {
  const kept = new Map<string, string>();
  // The browser of the tests has no clipboard: the event alone tells what would be in it.
  Object.assign(document, {
    execCommand: (command: string): boolean => {
      const event = Object.assign(new Event(command), {
        clipboardData: { setData: (kind: string, data: string) => kept.set(kind, data) },
      });
      document.dispatchEvent(event);
      return true;
    },
  });
  return kept;
}

describe('the screen of the annual overview', () => {
  it('is reached from the summaries, and shows the text with its notes', async () => {
    await openPane({ route: 'summaries', sample: true });
    await userEvent.click(await screen.findByRole('button', { name: '年度工作概述' }));
    const article = await screen.findByRole('article');
    expect(article.textContent).toContain('2011年，北京市安排帮扶资金8000万元〔注1〕，区县安排配套资金1600万元');
    expect(
      within(article).getByText('〔注1〕北京市安排帮扶资金：正文8000万元，明细合计8500万元，相差500万元。'),
    ).toBeTruthy();
  });

  it('shows the cells behind a figure, each a click away, and comes back', async () => {
    const { workbook } = await openPane({ route: 'overview', sample: true });
    await userEvent.click(await screen.findByText('8000万元'));
    expect(screen.getByRole('heading', { name: '8000万元的来源' })).toBeTruthy();
    const [stated = document.body, detail = document.body] = screen.getAllByRole('list', { name: '来源单元格' });
    expect(within(stated).getByText('北京市安排帮扶资金')).toBeTruthy();
    expect(detail.textContent).toContain('万元');
    expect(screen.getByText(/个单元格，合计8500万元/)).toBeTruthy();
    const [cell] = within(detail).getAllByRole('button');
    await userEvent.click(cell ?? detail);
    expect(workbook.revealed?.sheet).toBe('资金下达');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('8000万元');
  });

  it('is written in the language one chooses', async () => {
    await openPane({ route: 'overview', sample: true });
    await screen.findByText('总体情况');
    await userEvent.selectOptions(screen.getByLabelText('概述的语言'), '英文');
    expect((await screen.findByText(/of anti-poverty funds/)).textContent).toContain(
      'Beijing allocated 80 million yuan',
    );
  });

  it('is copied as paragraphs and as text', async () => {
    const kept = clipboard();
    await openPane({ route: 'overview', sample: true });
    await screen.findByText('总体情况');
    await userEvent.click(screen.getByText('复制全文'));
    expect(screen.getByText('已复制，可粘贴到Word。')).toBeTruthy();
    expect(kept.get('text/html')).toMatch(/^<h1>2011年京蒙对口帮扶工作概述<\/h1><h2>总体情况<\/h2><p>2011年，/);
    expect(kept.get('text/plain')).toMatch(/^2011年京蒙对口帮扶工作概述\n\n总体情况\n2011年，/);
  });

  it('is written as a sheet', async () => {
    const { workbook } = await openPane({ route: 'overview', sample: true });
    await screen.findByText('总体情况');
    await userEvent.click(screen.getByText('写入工作表'));
    expect(await screen.findByText('年度工作概述已写入“工作概述”工作表。')).toBeTruthy();
    expect((await workbook.sheets()).map(({ name }) => name)).toContain('工作概述');
  });

  it('says what to do where there is nothing to tell', async () => {
    await openPane({ route: 'overview' });
    await userEvent.click(await screen.findByRole('button', { name: '插入模板' }));
    expect(screen.getByRole('heading', { level: 1, name: '插入模板' })).toBeTruthy();
  });
});

describe('the rows behind a number of a summary', () => {
  const S02 = 'S02 项目按类别汇总';

  it('are those it is made of, and add up to it', async () => {
    const { workbook, work } = await openPane({ route: 'summaries', sample: true });
    await act(() => work.session.summarise(['S02'], 'zh'));
    await act(() => work.holdings.refresh());
    await userEvent.click(await screen.findByRole('button', { name: '数字的来源' }));
    await userEvent.click(await screen.findByRole('button', { name: '查看所选数字的来源' }));
    expect(await screen.findByText(/所选单元格不在汇总表中/)).toBeTruthy();

    const values: unknown[][] = [];
    for await (const grid of workbook.read([S02])) values.push(...grid.values.map((row) => [...row]));
    const row = values.findIndex(([label]) => label === '产业类');
    await workbook.reveal({ sheet: S02, range: { top: row, left: 1, bottom: row, right: 1 } });
    await userEvent.click(screen.getByRole('button', { name: '查看所选数字的来源' }));
    expect(await screen.findByText('共10行')).toBeTruthy();

    await workbook.reveal({ sheet: S02, range: { top: row, left: 2, bottom: row, right: 2 } });
    await userEvent.click(screen.getByRole('button', { name: '查看所选数字的来源' }));
    expect(await screen.findByText(/^10个单元格，合计/)).toBeTruthy();
    const amounts = within(screen.getByRole('list', { name: '来源单元格' }))
      .getAllByText(/ 万元$/)
      .map((each) => Number.parseFloat(each.textContent));
    const sum = Math.round(amounts.reduce((total, each) => total + each, 0) * 100) / 100;
    expect(sum).toBe(values[row]?.[2]);
  });
});
