/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { insertSample } from '../../../src/actions/sample';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { openPane } from '../pane';
import { button, WORDS } from './checked';
import { laidOut } from './layout';

jest.setTimeout(60_000);

// A pane high enough for all findings.
beforeAll(() => {
  laidOut(6000);
});

const CHOOSE = { zh: '与上年工作簿核对…', en: 'Compare with last year’s workbook…' } as const;

async function fileOf(year: 2010 | 2011): Promise<File> {
  const workbook = XlsxWorkbook.create();
  await insertSample(workbook, { year, lang: 'zh' });
  return new File([Uint8Array.from(await workbook.toBytes())], `${year}.xlsx`);
}

describe('last year’s workbook', () => {
  it('is chosen from the disk, compared with from the next check on, and let go', async () => {
    const { work } = await openPane({ sample: true, route: 'check' });
    await userEvent.upload(await screen.findByLabelText(CHOOSE.zh, { selector: 'input' }), await fileOf(2010));
    expect(await screen.findByText('上年工作簿：2010.xlsx')).toBeTruthy();
    await userEvent.click(button(WORDS.zh.check));
    await waitFor(
      () => {
        expect(work.session.state.report?.result.findings.counts.warning).toBeGreaterThan(2);
      },
      { timeout: 20_000 },
    );
    await userEvent.click(button('不再与上年核对'));
    expect(button(CHOOSE.zh)).toBeTruthy();
    expect(work.session.state.previous).toBeUndefined();
    expect(work.session.state.outdated).toBe(true);
  });

  it('of a wrong year is refused in a sentence, and a file that is none too', async () => {
    const { work } = await openPane({ sample: true, route: 'check', lang: 'en' });
    const input = await screen.findByLabelText(CHOOSE.en, { selector: 'input' });
    await userEvent.upload(input, new File(['no workbook'], 'notes.xlsx'));
    expect(await screen.findByText(/notes\.xlsx/)).toBeTruthy();
    expect(work.session.state.previous).toBeUndefined();
    await userEvent.upload(input, await fileOf(2011));
    await screen.findByText('Last year’s workbook: 2011.xlsx');
    await userEvent.click(await screen.findByRole('button', { name: WORDS.en.check }));
    expect(await screen.findByText(/choose the workbook of 2010/, undefined, { timeout: 20_000 })).toBeTruthy();
    expect(work.session.state.report).toBeUndefined();
  });
});
