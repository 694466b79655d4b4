import { isoDate } from '../../model/date';
import type { SheetDesign } from '../../model/sheet';
import { headersOf } from './designParts';
import { element } from './elements';

type Value = string | number | boolean | null;

/** A field of the data behind a PivotTable. */
export interface CacheField {
  readonly name: string;
  readonly kind: 'texts' | 'numbers' | 'dates' | 'blank';
  readonly values: readonly Value[];
  /** Of texts: each once, in the order of the rows; null where some are blank. */
  readonly items: readonly (string | null)[];
}

/** The data behind PivotTables, as files keep them: one copy of a native table. */
export interface Cache {
  readonly table: string;
  readonly fields: readonly CacheField[];
  readonly count: number;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Texts longer than this are told of. */
const LONG = 255;

/** The items of a field as names; a blank one is empty. */
export const itemsOf = ({ items }: CacheField): string[] => items.map((item) => item ?? '');

/** The data of a sheet's table. @throws {Error} when the design has none */
export function cacheOf(design: SheetDesign): Cache {
  const { table, rows, styles } = design;
  if (!table) throw new Error(`${design.name} has no table`);
  const { top, left, bottom } = table.range;
  const fields = headersOf(design, table.range).map((name, offset): CacheField => {
    const cells = rows.slice(top + 1, bottom + 1).map((row) => row[left + offset]);
    const values = cells.map((cell) => cell?.value ?? null);
    const format = cells.map((cell) => styles[cell?.style ?? '']?.format).find((each) => each !== undefined) ?? '';
    const texts = values.some((value) => typeof value === 'string');
    const kind = texts
      ? 'texts'
      : values.every((value) => value === null)
        ? 'blank'
        : format.includes('yy')
          ? 'dates'
          : 'numbers';
    const items = texts ? [...new Set(values.map((value) => (value === null ? null : String(value))))] : [];
    return { name, kind, values, items };
  });
  return { table: table.name, fields, count: bottom - top };
}

/**
 * What a file says of the data: programs read the table itself when they open the file.
 * @param refreshed serial day of the copy
 */
export function cacheDefinitionXml(cache: Cache, refreshed: number): string {
  const root = {
    xmlns: MAIN,
    'xmlns:r': OFFICE,
    'r:id': 'rId1',
    refreshOnLoad: 1,
    refreshedBy: 'Jiedui',
    refreshedDate: refreshed,
    createdVersion: 6,
    refreshedVersion: 6,
    minRefreshableVersion: 3,
    recordCount: cache.count,
  };
  const source = element('cacheSource', { type: 'worksheet' }, [element('worksheetSource', { name: cache.table })]);
  const fields = cache.fields.map((field) =>
    element('cacheField', { name: field.name, numFmtId: field.kind === 'dates' ? 14 : 0 }, [sharedItems(field)]),
  );
  return (
    HEAD + element('pivotCacheDefinition', root, [source, element('cacheFields', { count: fields.length }, fields)])
  );
}

function sharedItems({ kind, values, items }: CacheField): string {
  const blank = values.includes(null);
  const numbers = values.filter((value) => typeof value === 'number');
  const least = numbers.reduce((low, value) => Math.min(low, value), Infinity);
  const most = numbers.reduce((high, value) => Math.max(high, value), -Infinity);
  switch (kind) {
    case 'texts': {
      const long = items.some((item) => (item?.length ?? 0) > LONG);
      const said = { ...(blank && { containsBlank: 1 }), count: items.length, ...(long && { longText: 1 }) };
      return element(
        'sharedItems',
        said,
        items.map((v) => (v === null ? '<m/>' : element('s', { v }))),
      );
    }
    case 'numbers':
      return element('sharedItems', {
        ...(blank ? { containsString: 0, containsBlank: 1 } : { containsSemiMixedTypes: 0, containsString: 0 }),
        containsNumber: 1,
        ...(numbers.every(Number.isInteger) && { containsInteger: 1 }),
        minValue: least,
        maxValue: most,
      });
    case 'dates':
      return element('sharedItems', {
        ...(!blank && { containsSemiMixedTypes: 0 }),
        containsNonDate: 0,
        containsDate: 1,
        containsString: 0,
        ...(blank && { containsBlank: 1 }),
        minDate: midnight(least),
        maxDate: midnight(most + 1),
      });
    case 'blank':
      return element('sharedItems', { containsNonDate: 0, containsString: 0, containsBlank: 1 });
  }
}

const midnight = (serial: number): string => `${isoDate(Math.floor(serial))}T00:00:00`;

/** The rows of the data. */
export function cacheRecordsXml({ fields, count }: Cache): string {
  const places = fields.map(({ items }) => new Map(items.map((item, index) => [item, index])));
  const records = Array.from({ length: count }, (_, row) =>
    element(
      'r',
      {},
      fields.map(({ kind, values }, field) => {
        const value = values[row] ?? null;
        if (kind === 'texts')
          return element('x', { v: places[field]?.get(value === null ? null : String(value)) ?? 0 });
        if (typeof value !== 'number') return '<m/>';
        return kind === 'dates' ? element('d', { v: midnight(value) }) : element('n', { v: value });
      }),
    ),
  );
  return HEAD + element('pivotCacheRecords', { xmlns: MAIN, 'xmlns:r': OFFICE, count }, records);
}
