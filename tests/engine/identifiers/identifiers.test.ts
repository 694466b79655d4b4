import fc from 'fast-check';
import { hidePersonal } from '../../../src/engine/identifiers/hide';
import { keyYear } from '../../../src/engine/identifiers/key';
import { mask } from '../../../src/engine/identifiers/mask';
import {
  isOrganisationCode,
  isUscc,
  looksLikeOrganisationCode,
  organisationCheck,
  usccCheck,
} from '../../../src/engine/identifiers/organisation';
import { genderOf, isResidentNumber, residentCheck } from '../../../src/engine/identifiers/resident';

describe('resident identity numbers', () => {
  it.each(['11010519491231002X', '440524188001010014', '150423198505120012', '150926197902030047'])(
    'accepts %s',
    (number) => {
      expect(isResidentNumber(number)).toBe(true);
    },
  );

  it.each(['110105194912310021', '11010519491231002x', '1101051949123100', '', '15042319850512001２'])(
    'refuses %s',
    (number) => {
      expect(isResidentNumber(number)).toBe(false);
    },
  );

  it('tells the gender of a number that is right, and of no other', () => {
    expect(genderOf('11010519491231002X')).toBe('female');
    expect(genderOf('440524188001010014')).toBe('male');
    expect(genderOf('440524188001010015')).toBeUndefined();
    expect(genderOf(undefined)).toBeUndefined();
  });

  it('notices any one wrong digit and any two neighbours exchanged', () => {
    const digits = fc.stringMatching(/^\d{17}$/);
    fc.assert(
      fc.property(digits, fc.nat(16), fc.integer({ min: 1, max: 9 }), (body, at, add) => {
        const number = body + (residentCheck(body) ?? '');
        const changed = String((Number(number[at]) + add) % 10);
        expect(isResidentNumber(number)).toBe(true);
        expect(isResidentNumber(number.slice(0, at) + changed + number.slice(at + 1))).toBe(false);
        if (at < 16 && number[at] !== number[at + 1]) {
          const exchanged = number.slice(0, at) + (number[at + 1] ?? '') + (number[at] ?? '') + number.slice(at + 2);
          expect(isResidentNumber(exchanged)).toBe(false);
        }
      }),
    );
  });
});

describe('codes of organisations', () => {
  it.each(['91350100M000100Y43', '91110000101623741K', '911101066976941872'])('accepts the credit code %s', (code) => {
    expect(isUscc(code)).toBe(true);
  });

  it('refuses a credit code that is known to fail, and letters that look like digits', () => {
    expect(isUscc('91350211M0000XUF46')).toBe(false);
    expect(usccCheck('91350211M0000XUF46')).toBe('R');
    expect(usccCheck('91350100I000100Y43')).toBeUndefined();
    expect(isUscc('91350100M000100Y4')).toBe(false);
  });

  it.each(['D2143569X', 'D2143569-X', '101623741'])('accepts the organisation code %s', (code) => {
    expect(isOrganisationCode(code)).toBe(true);
  });

  it.each(['D21435690', '101623742', '10162374', 'D2143569--X', 'd2143569X'])('refuses %s', (code) => {
    expect(isOrganisationCode(code)).toBe(false);
  });

  it('tells an organisation code by its length, whether or not it is right', () => {
    expect(looksLikeOrganisationCode('D2143569-0')).toBe(true);
    expect(looksLikeOrganisationCode('91110000101623741K')).toBe(false);
    expect(organisationCheck('D2143569')).toBe('X');
  });
});

it('finds the year in a key', () => {
  expect(keyYear('JM-2011-150423-001')).toBe(2011);
  expect(keyYear('2011-7')).toBe(2011);
  expect(keyYear('JD-110108-150430')).toBeUndefined();
  expect(keyYear(undefined)).toBeUndefined();
});

it.each([
  ['11010519491231002X', 'resident', '110105********002X'],
  ['13812341234', 'phone', '138****1234'],
  ['0476-1234567', 'phone', '047*****4567'],
  ['6222021234567890123', 'account', '***************0123'],
  ['1234', 'account', '****'],
  ['15042319850512', 'resident', '**********0512'],
])('masks %s (%s) as %s', (number, scheme, masked) => {
  expect(mask(number, scheme)).toBe(masked);
});

describe('personal numbers in texts', () => {
  it.each([
    ['身份证110101199003070011。', '身份证110101********0011。'],
    ['ID11010519491231002x', 'ID110105********002x'],
    ['１１０１０１１９９００３０７００１１', '110101********0011'],
    ['110101900307001', '***********7001'],
    ['张三13812345678', '张三138****5678'],
    ['+8613812345678', '+861******5678'],
    ['138-1234-5678', '138******5678'],
    ['6222020200012345678', '***************5678'],
    ['6222 0202 0001 2345 678', '******************* 678'],
    ['差110101199003069980.00万元', '差110101********9980.00万元'],
  ])('%s is shown as %s', (text, shown) => {
    expect(hidePersonal(text)).toBe(shown);
  });

  it.each([
    '91110000101623741K',
    '91350211M0000XUF46',
    '911101066976941872',
    'N2150423MF1234567X',
    'JM-2011-150423-001',
    '2011-05-01',
    '1234567890.00',
    '100000000000000000000',
    '150400000000',
  ])('%s stays', (text) => {
    expect(hidePersonal(text)).toBe(text);
  });
});
