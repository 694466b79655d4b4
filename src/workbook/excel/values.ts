import { PENDING, type CellValue } from '../../model/workbook';

/** What a cell of `Range.values` may be on the wire. */
export type RawValue = string | number | boolean | null;

/** Error values that mean "not calculated yet". */
const UNFINISHED = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/** Texts that may be an error value; whether they are, Excel tells apart from their type or place. */
export const looksLikeError = (raw: RawValue): raw is string =>
  typeof raw === 'string' && /^#[A-Z0-9_/]+[!?]?$/.test(raw);

/**
 * A cell as the port knows it. Excel gives "" for a blank cell and for a formula that gives no text.
 * @param isFormula whether a formula stands there
 * @param isError whether the text is an error value
 */
export function cellValue(raw: RawValue, isFormula: boolean, isError: boolean): CellValue {
  if (raw === null) return isFormula ? PENDING : null;
  if (raw === '') return isFormula ? '' : null;
  if (!isError) return raw;
  return UNFINISHED.has(String(raw)) ? PENDING : { error: String(raw) };
}

/**
 * The formula of a cell without its `=`; undefined for a constant. A text that begins with `=` reads the same in
 * `formulas` as in `values`; no formula gives its own text as its value.
 */
export function formulaOf(formula: unknown, value: RawValue): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;
}

/** A number format that says something: General is what cells have of themselves. */
export const isFormat = (format: unknown): format is string =>
  typeof format === 'string' && format !== '' && format.toLowerCase() !== 'general';

/** Bytes of a value on the wire: JSON within JSON, so that quotes are escaped, in UTF-8. */
export function bytesOf(raw: RawValue): number {
  if (typeof raw === 'string') {
    let bytes = 5;
    for (let at = 0; at < raw.length; at++) bytes += raw.charCodeAt(at) < 0x80 ? 1 : 3;
    return bytes;
  }
  return raw === null ? 5 : String(raw).length + 1;
}
