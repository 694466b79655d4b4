import { catalogue } from '../../../src/catalogue';
import { checkBy, findingsOf } from '../../support/rule';
import { bookOf, type TableOptions } from '../../support/table';

const titled = (text: string): TableOptions => ({
  facts: { title: { text, row: 0, column: 0, year: Number(text.slice(0, 4)) } },
});
const byYear = catalogue.rules.filter(({ number }) => number === 'RG-25' || number === 'FL-22');
const payments = [
  { pay_id: 'BF-2011-001', pay_date: '2011-09-01' },
  { pay_id: 'BF-2011-002', pay_date: '2011-10-01' },
];

function causes(coverTitle: string): string[] {
  const book = bookOf({ cover: [{ year: 2012 }], payments }, catalogue, {
    cover: titled(coverTitle),
    payments: titled('2011年资金拨付台账'),
  });
  return findingsOf(checkBy(book, byYear, catalogue)).map(({ rule, cause }) => `${rule} <- ${cause ?? 'leads'}`);
}

describe('a year that differs between cover and title', () => {
  it('is one cause, found at the title, with all that hangs on it under it', () => {
    const [title, ...hanging] = causes('2012年工作台账');
    expect(title).toBe('payments.title-of-the-year <- leads');
    expect(hanging).toHaveLength(4);
    expect(new Set(hanging.map((line) => line.split(' <- ')[1]))).toEqual(
      new Set(['payments.title-of-the-year@资金拨付!A1']),
    );
  });

  it('leads at the cover where the cover’s own title differs from its year', () => {
    const lines = causes('2011年工作台账');
    expect(lines.filter((line) => line.endsWith('leads'))).toEqual(['cover.title-of-the-year <- leads']);
    expect(lines).toHaveLength(6);
  });
});
