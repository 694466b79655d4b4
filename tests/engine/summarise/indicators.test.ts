import { catalogue } from '../../../src/catalogue';
import overview from '../../../src/catalogue/summaries/overview';
import years from '../../../src/catalogue/summaries/years';
import { finish } from '../../../src/engine/steps';
import { overviewTable, yearsTable } from '../../../src/engine/summarise/indicators';
import type { BookExample } from '../../../src/model/rule';
import { bookOf } from '../../support/table';

const headline = (ind_id: string, value: number | null, more: Readonly<Record<string, string | number>> = {}) => ({
  ind_id,
  unit: '万元',
  value,
  ...more,
});

describe('overviewTable', () => {
  const of = (example: BookExample) =>
    finish(overviewTable(overview, bookOf(example, catalogue), catalogue, '2011-12-31'));

  it('sets headlines beside last year and their detail, and smooths nothing over', () => {
    const { lines } = of({
      indicators: [
        headline('H01', 8000, { prev: 6400, plan: 7500, explain: '另行安排' }),
        headline('H02', 100, { prev: 0 }),
        headline('H03', null),
      ],
      allocations: [
        { source: '北京市级', amount: 8500 },
        { source: '北京区县配套', amount: 99.98 },
      ],
    });
    expect(
      lines.map(({ id, actual, last, change, detail, difference, verdict }) => ({
        ...{ id, actual: actual?.value, last: last?.value, change, detail, difference, verdict },
      })),
    ).toEqual([
      { id: 'H01', actual: 8000, last: 6400, change: 25, detail: 8500, difference: -500, verdict: 'differs' },
      { id: 'H02', actual: 100, last: 0, change: undefined, detail: 99.98, difference: 0.02, verdict: 'differs' },
      {
        id: 'H03',
        actual: undefined,
        last: undefined,
        change: undefined,
        detail: undefined,
        difference: undefined,
        verdict: 'unchecked',
      },
    ]);
    expect(lines[0]?.explanation?.zh).toBe('另行安排');
  });
});

describe('yearsTable', () => {
  const of = (example: BookExample) => yearsTable(years, bookOf(example, catalogue), catalogue);
  const numbers = ({ years: shown, lines }: ReturnType<typeof of>) => [
    shown,
    ...lines.map(({ id, values }) => [id, ...values.map((each) => each?.value)]),
  ];

  it('shows last year where the office set it beside this year, and the year before that from last year’s workbook', () => {
    const table = of({
      indicators: [headline('H01', 8000, { prev: 6000 }), headline('H02', 1600)],
      'indicators@previous': [headline('H01', 6000, { prev: 5000 }), headline('H02', 500, { prev: 400 })],
    });
    expect(numbers(table)).toEqual([
      [2009, 2010, 2011],
      ['H01', 5000, 6000, 8000],
      ['H02', undefined, undefined, 1600],
    ]);
    expect(table.notes.at(-1)?.zh).toMatch(/^区县配套资金：本年表未填上年实际/);
  });

  it('says where both workbooks give last year differently', () => {
    const table = of({
      indicators: [headline('H01', 8000, { prev: 6000 })],
      'indicators@previous': [headline('H01', 6001, { prev: 5000 })],
    });
    expect(numbers(table)).toEqual([
      [2010, 2011],
      ['H01', 6000, 8000],
    ]);
    expect(table.notes.at(-1)?.zh).toMatch(/^北京市安排帮扶资金：.*不一致/);
  });
});
