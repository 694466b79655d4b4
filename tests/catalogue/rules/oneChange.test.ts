import { catalogue } from '../../../src/catalogue';
import type { BookExample } from '../../../src/model/rule';
import { checkBy, findingsOf } from '../../support/rule';
import { bookOf } from '../../support/table';

/** Rules over rows and between registers: the cells themselves have rules of their own. */
const rules = catalogue.rules.filter(({ form }) => form !== 'column');

/** A small submission in which everything agrees: two projects, one of them carried over, a class and a donation. */
const BOOK = {
  cover: [{ year: 2012, period: 'year' }],
  documents: [{ seq: 1, doc_id: 'ZD-2011-02', kind: 'measures', fund_kind: 'project', issue_date: '2011-07-19' }],
  pairings: [
    {
      seq: 1,
      pair_id: 'JD-110108-150430',
      bj_code: '110108',
      bj_name: '110108',
      nm_city: '150400',
      nm_code: '150430',
      nm_name: '150430',
      pair_kind: 'district',
      basis: 'ZD-2011-02',
      start: '2011-12-21',
    },
  ],
  projects: [
    {
      seq: 1,
      project_id: 'JM-2012-150430-001',
      nature: 'new',
      city: '150400',
      banner_code: '150430',
      banner: '150430',
      pair_id: 'JD-110108-150430',
      approve_date: '2012-03-01',
      start_act: '2012-03-20',
      finish_act: '2012-11-01',
      status: 'completed',
      inv_total: 300,
      src_bj: 200,
      src_nm: 60,
      src_local: 40,
      households: 28,
      people: 96,
    },
    {
      seq: 2,
      project_id: 'JM-2011-150430-009',
      nature: 'continued',
      approve_date: '2011-12-01',
      status: 'under-way',
      inv_total: 500,
      src_bj: 300,
      src_nm: 100,
      src_local: 100,
    },
  ],
  allocations: [
    line('XD-2012-001', 'beijing', 'project', 'JM-2012-150430-001', 200),
    line('XD-2012-002', 'inner-mongolia', 'project', 'JM-2012-150430-001', 60),
    line('XD-2012-003', 'beijing', 'project', 'JM-2011-150430-009', 120),
    line('XD-2012-004', 'beijing', 'training', 'PX-2012-01', 30),
    line('XD-2012-005', 'beijing', 'training', 'PX-2012-01', -5, 'reduction'),
  ].map((row, index) => ({ seq: index + 1, ...row })),
  payments: [
    {
      seq: 1,
      pay_id: 'BF-2012-001',
      alloc_id: 'XD-2012-001',
      project_id: 'JM-2012-150430-001',
      pay_date: '2012-05-10',
      amount: 200,
    },
    {
      seq: 2,
      pay_id: 'BF-2012-002',
      alloc_id: 'XD-2012-004',
      project_id: 'PX-2012-01',
      pay_date: '2012-07-01',
      amount: 25,
    },
  ],
  'training-classes': [
    {
      seq: 1,
      class_id: 'PX-2012-01',
      start: '2012-06-11',
      end: '2012-06-17',
      days: 7,
      n: 2,
      male: 1,
      female: 1,
      person_days: 13,
      budget: 25,
      spent: 24,
      fund: 'special',
      roster_n: 2,
    },
  ],
  trainees: [
    { seq: 1, class_id: 'PX-2012-01', name: '示例一', gender: 'male', idno: '150423198505120012', attend_days: 7 },
    { seq: 2, class_id: 'PX-2012-01', name: '示例二', gender: 'female', attend_days: 6 },
  ],
  donations: [
    {
      seq: 1,
      don_id: 'JZ-2012-001',
      date: '2012-08-01',
      bj_code: '110108',
      nm_code: '150900',
      form: 'cash',
      cash: 20,
      in_total: 'yes',
    },
  ],
  indicators: [
    { seq: 1, ind_id: 'H01', unit: 'wan-yuan', value: 345 },
    { seq: 2, ind_id: 'H03', unit: 'wan-yuan', value: 20 },
    { seq: 3, ind_id: 'H07', unit: 'item', value: 2 },
    { seq: 4, ind_id: 'H08', unit: 'person', value: 2 },
  ],
} satisfies BookExample;

function line(alloc_id: string, source: string, kind: string, project_id: string, amount: number, type = 'normal') {
  return { alloc_id, alloc_date: '2012-04-10', type, source, kind, project_id, amount };
}

/** The numbers of what is found once one cell holds something else. */
function found(register: keyof typeof BOOK, row: number, change: BookExample[string][number]): string[] {
  const rows: BookExample[string] = BOOK[register];
  const changed = rows.map((each, index) => (index === row ? { ...each, ...change } : each));
  const book = bookOf({ ...BOOK, [register]: changed }, catalogue);
  return [...new Set(findingsOf(checkBy(book, rules, catalogue)).map(({ number }) => number))].sort();
}

test('a submission in which everything agrees has no findings', () => {
  expect(found('cover', 0, {})).toEqual([]);
});

test.each([
  ['a source is one step off', 'projects', 0, { src_bj: 199.99 }, ['CR-02', 'RL-01']],
  ["a source is blank, which is not this rule's to say", 'projects', 0, { src_local: null }, []],
  ['yuan stands for 10,000 yuan', 'projects', 0, { src_bj: 2000000 }, ['CR-02', 'RL-05']],
  ['the year of the approval is wrong', 'projects', 0, { approve_date: '2013-03-01' }, ['CR-23', 'RL-02']],
  ['the start is in the month of the approval', 'projects', 0, { start_act: '2012-03-01' }, []],
  ['the status is older than the dates', 'projects', 0, { status: 'under-way' }, ['RL-13']],
  ['the pair was not yet in force', 'projects', 0, { approve_date: '2011-11-01' }, ['CR-06']],
  ['a project is cancelled and still counted', 'projects', 1, { status: 'cancelled' }, ['CR-07']],
  ['people stand for person-times', 'projects', 0, { people: 960 }, ['RL-20']],
  ['the content names other households', 'projects', 0, { content: '受益农牧户82户' }, ['RL-36']],
  ['an industrial project benefits nobody', 'projects', 0, { category: 'industrial', households: 0 }, ['RL-23']],
  ['a school is called industrial', 'projects', 1, { sector: 'education', category: 'industrial' }, ['RL-22']],
  ['nobody says what "other" is', 'projects', 0, { sector: 'other' }, ['RL-32']],
  ['nobody was told of the work', 'projects', 0, { publicity: 'none' }, ['CR-25']],
  ['the city is another one', 'projects', 0, { city: '150900' }, ['FL-10']],
  ["the name is another banner's", 'projects', 0, { banner: '150429' }, ['FL-08']],
  ['an allocation is one step off', 'allocations', 1, { amount: 60.01 }, ['CR-02']],
  ['an allocation is of another kind', 'allocations', 0, { kind: 'training' }, ['CR-01', 'CR-02', 'CR-14']],
  ['more is paid than was allocated', 'payments', 0, { amount: 200.01 }, ['CR-03', 'RL-03']],
  ['a payment is before its allocation', 'payments', 0, { pay_date: '2012-04-09' }, ['CR-23']],
  ['a payment is for another project', 'payments', 0, { project_id: 'JM-2011-150430-009' }, ['CR-01']],
  ['a payment leads nowhere', 'payments', 0, { alloc_id: 'XD-2012-099' }, ['CR-01']],
  ['a class has one trainee more', 'training-classes', 0, { n: 3, male: 2 }, ['CR-04']],
  ['a class claims more person-days than there were', 'training-classes', 0, { person_days: 15 }, ['CR-05', 'RL-06']],
  ['a class claims a day that nobody attended', 'training-classes', 0, { person_days: 14 }, ['CR-05']],
  ['a trainee is of a class nobody knows', 'trainees', 1, { class_id: 'PX-2012-09' }, ['CR-01', 'CR-04', 'CR-05']],
  ['a gender is not the one of the number', 'trainees', 0, { gender: 'female' }, ['FL-16']],
  ['a donation in cash has goods', 'donations', 0, { kind_val: 5 }, ['RL-17']],
  ['a donation is outside the total', 'donations', 0, { in_total: 'no' }, ['CR-10']],
  ['a headline differs', 'indicators', 2, { value: 3 }, ['CR-07']],
  ['a headline differs and says why', 'indicators', 2, { value: 3, explain: '含上年结转1个' }, []],
  ['a row of another year', 'donations', 0, { don_id: 'JZ-2011-001' }, ['RG-25']],
  ['a basis that is not registered', 'pairings', 0, { basis: 'ZD-2011-09' }, ['CR-18']],
] as const)('%s', (_, register, row, change, numbers) => {
  expect(found(register, row, change)).toEqual(numbers);
});
