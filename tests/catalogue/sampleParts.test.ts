import fc from 'fast-check';
import { chineseNumeral, samplePerson } from '../../src/catalogue/sample/numerals';
import { placeOf } from '../../src/catalogue/sample/places';
import { sampleRow } from '../../src/catalogue/sample/row';
import { sharesOf } from '../../src/catalogue/sample/shares';
import { textTable } from '../../src/catalogue/sample/text-table';

const ONES = '零一二三四五六七八九';

/** Reads a numeral back, place by place. */
function read(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of numeral) {
    const place = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (place === undefined) digit = ONES.indexOf(sign);
    else {
      total += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return total + digit;
}

describe('Chinese numerals', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [648, '六百四十八'],
    [1000, '一千'],
    [1001, '一千零一'],
    [9090, '九千零九十'],
  ])('%d is %s', (number, numeral) => {
    expect(chineseNumeral(number)).toBe(numeral);
  });

  it('can be read back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (number) => read(chineseNumeral(number)) === number));
  });

  it.each([0, -1, 1.5, 10000])('do not reach %d', (number) => {
    expect(() => chineseNumeral(number)).toThrow(RangeError);
  });

  it('number the people of a sample', () => {
    expect(samplePerson(12)).toEqual({ zh: '示例十二', en: 'Sample L' });
  });
});

describe('shares of a whole number', () => {
  it('follow the weights', () => {
    expect(sharesOf(10, [1, 1, 1])).toEqual([3, 4, 3]);
    expect(sharesOf(100, [3, 0, 1])).toEqual([75, 0, 25]);
  });

  it('are whole, not negative, less than one from their part, and add up', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }).filter((each) => each.some(Boolean));
    fc.assert(
      fc.property(fc.nat(20_000), weights, (total, each) => {
        const shares = sharesOf(total, each);
        const all = each.reduce((sum, weight) => sum + weight);
        expect(shares.reduce((sum, share) => sum + share)).toBe(total);
        shares.forEach((share, index) => {
          expect(Number.isInteger(share) && share >= 0).toBe(true);
          expect(Math.abs(share - (total * (each[index] ?? 0)) / all)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});

describe('a table written as text', () => {
  const columns = ['name', 'qty'] as const;

  it('becomes records, with blanks where a dot stands', () => {
    const rows = textTable(
      columns,
      `
name | qty
电脑 | 12
书   | .
`,
    );
    expect(rows).toEqual([
      { name: '电脑', qty: '12' },
      { name: '书', qty: '' },
    ]);
  });

  it('must have the columns asked for', () => {
    expect(() => textTable(columns, 'name | price\n电脑 | 12')).toThrow('Columns are name,price');
  });

  it('must have as many cells in every line', () => {
    expect(() => textTable(columns, 'name | qty\n电脑')).toThrow('Not 2 cells: 电脑');
  });
});

describe('a row of a sample', () => {
  it('marks what is made up and leaves blanks out', () => {
    const row = sampleRow({ stated: { year: 2011 }, generated: { head: '示例甲', phone: undefined, fax: null } });
    expect(row).toEqual({ year: 2011, head: { value: '示例甲', sample: true } });
  });

  it('knows no division but those of the list', () => {
    expect(placeOf('150423').parent).toBe('150400');
    expect(() => placeOf('150499')).toThrow('There is no division 150499');
  });
});
