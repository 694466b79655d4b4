/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogue } from '../../src/catalogue';
import { grouped } from '../../src/taskpane/templates/groups';
import { openPane, plainSheet, type Pane } from './pane';

const sheetNames = async ({ workbook }: Pane): Promise<readonly string[]> =>
  (await workbook.sheets()).map(({ name }) => name);

describe('the screen of templates', () => {
  it('has every register in one group of its own', () => {
    const groups = grouped(catalogue.registers);
    expect(groups.flatMap(({ registers }) => registers.map(({ id }) => id)).sort()).toEqual(
      catalogue.registers.map(({ id }) => id).sort(),
    );
    expect(groups.map(({ id }) => id)).not.toContain('other');
  });

  it('offers all of them in a workbook without any, and inserts those picked with their cover', async () => {
    const pane = await openPane({ route: 'templates', sheets: [plainSheet('Sheet1')] });
    expect(await screen.findByRole('button', { name: `插入${catalogue.registers.length}张工作表` })).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: '全选' }));
    expect(screen.getByRole('button', { name: '请选择要插入的报表' }).getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(screen.getByRole('checkbox', { name: '帮扶项目台账' }));
    await userEvent.click(screen.getByRole('button', { name: '插入2张工作表' }));
    expect(await screen.findByText('已插入2张工作表。请从“封面”填起，填好后点“审核工作簿”。')).toBeTruthy();
    expect(await sheetNames(pane)).toEqual(['Sheet1', '封面', '项目台账', '选项', '_jiedui']);
    expect(await screen.findByText('已有：工作表“项目台账”，保留不动')).toBeTruthy();
  });

  it('inserts beside what is there, whose lists and stamps stay', async () => {
    const pane = await openPane({ route: 'templates', sheets: [plainSheet('Sheet1')] });
    const insert = (...registersPresent: string[]) =>
      act(() => pane.work.session.insertTemplates({ catalogue, lang: 'zh', year: 2026, unit: 'yi', registersPresent }));
    await insert('cover', 'projects');
    await waitFor(() => {
      expect(pane.work.holdings.state.holdings?.templates.size).toBe(2);
    });
    await insert('payments');
    await waitFor(() => {
      expect([...(pane.work.holdings.state.holdings?.templates.values() ?? [])]).toEqual(
        ['cover', 'projects', 'payments'].map((register): unknown => expect.objectContaining({ register, unit: 'yi' })),
      );
    });
    const lists: unknown[] = [];
    for await (const grid of pane.workbook.read(['选项'])) lists.push(...(grid.values[0] ?? []));
    // Codes of projects alone, and of payments alone.
    expect(lists).toEqual(expect.arrayContaining(['项目状态', '拨付环节']));
  });

  it('leaves an older sheet and says how to have a new one', async () => {
    await openPane({ route: 'templates', sample: true });
    expect(await screen.findByText('已有：工作表“项目台账”，保留不动')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^插入/ })).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '年度' }), '2012');
    expect(screen.getByText('已有2011年的表“项目台账”，保留不动；如需新表，请先将其改名')).toBeTruthy();
  });

  it('does not write over a sheet of the same name that is something else', async () => {
    await openPane({ route: 'templates', sheets: [plainSheet('封面', [['画册']])] });
    expect(await screen.findByText('已有同名工作表“封面”；请改名后再插入')).toBeTruthy();
  });

  it('finds registers by a word, and says when there is none', async () => {
    await openPane({ route: 'templates' });
    const search = await screen.findByRole('searchbox', { name: '查找报表' });
    await userEvent.type(search, '捐赠');
    expect(screen.queryByRole('checkbox', { name: '帮扶项目台账' })).toBeNull();
    expect(screen.getByRole('checkbox', { name: '社会捐赠台账' })).toBeTruthy();
    await userEvent.type(search, '桥');
    expect(screen.getByText('没有名称含“捐赠桥”的报表。')).toBeTruthy();
  });
});
