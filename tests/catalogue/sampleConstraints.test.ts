import type { DataRow } from '../../src/model/data';
import { countOf, plain, rowsOf, sumOf, where } from '../support/sampleRows';

const column = (register: string, id: string): readonly unknown[] => rowsOf(register).map((row) => plain(row[id]));
const money = (row: DataRow, id: string): number => Math.round(Number(plain(row[id]) ?? 0) * 100);

describe('the made-up rows of 2011', () => {
  it('give Halu its 98.00 beyond the 400.00 of Beijing', () => {
    const [halu] = rowsOf('projects');
    expect(halu).toBeDefined();
    expect([halu?.['src_nm'], halu?.['src_local']]).toEqual([
      { value: 38, sample: true },
      { value: 60, sample: true },
    ]);
  });

  it('have every other project approved after the Measures of 19 July', () => {
    const dates = column('projects', 'approve_date').map(String);
    expect(dates.filter((date) => date <= '2011-07-19')).toEqual(['2011-05']);
  });

  it('keep to plausible sectors: schools and clinics for people, greenhouses and tourism for industry', () => {
    expect(countOf('projects', { category: 'industrial', sector: 'education' })).toBe(0);
    expect(countOf('projects', { category: 'industrial', sector: 'health' })).toBe(0);
    expect(countOf('projects', { category: 'livelihood', sector: 'facility-agriculture' })).toBe(0);
    expect(countOf('projects', { category: 'livelihood', sector: 'tourism' })).toBe(0);
  });

  it('carry no project over from another year, so that all its money is allocated in this one', () => {
    expect(countOf('projects', { nature: 'continued' })).toBe(0);
    for (const project of rowsOf('projects')) {
      const project_id = plain(project['project_id']);
      const allocated = ['beijing', 'inner-mongolia', 'local'].map((source) =>
        sumOf('allocations', 'amount', { project_id, source }),
      );
      expect(allocated).toEqual(['src_bj', 'src_nm', 'src_local'].map((id) => plain(project[id])));
    }
  });

  it('have projects of different names and amounts, none far from the others', () => {
    const totals = column('projects', 'inv_total').map(Number);
    expect(new Set(totals).size).toBe(32);
    expect(new Set(column('projects', 'project_name')).size).toBe(32);
    expect(Math.min(...totals)).toBe(498);
    expect(Math.max(...totals)).toBeLessThan(2500);
  });

  it('carry the Beijing money as 7,000 + 500 + 1,000, each district 100.00, and the rest by project', () => {
    const sums = ['project', 'training', 'interest-subsidy'].map((kind) =>
      sumOf('allocations', 'amount', { source: 'beijing', kind }),
    );
    expect(sums).toEqual([7000, 500, 1000]);
    const shares = where('allocations', { source: 'district' });
    expect(shares.map((row) => money(row, 'amount'))).toEqual(Array.from({ length: 16 }, () => 100_00));
    expect(new Set(shares.map((row) => plain(row['payer_code']))).size).toBe(16);
    expect(sumOf('allocations', 'amount', { source: 'inner-mongolia' })).toBe(7000);
    expect(sumOf('allocations', 'amount', { source: 'local' })).toBe(18900);
  });

  it('never pay more than was allocated, nor before', () => {
    for (const allocation of rowsOf('allocations')) {
      const payments = where('payments', { alloc_id: plain(allocation['alloc_id']) });
      const paid = payments.reduce((sum, row) => sum + money(row, 'amount'), 0);
      expect(paid).toBeLessThanOrEqual(money(allocation, 'amount'));
      const early = payments.filter((row) => String(plain(row['pay_date'])) < String(plain(allocation['alloc_date'])));
      expect(early).toEqual([]);
    }
  });

  it('fill eight classes with 40 people and eight with 41, as the roster counts them', () => {
    expect([countOf('training-classes', { n: 40 }), countOf('training-classes', { n: 41 })]).toEqual([8, 8]);
    for (const row of rowsOf('training-classes')) {
      const class_id = plain(row['class_id']);
      expect(countOf('trainees', { class_id })).toBe(plain(row['n']));
      expect(countOf('trainees', { class_id, gender: 'male' })).toBe(plain(row['male']));
      expect(countOf('trainees', { class_id, gender: 'female' })).toBe(plain(row['female']));
      expect(sumOf('trainees', 'attend_days', { class_id })).toBe(plain(row['person_days']));
    }
  });

  it('subsidise within the interest, by principal, rate and days', () => {
    for (const row of rowsOf('interest-subsidies')) {
      const [principal, rate, days, due] = ['principal', 'rate', 'days', 'interest_due'].map((id) =>
        Number(plain(row[id])),
      );
      const computed = ((principal ?? 0) * (rate ?? 0) * (days ?? 0)) / 100 / 360;
      expect(Math.abs(computed - (due ?? 0))).toBeLessThan(0.0051);
      expect(money(row, 'approved')).toBeLessThanOrEqual(money(row, 'interest_paid'));
      const granted = (((principal ?? 0) * Number(plain(row['sub_rate']))) / 100) * ((days ?? 0) / 365);
      expect(money(row, 'applied') / 100).toBeLessThanOrEqual(granted);
    }
  });

  it('let each district give to the banner it is paired with, in every form within the yearly total', () => {
    const pairs = rowsOf('pairings').map((row) => `${String(plain(row['bj_code']))}-${String(plain(row['nm_code']))}`);
    const given = where('donations', { donor_kind: 'district' }).map(
      (row) => `${String(plain(row['bj_code']))}-${String(plain(row['nm_code']))}`,
    );
    expect(new Set(given)).toEqual(new Set(pairs));
    expect(countOf('donations', { in_total: 'yes' })).toBe(countOf('donations'));
  });

  it('value what was given in kind article by article', () => {
    for (const row of where('donations', { form: 'kind' })) {
      expect(sumOf('donation-items', 'value', { don_id: plain(row['don_id']) })).toBe(plain(row['kind_val']));
    }
    for (const row of rowsOf('donation-items')) {
      const yuan = Number(plain(row['qty'])) * Number(plain(row['price']));
      expect(yuan).toBe(money(row, 'value') * 100);
    }
  });

  it('send each batch within the year, to a hospital that is paired with the one it comes from', () => {
    const hospitals = (row: DataRow) => ['bj_hosp', 'nm_hosp', 'nm_code'].map((id) => String(plain(row[id]))).join();
    const sent = rowsOf('medical-batches').map(hospitals);
    expect(new Set(sent)).toEqual(new Set(rowsOf('hospital-pairs').map(hospitals)));
    for (const batch of rowsOf('medical-batches')) {
      const [start, end] = [String(plain(batch['start'])), String(plain(batch['end']))];
      expect(['2011-01-10' <= start, start < end, end <= '2011-12-31']).toEqual([true, true, true]);
      expect(Number(plain(batch['n']))).toBeGreaterThanOrEqual(1);
    }
  });

  it('keep what hospitals gave out of the donation register', () => {
    expect(where('medical-batches', { donation_id: null })).toHaveLength(293);
    expect(countOf('donations', { donor_kind: 'hospital' })).toBe(0);
  });

  it('name as projects only clinics that were finished as projects, for all they cost', () => {
    const built = rowsOf('facilities').filter((row) => plain(row['project_id']) !== null);
    expect(built).toHaveLength(2);
    for (const row of built) {
      const [project] = where('projects', { project_id: plain(row['project_id']) });
      expect(plain(row['fund'])).toBe(plain(project?.['inv_total']));
      expect(plain(row['nm_code'])).toBe(plain(project?.['banner_code']));
      expect(plain(row['finish'])).toBe(String(plain(project?.['finish_act'])).slice(0, 7));
    }
  });

  it.each([
    ['projects', ['inv_total', 'src_bj', 'src_nm', 'src_local']],
    ['allocations', ['amount']],
    ['payments', ['amount']],
    ['training-classes', ['budget', 'spent', 'unit_cost']],
    ['interest-subsidies', ['principal', 'interest_due', 'applied', 'approved']],
    ['donations', ['cash', 'kind_val']],
    ['medical-batches', ['donation']],
    ['facilities', ['fund']],
  ])('%s: amounts have two decimals', (register, columns) => {
    const amounts = columns.flatMap((id) => column(register, id)).filter((value) => value !== null);
    expect(amounts.filter((value) => Number(Number(value).toFixed(2)) !== value)).toEqual([]);
  });
});
