import { catalogue } from '../../src/catalogue';
import { sampleBook } from '../../src/catalogue/sample/book';
import { registerOf } from '../../src/model/catalogue';
import type { DataRow } from '../../src/model/data';
import { tableOf } from '../support/table';
import { BOOK, isMade, plain, rowsOf } from '../support/sampleRows';

/** All cells the yearbook states, by column: how many rows. Everything else is made up and marked. */
const STATED: Readonly<Record<string, string>> = {
  cover: 'unit_name 1, unit_code 1, year 1, period 1, money_unit 1, template_ver 1',
  meetings: 'plan_month 2',
  tasks: '',
  documents: 'title 6, kind 6, issuer 5, co_issuer 1, issue_date 5, fund_kind 3',
  pairings: 'pair_kind 16, start 16, tasks 16, bj_code 4, bj_name 4, nm_city 4, nm_code 4, nm_name 4',
  projects:
    'project_name 1, sector 1, city 1, banner_code 1, banner 1, town 1, village 1, content 1, approve_date 1, finish_act 1, inv_total 1, src_bj 1, households 1, status 1',
  'work-items': 'item 21, unit 21, qty 21, done_qty 20, total 15, total_unit 15, per 3, per_unit 3, per_basis 3',
  'progress-reports': '',
  allocations: 'source 1, kind 1, payer 1, payee_code 1, amount 1',
  payments: '',
  'training-classes': '',
  trainees: '',
  'interest-subsidies': '',
  'school-pairs': 'level 1, nm_school 16',
  'education-activities': 'kind 3, batches 2, n 3, n_qual 3, days 1',
  'hospital-pairs': '',
  'medical-batches': '',
  donations: 'date 1, donor 2, recv 2, nm_code 1, form 2, purpose 1, cash 1, kind_val 1, article 1',
  'donation-items': 'article 3',
  'labour-fairs': 'fair_name 1, date 1, nm_code 2, ent_n 2, posts 2, kinds 1, platform 1',
  'fair-posts': 'bj_code 4',
  placements: '',
  'culture-sport': 'kind 6, bj_unit 4, nm_unit 3, nm_code 5, qty 6',
  facilities: '',
  exchanges: '',
  indicators: 'ind_id 9, ind 9, unit 9, value 9',
  filings: '',
};

const registers = Object.keys(BOOK);

function statedBy(rows: readonly DataRow[]): string {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const [id, cell] of Object.entries(row)) {
      if (plain(cell) !== null && !isMade(cell)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([id, count]) => `${id} ${count}`)
    .sort()
    .join(', ');
}
const sorted = (listed: string): string => listed.split(', ').sort().join(', ');

describe('what is stated and what is made up', () => {
  it.each(registers)('%s: only what the yearbook says is unmarked', (register) => {
    expect(statedBy(rowsOf(register))).toBe(sorted(STATED[register] ?? 'unknown register'));
  });

  it('marks nothing blank', () => {
    const blank = registers.flatMap((register) =>
      rowsOf(register).flatMap((row) =>
        Object.entries(row).filter(([, cell]) => isMade(cell) && (plain(cell) === null || plain(cell) === '')),
      ),
    );
    expect(blank).toEqual([]);
  });
});

describe('the rows of 2011', () => {
  it.each(registers)('%s: fit their register, every required cell filled', (id) => {
    const register = registerOf(catalogue, id);
    const rows = rowsOf(id).map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, plain(cell)])),
    );
    expect(() => tableOf(register, rows)).not.toThrow();
    const required = Object.entries(register.columns).filter(([, column]) => column.required === true);
    const missing = rows.flatMap((row) => required.filter(([column]) => (row[column] ?? null) === null));
    expect(missing.map(([column]) => column)).toEqual([]);
  });

  it('hold every register of the catalogue', () => {
    expect(registers).toEqual(catalogue.registers.map(({ id }) => id));
  });

  it('are the same on every call, and hold the same numbers in English', () => {
    expect(sampleBook(2011, 'zh')).toEqual(BOOK);
    const numbers = (rows: readonly DataRow[]) =>
      rows.map((row) =>
        Object.values(row)
          .map(plain)
          .filter((value) => typeof value === 'number'),
      );
    const english = sampleBook(2011, 'en');
    for (const register of registers) expect(numbers(english[register] ?? [])).toEqual(numbers(rowsOf(register)));
  });

  it('are in English where English is asked for', () => {
    const texts = Object.values(sampleBook(2011, 'en')).flatMap((rows) =>
      rows.flatMap((row) => Object.values(row).map((cell) => String(plain(cell)))),
    );
    expect(texts.filter((value) => /\p{Script=Han}/u.test(value))).toEqual([]);
  });
});

describe('identities', () => {
  const cellsOf = (wanted: (scheme: string) => boolean): unknown[] =>
    catalogue.registers.flatMap(({ id, columns }) =>
      Object.entries(columns)
        .filter(([, column]) => column.type === 'id' && wanted(column.scheme))
        .flatMap(([column]) => rowsOf(id).map((row) => plain(row[column]))),
    );

  it('of people, enterprises, accounts and documents stay blank', () => {
    const filled = cellsOf((scheme) => scheme !== 'key').filter((value) => value !== null);
    expect(filled).toEqual([]);
    expect(cellsOf((scheme) => scheme === 'resident')).toHaveLength(648 + 36);
  });

  it.each([
    ['cover', 'head'],
    ['cover', 'auditor'],
    ['cover', 'filler'],
    ['projects', 'resp'],
    ['trainees', 'name'],
    ['trainees', 'work_unit'],
    ['training-classes', 'provider'],
    ['interest-subsidies', 'enterprise'],
    ['interest-subsidies', 'bank'],
    ['interest-subsidies', 'contract'],
    ['payments', 'payee'],
    ['payments', 'voucher'],
    ['hospital-pairs', 'bj_hosp'],
    ['hospital-pairs', 'nm_hosp'],
    ['medical-batches', 'bj_hosp'],
    ['medical-batches', 'nm_hosp'],
    ['donations', 'receipt'],
    ['facilities', 'name'],
  ])('%s.%s: nobody and nothing that exists', (register, column) => {
    const values = rowsOf(register).map((row) => String(plain(row[column])));
    expect(values.filter((value) => !value.includes('示例'))).toEqual([]);
    expect(rowsOf(register).every((row) => isMade(row[column]))).toBe(true);
  });

  it('count the people who do not exist in Chinese numerals', () => {
    const names = rowsOf('trainees').map((row) => plain(row['name']));
    expect(new Set(names).size).toBe(648);
    expect([1, 10, 11, 20, 100, 105, 110, 648].map((number) => names[number - 1])).toEqual([
      '示例一',
      '示例十',
      '示例十一',
      '示例二十',
      '示例一百',
      '示例一百零五',
      '示例一百一十',
      '示例六百四十八',
    ]);
  });

  it('never look like a number that could be somebody’s', () => {
    const texts = registers.flatMap((register) =>
      rowsOf(register).flatMap((row) => Object.values(row).map((cell) => String(plain(cell)))),
    );
    expect(texts.filter((value) => /\d{7}/.test(value))).toEqual([]);
  });
});
