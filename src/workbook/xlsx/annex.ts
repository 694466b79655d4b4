/**
 * Adds sheets to a file that exists. The library can only write a workbook anew from what it understands, which loses
 * pivots, custom parts, printer settings and cached results of formulas; so it writes the new sheets into a workbook
 * of their own, and their parts are put into the file here. Parts that are not named below stay byte for byte.
 */
import { strToU8 } from 'fflate';
import type { WriteOptions } from 'hucre';
import { sameSheet } from '../own';
import { carryParts, leftBehind } from './carry';
import { fault } from './fault';
import { mergeStyles } from './mergeStyles';
import { mergeWorkbook, type PlacedSheet } from './mergeWorkbook';
import { relationsPart, type Package } from './package';
import { CONTENT_TYPES, contentOf, contentTypes, FreeNames, relationOf, relations } from './packageParts';
import { writeParts } from './writeParts';

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
function place(base: Package, options: WriteOptions, names: FreeNames): PlacedSheet[] {
  const folder = base.workbook.replace(/[^/]*$/, '');
  return options.sheets.map(({ name }) => {
    const index = base.sheets.findIndex((sheet) => sameSheet(sheet.name, name));
    const replaced = base.sheets[index]?.part;
    if (replaced !== undefined) return { name, part: replaced, replaces: index };
    return { name, part: names.take(`${folder}worksheets/sheet`) };
  });
}

/**
 * The parts of a file with sheets added, or put in the place of the sheets of the same names.
 * @param file the file as the person knows it
 * @throws {WorkbookError} protected, not-writable, broken
 */
export async function addSheets(base: Package, options: WriteOptions, file: string): Promise<Map<string, Uint8Array>> {
  const { zip } = base;
  const names = new FreeNames(zip.names);
  const placed = place(base, options, names);
  const fresh = placed.filter(({ replaces }) => replaces === undefined);
  if (fresh.length > 0 && base.structureLocked) throw fault('protected', file);
  const workbookXml = zip.text(base.workbook);
  if (base.styles === undefined || workbookXml.includes(STRICT)) throw fault('not-writable:unusual', file);

  const own = await writeParts({ ...options, stringMode: 'inline' }, file);
  const ownText = (name: string): string => new TextDecoder().decode(own.get(name));
  const styles = mergeStyles(zip.text(base.styles), ownText('xl/styles.xml'));
  const folder = base.workbook.replace(/[^/]*$/, '');
  const added = fresh.map(({ part }) => part);
  const related = relations(
    zip.text(base.relations),
    base.workbook,
    added.map((target) => ({ type: relationOf('worksheet'), target })),
  );
  const calcChain = zip.names.filter((name) => name.toLowerCase() === `${folder}calcchain.xml`.toLowerCase());
  const ownPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
  const carried = carryParts(
    own,
    placed.map(({ part }, index) => ({ from: ownPart(index), to: part })),
    base,
    names,
  );

  const parts = new Map<string, Uint8Array>();
  // A sheet written anew has none of the drawings, tables or printer settings it had.
  const replaced = placed.flatMap(({ part, replaces }) => (replaces === undefined ? [] : [part]));
  const dropped = new Set([...calcChain, ...leftBehind(base, replaced), ...replaced.map(relationsPart)]);
  for (const name of zip.names) if (!dropped.has(name)) parts.set(name, zip.bytes(name));
  parts.set(base.styles, strToU8(styles.xml));
  parts.set(base.relations, strToU8(related.xml));
  const types = [...added.map((name) => ({ name, content: contentOf('worksheet') })), ...carried.types];
  parts.set(CONTENT_TYPES, strToU8(contentTypes(zip.text(CONTENT_TYPES), types, [...dropped])));
  parts.set(base.workbook, strToU8(mergeWorkbook(workbookXml, ownText('xl/workbook.xml'), placed, related.ids)));
  placed.forEach(({ part }, index) => {
    parts.set(part, strToU8(renumbered(ownText(ownPart(index)), styles.cellFormats, styles.differentialFormats)));
  });
  for (const [name, bytes] of carried.parts) parts.set(name, bytes);
  return parts;
}
