import { catalogue } from '../../../../src/catalogue';
import { progressReports } from '../../../../src/catalogue/registers/progress-reports';
import type { MoneyUnit } from '../../../../src/model/money';
import type { Table } from '../../../../src/model/table';
import { checkBy, findingsOf } from '../../../support/rule';
import { tableOf } from '../../../support/table';

const rules = catalogue.rules.filter(({ form }) => form === 'series');

/** A sheet of reports written as lines: project, month, done in the period, done so far; `.` is a blank. */
function reports(sheet: string, lines: readonly string[], unit: MoneyUnit = 'wan'): Table {
  const amount = (cell = '.'): number | null => (cell === '.' ? null : Number(cell));
  const rows = lines.map((line) => {
    const [project_id, month, inv_done_p, inv_done_c] = line.split(/\s+/);
    return { project_id, period: `${month}-01`, inv_done_p: amount(inv_done_p), inv_done_c: amount(inv_done_c) };
  });
  return tableOf(progressReports, rows, { sheet, unit });
}

/** Findings as `sheet!cell number difference`. */
const foundIn = (...tables: readonly Table[]): string[] => {
  const book = { tables, unrecognised: [], year: 2011, overrides: {} };
  return findingsOf(checkBy(book, rules, catalogue)).map(
    ({ sheet, cell, number, difference }) => `${sheet}!${cell} ${number} ${difference?.zh ?? ''}`,
  );
};

test('sheets of one period each are one series, whatever their order', () => {
  const june = reports('六月', ['A 2011-06 80 80', 'B 2011-06 10 10']);
  const september = reports('九月', ['A 2011-09 40 125', 'B 2011-09 5 15']);
  expect(foundIn(june, september)).toEqual(['九月!H2 CP-02 5.00 万元']);
  expect(foundIn(september, june)).toEqual(['九月!H2 CP-02 5.00 万元']);
});

test('sheets in different units are compared as money', () => {
  const june = reports('六月', ['A 2011-06 800000 800000'], 'yuan');
  expect(foundIn(june, reports('九月', ['A 2011-09 40 120']))).toEqual([]);
  expect(foundIn(june, reports('九月', ['A 2011-09 40 121']))).toEqual(['九月!H2 CP-02 1.00 万元']);
});

test('what fell is one finding, and what a correction lowers in the period itself is told all the same', () => {
  expect(foundIn(reports('进度', ['A 2011-06 80 80', 'A 2011-09 40 60']))).toEqual(['进度!H3 CP-01 -20.00 万元']);
  expect(foundIn(reports('进度', ['A 2011-06 80 80', 'A 2011-09 -20 60']))).toEqual(['进度!H3 CP-01 -20.00 万元']);
});

test('a report left out in between hides what it added, but not a fall', () => {
  const monthly = ['B 2011-06 10 10', 'B 2011-07 5 15'];
  expect(foundIn(reports('进度', [...monthly, 'A 2011-06 80 80', 'A 2011-09 40 150']))).toEqual([]);
  expect(foundIn(reports('进度', [...monthly, 'A 2011-06 80 80', 'A 2011-09 40 70']))).toEqual([
    '进度!H5 CP-01 -10.00 万元',
  ]);
});

test('a period that stands twice, a blank sum and a first period say nothing', () => {
  expect(foundIn(reports('进度', ['A 2011-06 80 80', 'A 2011-09 40 125', 'A 2011-09 40 120']))).toEqual([]);
  expect(foundIn(reports('进度', ['A 2011-06 80 .', 'A 2011-09 40 125', 'A 2011-12 5 130']))).toEqual([]);
  expect(foundIn(reports('进度', ['A 2011-09 40 125']))).toEqual([]);
});
