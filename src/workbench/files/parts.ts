import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { below, parseXml } from '../xml';

/** The parts of a package by their names. */
export type Parts = Record<string, Uint8Array>;

/** One relationship of a part: what kind it is and which part it leads to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly kind: string;
  readonly target: string;
}

/** @throws {Error} when the bytes are no package */
export const unpack = (bytes: Uint8Array): Parts => unzipSync(bytes);

/** @param level 0 to 9; 0 where the bytes are read again at once */
export const pack = (parts: Parts, level: 0 | 6 = 6): Uint8Array => zipSync(parts, { level });

export function textOf(parts: Parts, name: string): string | undefined {
  const bytes = parts[name];
  return bytes && strFromU8(bytes);
}

export const toBytes = (text: string): Uint8Array => strToU8(text);

/** Where a part's relationships stand; '' for those of the package. */
const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
};

/** A target as written, from the folder of the part that names it. */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const text = textOf(parts, relationshipsPart(part));
  if (text === undefined) return [];
  return below(parseXml(text), 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    kind: attributes['Type']?.split('/').at(-1) ?? '',
    target: resolveTarget(part, attributes['Target'] ?? ''),
  }));
}

/** The part in which everything about the workbook begins. */
export const WORKBOOK = 'xl/workbook.xml';

/** The parts of the sheets in the order of the tabs; undefined for one that leads nowhere. */
export function sheetParts(parts: Parts): readonly (string | undefined)[] {
  const leads = relationshipsOf(parts, WORKBOOK);
  return below(parseXml(textOf(parts, WORKBOOK) ?? '<workbook/>'), 'sheets', 'sheet').map(
    ({ attributes }) => leads.find(({ id }) => id === attributes['r:id'])?.target,
  );
}

/** Adds a relationship to a part. @returns its id */
export function relate(parts: Parts, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  const text =
    textOf(parts, name) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const id = `rIdW${relationshipsOf(parts, part).length + 1}`;
  const entry = `<Relationship Id="${id}" Type="${type}" Target="/${target}"/>`;
  const open = text.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  parts[name] = toBytes(open.replace('</Relationships>', `${entry}</Relationships>`));
  return id;
}

/** Says of which kind a part is; parts of one ending may share it. */
export function declare(
  parts: Parts,
  what: { readonly part: string } | { readonly ending: string },
  type: string,
): void {
  const name = '[Content_Types].xml';
  const text = textOf(parts, name) ?? '';
  const entry =
    'part' in what
      ? `<Override PartName="/${what.part}" ContentType="${type}"/>`
      : `<Default Extension="${what.ending}" ContentType="${type}"/>`;
  if ('ending' in what && text.includes(`Extension="${what.ending}"`)) return;
  parts[name] = toBytes(text.replace('</Types>', `${entry}</Types>`));
}

/** A text as it stands in XML. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
