/**
 * The parts of a PivotTable: its definition, and the copy of its data that programs keep. The order of elements and
 * the attributes are those Excel writes (ECMA-376, 18.10); the library writes neither items, layout nor formats.
 */
import { a1Range } from '../../model/address';
import { headRows, type PivotAxis, type PivotDesign, type PivotHead, type PivotLine } from '../../model/pivot';
import { element } from './elements';
import { itemsOf, type Cache, type CacheField } from './pivotCache';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Of the formats built into every program, by the format's text. */
const BUILT_IN: Readonly<Record<string, number>> = { '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10 };

/** The definition of a PivotTable. @param formatId the number of a format in the file's styles */
export function pivotTableXml(
  pivot: PivotDesign,
  cache: Cache,
  cacheId: number,
  formatId: (format: string) => number,
): string {
  const indexOf = (field: string): number => cache.fields.findIndex(({ name }) => name === field);
  const { rows, columns, filters, values, view } = pivot;
  const edge = new Map<string, PivotAxis & { readonly axis: string }>([
    ...rows.map((axis) => [axis.field, { ...axis, axis: 'axisRow' }] as const),
    ...columns.map((axis) => [axis.field, { ...axis, axis: 'axisCol' }] as const),
    ...filters.map(({ field }) => {
      const items = cache.fields[indexOf(field)]?.items ?? [];
      return [field, { field, items: items.map(String), axis: 'axisPage' }] as const;
    }),
  ]);
  const counted = (name: string, children: readonly string[]): string =>
    children.length === 0 ? '' : element(name, { count: children.length }, children);
  const severalAcross = values.length > 1;
  const across = [...columns.map(({ field }) => indexOf(field)), ...(severalAcross ? [-2] : [])];
  const children = [
    element('location', {
      ref: a1Range(areaOf(pivot)),
      firstHeaderRow: columns.length === 0 ? 0 : 1,
      firstDataRow: headRows(pivot),
      firstDataCol: rows.length,
      ...(filters.length > 0 && { rowPageCount: filters.length, colPageCount: 1 }),
    }),
    counted(
      'pivotFields',
      cache.fields.map((field) => pivotField(field, edge.get(field.name), isValue(pivot, field))),
    ),
    counted(
      'rowFields',
      rows.map(({ field }) => element('field', { x: indexOf(field) })),
    ),
    counted('rowItems', rowItems(view.lines)),
    counted(
      'colFields',
      across.map((x) => element('field', { x })),
    ),
    counted('colItems', colItems(view.heads, columns.length > 0, severalAcross)),
    counted(
      'pageFields',
      filters.map(({ field, keep }) => {
        const at = indexOf(field);
        return element('pageField', { fld: at, item: edge.get(field)?.items.indexOf(keep) ?? 0, hier: -1 });
      }),
    ),
    counted(
      'dataFields',
      values.map(({ field, caption, by, as, format }) =>
        element('dataField', {
          name: caption,
          fld: indexOf(field),
          ...(by === 'count' && { subtotal: 'count' }),
          ...(as === 'share' && { showDataAs: 'percentOfTotal' }),
          baseField: 0,
          baseItem: 0,
          numFmtId: BUILT_IN[format] ?? formatId(format),
        }),
      ),
    ),
    element('pivotTableStyleInfo', {
      name: 'PivotStyleLight16',
      showRowHeaders: 1,
      showColHeaders: 1,
      showRowStripes: 0,
      showColStripes: 0,
      showLastColumn: 1,
    }),
    // Without this the row of a tabular form that says only "Values" is shown above the headers.
    element('extLst', {}, [
      element('ext', { uri: '{962EF5D1-5CA2-4c93-8EF4-DBF5C05439D2}', 'xmlns:x14': X14 }, [
        element('x14:pivotTableDefinition', {
          hideValuesRow: 1,
          'xmlns:xm': 'http://schemas.microsoft.com/office/excel/2006/main',
        }),
      ]),
    ]),
  ];
  const root = {
    xmlns: MAIN,
    name: pivot.name,
    cacheId,
    applyNumberFormats: 0,
    applyBorderFormats: 0,
    applyFontFormats: 0,
    applyPatternFormats: 0,
    applyAlignmentFormats: 0,
    applyWidthHeightFormats: 1,
    dataCaption: pivot.valuesCaption,
    updatedVersion: 6,
    minRefreshableVersion: 3,
    useAutoFormatting: 1,
    itemPrintTitles: 1,
    createdVersion: 6,
    indent: 0,
    compact: 0,
    compactData: 0,
    multipleFieldFilters: 0,
  };
  return HEAD + element('pivotTableDefinition', root, children);
}

const isValue = ({ values }: PivotDesign, { name }: CacheField): boolean => values.some(({ field }) => field === name);

/** The cells of the table itself, without its filters. */
function areaOf({ at, rows, view, ...design }: PivotDesign): Parameters<typeof a1Range>[0] {
  return {
    top: at.row,
    left: at.column,
    bottom: at.row + headRows(design) + view.lines.length - 1,
    right: at.column + rows.length + view.heads.length - 1,
  };
}

function pivotField(
  field: CacheField,
  edge: (PivotAxis & { readonly axis: string }) | undefined,
  value: boolean,
): string {
  const tabular = { compact: 0, outline: 0, showAll: 0 };
  if (!edge) return element('pivotField', { ...(value && { dataField: 1 }), ...tabular });
  const { items, axis } = edge;
  // In the order of the design; what it does not name stands behind, as the data have it.
  const known = items.map((item) => itemsOf(field).indexOf(item)).filter((index) => index >= 0);
  const others = itemsOf(field).flatMap((_, index) => (known.includes(index) ? [] : [index]));
  const list = [...known, ...others].map((x) => element('item', { x }));
  const all = [...list, element('item', { t: 'default' })];
  return element('pivotField', { axis, ...(value && { dataField: 1 }), ...tabular }, [
    element('items', { count: all.length }, all),
  ]);
}

const index = (v: number): string => element('x', v === 0 ? {} : { v });

/** Rows as they are shown: `r` says how many of its items a row shares with the one above it. */
function rowItems(lines: readonly PivotLine[]): string[] {
  return lines.map(({ kind, path }, at) => {
    if (kind === 'total') return element('i', { t: 'grand' }, [index(0)]);
    const before = lines[at - 1]?.path ?? [];
    const last = path.length - 1;
    let shared = 0;
    while (shared < last && before[shared] === path[shared]) shared += 1;
    const own = path.slice(shared).map(index);
    return element('i', { ...(kind === 'subtotal' && { t: 'default' }), ...(shared > 0 && { r: shared }) }, own);
  });
}

/** Columns of numbers: `i` says which of the values a column holds. */
function colItems(heads: readonly PivotHead[], crossed: boolean, several: boolean): string[] {
  if (!crossed) {
    return heads.map(({ value }) => element('i', value === 0 ? {} : { i: value }, several ? [index(value)] : []));
  }
  return heads.map(({ item, value }) => {
    const which = value === 0 ? {} : { i: value };
    if (item === undefined) return element('i', { t: 'grand', ...which }, [index(0)]);
    if (!several) return element('i', which, [index(item)]);
    return value === 0 ? element('i', {}, [index(item), index(0)]) : element('i', { r: 1, ...which }, [index(value)]);
  });
}
