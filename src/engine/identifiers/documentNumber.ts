/** Document numbers of public bodies (GB/T 9704): 机关代字〔2011〕5号, the year in 〔〕, the number without 第 and zeros. */

const SEPARATORS = /([、；;\n])/;
const YEAR = '[(（\\[［【〔﹝〈<《{]\\s*(\\d{2}|\\d{4})\\s*年?\\s*[)）\\]］】〕﹞〉>》}]';
const NUMBER = new RegExp(`^(\\S*?)\\s*${YEAR}\\s*第?\\s*0*(\\d+)\\s*号?$`);

const GOOD = /^[^\s、；;()（）]*〔\d{4}〕[1-9]\d*号$/;

export interface DocumentFault {
  /** The number as it should be written; absent where the century would have to be guessed. */
  readonly mended?: string;
}

/**
 * What is wrong with the form of a document number; undefined when it is in order, or when it has no year in brackets:
 * orders (国务院令第600号), minutes and papers without a number have other forms.
 */
export function documentFault(text: string): DocumentFault | undefined {
  if (GOOD.test(text)) return undefined;
  const parts = text.split(SEPARATORS).map(tidied);
  const mended = parts.map(({ number }) => number).join('');
  if (parts.some(({ year }) => year.length === 2)) return {};
  return mended === text ? undefined : { mended };
}

/** One document number in its form, with the year it states; other texts as they are. */
function tidied(part: string): { readonly number: string; readonly year: string } {
  const [, body, year, number] = NUMBER.exec(part.trim()) ?? [];
  if (body === undefined || year === undefined || number === undefined) return { number: part, year: '' };
  return { number: `${body}〔${year}〕${number}号`, year };
}
