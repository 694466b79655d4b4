import { parseA1Range, type RangeAddress } from '../../../src/model/address';
import { serialOf } from '../../../src/model/date';
import type { CellValue } from '../../../src/model/workbook';
import { below, first, parseXml, type Element } from '../../../src/workbench/xml';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { partsOf } from '../../support/xlsxFile';
import { gridOf } from '../adapter';

export type Parts = Readonly<Record<string, string>>;

export const partIn = (parts: Parts, name: string): Element => {
  const xml = parts[name];
  if (xml === undefined) throw new Error(`There is no part ${name}`);
  return parseXml(xml);
};

/** A part's relations, from their ids to kind and part. */
export function related(parts: Parts, from: string): Map<string, { readonly kind: string; readonly part: string }> {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const list = partIn(parts, `${folder}_rels/${from.slice(folder.length)}.rels`);
  return new Map(
    list.children.map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
      Id,
      { kind: Type.slice(Type.lastIndexOf('/') + 1), part: new URL(Target, `file:///${folder}`).pathname.slice(1) },
    ]),
  );
}

export const WORKBOOK = 'xl/workbook.xml';
/** The one part of a kind that a part is related to. */
function onlyPart(parts: Parts, from: string, kind: string): string {
  const [found, ...more] = [...related(parts, from).values()].filter((each) => each.kind === kind);
  if (!found || more.length > 0) throw new Error(`${from} has no or several ${kind}`);
  return found.part;
}
export function sheetPart(parts: Parts, name: string): string {
  const sheet = below(partIn(parts, WORKBOOK), 'sheets', 'sheet').find(({ attributes }) => attributes['name'] === name);
  return related(parts, WORKBOOK).get(sheet?.attributes['r:id'] ?? '')?.part ?? '';
}

/** The parts of one PivotTable, their names, and the cells of it and of its data. */
export interface PivotParts {
  readonly parts: Parts;
  readonly names: { readonly table: string; readonly cache: string; readonly records: string };
  readonly table: Element;
  readonly cache: Element;
  readonly records: Element;
  /** The native table it draws on. */
  readonly source: Element;
  readonly shown: CellValue[][];
  readonly data: CellValue[][];
}

/** The parts of one PivotTable as one comes from its sheet to its data, with the cells of both sheets. */
export async function pivotOf(
  bytes: Uint8Array,
  of: { readonly sheet: string; readonly data: string },
): Promise<PivotParts> {
  const parts = partsOf(bytes);
  const workbook = XlsxWorkbook.open(bytes, '2011.xlsx');
  const table = onlyPart(parts, sheetPart(parts, of.sheet), 'pivotTable');
  const cache = onlyPart(parts, table, 'pivotCacheDefinition');
  const names = { table, cache, records: onlyPart(parts, cache, 'pivotCacheRecords') };
  const source = partIn(parts, onlyPart(parts, sheetPart(parts, of.data), 'table'));
  const definition = partIn(parts, table);
  const cellsOf = async (sheet: string, ref = ''): Promise<CellValue[][]> => {
    const { top, left, bottom, right } = rangeOf(ref);
    const { values } = await gridOf(workbook, sheet);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => values[top + row]?.[left + column] ?? null),
    );
  };
  return {
    parts,
    names,
    table: definition,
    cache: partIn(parts, cache),
    records: partIn(parts, names.records),
    source,
    shown: await cellsOf(of.sheet, first(definition, 'location')?.attributes['ref']),
    data: await cellsOf(of.data, source.attributes['ref']),
  };
}

function rangeOf(ref: string): RangeAddress {
  const range = parseA1Range(ref);
  if (!range) throw new Error(`${ref} is no range`);
  return range;
}

export const fieldNames = (cache: Element): string[] =>
  below(cache, 'cacheFields', 'cacheField').map(({ attributes }) => attributes['name'] ?? '');
export const numbersOf = (elements: readonly Element[], key: string): number[] =>
  elements.map(({ attributes }) => Number(attributes[key]));

/** What an item or a value of a record says, as the cell it was copied from has it. */
export const said = ({ name, attributes: { v = '' } }: Element): CellValue =>
  name === 'm' ? null : name === 'n' ? Number(v) : name === 'd' ? serialOf(v.slice(0, 10)) : v;

/** The field and the item of a filter. */
export function kept({ table, cache }: PivotParts, { fld, item }: Element['attributes']) {
  const items = below(below(table, 'pivotFields', 'pivotField')[Number(fld)], 'items', 'item');
  const shared = below(cache, 'cacheFields', 'cacheField')[Number(fld)]?.children[0]?.children ?? [];
  const chosen = shared[Number(items[Number(item)]?.attributes['x'])];
  return { field: fieldNames(cache)[Number(fld)], keep: chosen && said(chosen) };
}
