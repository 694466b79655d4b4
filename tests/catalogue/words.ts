import type { Text } from '../../src/model/text';

/** A spelling as readers compare it: half width, without spaces, stops and case; signs such as √ count. */
export const plainSpelling = (spelling: string): string =>
  spelling
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}%/]/gu, '');

/** A header without what stands in brackets and without a leading 其中. */
export const plainHeader = (header: string): string =>
  plainSpelling(header.normalize('NFKC').replace(/\([^)]*\)/g, '')).replace(/^(其中|ofwhich)/, '');

/** Every text in both languages inside a piece of the catalogue, with the path to it. */
export function textsIn(piece: unknown, path = ''): { readonly path: string; readonly text: Text }[] {
  if (typeof piece !== 'object' || piece === null) return [];
  if (isText(piece)) return [{ path, text: piece }];
  return Object.entries(piece).flatMap(([name, part]) => textsIn(part, `${path}/${name}`));
}

const isText = (piece: object): piece is Text =>
  'zh' in piece && 'en' in piece && typeof piece.zh === 'string' && typeof piece.en === 'string';

/** What is wrong with the language of texts; ids, codes, document numbers and the names of programs are the same in both. */
export function strayLanguage(piece: unknown): string[] {
  return textsIn(piece).flatMap(({ path, text: { zh, en } }) => {
    if (zh.trim() === '' || en.trim() === '') return [`${path}: one language is empty`];
    if (zh === en) return /[\u3400-\u9fff]/.test(zh) && !zh.includes('〔') ? [`${path}: ${en} is not English`] : [];
    const stray = [];
    if (/[a-z]{2,}/.test(zh.replace(/\{[\w.]+\}|Excel/g, ''))) stray.push(`${path}: English in ${zh}`);
    if (/[\u3400-\u9fff]/.test(en)) stray.push(`${path}: Chinese in ${en}`);
    return stray;
  });
}
