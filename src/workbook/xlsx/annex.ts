/**
 * Adds sheets to a file that exists. The library can only write a workbook anew from what it understands, which loses
 * pivots, custom parts, printer settings and cached results of formulas; so it writes the new sheets into a workbook
 * of their own, and their parts are put into the file here. Parts that are not named below stay byte for byte.
 */
import { strToU8 } from 'fflate';
import type { WriteOptions } from 'hucre';
import { sameSheet } from '../own';
import { fault } from './fault';
import { mergeStyles } from './mergeStyles';
import { mergeWorkbook, type PlacedSheet } from './mergeWorkbook';
import type { Package } from './package';
import { appendToRoot, outline, remove, splice } from './splice';
import { writeParts } from './writeParts';

export const CONTENT_TYPES = '[Content_Types].xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const SHEET_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
export const STRICT = 'http://purl.oclc.org/ooxml';

/** A sheet's XML, with the numbers of its styles as they are in the file it goes to. */
function renumbered(xml: string, cellFormats: number, differentialFormats: number): string {
  return (
    xml
      .replace(/<c ([^>]*?)(\/?)>/g, (_, attributes: string, slash: string) => {
        const style = Number(/(?:^| )s="(\d+)"/.exec(attributes)?.[1] ?? 0) + cellFormats;
        return `<c ${attributes.replace(/(?:^| )s="\d+"/, '').trim()} s="${style}"${slash}>`;
      })
      .replace(/\bdxfId="(\d+)"/g, (_, id: string) => `dxfId="${Number(id) + differentialFormats}"`)
      // Blanks at the edges of a text are kept only when it says so.
      .replace(/<t>/g, '<t xml:space="preserve">')
      // Two selected sheets are a group, and what is typed in one is typed in both.
      .replace(/ tabSelected="[^"]*"/g, '')
  );
}

/** Where the sheets go: over the part of the sheet they replace, else into a part of their own. */
function place(base: Package, options: WriteOptions): PlacedSheet[] {
  const folder = base.workbook.replace(/[^/]*$/, '');
  const taken = new Set(base.zip.names.map((name) => name.toLowerCase()));
  return options.sheets.map(({ name }) => {
    const index = base.sheets.findIndex((sheet) => sameSheet(sheet.name, name));
    const replaced = base.sheets[index]?.part;
    if (replaced !== undefined) return { name, part: replaced, replaces: index };
    let number = 1;
    while (taken.has(`${folder}worksheets/sheet${number}.xml`.toLowerCase())) number += 1;
    const part = `${folder}worksheets/sheet${number}.xml`;
    taken.add(part.toLowerCase());
    return { name, part };
  });
}

/** The content types, with the new sheets and without what was dropped. */
export function contentTypes(xml: string, added: readonly string[], dropped: readonly string[]): string {
  const part = outline(xml);
  const gone = part.children.filter(({ attributes }) => dropped.includes(attributes['PartName']?.slice(1) ?? ''));
  const overrides = added.map((name) => `<Override PartName="/${name}" ContentType="${SHEET_TYPE}"/>`);
  return splice(xml, [...gone.map(remove), appendToRoot(part, overrides)]);
}

/** The workbook's relations, likewise; the new ones' ids, in order. */
export function relations(xml: string, folder: string, added: readonly string[]): { xml: string; ids: string[] } {
  const part = outline(xml);
  const taken = new Set(part.children.map(({ attributes }) => attributes['Id']));
  const ids: string[] = [];
  for (let number = 1; ids.length < added.length; number += 1) {
    if (!taken.has(`rId${number}`)) ids.push(`rId${number}`);
  }
  const elements = added.map(
    (name, i) => `<Relationship Id="${ids[i] ?? ''}" Type="${SHEET_RELATION}" Target="${name.slice(folder.length)}"/>`,
  );
  // The order of calculation names cells that may be no formulas any more; programs make it anew.
  const gone = part.children.filter(({ attributes }) => attributes['Type']?.endsWith('/calcChain'));
  return { xml: splice(xml, [...gone.map(remove), appendToRoot(part, elements)]), ids };
}

/**
 * The parts of a file with sheets added, or put in the place of the sheets of the same names.
 * @param file the file as the person knows it
 * @throws {WorkbookError} protected, not-writable, broken
 */
export async function addSheets(base: Package, options: WriteOptions, file: string): Promise<Map<string, Uint8Array>> {
  const { zip } = base;
  const placed = place(base, options);
  const fresh = placed.filter(({ replaces }) => replaces === undefined);
  if (fresh.length > 0 && base.structureLocked) throw fault('protected', file);
  const workbookXml = zip.text(base.workbook);
  if (base.styles === undefined || workbookXml.includes(STRICT)) throw fault('not-writable:unusual', file);

  const own = await writeParts({ ...options, stringMode: 'inline' }, file);
  const ownText = (name: string): string => new TextDecoder().decode(own.get(name));
  const styles = mergeStyles(zip.text(base.styles), ownText('xl/styles.xml'));
  const folder = base.workbook.replace(/[^/]*$/, '');
  const added = fresh.map(({ part }) => part);
  const related = relations(zip.text(base.relations), folder, added);
  const calcChain = zip.names.filter((name) => name.toLowerCase() === `${folder}calcchain.xml`.toLowerCase());

  const parts = new Map<string, Uint8Array>();
  const dropped = new Set(calcChain);
  // A sheet written anew has no drawings or printer settings.
  for (const { part } of placed) dropped.add(part.replace(/([^/]*)$/, '_rels/$1.rels'));
  for (const name of zip.names) if (!dropped.has(name)) parts.set(name, zip.bytes(name));
  parts.set(base.styles, strToU8(styles.xml));
  parts.set(base.relations, strToU8(related.xml));
  parts.set(CONTENT_TYPES, strToU8(contentTypes(zip.text(CONTENT_TYPES), added, calcChain)));
  parts.set(base.workbook, strToU8(mergeWorkbook(workbookXml, ownText('xl/workbook.xml'), placed, related.ids)));
  placed.forEach(({ part }, index) => {
    const sheet = ownText(`xl/worksheets/sheet${index + 1}.xml`);
    parts.set(part, strToU8(renumbered(sheet, styles.cellFormats, styles.differentialFormats)));
  });
  return parts;
}
