import { strToU8 } from 'fflate';
import { toSerial } from '../../model/date';
import type { PivotDesign } from '../../model/pivot';
import type { SheetDesign } from '../../model/sheet';
import { sameSheet } from '../own';
import { element } from './elements';
import { fault } from './fault';
import { relationPrefix, WORKBOOK_ORDER } from './mergeWorkbook';
import { FIRST_OWN_FORMAT, STYLES_ORDER } from './mergeStyles';
import { relatedParts, relationsPart, type Package } from './package';
import { CONTENT_TYPES, contentOf, contentTypes, FreeNames, NO_RELATIONS, relationOf, relations } from './packageParts';
import { cacheDefinitionXml, cacheOf, cacheRecordsXml, type Cache } from './pivotCache';
import { pivotTableXml } from './pivotXml';
import { appendTo, outline, splice } from './splice';

/** Names of the PivotTables on a sheet of a package. */
export function pivotNames({ zip }: Package, sheet: string): string[] {
  return relatedParts(zip, sheet, ['pivotTable']).map((part) => outline(zip.text(part)).attributes['name'] ?? '');
}

/**
 * The parts of a package with the PivotTables of its newly written sheets.
 * @param designs the sheets that were written, those with tables that PivotTables draw on among them
 * @param modified the day data are said to be copied
 */
export function addPivots(
  base: Package,
  designs: readonly SheetDesign[],
  modified: Date,
  file: string,
): Map<string, Uint8Array> {
  const { zip } = base;
  const parts = new Map(zip.names.map((name) => [name, zip.bytes(name)]));
  const tables = designs.flatMap(({ table }) => (table ? [table.name] : []));
  for (const part of cachesOver(base, tables)) parts.set(part, strToU8(refreshedWhenOpened(zip.text(part))));
  const pivots = designs.flatMap(({ name, pivot }) => (pivot ? [{ sheet: name, pivot }] : []));
  if (pivots.length === 0) return parts;
  const adder = new Adder(base, parts, modified, file);
  for (const { sheet, pivot } of pivots) adder.add(sheet, pivot, designs);
  adder.finish();
  return parts;
}

/** Copies of data that draw on one of some tables. */
function cachesOver({ zip, workbook }: Package, tables: readonly string[]): string[] {
  if (tables.length === 0) return [];
  return relatedParts(zip, workbook, ['pivotCacheDefinition']).filter((part) =>
    outline(zip.text(part)).children.some(({ children }) =>
      children.some(({ attributes }) => tables.includes(attributes['name'] ?? '')),
    ),
  );
}

function refreshedWhenOpened(xml: string): string {
  const root = outline(xml);
  const head = xml.slice(root.start, root.openEnd).replace(/\srefreshOnLoad="[^"]*"/, '');
  return splice(xml, [{ from: root.start, to: root.openEnd, text: head.replace(/(\/?>)$/, ' refreshOnLoad="1"$1') }]);
}

const DAY = 86_400_000;
/** The serial day of 1 January 1970. */
const FIRST_DAY = toSerial(1970, 1, 1) ?? 0;

class Adder {
  private readonly names: FreeNames;
  private readonly types: { name: string; content: string }[] = [];
  private readonly caches = new Map<string, { readonly cache: Cache; readonly id: number; readonly part: string }>();
  private readonly formats = new Map<string, number>();
  private readonly firstCache: number;
  private readonly firstFormat: number;

  constructor(
    private readonly base: Package,
    private readonly parts: Map<string, Uint8Array>,
    private readonly modified: Date,
    private readonly file: string,
  ) {
    this.names = new FreeNames(base.zip.names);
    const listed = outline(base.zip.text(base.workbook)).children.find(({ name }) => name === 'pivotCaches');
    this.firstCache = 1 + Math.max(0, ...(listed?.children ?? []).map((each) => Number(each.attributes['cacheId'])));
    const styles = outline(this.stylesXml()).children.find(({ name }) => name === 'numFmts');
    const taken = (styles?.children ?? []).map(({ attributes }) => Number(attributes['numFmtId']));
    this.firstFormat = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
  }

  add(sheet: string, pivot: PivotDesign, designs: readonly SheetDesign[]): void {
    const { zip, sheets } = this.base;
    const part = sheets.find(({ name }) => sameSheet(name, sheet))?.part ?? '';
    const source = designs.find(({ table }) => table?.name === pivot.source.table);
    if (!source) throw new Error(`${pivot.name} draws on ${pivot.source.table}, which is not written with it`);
    const { cache, id, part: definition } = this.cacheFor(source);
    const table = this.put('pivotTables/pivotTable', 'pivotTable', (name) => {
      this.relate(name, NO_RELATIONS, 'pivotCacheDefinition', definition);
      return pivotTableXml(pivot, cache, id, (format) => this.formatId(format));
    });
    const related = relationsPart(part);
    const known = this.parts.get(related);
    const before = known ? new TextDecoder().decode(known) : zip.has(related) ? zip.text(related) : NO_RELATIONS;
    this.relate(part, before, 'pivotTable', table);
  }

  /** Lists the copies of data in the workbook, new formats in its styles and all new parts. */
  finish(): void {
    const { zip, workbook, relations: related } = this.base;
    const caches = [...this.caches.values()];
    const own = relations(
      zip.text(related),
      workbook,
      caches.map(({ part }) => ({ type: relationOf('pivotCacheDefinition'), target: part })),
    );
    this.parts.set(related, strToU8(own.xml));
    const xml = outline(zip.text(workbook));
    const { prefix, declaration } = relationPrefix(xml);
    const listed = caches.map(
      ({ id }, index) => `<pivotCache${declaration} cacheId="${id}" ${prefix}:id="${own.ids[index] ?? ''}"/>`,
    );
    this.parts.set(workbook, strToU8(splice(xml.xml, appendTo(xml, 'pivotCaches', listed, WORKBOOK_ORDER))));
    const styles = outline(this.stylesXml());
    const formats = [...this.formats].map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode }));
    if (this.base.styles !== undefined) {
      this.parts.set(this.base.styles, strToU8(splice(styles.xml, appendTo(styles, 'numFmts', formats, STYLES_ORDER))));
    }
    this.parts.set(CONTENT_TYPES, strToU8(contentTypes(zip.text(CONTENT_TYPES), this.types, [])));
  }

  private cacheFor(source: SheetDesign): { readonly cache: Cache; readonly id: number; readonly part: string } {
    const name = source.table?.name ?? '';
    const known = this.caches.get(name);
    if (known) return known;
    const cache = cacheOf(source);
    const part = this.put('pivotCache/pivotCacheDefinition', 'pivotCacheDefinition', (definition) => {
      const records = this.put('pivotCache/pivotCacheRecords', 'pivotCacheRecords', () => cacheRecordsXml(cache));
      this.relate(definition, NO_RELATIONS, 'pivotCacheRecords', records);
      return cacheDefinitionXml(cache, this.modified.getTime() / DAY + FIRST_DAY);
    });
    const added = { cache, id: this.firstCache + this.caches.size, part };
    this.caches.set(name, added);
    return added;
  }

  /** Adds a part under a free name. */
  private put(stem: string, kind: string, make: (name: string) => string): string {
    const name = this.names.take(this.base.workbook.replace(/[^/]*$/, '') + stem);
    this.parts.set(name, strToU8(make(name)));
    this.types.push({ name, content: contentOf(kind) });
    return name;
  }

  private relate(from: string, xml: string, kind: string, target: string): void {
    this.parts.set(relationsPart(from), strToU8(relations(xml, from, [{ type: relationOf(kind), target }]).xml));
  }

  private formatId(format: string): number {
    const id = this.formats.get(format) ?? this.firstFormat + this.formats.size;
    this.formats.set(format, id);
    return id;
  }

  private stylesXml(): string {
    const { zip, styles } = this.base;
    if (styles === undefined) throw fault('not-writable:unusual', this.file);
    return zip.text(styles);
  }
}
