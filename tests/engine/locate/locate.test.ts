import { catalogue } from '../../../src/catalogue';
import type { TotalRow } from '../../../src/model/table';
import { checkBy, findingsOf } from '../../support/rule';
import { bookOf, FIRST_DATA_ROW, type TableOptions, type TypedRow } from '../../support/table';

const EQUATIONS = [
  'projects.sources-add-up',
  'projects.totals-add-up',
  'training-classes.men-and-women-add-up',
  'training-classes.person-days-multiply',
  'training-classes.totals-add-up',
];
const rules = catalogue.rules.filter(({ rule }) => EQUATIONS.includes(rule));

const suspectsIn = (register: string, rows: readonly TypedRow[], options: TableOptions = {}, by = rules) =>
  findingsOf(
    checkBy(
      bookOf({ [register]: rows.map((row) => ({ ...row })) } as Parameters<typeof bookOf>[0], catalogue, {
        [register]: options,
      }),
      by,
      catalogue,
    ),
  ).map(({ number, suspects = [] }) => ({ number, suspects: suspects.map(({ cell, value }) => [cell, value]) }));

const total = (rows: number, values: TotalRow['values']): TableOptions => ({
  totals: [{ row: FIRST_DATA_ROW + rows, level: 'total', label: '合计', from: 0, to: rows, values }],
});

describe('the cell of a broken equation that is most probably wrong', () => {
  it('is the one a slip explains, where another equation bears witness for the rest', () => {
    // 29 + 70 ≠ 98, but 98 trainees × 5 days are the 490 person-days: 28 men, one digit off.
    const rows = [{ male: 29, female: 70, n: 98, days: 5, person_days: 490 }];
    expect(suspectsIn('training-classes', rows)).toEqual([{ number: 'RL-08', suspects: [['N2', '28']] }]);
  });

  it('is nobody where a difference may be explained', () => {
    const rows = [{ male: 29, female: 70, n: 98, days: 5, person_days: 490 }];
    const asWarnings = rules.map((rule) => ({ ...rule, severity: 'warning' as const }));
    expect(suspectsIn('training-classes', rows, {}, asWarnings)).toEqual([{ number: 'RL-08', suspects: [] }]);
  });

  it('is named with the others where nothing tells them apart', () => {
    expect(suspectsIn('training-classes', [{ male: 29, female: 70, n: 98 }])).toEqual([
      {
        number: 'RL-08',
        suspects: [
          ['N2', '28'],
          ['M2', '99'],
        ],
      },
    ]);
  });

  it('is the one in which two broken equations meet', () => {
    const rows = [{ male: 40, female: 58, n: 75, days: 5, person_days: 490 }];
    expect(suspectsIn('training-classes', rows)).toEqual([
      { number: 'RL-08', suspects: [['M2', '98']] },
      { number: 'RL-06', suspects: [['M2', '98']] },
    ]);
  });

  it('is found through the totals', () => {
    const rows = [
      { inv_total: 500, src_bj: 300, src_nm: 200, src_local: 0, src_other: 0 },
      { inv_total: 321, src_bj: 231, src_nm: 100, src_local: 0, src_other: 0 },
      { inv_total: 80, src_bj: 80, src_nm: 0, src_local: 0, src_other: 0 },
    ];
    const wan = (amount: number): number => amount * 1_000_000;
    const totals = total(3, { inv_total: wan(911), src_bj: wan(611), src_nm: wan(300) });
    expect(suspectsIn('projects', rows, totals)).toEqual([
      { number: 'RL-01', suspects: [['X3', '331']] },
      { number: 'RG-04', suspects: [['X3', '331']] },
    ]);
  });

  it('is the total itself where every row agrees with itself', () => {
    const rows = [
      { inv_total: 500, src_bj: 300, src_nm: 200, src_local: 0, src_other: 0 },
      { inv_total: 80, src_bj: 80, src_nm: 0, src_local: 0, src_other: 0 },
    ];
    expect(suspectsIn('projects', rows, total(2, { inv_total: 637_000_000 }))).toEqual([
      { number: 'RG-04', suspects: [['X4', '580']] },
    ]);
  });
});
