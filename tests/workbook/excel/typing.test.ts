import fc from 'fast-check';
import { asText } from '../../../src/workbook/excel/typing';

/** What Excel makes of a text somebody types, as far as it is documented: formulas, numbers, dates, truths, errors. */
const LOOKS_TYPED =
  /^\s*(?:[=+\-@].*|[¥$€]?[\d,.]+(?:e[+-]?\d+)?%?|\d+[-/.年]\d+(?:[-/.月]\d+日?)?|\d+:\d+.*|true|false|#[A-Z/0!?]+)\s*$/is;

describe('texts as they are written', () => {
  test.each([
    '0123',
    '2011-07-06',
    '2011年7月',
    '1e5',
    'TRUE',
    '#N/A',
    '12%',
    '10:30',
    '1/2',
    '¥5',
    '  7 ',
    'May 5',
    '二〇一一年',
    '１２３',
    '２０１１－０７－０６',
  ])('%s would be read as something else, and is marked as a text', (text) => {
    expect(asText(text, undefined)).toBe(`'${text}`);
  });

  test.each(['项目名称', '2011年对口帮扶项目台账', 'JM-2011-150423-001', 'Beijing'])('%s needs no mark', (text) => {
    expect(asText(text, undefined)).toBe(text);
    expect(asText(text, '@')).toBe(text);
  });

  test('text cells take numbers and dates as they are', () => {
    expect(['0123', '2011-07-06', '#N/A'].map((text) => asText(text, '@'))).toEqual(['0123', '2011-07-06', '#N/A']);
  });

  test('nothing that begins as a formula does is ever written bare, whatever the format', () => {
    const opening = fc.constantFrom('=', '+', '-', '@', "'", ' =', '\t+', '\n@', '＝', '＋');
    const format = fc.constantFrom(undefined, '@', '#,##0.00', 'yyyy-mm-dd');
    fc.assert(
      fc.property(opening, fc.string({ unit: 'grapheme' }), format, (first, rest, kind) => {
        expect(asText(first + rest, kind)).toBe(`'${first}${rest}`);
      }),
    );
  });

  test('whatever text: Excel sees a mark, or nothing it would read', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '0',
      '7',
      '.',
      ',',
      '/',
      '年',
      '月',
      '%',
      'e',
      'TRUE',
      '#N/A',
      '台',
      'a',
      ' ',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        const written = asText(text, undefined);
        expect(written.startsWith("'") || !LOOKS_TYPED.test(text)).toBe(true);
        expect(written.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
      }),
    );
  });
});
