/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { openHandbook } from '../../src/taskpane/route';
import { serveHandbook } from './handbookFiles';
import { openPane } from './pane';

expect.extend(toHaveNoViolations);
jest.setTimeout(30_000);

// Long pages take the test's browser long to look through.
const heading = (name: string) => screen.findByRole('heading', { name }, { timeout: 15_000 });
const button = (name: string) => screen.getByRole('button', { name });

async function openAt(page?: string, lang: 'zh' | 'en' = 'zh') {
  const pane = await openPane({ lang });
  act(() => {
    openHandbook(page);
  });
  return pane;
}

describe('the handbook in the pane', () => {
  it('opens from the footer at its contents, leads to a rule and back', async () => {
    serveHandbook();
    await openPane();
    await userEvent.click(button('手册'));
    await heading('结对手册');
    await userEvent.click(screen.getByRole('link', { name: 'RL-01 总投资等于各资金来源之和' }));
    expect(await heading('总投资等于各资金来源之和')).toBe(document.activeElement);
    expect(screen.getAllByRole('table', { name: /✗ 有误/ }).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('link', { name: '项目台账' }));
    await heading('R05 帮扶项目台账');
    await userEvent.click(button('返回'));
    await heading('RL-01');
    await userEvent.click(button('手册目录'));
    await heading('结对手册');
  });

  it('finds a rule by its number and by its words, and says when there is none', async () => {
    serveHandbook();
    await openAt();
    const box = await screen.findByRole('searchbox', { name: '在本页查找' });
    await userEvent.type(box, 'rl01');
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'RL-01 总投资等于各资金来源之和',
    ]);
    await userEvent.clear(box);
    await userEvent.type(box, '没有这样的规则');
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(screen.getByText('没有找到。').getAttribute('role')).toBe('status');
    await userEvent.clear(box);
    expect(screen.getAllByRole('link').length).toBeGreaterThan(80);
  });

  it('says when a page did not arrive, and tries again', async () => {
    let isDown = true;
    const asked = serveHandbook(() => isDown);
    await openAt('registers/projects');
    const message = await screen.findByText(/没有读到/);
    expect(within(message.closest('[role="group"]') ?? message).queryByRole('table')).toBeNull();
    isDown = false;
    await userEvent.click(button('重新显示'));
    await heading('R05 帮扶项目台账');
    expect(asked).toEqual(['zh-CN/registers/projects.html', 'zh-CN/registers/projects.html']);
  });

  it('opens at a register from the lists of registers', async () => {
    serveHandbook();
    await openPane({ route: 'templates' });
    await userEvent.click(await screen.findByRole('button', { name: '手册中的帮扶项目台账' }, { timeout: 15_000 }));
    await heading('R05 帮扶项目台账');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('follows the language', async () => {
    const asked = serveHandbook();
    await openAt('parameters', 'en');
    await heading('Parameters');
    expect(asked).toEqual(['en-US/parameters.html']);
  });

  it.each(['zh', 'en'] as const)('has nothing axe finds: contents, rule, register, code list (%s)', async (lang) => {
    serveHandbook();
    const { container } = await openAt('index', lang);
    for (const page of ['rules/CR-03', 'registers/projects', 'codes/units']) {
      act(() => {
        openHandbook(page);
      });
      await waitFor(() => {
        expect(container.querySelector('article h2')).toBeTruthy();
      });
      expect(await axe(container)).toHaveNoViolations();
    }
  });
});
