import fc from 'fast-check';
import { chineseNumber, chineseYuan } from '../../../src/engine/read/chineseNumerals';

test.each([
  ...([
    ['三十二', 32],
    ['贰拾', 20],
    ['十', 10],
    ['十五', 15],
    ['一百零五', 105],
    ['一百一十', 110],
  ] as const),
  ...([
    ['一百十五', 115],
    ['一千零一十', 1010],
    ['两万三千', 23_000],
    ['一万零五百', 10_500],
  ] as const),
  ...([
    ['一万五百', 10_500],
    ['三亿二千万', 320_000_000],
    ['一亿零五', 100_000_005],
    ['廿五', 25],
  ] as const),
  ...([
    ['三点五', 3.5],
    ['零点零五', 0.05],
    ['负三十二', -32],
    ['零', 0],
    ['〇', 0],
    ['二〇', 20],
  ] as const),
  ...([
    ['二〇一一', 2011],
    ['二零一一', 2011],
    ['壹万贰仟叁佰肆拾伍', 12_345],
  ] as const),
])('%s is %d', (typed, value) => {
  expect(chineseNumber(typed)).toBe(value);
});

test.each([
  '',
  '三百二',
  '二三十',
  '三二',
  '一万五',
  '百',
  '万',
  '一百零',
  '十百',
  '三十二人',
  '点五',
  '一二十',
  '32',
  '几十',
])('%s has more than one reading, or none', (typed) => {
  expect(chineseNumber(typed)).toBeUndefined();
});

test('百 alone is a hundred where only a bound is meant', () => {
  expect(chineseNumber('百', true)).toBe(100);
  expect(chineseNumber('万', true)).toBe(10_000);
});

test.each([
  ...([
    ['壹佰元伍角陆分', 100.56],
    ['叁万元整', 30_000],
    ['伍角', 0.5],
    ['壹元零伍分', 1.05],
  ] as const),
  ...([
    ['人民币贰拾圆正', 20],
    ['三十二元', undefined],
    ['整', undefined],
    ['人民币', undefined],
  ] as const),
])('%s is %p yuan', (typed, yuan) => {
  expect(chineseYuan(typed)).toBe(yuan);
});

const FIGURES = ['零一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖'] as const;
const UNITS = [
  ['', '十', '百', '千'],
  ['', '拾', '佰', '仟'],
] as const;

/** A whole number below a hundred million as it is written out, everyday (0) or as accounts do (1). */
function written(value: number, style: 0 | 1): string {
  const figure = (digit: number): string => FIGURES[style].charAt(digit);
  const section = (part: number): string =>
    Array.from(String(part).padStart(4, '0'), Number)
      .map((digit, at) => (digit === 0 ? '零' : figure(digit) + (UNITS[style][3 - at] ?? '')))
      .join('')
      .replace(/零+/g, '零')
      .replace(/零$/, '');
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  const whole = (high > 0 ? `${section(high)}万` : '') + section(low);
  const bare = whole.replace(/^零/, '') || '零';
  return style === 0 ? bare.replace(/^一十/, '十') : bare;
}

const style = fc.constantFrom<0 | 1>(0, 1);
const whole = fc.oneof(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 120 }));

test('every number up to 99,999,999 written out reads back', () => {
  fc.assert(
    fc.property(whole, style, (value, how) => {
      expect(chineseNumber(written(value, how))).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

test('every amount up to 99,999,999.99 written out reads back, with a point or with 角 and 分', () => {
  fc.assert(
    fc.property(whole, fc.integer({ min: 1, max: 99 }), style, (yuan, fen, how) => {
      const figure = (digit: number): string => FIGURES[how].charAt(digit);
      const [jiao, cents] = [Math.floor(fen / 10), fen % 10];
      const value = Number(`${yuan}.${jiao}${cents}`);
      expect(chineseNumber(`${written(yuan, how)}点${figure(jiao)}${figure(cents)}`)).toBe(value);
      const behind = (jiao > 0 ? `${figure(jiao)}角` : '零') + (cents > 0 ? `${figure(cents)}分` : '整');
      expect(chineseYuan(`${written(yuan, how)}元${behind}`)).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test('no text throws, and what is read is a number', () => {
  const bits = fc.constantFrom(
    '一',
    '二',
    '零',
    '〇',
    '十',
    '百',
    '千',
    '万',
    '亿',
    '点',
    '负',
    '元',
    '角',
    '分',
    '整',
    '3',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(bits).map((parts) => parts.join('')),
      ),
      (typed) => {
        for (const read of [chineseNumber(typed), chineseNumber(typed, true), chineseYuan(typed)]) {
          if (read !== undefined) expect(Number.isFinite(read)).toBe(true);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
