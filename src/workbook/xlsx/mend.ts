/**
 * Puts the make of a sheet in a file right. The library writes the missing pieces into a workbook of their own, from
 * where they are put into the sheet's part; everything that is not named below stays byte for byte.
 */
import { strToU8 } from 'fflate';
import { a1Range, type RangeAddress } from '../../model/address';
import { outside } from '../../model/ranges';
import type { SheetDesign } from '../../model/sheet';
import type { Mending } from '../../model/structure';
import { fileNames, fileSheet, titleNames } from './design';
import { fromFileFormula } from './functionNames';
import { mergeStyles } from './mergeStyles';
import { namesWith } from './mergeWorkbook';
import type { Package, SheetPart } from './package';
import { shiftFormula } from './sharedFormula';
import { appendTo, outline, prefixed, remove, splice, type Change, type Child, type Outline } from './splice';
import { rangesOf } from './structureReader';
import { decodeText, encodeText } from './text';
import { writeParts } from './writeParts';

/** Children of a sheet part in the order the standard demands. */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
  ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls'],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

/** The parts of a file in which a sheet is put right. @param styles name of the style sheet's part */
export async function mendSheet(
  base: Package & { readonly styles: string },
  sheet: SheetPart,
  mending: Mending,
  file: string,
): Promise<Map<string, Uint8Array>> {
  const { zip } = base;
  const design = designOf(sheet.name, mending);
  const namedRanges = [...fileNames(design), ...titleNames(sheet.name, mending.titles ?? {})];
  const own = await writeParts({ sheets: [fileSheet(design)], namedRanges, stringMode: 'inline' }, file);
  const ownText = (name: string): string => new TextDecoder().decode(own.get(name));
  const styles = mergeStyles(zip.text(base.styles), ownText('xl/styles.xml'));
  const fresh = outline(ownText('xl/worksheets/sheet1.xml'));
  const part = sheet.part ?? '';
  const parts = new Map(zip.names.map((name) => [name, zip.bytes(name)]));
  parts.set(base.styles, strToU8(styles.xml));
  parts.set(part, strToU8(mendPart(zip.text(part), fresh, mending, styles.differentialFormats)));
  const index = base.sheets.findIndex(({ name }) => name === sheet.name);
  parts.set(base.workbook, strToU8(namesWith(zip.text(base.workbook), ownText('xl/workbook.xml'), index)));
  return parts;
}

/** A sheet of nothing but what is missing. */
const designOf = (name: string, mending: Mending): SheetDesign => ({
  name,
  visibility: 'visible',
  rows: [[{ value: 0 }]],
  styles: {},
  merges: mending.merges,
  widths: [],
  heights: {},
  validations: mending.validations,
  highlights: mending.highlights,
  names: [],
  ...(mending.freeze && { freeze: mending.freeze }),
  ...(mending.filter && { filter: mending.filter }),
});

function mendPart(xml: string, fresh: Outline, mending: Mending, firstFormat: number): string {
  const part = outline(xml);
  return splice(xml, [
    ...view(part, fresh, mending),
    ...filter(part, fresh, mending),
    ...appendTo(part, 'mergeCells', itemsOf(fresh, 'mergeCells'), ORDER),
    ...highlights(part, fresh, mending, firstFormat),
    ...validations(part, fresh, mending),
  ]);
}

const textOf = (part: Outline, { start, end }: Child): string => part.xml.slice(start, end);
const itemsOf = (part: Outline, name: string): string[] =>
  part.children
    .filter((child) => child.name === name)
    .flatMap(({ children }) => children.map((each) => textOf(part, each)));

/** Frozen panes stand inside the view of the sheet, before what is selected in it. */
function view(part: Outline, fresh: Outline, { freeze }: Mending): Change[] {
  if (!freeze) return [];
  const pane = /<pane [^>]*\/>/.exec(fresh.xml)?.[0] ?? '';
  const [there] = part.children.find(({ name }) => name === 'sheetViews')?.children ?? [];
  if (!there) return appendTo(part, 'sheetViews', itemsOf(fresh, 'sheetViews'), ORDER);
  const { prefix } = part;
  const opening = part.xml.slice(there.start, there.openEnd).replace(/\s*\/>$/, '>');
  // What was selected belongs to panes that were not there.
  const inside = part.xml.slice(there.openEnd, there.closeStart).replace(/<(?:\w+:)?selection\b[^>]*\/>/g, '');
  const text = `${opening}${prefixed(pane, prefix)}${inside}</${prefix}sheetView>`;
  return [{ from: there.start, to: there.end, text }];
}

function filter(part: Outline, fresh: Outline, mending: Mending): Change[] {
  const added = fresh.children.find(({ name }) => name === 'autoFilter');
  if (!mending.filter || !added) return [];
  const there = part.children.filter(({ name }) => name === 'autoFilter').map(remove);
  return [...there, ...place(part, 'autoFilter', textOf(fresh, added))];
}

/** Elements put where the standard wants those of their name, behind those that are there. */
function place(part: Outline, name: string, elements: string): Change[] {
  if (elements === '') return [];
  const later = ORDER.slice(ORDER.indexOf(name) + 1);
  const at = part.children.find((each) => later.includes(each.name))?.start ?? part.closeStart;
  return [{ from: at, to: at, text: prefixed(elements, part.prefix) }];
}

function highlights(part: Outline, fresh: Outline, { withoutHighlights }: Mending, firstFormat: number): Change[] {
  const there = part.children.filter(({ name }) => name === 'conditionalFormatting');
  const isGone = (rule: Child): boolean => withoutHighlights.includes(formulaOf(part, rule));
  const gone = there.flatMap((format) => {
    const rules = format.children.filter(({ name }) => name === 'cfRule');
    const going = rules.filter(isGone);
    return going.length === rules.length && rules.length > 0 ? [remove(format)] : going.map(remove);
  });
  const last = Math.max(0, ...there.flatMap(({ children }) => children.map(priorityOf)));
  const added = fresh.children
    .filter(({ name }) => name === 'conditionalFormatting')
    .map((each) => textOf(fresh, each))
    .join('')
    .replace(/\bdxfId="(\d+)"/g, (_, id: string) => `dxfId="${Number(id) + firstFormat}"`)
    .replace(/\bpriority="(\d+)"/g, (_, priority: string) => `priority="${Number(priority) + last}"`);
  return [...gone, ...place(part, 'conditionalFormatting', added)];
}

const priorityOf = ({ attributes }: Child): number => Number(attributes['priority'] ?? 0);

const formulaOf = (part: Outline, rule: Child): string => {
  const [, written = ''] = /<(?:\w+:)?formula>([\s\S]*?)<\/(?:\w+:)?formula>/.exec(textOf(part, rule)) ?? [];
  return fromFileFormula(unescaped(written));
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  decodeText(text).replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') =>
    hex !== undefined || decimal !== undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (ENTITIES[name as string] ?? whole),
  );
const escaped = (text: string): string =>
  encodeText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The old validations leave the cells that get new ones. */
function validations(part: Outline, fresh: Outline, mending: Mending): Change[] {
  const holes = mending.validations.map(({ range }) => range);
  if (holes.length === 0) return [];
  const added = itemsOf(fresh, 'dataValidations');
  const list = part.children.find(({ name }) => name === 'dataValidations');
  if (!list) return appendTo(part, 'dataValidations', added, ORDER);
  const kept = list.children.flatMap((each) => {
    const before = rangesOf(each.attributes['sqref'] ?? '');
    const after = outside(before, holes);
    if (after.length === 0) return [];
    return a1Ranges(after) === a1Ranges(before) ? [textOf(part, each)] : [moved(textOf(part, each), before, after)];
  });
  const renewed = added.map((item) => prefixed(item, part.prefix));
  const head = part.xml.slice(list.start, list.openEnd).replace(/\s*\/>$/, '>');
  const all = [...kept, ...renewed];
  const opening = head.replace(/\bcount="\d+"/, `count="${all.length}"`);
  const text = `${opening}${all.join('')}</${part.prefix}dataValidations>`;
  return [{ from: list.start, to: list.end, text }];
}

const a1Ranges = (ranges: readonly RangeAddress[]): string => ranges.map(a1Range).join(' ');
const cornerOf = (ranges: readonly RangeAddress[]): { row: number; column: number } => ({
  row: Math.min(...ranges.map(({ top }) => top)),
  column: Math.min(...ranges.map(({ left }) => left)),
});

/** A validation over fewer cells: its formulas are written for the first of them. */
function moved(element: string, before: readonly RangeAddress[], after: readonly RangeAddress[]): string {
  const [from, to] = [cornerOf(before), cornerOf(after)];
  return element
    .replace(/\bsqref="[^"]*"/, `sqref="${a1Ranges(after)}"`)
    .replace(
      /(<(?:\w+:)?formula[12]>)([\s\S]*?)(<\/)/g,
      (_, open: string, formula: string, close: string) =>
        `${open}${escaped(shiftFormula(unescaped(formula), from, to))}${close}`,
    );
}
