/**
 * Changes cells of a file that exists: only their own elements, everything else of the sheet stays letter for letter.
 */
import { a1, a1Range, parseA1Range } from '../../model/address';
import { groupBy } from '../../model/groups';
import type { CellChange } from '../../model/workbook';
import { contentOf } from '../changes';
import { placesOf, type CellPlace, type RowPlace, type SheetPlaces } from './cellPlaces';
import { toFileFormula } from './functionNames';
import type { Restyle, Wanted } from './restyle';
import { shiftFormula } from './sharedFormula';
import { prefixed, splice, type Change } from './splice';
import { encodeText } from './text';

/** What makes a text a formula once somebody edits its cell. */
const OPENS_FORMULA = /^[=+\-@]/;

/**
 * The text of a sheet's part with cells changed.
 * @param styles takes in the styles that changed formats need
 * @throws {Error} when the part is not well-formed or a cell is part of an array formula
 */
export function changeSheetCells(xml: string, changes: readonly CellChange[], styles: Restyle): string {
  const places = placesOf(xml, new Set(changes.map(({ row }) => row)));
  const inArray = changes.find(({ row, column }) => places.arrays.some((at) => at.row === row && at.column === column));
  if (inArray) throw new Error(`${a1(inArray.row, inArray.column)} is part of an array formula`);
  const ordered = [...changes].sort((one, other) => one.row - other.row || one.column - other.column);
  return splice(xml, [
    ...rowChanges(xml, places, ordered, styles),
    ...sharedChanges(places, ordered),
    ...dimensionChange(xml, places, ordered),
  ]);
}

function rowChanges(xml: string, places: SheetPlaces, ordered: readonly CellChange[], styles: Restyle): Change[] {
  const { prefix, data, rows } = places;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const fresh: { readonly at: number; readonly text: string }[] = [];
  const changes: Change[] = [];
  for (const [row, ofRow] of groupBy(ordered, (change) => change.row)) {
    const place = byRow.get(row);
    if (place) {
      changes.push(...cellChanges(xml, place, ofRow, prefix, styles));
      continue;
    }
    const cells = ofRow.map((change) => cellXml(change, undefined, styles)).join('');
    const text = prefixed(`<row r="${row + 1}">${cells}</row>`, prefix);
    fresh.push({ at: rows.find((each) => each.row > row)?.start ?? data.closeStart, text });
  }
  if (data.openEnd === data.end && fresh.length > 0) {
    const text = fresh.map((each) => each.text).join('');
    return [{ from: data.start, to: data.end, text: opened(xml, data, text, `${prefix}sheetData`) }];
  }
  // In front of what changes in the row that follows.
  return [...fresh.map(({ at, text }) => ({ from: at, to: at, text })), ...changes];
}

function cellChanges(
  xml: string,
  place: RowPlace,
  changes: readonly CellChange[],
  prefix: string,
  styles: Restyle,
): Change[] {
  if (place.openEnd === place.end) {
    const cells = changes.map((change) => cellXml(change, undefined, styles)).join('');
    const text = opened(xml, place, prefixed(cells, prefix), `${prefix}row`);
    return [{ from: place.start, to: place.end, text }];
  }
  return changes.map((change) => {
    const there = place.cells.find(({ column }) => column === change.column);
    const text = prefixed(cellXml(change, there, styles), prefix);
    if (there) return { from: there.start, to: there.end, text };
    const at = place.cells.find(({ column }) => column > change.column)?.start ?? place.closeStart;
    return { from: at, to: at, text };
  });
}

/** An element without content, with content. */
const opened = (xml: string, { start, end }: Pick<RowPlace, 'start' | 'end'>, content: string, name: string): string =>
  `${xml.slice(start, end).replace(/\s*\/>$/, '>')}${content}</${name}>`;

/** A cell's element; its looks stay. */
function cellXml(change: CellChange, there: CellPlace | undefined, styles: Restyle): string {
  const { value, formula } = contentOf(change);
  const wanted: Wanted = {
    ...(change.format !== undefined && { format: change.format }),
    ...(typeof value === 'string' && formula === undefined && OPENS_FORMULA.test(value) && { quoted: true }),
  };
  const base = Number(there?.style ?? 0);
  const style = Object.keys(wanted).length === 0 ? there?.style : String(styles.indexOf(base, wanted));
  const head = `r="${a1(change.row, change.column)}"${style === undefined ? '' : ` s="${style}"`}`;
  if (formula !== undefined) return formulaXml(head, formula, value);
  if (value === null || value === '') return `<c ${head}/>`;
  if (typeof value === 'string') {
    return `<c ${head} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  }
  return typeof value === 'boolean'
    ? `<c ${head} t="b"><v>${value ? 1 : 0}</v></c>`
    : `<c ${head}><v>${String(value)}</v></c>`;
}

function formulaXml(head: string, formula: string, value: CellChange['to']['value']): string {
  const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
  const computed = typeof value === 'boolean' ? String(Number(value)) : escaped(String(value));
  return `<c ${head}${type}><f>${escaped(toFileFormula(formula))}</f>${value === null ? '' : `<v>${computed}</v>`}</c>`;
}

const escaped = (text: string): string =>
  encodeText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Where the cell goes in which a shared formula is written, those that share it get it written out. */
function sharedChanges({ shared, prefix }: SheetPlaces, changes: readonly CellChange[]): Change[] {
  const isChanged = (at: { readonly row: number; readonly column: number }): boolean =>
    changes.some(({ row, column }) => row === at.row && column === at.column);
  const masters = shared.filter((each) => each.text !== '' && isChanged(each));
  return masters.flatMap((master) =>
    shared
      .filter((each) => each.shared === master.shared && each.text === '' && !isChanged(each))
      .map((each) => ({
        from: each.start,
        to: each.end,
        // Written as the file writes it: nothing is decoded, so nothing is encoded.
        text: prefixed(`<f>${withEntities(shiftFormula(master.text, master, each))}</f>`, prefix),
      })),
  );
}

/** A formula as it was read from the file, its entities resolved, as XML again. */
const withEntities = (formula: string): string =>
  formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Readers that trust the extent a sheet declares would miss cells beyond it. */
function dimensionChange(xml: string, { dimension }: SheetPlaces, changes: readonly CellChange[]): Change[] {
  const extent = dimension && parseA1Range(dimension.ref);
  if (!dimension || !extent) return [];
  const wider = changes.reduce(
    (sum, { row, column }) => ({
      top: Math.min(sum.top, row),
      left: Math.min(sum.left, column),
      bottom: Math.max(sum.bottom, row),
      right: Math.max(sum.right, column),
    }),
    extent,
  );
  const ref = a1Range(wider);
  if (ref === a1Range(extent)) return [];
  const text = xml.slice(dimension.start, dimension.end).replace(/\bref="[^"]*"/, `ref="${ref}"`);
  return [{ from: dimension.start, to: dimension.end, text }];
}
