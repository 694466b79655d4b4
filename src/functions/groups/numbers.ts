import { hidePersonal } from '../../engine/identifiers/hide';
import { mask } from '../../engine/identifiers/mask';
import { isOrganisationCode, isUscc } from '../../engine/identifiers/organisation';
import { isProvince } from '../../engine/identifiers/provinces';
import { birthOf, genderOf, isResidentNumber } from '../../engine/identifiers/resident';
import { genders } from '../../catalogue/codelists/genders';
import { labelOf } from '../../model/codelist';
import { fromSerial, toSerial } from '../../model/date';
import { text } from '../../model/text';
import { column, day, each, LANGUAGE, one, optional, type CellFunction } from '../declare';
import { noAnswer, wrongValue } from '../fault';
import type { Given } from '../given';

/** Messages never repeat the number. */
const WORDS = {
  wrongId: text(
    '身份证号码不正确，请先用JIEDUI.IDCHECK核对。',
    'The identity number is wrong; check it with JIEDUI.IDCHECK first.',
  ),
  notBorn: text('计算年龄的日期早于出生日期。', 'The day of the age is before the birth.'),
} as const;
const ID = each(
  text('身份证号码', 'id'),
  text('18位居民身份证号码，或一片区域。', 'A resident identity number of 18 characters, or a range.'),
);
/** The example of GB 11643. */
const SPECIMEN = '11010519491231002X';

/** The serial of the birth a right number tells; undefined where check character, province or calendar do not fit. */
function birthIn(number: string): number | undefined {
  if (!isResidentNumber(number) || !isProvince(number.slice(0, 2))) return undefined;
  const { year, month, day: date } = birthOf(number);
  return year < 1900 ? undefined : toSerial(year, month, date);
}

function knownBirth(given: Given): number {
  const serial = birthIn(given.identifier(0));
  if (serial === undefined) throw wrongValue(WORDS.wrongId);
  return serial;
}

const idcheck: CellFunction = {
  name: 'IDCHECK',
  does: text(
    '身份证号码的校验码、省份和出生日期是否正确。',
    'Whether the check character, province and birth of an identity number are right.',
  ),
  parameters: [ID],
  examples: [
    { given: [SPECIMEN], gives: true },
    { given: ['110105194912310021'], gives: false },
    { given: [column(SPECIMEN, null)], gives: column(true, '') },
  ],
  run: (given) => birthIn(given.identifier(0)) !== undefined,
};

const idsex: CellFunction = {
  name: 'IDSEX',
  does: text('身份证号码表明的性别。', 'The sex an identity number tells.'),
  parameters: [ID, LANGUAGE],
  examples: [{ given: [SPECIMEN], gives: '女' }],
  run(given) {
    knownBirth(given);
    const label = labelOf(genders, genderOf(given.identifier(0)));
    if (!label) throw wrongValue(WORDS.wrongId);
    return label[given.language(1)];
  },
};

const idbirth: CellFunction = {
  name: 'IDBIRTH',
  does: text('身份证号码表明的出生日期。', 'The birth date an identity number tells.'),
  isDate: true,
  parameters: [ID],
  examples: [{ given: [SPECIMEN], gives: 18263 }],
  run: knownBirth,
};

const age: CellFunction = {
  name: 'AGE',
  does: text('某日的周岁年龄。', 'The age in full years on a day.'),
  parameters: [ID, each(text('日期', 'on'), text('计算年龄的日期。', 'The day of the age.'))],
  examples: [
    { given: [SPECIMEN, day('2011-12-30')], gives: 61 },
    { given: [SPECIMEN, day('2011-12-31')], gives: 62 },
  ],
  run(given) {
    const [birth, on] = [fromSerial(knownBirth(given)), fromSerial(given.date(1))];
    const isBefore = on.month < birth.month || (on.month === birth.month && on.day < birth.day);
    const years = on.year - birth.year - (isBefore ? 1 : 0);
    if (years < 0) throw noAnswer(WORDS.notBorn);
    return years;
  },
};

const SCHEMES = { id: 'resident', phone: 'phone', account: undefined, auto: undefined } as const;
type Scheme = keyof typeof SCHEMES;

const masked: CellFunction = {
  name: 'MASK',
  does: text('遮盖身份证、电话、账号中间的数字。', 'Hides the middle of identity numbers, telephones and accounts.'),
  parameters: [
    each(text('文字', 'text'), text('号码，或含号码的文字。', 'A number, or text with numbers in it.')),
    optional(
      one(
        text('种类', 'kind'),
        text(
          'id身份证、phone电话、account账号；不填则自动识别文字中的号码。',
          'id, phone or account; by default numbers are found in the text.',
        ),
      ),
    ),
  ],
  examples: [
    { given: [SPECIMEN, 'id'], gives: '110105********002X' },
    { given: ['13812345678', 'phone'], gives: '138****5678' },
    { given: ['联系人：示例一，13812345678'], gives: '联系人：示例一，138****5678' },
  ],
  run(given) {
    const kind = given.choice(1, Object.keys(SCHEMES) as Scheme[], 'auto');
    return kind === 'auto' ? hidePersonal(given.text(0)) : mask(given.identifier(0), SCHEMES[kind]);
  },
};

const CODE = text('代码', 'code');

const uscc: CellFunction = {
  name: 'USCC',
  does: text(
    '统一社会信用代码的校验码是否正确。',
    'Whether the check character of a unified social credit code is right.',
  ),
  parameters: [each(CODE, text('18位代码，或一片区域。', 'A code of 18 characters, or a range.'))],
  examples: [
    { given: ['91110000101623741K'], gives: true },
    { given: ['91110000101623741X'], gives: false },
  ],
  run: (given) => isUscc(given.identifier(0)),
};

const orgcode: CellFunction = {
  name: 'ORGCODE',
  does: text(
    '组织机构代码（2015年10月前）的校验码是否正确。',
    'Whether the check character of an organisation code, in use until October 2015, is right.',
  ),
  parameters: [
    each(
      CODE,
      text(
        '9位代码，校验码前可有连字符，或一片区域。',
        'A code of nine characters, with or without its hyphen, or a range.',
      ),
    ),
  ],
  examples: [
    { given: ['D2143569-X'], gives: true },
    { given: ['D2143569-1'], gives: false },
  ],
  run: (given) => isOrganisationCode(given.identifier(0)),
};

/** Numbers of people and organisations. */
export const numbers: readonly CellFunction[] = [idcheck, idsex, idbirth, age, masked, uscc, orgcode];
