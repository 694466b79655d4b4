import { appendTo, outline, splice, type Change, type Outline } from './splice';

/** Children of a style sheet in the order the standard demands. */
export const STYLES_ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];
/** Numbers below belong to the formats that are built in. */
export const FIRST_OWN_FORMAT = 164;

const itemsOf = (part: Outline, collection: string): string[] =>
  (part.children.find(({ name }) => name === collection)?.children ?? []).map(({ start, end }) =>
    part.xml.slice(start, end),
  );

const countOf = (part: Outline, collection: string): number =>
  part.children.find(({ name }) => name === collection)?.children.length ?? 0;

const shift = (items: readonly string[], attribute: string, to: (id: number) => number): string[] =>
  items.map((item) =>
    item.replace(new RegExp(`\\b${attribute}="(\\d+)"`, 'g'), (_, id: string) => `${attribute}="${to(Number(id))}"`),
  );

/** The merged style sheet, and what to add to the numbers by which the added sheets name their styles. */
export interface MergedStyles {
  readonly xml: string;
  readonly cellFormats: number;
  readonly differentialFormats: number;
}

/** Appends one style sheet to another, whose own styles keep their numbers. */
export function mergeStyles(baseXml: string, addedXml: string): MergedStyles {
  const base = outline(baseXml);
  const added = outline(addedXml);
  const taken = (base.children.find(({ name }) => name === 'numFmts')?.children ?? []).map(({ attributes }) =>
    Number(attributes['numFmtId']),
  );
  const formats = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1 - FIRST_OWN_FORMAT;
  const toFormat = (id: number): number => (id < FIRST_OWN_FORMAT ? id : id + formats);
  const toNumbered = (items: readonly string[]): string[] => shift(items, 'numFmtId', toFormat);

  let cellFormats = itemsOf(added, 'cellXfs');
  for (const [attribute, collection] of [
    ['fontId', 'fonts'],
    ['fillId', 'fills'],
    ['borderId', 'borders'],
  ] as const) {
    const offset = countOf(base, collection);
    cellFormats = shift(cellFormats, attribute, (id) => id + offset);
  }
  // The base's formats of named styles are not ours: all added formats lean on its first one.
  cellFormats = shift(cellFormats, 'xfId', () => 0);

  const changes: Change[] = [
    ['numFmts', toNumbered(itemsOf(added, 'numFmts'))] as const,
    ...(['fonts', 'fills', 'borders'] as const).map((name) => [name, itemsOf(added, name)] as const),
    ['cellXfs', toNumbered(cellFormats)] as const,
    ['dxfs', toNumbered(itemsOf(added, 'dxfs'))] as const,
  ].flatMap(([name, items]) => appendTo(base, name, items, STYLES_ORDER));

  return {
    xml: splice(baseXml, changes),
    cellFormats: countOf(base, 'cellXfs'),
    differentialFormats: countOf(base, 'dxfs'),
  };
}
