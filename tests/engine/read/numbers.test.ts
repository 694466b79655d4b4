import fc from 'fast-check';
import { moneyUnitOf, parseMoney, parseNumber } from '../../../src/engine/read/numbers';
import { fromFen, MONEY_UNITS, toFen, type MoneyUnit } from '../../../src/model/money';
import { Kind } from '../../../src/model/table';
import { text } from '../../../src/model/text';

const number = { type: 'number' } as const;

describe('plain numbers typed as text', () => {
  test.each([
    ['12', 12, 'number-not-text'],
    [' -2.5 ', -2.5, 'number-not-text'],
    ['１２', 12, 'half-width'],
    ['１，２３４．５', 1234.5, 'half-width'],
    ['1,234,567.89', 1234567.89, 'no-separators'],
    ['1，234', 1234, 'no-separators'],
    ['12 345', 12345, 'no-separators'],
    ['(12)', -12, 'minus-sign'],
    ['（12）', -12, 'minus-sign'],
    ['（12人）', -12, 'no-unit'],
    ['△12', -12, 'minus-sign'],
    ['负12', -12, 'minus-sign'],
    ['三十二', 32, 'arabic-figures'],
    ['贰拾', 20, 'arabic-figures'],
    ['三点五', 3.5, 'arabic-figures'],
    ['二〇一一', 2011, 'arabic-figures'],
    ['负三十二', -32, 'arabic-figures'],
    ['三十二人', 32, 'no-unit'],
    ['一百人，其中女三十人', 100, 'no-remark'],
    ['−12', -12, 'number-not-text'],
    ['20万', 200_000, 'no-unit'],
    ['1.2亿', 120_000_000, 'no-unit'],
    ['32人', 32, 'no-unit'],
    ['10(其中女3人)', 10, 'no-remark'],
    ['10，其中女3', 10, 'no-remark'],
    ['32人（含教师）', 32, 'no-remark'],
  ])('%s is %d, %s', (typed, value, trouble) => {
    expect(parseNumber(typed, number)).toEqual({ kind: Kind.value, value, trouble, suggestion: String(value) });
  });

  test.each([
    ...[
      '几十人',
      '二三十人',
      '三百二',
      '20多功能',
      '约',
      '10-12',
      '10/12',
      '1,23',
      '12,34',
      '1.2.3',
      '5、6',
      '10 20',
      '10(甲)20',
      '1e5',
    ],
    ...['0476-1234567', '2011年5月', '民生类', '--5', '5-'],
  ])('%s is no number', (typed) => {
    expect(parseNumber(typed, number)).toEqual({ kind: Kind.unreadable, trouble: 'number' });
  });

  test.each(['待定', '无', '-', '—', '——', '/', '／', '详见附件', '同上', 'N/A', '不适用', ' TBD '])(
    '%s is a placeholder',
    (typed) => {
      expect(parseNumber(typed, number)).toEqual({ kind: Kind.unreadable, trouble: 'placeholder' });
      expect(parseMoney(typed, 'wan')).toEqual({ kind: Kind.unreadable, trouble: 'placeholder' });
    },
  );

  test('不适用 where the column allows it, 未核对 where it is computed', () => {
    expect(parseNumber('不适用', { ...number, notApplicable: true })).toEqual({ kind: Kind.notApplicable });
    const computed = { by: 'figure', key: 'ind_id' } as const;
    expect(parseNumber('未核对', { ...number, computed })).toEqual({ kind: Kind.notApplicable });
    expect(parseNumber('未核对', number).trouble).toBe('number');
  });

  test('the unit in the cell must be the column’s', () => {
    const kilometres = { ...number, unit: text('公里', 'km') };
    expect(parseNumber('3.5公里', kilometres)).toMatchObject({ value: 3.5, trouble: 'no-unit' });
    expect(parseNumber('3.5 KM', kilometres)).toMatchObject({ value: 3.5, trouble: 'no-unit' });
    expect(parseNumber('3500米', kilometres)).toEqual({ kind: Kind.unreadable, trouble: 'no-unit' });
    expect(parseNumber('1.2万平米', { ...number, unit: text('平方米', 'm²') })).toMatchObject({ value: 12_000 });
  });

  test('percent signs belong to percentages only', () => {
    const percent = { ...number, percent: true } as const;
    const read = { kind: Kind.value, value: 80.3, trouble: 'percent-not-text', suggestion: '80.3' };
    expect(parseNumber('80.3％', percent)).toEqual(read);
    expect(parseNumber('百分之八十', percent)).toMatchObject({ value: 80, trouble: 'arabic-figures' });
    expect(parseNumber('80.3%', number)).toEqual({ kind: Kind.unreadable, trouble: 'number' });
  });
});

describe('approximate numbers are bounds, for which nothing is suggested', () => {
  const bound = (value: number) => ({ kind: Kind.bound, value, trouble: 'exact-number' });
  test.each([
    ...([['20余人', 20] as const, ['约20', 20], ['大约 20 人', 20], ['100多', 100], ['100多户', 100]] as const),
    ...([['近百户', 100] as const, ['百余人', 100], ['上千人', 1000], ['十几人', 10], ['30人以上', 30]] as const),
    ...([['30人左右', 30] as const, ['三十户以上', 30], ['1.5万多人', 15_000], ['20万余', 200_000]] as const),
    ...([['不足５０人', 50] as const, ['20+', 20], ['≥20', 20], ['>20', 20], ['more than 20', 20]] as const),
    ...([['约20人（含教师）', 20] as const, ['1,200余人', 1200], ['about 1,200 people', 1200]] as const),
  ])('%s is at or about %d', (typed, value) => {
    expect(parseNumber(typed, number)).toEqual(bound(value));
  });

  test('an amount keeps its unit', () => {
    expect(parseMoney('约100万元', 'wan')).toEqual(bound(100_000_000));
    expect(parseMoney('100余万元', 'yuan')).toEqual(bound(100_000_000));
    expect(parseMoney('20万元左右', 'wan')).toEqual(bound(20_000_000));
    expect(parseMoney('近百万元', 'wan')).toEqual(bound(100_000_000));
  });

  test('another unit than the column’s is not converted', () => {
    expect(parseNumber('约20亩', { ...number, unit: text('公里', 'km') }).trouble).toBe('no-unit');
  });

  test('whatever number stands between the words, it is the bound', () => {
    const opening = fc.constantFrom('约', '近', '超过', '不少于', 'about ', '≥');
    const ending = fc.constantFrom('余', '多', '余人', '多人', '人以上', '人左右');
    const count = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(count, opening, ending, fc.boolean(), (value, before, behind, isBefore) => {
        expect(parseNumber(isBefore ? `${before}${value}` : `${value}${behind}`, number)).toEqual(bound(value));
      }),
    );
  });
});

describe('amounts typed as text on a 万元 sheet', () => {
  test.each([
    ['0.285', 285_000, 'number-not-text', '0.285'],
    ['1.005', 1_005_000, 'number-not-text', '1.005'],
    ['32,900', 32_900_000_000, 'no-separators', '32900'],
    ['三十二', 32_000_000, 'arabic-figures', '32'],
    ['三十二万元', 32_000_000, 'no-unit', '32'],
    ['(12.5万元)', -12_500_000, 'no-unit', '-12.5'],
    ['20万元', 20_000_000, 'no-unit', '20'],
    ['20 万', 20_000_000, 'no-unit', '20'],
    ['73.5万元', 73_500_000, 'no-unit', '73.5'],
    ['￥20', 20_000_000, 'number-not-text', '20'],
    ['10(其中,灾情因素6万元)', 10_000_000, 'no-remark', '10'],
    ['25（其中，灾情因素6万元）', 25_000_000, 'no-remark', '25'],
    ['854万854万(高标准农田建设400万元,示范建设295万元,畅通工程159万元)', 854_000_000, 'no-remark', '854'],
  ])('%s', (typed, value, trouble, suggestion) => {
    expect(parseMoney(typed, 'wan')).toEqual({ kind: Kind.value, value, trouble, suggestion });
  });

  test.each([
    ['20元', 2_000],
    ['1.5亿元', 15_000_000_000],
    ['2百万元', 200_000_000],
    ['2 million yuan', 200_000_000],
    ['叁万元整', 3_000_000],
    ['壹佰元伍角陆分', 10_056],
    ['三亿二千万元', 32_000_000_000],
  ])('%s is converted; amount or unit may be the slip, so nothing is suggested', (typed, value) => {
    expect(parseMoney(typed, 'wan')).toEqual({ kind: Kind.value, value, trouble: 'no-unit' });
  });

  test.each([
    ['20公里', 'no-unit'],
    ['20%', 'number'],
    ['854万850万', 'number'],
    ['99999999999999', 'number'],
    ['20万元30万元', 'number'],
    ['三亿二千万', 'no-unit'],
  ])('%s is not read', (typed, trouble) => {
    expect(parseMoney(typed, 'wan')).toEqual({ kind: Kind.unreadable, trouble });
  });

  test('per head, where the column is', () => {
    expect(parseMoney('300元/人天', 'yuan', { per: text('元/人天', 'yuan per person-day') })).toMatchObject({
      value: 30_000,
      trouble: 'no-unit',
    });
  });
});

test.each([
  ['万元', 'wan'],
  ['人民币万元', 'wan'],
  ['10,000 yuan', 'wan'],
  ['百万元', 'million'],
  ['亿元', 'yi'],
  ['元', 'yuan'],
  ['公里', undefined],
])('%s names a unit of money', (word, unit) => {
  expect(moneyUnitOf(word)).toBe(unit);
});

const units = Object.keys(MONEY_UNITS) as MoneyUnit[];
const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((hundredths) => hundredths / 100);
const grouped = (value: number, separator: string): string =>
  value.toFixed(2).replace(/\B(?=(\d{3})+(?=\.))/g, separator);
const widened = (typed: string): string =>
  typed.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const printings: readonly ((value: number) => string)[] = [
  String,
  (value) => value.toFixed(2),
  (value) => grouped(value, ','),
  (value) => grouped(value, '，'),
  (value) => widened(String(value)),
  (value) => ` ${value}\u00a0`,
  (value) => (value < 0 ? `(${-value})` : String(value)),
  (value) => (value < 0 ? `△${-value}` : `+${value}`),
];

test('whatever is printed in an accepted form reads back, and never silently', () => {
  fc.assert(
    fc.property(amount, fc.constantFrom(...printings), (value, print) => {
      const read = parseNumber(print(value), number);
      expect(read.value === value).toBe(true);
      expect(read.trouble).toBeDefined();
    }),
  );
});

test('an amount with its unit means the same on every sheet', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_000_000, max: 9_000_000 }).map((hundredths) => hundredths / 100),
      fc.constantFrom(...units),
      fc.constantFrom(...units),
      fc.boolean(),
      (value, typedIn, sheet, remark) => {
        const read = parseMoney(`${value}${MONEY_UNITS[typedIn].label.zh}${remark ? '（其中：乙方3元）' : ''}`, sheet);
        const fen = toFen(value, typedIn);
        expect(read.value === fen).toBe(true);
        expect(read.trouble).toBe(remark ? 'no-remark' : 'no-unit');
        expect(read.suggestion).toBe(typedIn === sheet ? String(fromFen(fen, sheet)) : undefined);
      },
    ),
  );
});

test('no text at all throws or is taken silently', () => {
  const bits = fc.constantFrom(
    '1',
    '2,000',
    '.',
    '-',
    '(',
    ')',
    '万',
    '元',
    '%',
    '，',
    ' ',
    '其中',
    '人',
    '甲',
    '约',
    '余',
    '三',
    '十',
    '点',
    '\n',
    '０',
  );
  const soup = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(soup, fc.constantFrom(...units), (typed, unit) => {
      for (const read of [parseNumber(typed, number), parseMoney(typed, unit)]) {
        expect(read.kind === Kind.value || read.kind === Kind.bound).toBe(read.value !== undefined);
        expect(read.kind === Kind.blank).toBe(read.trouble === undefined);
        if (read.value !== undefined) expect(Number.isFinite(read.value)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
