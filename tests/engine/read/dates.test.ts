import fc from 'fast-check';
import { parseDate, parseSerial, readSerial, showsDate, type Precision } from '../../../src/engine/read/dates';
import { fromSerial, isoDate, serialOf } from '../../../src/model/date';
import { Kind } from '../../../src/model/table';

describe('dates typed as text', () => {
  test.each([
    ['2011-7-6', '2011-07-06'],
    ['2011/7/6', '2011-07-06'],
    ['2011.7.6', '2011-07-06'],
    ['2011年7月6日', '2011-07-06'],
    ['2011年07月06号', '2011-07-06'],
    ['20110706', '2011-07-06'],
    ['２０１１年７月６日', '2011-07-06'],
    ['2011 年 7 月 6 日', '2011-07-06'],
    ['二〇一一年七月六日', '2011-07-06'],
    ['二○一一年十二月三十一日', '2011-12-31'],
    ['二零一一年十月二十日', '2011-10-20'],
    ['二O一一年七月六日', '2011-07-06'],
    ['二〇一一年元月六日', '2011-01-06'],
    ['2011年7月6日星期三', '2011-07-06'],
    ['2011年7月6日（周三）', '2011-07-06'],
    ['2011/7/6 上午8:30', '2011-07-06'],
    ['2011-7-6 8:30 PM', '2011-07-06'],
    ['2011、7、6', '2011-07-06'],
    ['2011.7.6日', '2011-07-06'],
    ['2011-07-06 08:30:00', '2011-07-06'],
    ['2011-07-06T08:30', '2011-07-06'],
    ['6 July 2011', '2011-07-06'],
    ['July 6, 2011', '2011-07-06'],
    ['6-Jul-2011', '2011-07-06'],
    ['1 Sept 2011', '2011-09-01'],
  ])('%s', (typed, iso) => {
    const expected = { kind: Kind.value, value: serialOf(iso), trouble: 'date-not-text', suggestion: iso };
    expect(parseDate(typed, 'day')).toEqual(expected);
    expect(parseDate(typed, 'month')).toEqual(expected);
  });

  test.each([
    '2011年5月',
    '2011.5',
    '2011.05',
    '2011-5',
    '2011/05',
    '201105',
    '2011年5月份',
    '二〇一一年五月',
    '２０１１．５',
    '二〇一一年五月份',
    'May 2011',
  ])('%s is a month: read where the column allows months, noted where it needs the day', (typed) => {
    expect(parseDate(typed, 'month')).toEqual({
      ...{ kind: Kind.value, value: serialOf('2011-05-01') },
      ...{ trouble: 'date-not-text', suggestion: '2011-05' },
    });
    expect(parseDate(typed, 'day')).toEqual({ kind: Kind.unreadable, trouble: 'day-given' });
  });

  test.each([
    ...['2011-02-30', '2011年13月', '2011年4月31日', '2011-0-1', '20111301', '5/6/2011', '2011年', '45.80'],
    ...['2011', '0001-01-01', '2011-5-', '2011.5-2011.11', '2011年5月底', '五月', '1 Foo 2011', '2011-7-6-1'],
  ])('%s is no date', (typed) => {
    expect(parseDate(typed, 'month')).toEqual({ kind: Kind.unreadable, trouble: 'date' });
  });

  test.each(['11.5.1', '11年5月1日', '11年5月', '11-5-1', '１１．５．１', '6-Jul-11', "Jul '11", '十一年五月'])(
    '%s has a two-digit year, which nobody guesses',
    (typed) => {
      expect(parseDate(typed, 'month')).toEqual({ kind: Kind.unreadable, trouble: 'four-digit-year' });
    },
  );

  test('a serial typed as text is a day of the sheet’s calendar', () => {
    expect(parseSerial(' 40730 ', 0)).toMatchObject({
      value: 40730,
      trouble: 'date-not-text',
      suggestion: '2011-07-06',
    });
    expect(parseSerial('39268', 1462)).toMatchObject({ value: 40730 });
    expect(parseSerial('10001', 0)).toBeUndefined();
    expect(parseSerial('2011', 0)).toBeUndefined();
  });

  test('placeholders and 不适用', () => {
    expect(parseDate('待定', 'day')).toEqual({ kind: Kind.unreadable, trouble: 'placeholder' });
    expect(parseDate('不适用', 'day')).toEqual({ kind: Kind.unreadable, trouble: 'placeholder' });
    expect(parseDate('不适用', 'day', true)).toEqual({ kind: Kind.notApplicable });
  });
});

describe('dates typed as numbers', () => {
  const read = (typed: number, shownAsDate: boolean, precision: Precision = 'month') =>
    readSerial(typed, typed, precision, shownAsDate);
  test('a serial shown as a date is one, without its time', () => {
    expect(read(40730, true)).toEqual({ kind: Kind.value, value: 40730 });
    expect(read(40730.75, true)).toEqual({ kind: Kind.value, value: 40730 });
  });
  test('a serial shown as a number is noted', () => {
    expect(read(40664, false)).toEqual({
      kind: Kind.value,
      value: 40664,
      trouble: 'date-format',
      suggestion: '2011-05-01',
    });
  });
  test.each([
    [20110706, 'day', { value: 40730, trouble: 'date-not-text', suggestion: '2011-07-06' }],
    [201105, 'month', { value: 40664, trouble: 'date-not-text', suggestion: '2011-05' }],
    [2011.5, 'month', { value: 40664, trouble: 'date-not-text', suggestion: '2011-05' }],
    [2011.11, 'month', { value: serialOf('2011-11-01') }],
    [2011.5, 'day', { kind: Kind.unreadable, trouble: 'day-given' }],
    [2011.1, 'month', { kind: Kind.unreadable, trouble: 'date' }],
    [2011, 'day', { kind: Kind.unreadable, trouble: 'date' }],
    [40, 'day', { kind: Kind.unreadable, trouble: 'date' }],
    [-5, 'day', { kind: Kind.unreadable, trouble: 'date' }],
  ] as const)('%d in a cell that shows numbers', (typed, precision, expected) => {
    expect(read(typed, false, precision)).toMatchObject(expected);
  });
});

test.each([
  ['yyyy-mm-dd', true],
  ['yyyy"年"m"月"d"日"', true],
  ['[$-804]yyyy/m/d;@', true],
  ['m/d/yy', true],
  ['General', false],
  ['0.00', false],
  ['#,##0.00_ ;[Red]\\-#,##0.00\\ ', false],
  ['0.00"mm"', false],
  ['0.00E+00', false],
  ['@', false],
  [undefined, false],
])('%s shows a date: %s', (format, shows) => {
  expect(showsDate(format)).toBe(shows);
});

const day = fc.integer({ min: serialOf('1980-01-01'), max: serialOf('2100-12-31') });
const FIGURES = '〇一二三四五六七八九';
const chinese = (value: number): string => {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? '' : FIGURES.charAt(value % 10);
  return tens === 0 ? ones : `${tens === 1 ? '' : FIGURES.charAt(tens)}十${ones}`;
};
const printings: readonly ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`,
  (y, m, d) =>
    `${Array.from(String(y), (figure) => FIGURES.charAt(Number(figure))).join('')}年${chinese(m)}月${chinese(d)}日`,
];

test('every day printed in every form reads back', () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...printings),
      fc.constantFrom<Precision>('day', 'month'),
      (serial, print, precision) => {
        const date = fromSerial(serial);
        expect(parseDate(print(date.year, date.month, date.day), precision)).toEqual({
          ...{ kind: Kind.value, value: serial, trouble: 'date-not-text', suggestion: isoDate(serial) },
        });
      },
    ),
    { numRuns: 500 },
  );
});

test('no text throws, and no text is a date silently', () => {
  const bits = fc.constantFrom('2011', '5', '11', '年', '月', '日', '-', '/', '.', '十', '二', '〇', ' ', 'May', '０');
  const soup = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(soup, fc.constantFrom<Precision>('day', 'month'), (typed, precision) => {
      const read = parseDate(typed, precision);
      expect(read.kind === Kind.value).toBe(read.value !== undefined);
      expect(read.kind === Kind.blank).toBe(read.trouble === undefined);
      if (read.value !== undefined) expect(Number.isInteger(read.value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
