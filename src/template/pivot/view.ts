import { headRows, type PivotDesign, type PivotHead, type PivotLine, type PivotView } from '../../model/pivot';
import type { DesignCell } from '../../model/sheet';
import { fill, text, type Lang } from '../../model/text';
import type { Look } from '../styles';
import { Cube } from './cube';
import type { DataField } from './registerData';

const SUBTOTAL = text('{group} 汇总', '{group} Total');
/** What programs write by themselves into their PivotTables. */
const GRAND_TOTAL = text('总计', 'Grand Total');

export type PivotDraft = Omit<PivotDesign, 'view'>;

/** Puts a value with its look into a cell of the view. */
export type Put = (row: number, column: number, value: DesignCell['value'], look: Look) => void;

/**
 * Computes what a PivotTable shows of its data, as a program does when it refreshes it.
 * @param put draws a cell; rows count from the first filter, or from the table itself where there are none
 */
export function viewOf(
  draft: PivotDraft,
  fields: readonly DataField[],
  lang: Lang,
  put: Put,
): Omit<PivotView, 'cells'> {
  const cube = new Cube(draft, fields);
  const lines = linesOf(draft, cube);
  const heads = headsOf(draft, cube);
  draft.filters.forEach(({ field, keep }, row) => {
    put(row, 0, field, HEAD);
    put(row, 1, keep, PLAIN);
  });
  const top = draft.filters.length === 0 ? 0 : draft.filters.length + 1;
  drawHeads(draft, heads, top, lang, put);
  const first = top + headRows(draft);
  lines.forEach((line, index) => {
    drawLabels(draft, line, lines[index - 1], first + index, lang, put);
    heads.forEach(({ item, value }, column) => {
      const { as, format } = draft.values[value] ?? {};
      const number = as === 'share' ? cube.share(line.path, item, value) : cube.number(line.path, item, value);
      if (number === null) return;
      const role = line.kind === 'item' ? 'plain' : 'plain-head';
      put(first + index, draft.rows.length + column, number, { role, ...(format !== undefined && { format }) });
    });
  });
  return { lines, heads };
}

const HEAD: Look = { role: 'plain-head' };
const PLAIN: Look = { role: 'plain' };

function linesOf({ rows }: PivotDraft, cube: Cube): PivotLine[] {
  const under = (path: readonly number[]): PivotLine[] =>
    cube.children(path).flatMap((item): PivotLine[] => {
      const here = [...path, item];
      if (here.length === rows.length) return [{ kind: 'item', path: here }];
      return [...under(here), { kind: 'subtotal', path: here }];
    });
  return [...under([]), { kind: 'total', path: [] }];
}

function headsOf({ columns, values }: PivotDraft, cube: Cube): PivotHead[] {
  const all = values.map((_, value) => value);
  if (columns.length === 0) return all.map((value) => ({ value }));
  return [
    ...cube.across().flatMap((item) => all.map((value) => ({ item, value }))),
    ...all.map((value) => ({ value })),
  ];
}

function drawHeads(draft: PivotDraft, heads: readonly PivotHead[], top: number, lang: Lang, put: Put): void {
  const { rows, columns, values, valuesCaption } = draft;
  const [across] = columns;
  const last = top + headRows(draft) - 1;
  rows.forEach(({ field }, column) => {
    put(last, column, field, HEAD);
  });
  const [only] = values;
  if (across) {
    if (only && values.length === 1) put(top, 0, only.caption, HEAD);
    put(top, rows.length, across.field, HEAD);
    if (values.length > 1) put(top, rows.length + 1, valuesCaption, HEAD);
  }
  heads.forEach(({ item, value }, index) => {
    const column = rows.length + index;
    const caption = values[value]?.caption ?? '';
    if (!across) put(last, column, caption, HEAD);
    else if (item === undefined) {
      const total = values.length === 1 ? GRAND_TOTAL[lang] : fill(SUBTOTAL[lang], { group: caption });
      put(top + 1, column, total, HEAD);
    } else {
      if (value === 0) put(top + 1, column, across.items[item] ?? '', HEAD);
      if (values.length > 1) put(last, column, caption, HEAD);
    }
  });
}

/** Labels as a table in tabular form has them: an outer one once over its rows. */
function drawLabels(
  { rows }: PivotDraft,
  { kind, path }: PivotLine,
  before: PivotLine | undefined,
  row: number,
  lang: Lang,
  put: Put,
): void {
  if (kind === 'total') {
    put(row, 0, GRAND_TOTAL[lang], HEAD);
    return;
  }
  const label = (depth: number): string => rows[depth]?.items[path[depth] ?? -1] ?? '';
  const depth = path.length - 1;
  if (kind === 'subtotal') {
    put(row, depth, fill(SUBTOTAL[lang], { group: label(depth) }), HEAD);
    return;
  }
  path.forEach((item, column) => {
    const repeats =
      before?.kind === 'item' &&
      column < depth &&
      path.slice(0, column + 1).every((each, d) => before.path[d] === each);
    if (!repeats) put(row, column, rows[column]?.items[item] ?? '', PLAIN);
  });
}
