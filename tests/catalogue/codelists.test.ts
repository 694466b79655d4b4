import { catalogue } from '../../src/catalogue';
import { divisions } from '../../src/catalogue/codelists/divisions';
import { ethnicities } from '../../src/catalogue/codelists/ethnicities';
import { fundKinds } from '../../src/catalogue/codelists/fund-kinds';
import { governedFunds } from '../../src/catalogue/codelists/governed-funds';
import { personKinds } from '../../src/catalogue/codelists/person-kinds';
import { sources } from '../../src/catalogue/codelists/sources';
import { traineeKinds } from '../../src/catalogue/codelists/trainee-kinds';
import { trainingAreas } from '../../src/catalogue/codelists/training-areas';
import { units } from '../../src/catalogue/codelists/units';
import type { Code, CodeList } from '../../src/model/codelist';
import { codeList, codesIn, spellingsOfCode } from '../../src/model/codelist';
import { MONEY_UNITS } from '../../src/model/money';
import { plainSpelling, strayLanguage } from './words';

const spellingsOf = (code: Code): string[] => [...new Set(spellingsOfCode(code).map(plainSpelling))];

/** Spellings that stand for more than one value, or are said to be ambiguous and taken all the same. */
function clashes(list: Pick<CodeList, 'codes'>): string[] {
  const owner = new Map<string, string>();
  const found: string[] = [];
  for (const code of list.codes) {
    for (const spelling of spellingsOf(code)) {
      const other = owner.get(spelling);
      if (other !== undefined) found.push(`${spelling}: ${other}, ${code.id}`);
      owner.set(spelling, code.id);
    }
  }
  for (const code of list.codes) {
    for (const spelling of code.ambiguous ?? []) {
      const other = owner.get(plainSpelling(spelling));
      if (other !== undefined) found.push(`${spelling}: taken by ${other}`);
    }
  }
  return found;
}

/** The code a spelling means, as a reader would take it. */
const meaning = (list: CodeList, spelling: string): string | undefined =>
  list.codes.find((code) => spellingsOf(code).includes(plainSpelling(spelling)))?.id;

/** The codes an ambiguous spelling is offered for. */
const offered = (list: CodeList, spelling: string): string[] =>
  list.codes.filter((code) => code.ambiguous?.includes(spelling)).map((code) => code.id);

test('a spelling that means two values is found', () => {
  const label = { zh: '教育', en: 'Education' };
  expect(
    clashes({
      codes: [
        { id: 'a', label },
        { id: 'b', label: { zh: '卫生', en: 'Health' }, aliases: ['教 育'] },
      ],
    }),
  ).toEqual(['教育: a, b']);
  expect(clashes({ codes: [{ id: 'a', label, ambiguous: ['education'] }] })).toEqual(['education: taken by a']);
});

test('a list with a spelling of two values is not built', () => {
  const list = (aliases: string[]) => () =>
    codeList({
      id: 'trial',
      title: { zh: '试', en: 'Trial' },
      source: 'test',
      codes: [
        { id: 'a', label: { zh: '教育', en: 'Education' } },
        { id: 'b', label: { zh: '卫生', en: 'Health' }, aliases },
      ],
    });
  expect(list(['医疗'])).not.toThrow();
  expect(list(['教育'])).toThrow('trial: 教育 means a and b');
});

describe.each(catalogue.codeLists.map((list) => [list.id, list] as const))('%s', (_, list) => {
  test('has no spelling that means two values', () => {
    expect(clashes(list)).toEqual([]);
  });
  test('is written in both languages', () => {
    expect(strayLanguage(list)).toEqual([]);
  });
  test('has values and says where they come from', () => {
    expect(list.codes.length).toBeGreaterThan(1);
    expect(list.source).not.toBe('');
  });
});

test('ids are unique among the lists', () => {
  const ids = catalogue.codeLists.map((list) => list.id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('divisions', () => {
  const all: readonly Code[] = divisions.codes;
  const ids = new Set(all.map((code) => code.id));

  test('each has a known parent, and each banner the city its code begins with', () => {
    for (const code of all) {
      expect(code.id).toMatch(/^(11|15)\d{4}$/);
      if (code.scope === 'province') expect(code.parent).toBeUndefined();
      else expect(ids.has(code.parent ?? '')).toBe(true);
      if (code.scope === 'banner') expect(code.parent).toBe(`${code.id.slice(0, 4)}00`);
      if (code.successor !== undefined) expect(ids.has(code.successor)).toBe(true);
    }
  });

  const validIn = (scope: string, month: string): number =>
    codesIn(divisions, scope).filter((code) => (code.validFrom ?? '') <= month && month <= (code.validTo ?? '9999'))
      .length;
  test.each([
    ['beijing-district', '2011-12', 16],
    ['beijing-district', '2019-04', 16],
    ['beijing-district', '2010-06', 18],
    ['city', '2011-12', 12],
    ['banner', '2011-12', 101],
    ['banner', '2019-04', 103],
  ])('%s in %s: %i', (scope, month, count) => {
    expect(validIn(scope, month)).toBe(count);
  });

  test.each([
    ['Wulanchabu', '150900'],
    ['乌盟', '150900'],
    ['察右后旗', '150928'],
    ['Four Sons Banner', '150929'],
    ["Xing'an League", '152200'],
    ['海淀', '110108'],
    ['密云县', '110228'],
    ['Miyun District', '110118'],
    ['内蒙古', '150000'],
  ])('%s is %s', (spelling, code) => {
    expect(meaning(divisions, spelling)).toBe(code);
  });

  test('short names that fit several units are offered and never taken', () => {
    for (const spelling of ['左旗', '右旗', '密云', 'Miyun', '延庆']) {
      expect(meaning(divisions, spelling)).toBeUndefined();
      expect(offered(divisions, spelling).length).toBeGreaterThan(1);
    }
    expect(offered(divisions, '左旗')).toContain('150422');
    expect(offered(divisions, '密云')).toEqual(['110118', '110228']);
  });
});

describe('other lists', () => {
  test.each([
    [sources, '北京市级帮扶资金', 'beijing'],
    [sources, '社会捐赠（实物折款）', 'donation'],
    [units, '平米', 'square-metre'],
    [units, 'KM', 'kilometre'],
    [units, '㎡', 'square-metre'],
    [units, '平米/户', 'square-metre-per-household'],
    [fundKinds, '培训专项资金', 'training'],
  ] as const)('%p: %s', (list, spelling, id) => {
    expect(meaning(list, spelling)).toBe(id);
  });

  test('人, 人次 and 人天 are three units', () => {
    expect(new Set(['人', '人次', '人天'].map((unit) => meaning(units, unit))).size).toBe(3);
  });
  test('there are 56 ethnic groups and ten training areas, six of them named', () => {
    expect(ethnicities.codes).toHaveLength(56);
    expect(trainingAreas.codes).toHaveLength(10);
    expect(trainingAreas.codes.filter((code) => !code.id.startsWith('other'))).toHaveLength(6);
  });
  test('one idea has one id in every list', () => {
    const shared = (list: CodeList, others: CodeList): string[] =>
      others.codes.filter((code) => list.codes.some((each) => each.id === code.id)).map((code) => code.id);
    expect(shared(traineeKinds, personKinds)).toHaveLength(personKinds.codes.length);
    expect(shared(fundKinds, governedFunds)).toEqual(['project', 'training', 'interest-subsidy']);
  });
  test('money units are those of the model', () => {
    const list = catalogue.codeLists.find((each) => each.id === 'money-units');
    expect(list?.codes.map((code) => [code.id, code.label])).toEqual(
      Object.entries(MONEY_UNITS).map(([id, facts]) => [id, facts.label]),
    );
  });
});
