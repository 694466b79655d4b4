import { serialOf } from '../../../src/model/date';
import { text } from '../../../src/model/text';
import {
  bounded,
  printAmount,
  printChange,
  printCount,
  printDay,
  printList,
  printTitle,
  unitAfter,
} from '../../../src/engine/overview/numbers';

const WAN = 1_000_000;

describe('numbers of the overview', () => {
  it.each([
    [2778, '2778万元', '27.78 million yuan'],
    [8000, '8000万元', '80 million yuan'],
    [32_900, '32900万元', '329 million yuan'],
    [100, '100万元', 'one million yuan'],
    [20, '20万元', '200,000 yuan'],
    [0.5, '0.5万元', '5000 yuan'],
    [1638.554, '1638.55万元', '16.39 million yuan'],
    [1_234_500, '1234500万元', '12,345 million yuan'],
  ])('%d wan is %s and %s', (wan, zh, en) => {
    expect([printAmount(wan * WAN, 'zh'), printAmount(wan * WAN, 'en')]).toEqual([zh, en]);
  });

  it.each([
    [1, '1', 'one'],
    [32, '32', '32'],
    [1276, '1276', '1276'],
    [19_918, '19918', '19,918'],
    [80.88, '80.88', '80.88'],
    [12_345.5, '12345.5', '12,345.5'],
  ])('%d is counted as %s and %s', (number, zh, en) => {
    expect([printCount(number, 'zh'), printCount(number, 'en')]).toEqual([zh, en]);
  });

  it('say what is only a bound', () => {
    expect([bounded('20', 'at-least', 'zh'), bounded('20', 'at-least', 'en')]).toEqual(['20多', 'more than 20']);
    expect([bounded('20', 'over', 'zh'), bounded('20', 'about', 'en')]).toEqual(['20余', 'about 20']);
    expect(bounded('20', undefined, 'zh')).toBe('20');
  });

  it.each([
    ['2011-07-06', 'day', '7月6日', 'July 6'],
    ['2011-05-01', 'month', '5月', 'May'],
    ['2011-05-01', 'day', '5月1日', 'May 1'],
    ['2011-05-12', 'month', '5月12日', 'May 12'],
    ['2010-12-21', 'day', '2010年12月21日', 'December 21, 2010'],
    ['2010-12-01', 'month', '2010年12月', 'December 2010'],
  ] as const)('%s at %s precision is %s and %s', (iso, precision, zh, en) => {
    const serial = serialOf(iso);
    expect([printDay(serial, precision, 2011, 'zh'), printDay(serial, precision, 2011, 'en')]).toEqual([zh, en]);
  });

  it('rise, fall or stay', () => {
    expect([12.5, -8, 0].map((percent) => printChange(percent, 'zh'))).toEqual([
      '比上年增长12.5%',
      '比上年下降8%',
      '与上年持平',
    ]);
    expect(printChange(-8, 'en')).toBe('8% less than the year before');
  });

  it('are listed as each language lists', () => {
    expect(printList(['教育', '卫生', '旅游'], 'zh')).toBe('教育、卫生、旅游');
    expect(printList(['education'], 'en')).toBe('education');
    expect(printList(['education', 'health', 'tourism'], 'en')).toBe('education, health and tourism');
    expect(printList(['tourism', 'science and technology'], 'en')).toBe('tourism, and science and technology');
  });

  it('put titles into their quotes', () => {
    expect(printTitle('关于印发《协议》的通知', 'zh')).toBe('《关于印发〈协议〉的通知》');
    expect(printTitle('Notice', 'en')).toBe('“Notice”');
  });

  it.each([
    ['square metre per household', 28, ' square metres per household'],
    ['company', 2, ' companies'],
    ['batch', 2, ' batches'],
    ['mu', 400, ' mu'],
    ['well', 1, ' well'],
  ])('“%s” after %d is “%s”', (unit, number, en) => {
    expect(unitAfter(text('户', unit), number, 'en')).toBe(en);
    expect(unitAfter(text('户', unit), number, 'zh')).toBe('户');
  });
});
