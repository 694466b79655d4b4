import fc from 'fast-check';
import { codeReader, parseCodes, type Codes } from '../../../src/engine/read/codes';
import { parseId, parseText, readIdNumber } from '../../../src/engine/read/ids';
import { isClean, cleaned } from '../../../src/engine/read/clean';
import { Kind } from '../../../src/model/table';
import { LANGS } from '../../../src/model/text';
import { categories, divisions, fields } from './registers';

const banner: Codes = { codes: divisions, scope: 'banner', show: 'id' };
const indexOf = (id: string): number => divisions.codes.findIndex((code) => code.id === id);
const readBanner = codeReader(banner, 'zh');
const readCategory = codeReader({ codes: categories }, 'zh');
const readField = codeReader({ codes: fields }, 'zh');

describe('values of a code list', () => {
  test.each(['150423', '巴林右旗', 'Bairin Right Banner', 'bairin right  banner', 'Baarin Right', '巴右', '150423.0'])(
    '%s is the banner, and nothing is said about it',
    (typed) => {
      expect(readBanner(typed)).toMatchObject({ kind: Kind.value, value: indexOf('150423') });
      expect(readBanner(typed).trouble).toBe(typed.includes('  ') ? 'spaces' : undefined);
    },
  );

  test('values of the whole list are read; whether they fit the column is judged elsewhere', () => {
    expect(readBanner('赤峰市')).toEqual({ kind: Kind.value, value: indexOf('150400') });
  });

  test('width and spaces are noted, the value is used', () => {
    expect(readBanner('１５０４２３')).toEqual({
      ...{ kind: Kind.value, value: indexOf('150423'), trouble: 'half-width', suggestion: '150423' },
    });
    expect(readCategory(' 民生类\u200b')).toMatchObject({ value: 0, trouble: 'spaces', suggestion: '民生类' });
  });

  test.each([
    ['民生', '民生类'],
    ['产业类项目', '产业类'],
    ['民升类', '民生类'],
    ['Livelihod', '民生类'],
  ])('%s is nearly %s, and is not taken for it', (typed, near) => {
    expect(readCategory(typed)).toEqual({ kind: Kind.unreadable, trouble: 'near-miss', suggestion: near });
  });

  test('a space inside a number is noted, the value is used', () => {
    expect(readBanner('1 50423')).toMatchObject({ value: indexOf('150423'), trouble: 'spaces', suggestion: '150423' });
  });

  test('a letter that looks like a digit is nearly the code', () => {
    expect(readBanner('15O423')).toEqual({ kind: Kind.unreadable, trouble: 'near-miss', suggestion: '150423' });
    expect(readBanner('15042l')).toMatchObject({ kind: Kind.unreadable, trouble: 'listed' });
  });

  test('other romanisations than the official one are read, with a word', () => {
    const names: Codes = { codes: { ...divisions, romanised: true } };
    const readName = codeReader(names, 'zh');
    const index = indexOf('150423');
    const official = 'Bairin Right Banner';
    expect(readName('Baarin Right')).toEqual({
      ...{ kind: Kind.value, value: index, trouble: 'official-spelling', suggestion: official },
    });
    for (const typed of [official, 'bairin right banner', '巴右', '150423', 'Chifeng']) {
      expect(readName(typed).trouble).toBeUndefined();
    }
  });

  test('a space inside a word is nearly the word', () => {
    expect(readField('农 牧业')).toEqual({ kind: Kind.unreadable, trouble: 'near-miss', suggestion: '农牧业' });
  });

  test('suggestions are in the language of the sheet', () => {
    expect(codeReader({ codes: categories }, 'en')('Livelihod').suggestion).toBe('Livelihood');
    expect(readBanner('巴林右').suggestion).toBe('150423');
  });

  test.each(['150424', '综合', '类', '民生类产业类'])('%s is none of the values', (typed) => {
    expect((typed === '150424' ? readBanner : readCategory)(typed)).toEqual({
      ...{ kind: Kind.unreadable, trouble: 'listed' },
    });
  });

  test('an ambiguous spelling comes with its candidates; a single one is offered', () => {
    expect(readBanner('左旗')).toEqual({ kind: Kind.unreadable, trouble: 'listed', suggestion: '150422、150521' });
    expect(readBanner('右旗')).toEqual({ kind: Kind.unreadable, trouble: 'near-miss', suggestion: '150423' });
  });

  test('placeholders, 不适用 and blanks', () => {
    expect(readCategory('待定')).toEqual({ kind: Kind.unreadable, trouble: 'placeholder' });
    expect(readCategory('不适用')).toEqual({ kind: Kind.unreadable, trouble: 'placeholder' });
    expect(codeReader({ codes: categories, notApplicable: true }, 'zh')('不适用')).toEqual({
      kind: Kind.notApplicable,
    });
    expect(readCategory(' \u3000')).toEqual({ kind: Kind.blank });
  });

  test.each([
    ['教育、卫生', { kind: Kind.value, value: 'education,health' }],
    ['卫生；Education', { kind: Kind.value, value: 'health,education' }],
    ['教育,教育', { kind: Kind.value, value: 'education' }],
    ['农牧业', { kind: Kind.value, value: 'farming' }],
    ['教育、农 牧业', { kind: Kind.unreadable, trouble: 'near-miss', suggestion: '教育、农牧业' }],
    ['教育、体操', { kind: Kind.unreadable, trouble: 'listed' }],
    ['待定', { kind: Kind.unreadable, trouble: 'placeholder' }],
    ['', { kind: Kind.blank }],
  ])('several values: %s', (typed, expected) => {
    expect(parseCodes(typed, readField, { codes: fields })).toEqual(expected);
  });

  test('every spelling of every value reads back', () => {
    for (const [index, code] of divisions.codes.entries()) {
      for (const spelling of [
        code.id,
        ...LANGS.map((lang) => code.label[lang]),
        ...('aliases' in code ? code.aliases : []),
      ]) {
        for (const typed of [spelling, ` ${spelling}`, spelling.toUpperCase()]) {
          expect(readBanner(typed)).toMatchObject({ kind: Kind.value, value: index });
        }
      }
    }
  });

  test('garbage is never taken for a value', () => {
    const spellings = new Set(['民生类', '产业类', 'livelihood', 'industrial']);
    const bits = fc.constantFrom('民', '生', '类', '产业', ' ', '、', 'live', 'lihood', '1');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(bits).map((each) => each.join('')),
        ),
        (typed) => {
          const read = readCategory(typed);
          const folded = typed.normalize('NFKC').replace(/\s/g, '').toLowerCase();
          if (read.value !== undefined) expect(spellings.has(folded)).toBe(true);
          else expect([Kind.blank, Kind.unreadable]).toContain(read.kind);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('identifiers and texts', () => {
  const key = { scheme: 'key' } as const;
  test.each([
    ['JM-2011-150423-001', key, { kind: Kind.value, value: 'JM-2011-150423-001' }],
    [' JM-1\n', key, { kind: Kind.value, value: 'JM-1', trouble: 'spaces', suggestion: 'JM-1' }],
    ['ＪＭ－１', key, { kind: Kind.value, value: 'JM-1', trouble: 'half-width', suggestion: 'JM-1' }],
    ['1.50423E+17', { scheme: 'resident' } as const, { kind: Kind.unreadable, trouble: 'not-scientific' }],
    ['150423198505120000', { scheme: 'resident' } as const, { kind: Kind.unreadable, trouble: 'digits-kept' }],
    ['150423198505120000', { scheme: 'account' } as const, { kind: Kind.value, value: '150423198505120000' }],
    [
      'JM－2011－150423－002',
      key,
      { value: 'JM-2011-150423-002', trouble: 'half-width', suggestion: 'JM-2011-150423-002' },
    ],
    ['JM—2011–150423−002', key, { value: 'JM-2011-150423-002', trouble: 'half-width' }],
    ['JM（2011）150423', key, { value: 'JM(2011)150423', trouble: 'half-width' }],
    ['京发（2011）5号', { scheme: 'document' } as const, { value: '京发（2011）5号' }],
    ['京发（２０１１）5号', { scheme: 'document' } as const, { value: '京发（2011）5号', trouble: 'half-width' }],
    ['待定', key, { kind: Kind.unreadable, trouble: 'placeholder' }],
    ['\u00a0', key, { kind: Kind.blank }],
  ])('%j', (typed, column, expected) => {
    expect(parseId(typed, column)).toMatchObject(expected);
  });

  test('numbers keep fifteen digits', () => {
    expect(readIdNumber(13800000000)).toEqual({ kind: Kind.value, value: '13800000000' });
    expect(readIdNumber(150423198001010000)).toEqual({ kind: Kind.unreadable, trouble: 'digits-kept' });
  });

  test('texts', () => {
    expect(parseText('水利 工程', {})).toEqual({ kind: Kind.value, value: '水利 工程' });
    expect(parseText('水利  工程\u00a0', {})).toMatchObject({ value: '水利 工程', trouble: 'spaces' });
    expect(parseText('一、打井\n二、修渠', {})).toEqual({ kind: Kind.value, value: '一、打井\n二、修渠' });
    expect(parseText('水利\n工程', { singleLine: true })).toMatchObject({ value: '水利 工程', trouble: 'spaces' });
    expect(parseText('无', {})).toEqual({ kind: Kind.value, value: '无' });
    expect(parseText('无', { required: true })).toEqual({ kind: Kind.unreadable, trouble: 'placeholder' });
  });

  test('a cleaned text is clean, and a clean text stays as it is', () => {
    const bits = fc.constantFrom(
      '甲',
      'a',
      ' ',
      '\u3000',
      '\u00a0',
      '\n',
      '\r\n',
      '\t',
      '\u200b',
      '\ufeff',
      '。',
      '\u0001',
    );
    fc.assert(
      fc.property(
        fc.array(bits).map((each) => each.join('')),
        fc.boolean(),
        (typed, singleLine) => {
          const tidy = cleaned(typed, singleLine);
          expect(isClean(tidy, singleLine)).toBe(true);
          expect(cleaned(tidy, singleLine)).toBe(tidy);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
