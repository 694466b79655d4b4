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
  let isFaulty = false;
  let isCertain = true;
  const parts = text.split(SEPARATORS).map((part) => {
    const [, body, year = '', number] = NUMBER.exec(part.trim()) ?? [];
    if (body === undefined || number === undefined) return part;
    const mended = `${body}〔${year}〕${number}号`;
    if (mended === part.trim() && year.length === 4) return part;
    isFaulty = true;
    isCertain &&= year.length === 4;
    return mended;
  });
  if (!isFaulty) return undefined;
  return isCertain ? { mended: parts.join('') } : {};
}
