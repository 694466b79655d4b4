import { catalogue } from '../../../src/catalogue';
import { registerOf } from '../../../src/model/catalogue';
import type { BookExample } from '../../../src/model/rule';
import type { TotalRow } from '../../../src/model/table';
import { checkBy, findingsOf } from '../../support/rule';
import { bookOf, tableOf, type TableOptions } from '../../support/table';

const RULES = ['RG-01', 'RG-04', 'RG-11', 'CR-02', 'CR-08'];
const by = catalogue.rules.filter(({ number }) => RULES.includes(number));

/** What leads, and how many findings share its cause. */
function leading(book: ReturnType<typeof bookOf>): string[] {
  const findings = findingsOf(checkBy(book, by, catalogue));
  return findings
    .filter(({ cause }) => cause === undefined)
    .map(({ rule, sheet, cell, number }) => {
      const under = findings.filter(({ cause }) => cause === `${rule}@${sheet}!${cell}`).length;
      return `${number} ${sheet}!${cell}, ${under} under it`;
    });
}

const KEYS = ['JM-2011-150423-001', 'JM-2011-150423-002', 'JM-2011-150423-003'];
const projects = KEYS.map((project_id, n) => ({ project_id, src_bj: 100 + n, src_nm: 0 }));
const allocations = projects.map(({ project_id, src_bj }, n) => ({
  alloc_id: `XD-2011-00${n + 1}`,
  source: 'beijing',
  kind: 'project',
  project_id,
  amount: src_bj,
}));
const last = allocations.slice(2);
const BOOK: BookExample = { cover: [{ year: 2011, period: 'year' }], projects, allocations };
const totalOf = (rows: number, amount: number): readonly TotalRow[] => [
  { row: rows + 1, level: 'total', label: '合计', from: 0, to: rows, values: { amount: amount * 1_000_000 } },
];

test('a submission in which everything agrees', () => {
  expect(leading(bookOf(BOOK, catalogue, { allocations: { totals: totalOf(3, 303) } }))).toEqual([]);
});

test('an allocation entered twice leads over the total and the project it makes wrong', () => {
  const twice = [...allocations, ...last];
  const book = bookOf({ ...BOOK, allocations: twice }, catalogue, { allocations: { totals: totalOf(4, 303) } });
  expect(leading(book)).toEqual(['RG-01 资金下达!B5, 2 under it']);
});

test('a row that disagrees with another register leads over the total it makes wrong', () => {
  const more = [...allocations, ...last.map((row) => ({ ...row, alloc_id: 'XD-2011-900' }))];
  const book = bookOf({ ...BOOK, allocations: more }, catalogue, { allocations: { totals: totalOf(4, 303) } });
  expect(leading(book)).toEqual([expect.stringMatching(/^CR-02 项目台账![A-Z]+4, 1 under it$/)]);
});

test('a unit row that contradicts the template leads over all balances of its sheet', () => {
  const cell = { row: 0, column: 0, text: '单位：元' };
  const inYuan: TableOptions = { unit: 'yuan', facts: { unitCell: cell, unitConflicts: [cell] } };
  expect(leading(bookOf(BOOK, catalogue, { projects: inYuan }))).toEqual(['RG-11 项目台账!A1, 3 under it']);
});

test('an indicator in the wrong unit leads over what disagrees with it', () => {
  const overview = (unit: string) =>
    leading(bookOf({ ...BOOK, indicators: [{ ind_id: 'H01', unit, value: 303 }] }, catalogue));
  expect(overview('万元')).toEqual([]);
  expect(overview('元')).toEqual([expect.stringMatching(/^RG-11 年度概览!.*, 1 under it$/)]);
});

test('a copied sheet is one finding, whatever it makes wrong', () => {
  const book = bookOf(BOOK, catalogue);
  const copy = tableOf(registerOf(catalogue, 'projects'), projects, { sheet: '项目台账 (2)' });
  const copied = { ...book, tables: [...book.tables, copy] };
  expect(leading(copied)).toEqual(['RG-01 项目台账 (2)!B2, 3 under it']);
  const [finding] = findingsOf(checkBy(copied, by, catalogue)).filter(({ number }) => number === 'RG-01');
  expect(finding?.message.zh).toContain('“JM-2011-150423-001等3个（整表重复）”重复，见第2～4行');
  expect(finding?.observed?.zh).toBe('JM-2011-150423-001');
  expect(finding?.related).toHaveLength(5);
});
