import type { Element } from '../../../src/workbench/xml';

/** What the standard says of an element: its attributes and its children. */
interface Said {
  readonly required?: readonly string[];
  /** Attributes with a closed list of values. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** All that may stand in it, in the order demanded. */
  readonly children?: readonly string[];
  /** Children come in any order and number. */
  readonly mixed?: true;
}

const ITEM_KINDS = ['m', 'n', 'b', 'e', 's', 'd'];
const FUNCTIONS = ['average', 'count', 'countNums', 'max', 'min', 'product', 'stdDev', 'stdDevp', 'sum', 'var', 'varp'];
const SHOWN_AS = [
  ...['normal', 'difference', 'percent', 'percentDiff', 'runTotal'],
  ...['percentOfRow', 'percentOfCol', 'percentOfTotal', 'index'],
];
const LINE_KINDS = ['data', 'default', ...FUNCTIONS, 'countA', 'grand', 'blank'];
const VALUE: Said = { required: ['v'] };

/** ECMA-376 part 1, 18.10 and its schema, by element; by parent and element where a name means two things. */
const SCHEMA: Readonly<Record<string, Said>> = {
  pivotCacheDefinition: {
    children: [
      ...['cacheSource', 'cacheFields', 'cacheHierarchies', 'kpis', 'tupleCache', 'calculatedItems'],
      ...['calculatedMembers', 'dimensions', 'measureGroups', 'maps', 'extLst'],
    ],
  },
  cacheSource: {
    required: ['type'],
    values: { type: ['worksheet', 'external', 'consolidation', 'scenario'] },
    children: ['worksheetSource', 'consolidation', 'extLst'],
  },
  worksheetSource: {},
  cacheFields: { children: ['cacheField'] },
  cacheField: { required: ['name'], children: ['sharedItems', 'fieldGroup', 'mpMap', 'extLst'] },
  sharedItems: { children: ITEM_KINDS, mixed: true },
  pivotCacheRecords: { children: ['r', 'extLst'] },
  r: { children: [...ITEM_KINDS, 'x'], mixed: true },
  m: {},
  n: VALUE,
  b: VALUE,
  e: VALUE,
  s: VALUE,
  d: VALUE,
  'r/x': VALUE,
  pivotTableDefinition: {
    required: ['name', 'cacheId', 'dataCaption'],
    children: [
      ...['location', 'pivotFields', 'rowFields', 'rowItems', 'colFields', 'colItems', 'pageFields', 'dataFields'],
      ...['formats', 'conditionalFormats', 'chartFormats', 'pivotHierarchies', 'pivotTableStyleInfo', 'filters'],
      ...['rowHierarchiesUsage', 'colHierarchiesUsage', 'extLst'],
    ],
  },
  location: { required: ['ref', 'firstHeaderRow', 'firstDataRow', 'firstDataCol'] },
  pivotFields: { children: ['pivotField'] },
  pivotField: {
    values: { axis: ['axisRow', 'axisCol', 'axisPage', 'axisValues'] },
    children: ['items', 'autoSortScope', 'extLst'],
  },
  items: { children: ['item'] },
  item: { values: { t: LINE_KINDS } },
  rowFields: { children: ['field'] },
  colFields: { children: ['field'] },
  field: { required: ['x'] },
  rowItems: { children: ['i'] },
  colItems: { children: ['i'] },
  i: { values: { t: LINE_KINDS }, children: ['x'] },
  'i/x': {},
  pageFields: { children: ['pageField'] },
  pageField: { required: ['fld'], children: ['extLst'] },
  dataFields: { children: ['dataField'] },
  dataField: { required: ['fld'], values: { subtotal: FUNCTIONS, showDataAs: SHOWN_AS }, children: ['extLst'] },
  pivotTableStyleInfo: {},
};
/** What extensions hold is theirs. */
const OPEN = 'extLst';

/** Where a part is not as the standard has it, in words. */
export function faultsOf(element: Element, parent = ''): string[] {
  const { name, attributes, children } = element;
  if (name === OPEN) return [];
  const said = SCHEMA[`${parent}/${name}`] ?? SCHEMA[name];
  if (!said) return [`${name} is unknown`];
  const allowed = said.children ?? [];
  const faults = (said.required ?? []).filter((key) => !attributes[key]).map((key) => `${name} is without ${key}`);
  for (const [key, values] of Object.entries(said.values ?? {})) {
    const value = attributes[key];
    if (value !== undefined && !values.includes(value)) faults.push(`${name} has ${key} ${value}`);
  }
  const { count } = attributes;
  if (count !== undefined && Number(count) !== children.length) faults.push(`${name} counts ${count}`);
  let reached = 0;
  for (const child of children) {
    const place = allowed.indexOf(child.name);
    if (place < 0) faults.push(`${child.name} stands in ${name}`);
    else if (!said.mixed && place < reached) faults.push(`${child.name} stands too late in ${name}`);
    reached = Math.max(reached, place);
  }
  return [...faults, ...children.flatMap((child) => faultsOf(child, name))];
}
