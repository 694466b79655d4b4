/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { laidOut } from './layout';
import { openPane } from '../pane';

const SHEET = '项目台账';
const ROWS = 1500;
/** Pixels of a pane on a large screen. */
const HEIGHT = 900;

beforeAll(() => {
  laidOut(HEIGHT);
});

test('5,000 findings are a bounded number of elements', async () => {
  const { workbook, work, container } = await openPane({ sample: true, route: 'check', keepsUndo: false });
  const [grid] = await workbook.readCells([{ sheet: SHEET, range: { top: 8, left: 0, bottom: 8, right: 60 } }]);
  const row = grid?.values[0] ?? [];
  workbook.paste(
    SHEET,
    'A10',
    Array.from({ length: ROWS }, () => row),
  );
  await userEvent.click(await screen.findByRole('button', { name: '审核工作簿' }));
  await waitFor(
    () => {
      expect(work.session.state.report).toBeDefined();
    },
    { timeout: 20_000 },
  );
  expect(work.session.state.report?.result.findings.size).toBeGreaterThan(5_000);
  const list = await screen.findByRole('list', { name: '问题列表' });
  expect(list.querySelectorAll('[role=listitem]').length).toBeGreaterThan(3);
  expect(container.querySelectorAll('*').length).toBeLessThan(1_000);
}, 30_000);
