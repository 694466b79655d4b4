import type { Column, IdScheme } from '../../../model/column';
import { toSerial, type CalendarDate } from '../../../model/date';
import type { ColumnCheck } from '../../../model/columnCheck';
import type { Environment } from '../../evaluate/scope';
import { isAccount } from '../../identifiers/account';
import { documentFault } from '../../identifiers/documentNumber';
import { withDigits } from '../../identifiers/lookAlikes';
import { isOrganisationCode, isUscc, looksLikeOrganisationCode } from '../../identifiers/organisation';
import { isPersonName, narrowName } from '../../identifiers/personName';
import { isPhone, phoneWithZero } from '../../identifiers/phone';
import { isProvince } from '../../identifiers/provinces';
import { birthOf, isOldResidentNumber, isResidentNumber } from '../../identifiers/resident';

/** What a text is asked, and what it should be where that is certain. */
export interface TextCheck {
  readonly fails: (text: string) => boolean;
  readonly mended?: (text: string) => string | undefined;
  /** It is about how a text is typed: cells about whose typing something has been said already are passed over. */
  readonly typing?: true;
}

/** The last year whose sheets may hold nine-character organisation codes: credit codes began in October 2015. */
const LAST_YEAR_OF_ORGANISATION_CODES = 2015;
/** The first year in which identity numbers of 15 digits are no longer valid. */
const FIRST_YEAR_OF_EIGHTEEN_DIGITS = 2013;
/** Codes registered with the offices of the State itself begin with it, as those of provinces do with theirs. */
const REGISTERED_CENTRALLY = '10';

/** The parameters that say how long names and other texts may be. */
export const LENGTHS = { name: 'name-length', text: 'text-length' } as const;
export const AGES = { min: 'age-min', max: 'age-max' } as const;

/** The check of texts and identifiers of a column; undefined for checks of other values. */
export function textCheckOf(check: ColumnCheck, column: Column, environment: Environment): TextCheck | undefined {
  switch (check) {
    case 'uscc':
      return { fails: failsAsUscc(environment.year), mended: (code) => sound(code.toUpperCase(), code, isUscc) };
    case 'organisation-code':
      return { fails: (code) => looksLikeOrganisationCode(code) && !isOrganisationCode(code) };
    case 'registered-somewhere':
      return { fails: (code) => !isRegisteredSomewhere(code.slice(2, 8)) && isUscc(code) };
    case 'resident-id':
      return {
        fails: (number) => !isResidentNumber(number) && !isOldResidentNumber(number) && !lookAlike('resident', number),
        mended: (number) => sound(number.toUpperCase(), number, isResidentNumber),
      };
    case 'birth-date':
      return { fails: birthFails(environment.book.year ?? Number(environment.today.slice(0, 4))) };
    case 'usual-age':
      return { fails: ageFails(environment) };
    case 'eighteen-digits': {
      const { year } = environment.book;
      return { fails: (number) => (year ?? 0) >= FIRST_YEAR_OF_EIGHTEEN_DIGITS && isOldResidentNumber(number) };
    }
    case 'issued-somewhere':
      return { fails: (number) => !isProvince(number.slice(0, 2)) && isGoodResidentNumber(number) };
    case 'phone':
      return { fails: (number) => !isPhone(number) && !phoneWithZero(number) && !lookAlike('phone', number) };
    case 'account':
      return { fails: (number) => !isAccount(number) && !lookAlike('account', number) };
    case 'document-number':
      return {
        fails: (number) => documentFault(number) !== undefined,
        mended: (number) => documentFault(number)?.mended,
        typing: true,
      };
    case 'zeros-kept':
      return asMended(column, (scheme, number) =>
        scheme === 'phone' ? phoneWithZero(number) : scheme === 'uscc' ? codeWithZero(number) : undefined,
      );
    case 'no-look-alikes':
      return asMended(column, lookAlike);
    case 'person-name':
      return { fails: (name) => !isPersonName(name), mended: narrowName, typing: true };
    case 'brackets-alike':
      return { fails: mixesBrackets, mended: withWideBrackets, typing: true };
    case 'short-enough':
      return { fails: isTooLong(environment.parameter(lengthParameter(column))) };
    default:
      return undefined;
  }
}

/** The other spelling of a text where it passes the test. */
const sound = (other: string, text: string, passes: (text: string) => boolean): string | undefined =>
  other !== text && passes(other) ? other : undefined;

/** A check that fails wherever something could be mended. */
function asMended(column: Column, mend: (scheme: IdScheme, text: string) => string | undefined): TextCheck {
  const mended = (text: string): string | undefined => (column.type === 'id' ? mend(column.scheme, text) : undefined);
  return { fails: (text) => mended(text) !== undefined, mended, typing: true };
}

function failsAsUscc(year: number): (code: string) => boolean {
  const nineAllowed = year <= LAST_YEAR_OF_ORGANISATION_CODES;
  return (code) =>
    !isUscc(code) &&
    !(nineAllowed && looksLikeOrganisationCode(code)) &&
    codeWithZero(code) === undefined &&
    lookAlike('uscc', code) === undefined;
}

/** An organisation code stored as a number, with its zero back. */
const codeWithZero = (code: string): string | undefined =>
  code.length === 8 && isOrganisationCode(`0${code}`) ? `0${code}` : undefined;

/** An identifier with a letter typed for a digit, with the digit; undefined where the digits would not be right either. */
function lookAlike(scheme: IdScheme, text: string): string | undefined {
  if (!/[^\dX]/.test(text)) return undefined;
  const passes = { resident: isResidentNumber, uscc: isUscc, phone: isPhone, account: isAccount }[scheme as string];
  return passes && !passes(text) ? sound(withDigits(text), text, passes) : undefined;
}

const isRegisteredSomewhere = (division: string): boolean =>
  /^\d{6}$/.test(division) && (isProvince(division.slice(0, 2)) || division.startsWith(REGISTERED_CENTRALLY));

const isGoodResidentNumber = (number: string): boolean => isOldResidentNumber(number) || isResidentNumber(number);

/** Whether a number tells a birth date the calendar has not, or one after a year. */
function birthFails(year: number): (number: string) => boolean {
  return (number) => {
    const birth = birthOf(number);
    return !(birth.year <= year && isReal(birth)) && isGoodResidentNumber(number);
  };
}

/** Every month has 28 days: only later ones need the calendar. */
const isReal = ({ year, month, day }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && (day <= 28 || toSerial(year, month, day) !== undefined);

/** The age a person reaches in a year, by an identity number. */
export const ageIn = (year: number, number: string): number => year - birthOf(number).year;

/** Whether somebody was too young still at the end of the reporting year, or too old already at its beginning. */
function ageFails(environment: Environment): (number: string) => boolean {
  const { year } = environment.book;
  const [min, max] = [environment.parameter(AGES.min), environment.parameter(AGES.max)];
  if (year === undefined) return () => false;
  return (number) => {
    const age = ageIn(year, number);
    const isUnusual = (typeof min === 'number' && age < min) || (typeof max === 'number' && age - 1 > max);
    return isUnusual && age >= 0 && isReal(birthOf(number)) && isGoodResidentNumber(number);
  };
}

/** A pair of half-width brackets beside full-width ones, or a pair of one of each. A list counts with 1), which is no pair. */
const mixesBrackets = (text: string): boolean =>
  (text.includes('（') || text.includes('）')) &&
  /\([^()（）]*[)）]|（[^()（）]*\)/.test(text) &&
  /\p{Script=Han}/u.test(text);
const withWideBrackets = (text: string): string => text.replaceAll('(', '（').replaceAll(')', '）');

export const lengthParameter = (column: Column): string =>
  column.type === 'text' && column.singleLine ? LENGTHS.name : LENGTHS.text;

/** Long by width: letters and digits take half the room of a Chinese sign. */
function isTooLong(limit: number | string | undefined): (text: string) => boolean {
  if (typeof limit !== 'number') return () => false;
  return (text) => text.length > limit && widthOf(text) > limit;
}

export function widthOf(text: string): number {
  let halves = 0;
  for (const sign of text) halves += sign <= '\u00ff' ? 1 : 2;
  return halves / 2;
}
