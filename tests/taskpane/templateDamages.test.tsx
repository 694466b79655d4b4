/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { insertTemplates } from '../../src/actions/insertTemplates';
import { catalogue } from '../../src/catalogue';
import { sampleBook } from '../../src/catalogue/sample/book';
import type { Grid } from '../../src/model/workbook';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { gridsOf } from '../workbook/adapter';
import { openPane, plainSheet } from './pane';

const CHECK = { zh: '检查模板', en: 'Check templates' };

/** Sheets of templates with nothing but their values: all else that a template brings along is lost. */
async function bareSheets(): Promise<readonly Grid[]> {
  const workbook = new MemoryWorkbook();
  const registersPresent = ['cover', 'projects', 'training-classes'];
  const data = sampleBook(2011, 'zh');
  await insertTemplates(workbook, { catalogue, lang: 'zh', year: 2011, unit: 'wan', registersPresent, data });
  return gridsOf(workbook);
}

describe('templates on the first screen', () => {
  it('are compared when somebody asks, listed, and repaired by one button, with the keyboard', async () => {
    const { work, container } = await openPane({ sheets: await bareSheets() });
    const check = await screen.findByRole('button', { name: CHECK.zh });
    expect(screen.queryByText(/模板有\d+处损坏/)).toBeNull();
    check.focus();
    await userEvent.keyboard('{Enter}');
    const heading = await screen.findByRole('heading', { name: /模板有\d+处损坏/ }, { timeout: 20_000 });
    const section = heading.closest('section');
    if (!section) throw new Error('No section');
    expect(section.textContent).toContain('下拉列表已丢失：项目类别（D8:D39）');
    expect(section.textContent).toContain('未冻结');
    expect((await axe(container)).violations).toEqual([]);
    within(section).getByRole('button', { name: '修复' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(
      () => {
        expect(work.session.state.notice?.text.zh).toMatch(/^已修复\d+处/);
      },
      { timeout: 30_000 },
    );
    expect(screen.queryByRole('heading', { name: /模板有\d+处损坏/ })).toBeNull();
  }, 90_000);

  it('a workbook without our templates has nothing to compare', async () => {
    const { work } = await openPane({
      lang: 'en',
      sheets: [
        plainSheet('台账', [
          ['项目编号', '项目名称', '总投资'],
          ['JM-2011-150423-001', '示例项目一', 5],
        ]),
      ],
    });
    await userEvent.click(await screen.findByRole('button', { name: CHECK.en }));
    await waitFor(() => {
      expect(work.session.state.notice?.text.en).toBe('This workbook holds no template made by this tool.');
    });
  });

  it('templates of an older edition are told where new ones are chosen', async () => {
    const sheets = (await bareSheets()).map((grid) => ({
      ...grid,
      values: grid.values.map((row) => row.map((value) => (value === '2011-1' ? '2011-0' : value))),
    }));
    await openPane({ sheets, route: 'templates' });
    expect(await screen.findByText(/本工作簿的模板为旧版/)).toBeTruthy();
  });
});
