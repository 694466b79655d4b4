import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { isMarkFormula } from '../../../src/workbook/excel/markLooks';
import type { ConditionalFormat } from '../../../src/workbench/book/types';
import { text } from '../../../src/workbench/host/arguments';
import { HostError } from '../../../src/workbench/host/errors';
import { hostClass } from '../../../src/workbench/host/registry';
import { blankDesign, valueRows } from '../designs';
import { excelHost } from './office';

/** Excel fails on some rules when they are read, and with them fails the whole batch. */
const UNREADABLE = '=UNREADABLE';
const office = excelHost({
  calculates: false,
  classes: [
    hostClass('ConditionalFormatRule', {
      properties: {
        Formula: {
          get: ({ sheet, id }) => {
            const formula = sheet.state.conditionalFormats.find((each) => each.id === id)?.formula ?? '';
            if (formula === UNREADABLE) throw new HostError('GeneralException');
            return formula;
          },
          set: ({ sheet, id }, given) => {
            const formula = text(given);
            const rules = sheet.state.conditionalFormats;
            sheet.set(
              'conditionalFormats',
              rules.map((each) => (each.id === id ? { ...each, formula } : each)),
              'addin',
            );
          },
        },
      },
    }),
  ],
});

const odd = (id: string): ConditionalFormat => ({
  id,
  ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
  kind: 'Custom',
  formula: UNREADABLE,
  format: {},
  stopIfTrue: false,
  priority: 9,
});

test('rules of others that Excel cannot read stay, and do not keep ours from being found', async () => {
  const workbook = new ExcelWorkbook();
  await workbook.write(blankDesign('甲', { rows: valueRows(['x', 'y']) }));
  await workbook.write(blankDesign('乙', { rows: valueRows(['x', 'y']) }));
  const range = { top: 0, left: 1, bottom: 0, right: 1 };
  await workbook.mark([
    { sheet: '甲', range, severity: 'error' },
    { sheet: '乙', range, severity: 'advice' },
  ]);
  for (const sheet of office.now.book.sheets) {
    sheet.set('conditionalFormats', [odd('{1}'), ...sheet.state.conditionalFormats, odd('{2}')], 'user');
  }
  expect(await workbook.hasMarks()).toBe(true);
  await workbook.clearMarks();
  const left = office.now.book.sheets.flatMap(({ state }) => state.conditionalFormats);
  expect(left.map(({ id }) => id)).toEqual(['{1}', '{2}', '{1}', '{2}']);
  expect(left.some(({ formula }) => isMarkFormula(formula ?? ''))).toBe(false);
});
