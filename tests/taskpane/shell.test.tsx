/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { ErrorBoundary } from '../../src/taskpane/shell/ErrorBoundary';
import { goTo } from '../../src/taskpane/route';
import { drawn, openPane, plainSheet, TestHost } from './pane';

const settled = (): Promise<void> =>
  act(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, 20);
      }),
  );

describe('the frame', () => {
  it('speaks the language chosen, on the page as well, and keeps the choice', async () => {
    const { host } = await openPane({ route: 'settings' });
    expect(document.documentElement.lang).toBe('zh-CN');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: '界面语言' }), 'en');
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Jiedui: templates, checks and summaries');
    expect(host.kept.get('language')).toBe('en');
  });

  it('follows the looks of the program until others are chosen', async () => {
    const { host } = await openPane({ route: 'settings' });
    const background = (): string => document.body.style.backgroundColor;
    const light = background();
    act(() => {
      host.turn('dark');
    });
    const dark = background();
    expect(dark).not.toBe(light);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: '外观' }), 'light');
    expect(background()).toBe(light);
    act(() => {
      host.turn('contrast');
    });
    expect(await screen.findByText('正在使用系统的高对比度颜色。')).toBeTruthy();
  });

  it('turns live checking on and off, and keeps the choice', async () => {
    const { host, work } = await openPane({ route: 'settings', keepsUndo: false });
    const live = await screen.findByRole('checkbox', { name: '实时审核' });
    expect(live).toHaveProperty('checked', false);
    await userEvent.click(live);
    expect(work.session.state.live).toBe(true);
    expect(host.kept.get('live')).toBe('on');
  });

  it('opens the notices of others in the browser', async () => {
    const { host } = await openPane({ route: 'settings' });
    await userEvent.click(await screen.findByRole('button', { name: '第三方软件声明' }));
    expect(host.opened).toHaveLength(1);
  });

  it('can be walked by keyboard, and the focus stays where it was put', async () => {
    await openPane();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('开始');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('模板');
    expect(document.activeElement?.getAttribute('aria-current')).toBe('page');
  });

  it('shows long work with how far it is, and lets it be stopped', async () => {
    let release = (): void => undefined;
    const { work } = await openPane({
      sheets: [plainSheet('Sheet1')],
      before: (call) => (call === 'read' ? new Promise<void>((resolve) => (release = resolve)) : Promise.resolve()),
    });
    const bar = await screen.findByRole('progressbar', { name: '正在读取工作簿' }, { timeout: 3000 });
    const holder = bar.parentElement;
    if (!holder) throw new Error('The bar stands nowhere');
    await userEvent.click(within(holder).getByRole('button', { name: '取消' }));
    release();
    await settled();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(await screen.findByText('尚未读取工作簿，无法显示其中的报表。')).toBeTruthy();
    expect(work.holdings.state.holdings).toBeUndefined();
  });

  it('says what the session has to say: problems at once, all else in a pause', async () => {
    const { work } = await openPane();
    await act(() => work.session.reveal({ sheet: '没有', range: { top: 0, left: 0, bottom: 0, right: 0 } }));
    expect(screen.getByRole('alert').textContent).toContain('没有名为“没有”的工作表');
    await userEvent.click(screen.getByRole('button', { name: '关闭提示' }));
    expect(screen.getByRole('alert').textContent).toBe('');
    await act(() => work.session.clearMarks());
    await waitFor(() => {
      expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(
        expect.stringContaining('没有需要清除的标注'),
      );
    });
  });

  it('goes where a button of the ribbon wants it, without taking the focus', async () => {
    await openPane();
    act(() => {
      goTo('settings');
    });
    expect(await screen.findByRole('heading', { level: 1, name: '设置' })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it('has one sentence and a way on for what fails', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let fails = true;
    const Part = (): string => {
      if (fails) throw new Error('ReferenceError: x');
      return '好了';
    };
    render(
      <ErrorBoundary sentence="未能显示。" again="重新显示">
        <Part />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toBe('未能显示。重新显示');
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: '重新显示' }));
    expect(screen.getByText('好了')).toBeTruthy();
    silent.mockRestore();
  });

  it('says so when it cannot start', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const failing = Promise.reject(new Error('chunk'));
    failing.catch(() => undefined);
    await drawn(<App host={new TestHost('zh')} work={failing} />);
    expect(await screen.findByText(/“结对”未能启动/)).toBeTruthy();
    silent.mockRestore();
  });
});
