/** Codes of organisations: eighteen characters since October 2015 (GB 32100), nine before (GB 11714). */

/** Without I, O, S, V and Z, which look like digits or like other letters. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = Uint8Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28);
const USCC_LENGTH = 18;
const CODE_WEIGHTS = Uint8Array.of(3, 7, 9, 10, 5, 8, 4, 2);
const CODE_LENGTH = 9;
/** Value of a character by its code point; −1 for those the alphabet leaves out. */
const USCC_VALUES = Int8Array.from({ length: 128 }, (_, point) => ALPHABET.indexOf(String.fromCharCode(point)));

/** The check character a unified social credit code should end in; undefined when a character before it is no good. */
export function usccCheck(code: string): string | undefined {
  let sum = 0;
  for (let i = 0; i < USCC_LENGTH - 1; i++) {
    const value = USCC_VALUES[code.charCodeAt(i)] ?? -1;
    if (value < 0) return undefined;
    sum += value * USCC_WEIGHTS[i]!;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}

export const isUscc = (code: string): boolean =>
  code.length === USCC_LENGTH && usccCheck(code) === code[USCC_LENGTH - 1];

/** The code without the hyphen before its check character: D2143569-X → D2143569X. */
export const plainOrganisationCode = (code: string): string =>
  code.length === CODE_LENGTH + 1 && code[CODE_LENGTH - 1] === '-' ? code.slice(0, 8) + code.slice(9) : code;

/** The text has the length of an organisation code, with or without its hyphen. */
export const looksLikeOrganisationCode = (code: string): boolean => plainOrganisationCode(code).length === CODE_LENGTH;

/** The check character an organisation code should end in; undefined when a character before it is no good. */
export function organisationCheck(code: string): string | undefined {
  let sum = 0;
  for (let i = 0; i < CODE_LENGTH - 1; i++) {
    const character = code[i] ?? '';
    if (!/[0-9A-Z]/.test(character)) return undefined;
    sum += Number.parseInt(character, 36) * CODE_WEIGHTS[i]!;
  }
  const rest = 11 - (sum % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}

export function isOrganisationCode(code: string): boolean {
  const plain = plainOrganisationCode(code);
  return plain.length === CODE_LENGTH && organisationCheck(plain) === plain[CODE_LENGTH - 1];
}
