import { type Register } from '../../model/register';
import type { Stamp } from '../../model/stamp';
import { Kind, type SheetFacts, type Table, type TableColumn } from '../../model/table';
import type { Lang } from '../../model/text';
import type { Column } from '../../model/column';
import type { CellValue, Grid } from '../../model/workbook';
import { halfWidth, plain } from './clean';
import { codeReader } from './codes';
import { columnReader } from './columns';
import { finish } from '../steps';
import { shownAs } from './formats';
import { headerIndex } from './headerIndex';
import { headerText } from './headerText';
import { findTitle } from './preamble';

/** How far down and to the right a form may reach. */
const FORM_ROWS = 80;
const FORM_COLUMNS = 40;
/** Share of a form's labels a sheet must show to be taken for it: every sheet's filing rows show some. */
const ENOUGH = 0.6;

/** A label of a form and the place of its value. */
interface Pair {
  readonly id: string;
  readonly label: { readonly row: number; readonly column: number };
  readonly value: { readonly row: number; readonly column: number };
  /** What stands behind the colon in the label's own cell; empty when the next cell is another label already. */
  readonly inline?: string;
  readonly lang?: Lang;
}

/**
 * Reads a sheet as a form: a label in one cell and its value to the right, or behind a colon in the same cell; several
 * pairs a row are possible. Undefined when too few of the register's labels stand there.
 */
export function readForm(grid: Grid, register: Register, stamp: Stamp | undefined): Table | undefined {
  const pairs = pairsOf(grid, register);
  const total = Object.keys(register.columns).length;
  if (pairs.size < (stamp ? 1 : Math.max(2, total * ENOUGH))) return undefined;
  const all = [...pairs.values()];
  const top = Math.min(...all.map(({ label }) => label.row));
  const bottom = Math.max(...all.map(({ label }) => label.row));
  const values = withInline(grid.values, all);
  const lang = stamp?.lang ?? (all.filter((pair) => pair.lang === 'en').length * 2 > all.length ? 'en' : 'zh');
  // A form is a page long: its few formats are walked at a stroke.
  const shown = finish(
    shownAs(
      grid,
      all.map(({ value }) => value.column),
    ),
  );
  const unit = stamp?.unit ?? 'wan';
  const read = (rows: number): TableColumn[] =>
    all.map(({ id, value }) => {
      const place = { id, lang, shown, unit, grid: { ...grid, values }, position: value.column };
      const reader = columnReader(register.columns[id]!, {
        ...place,
        rows: Int32Array.of(value.row).subarray(0, rows),
      });
      reader.read(0, rows);
      return { ...reader.column, row: value.row };
    });
  const fields = read(1);
  const filled = fields.some((field) => isFilledIn(field, stamp));
  const columns = Object.fromEntries((filled ? fields : read(0)).map((field) => [field.id, field]));
  const title = findTitle(grid, top, register);
  const facts: SheetFacts = {
    ...(title && { title }),
    unitConflicts: [],
    headerRows: [top, bottom],
    missing: Object.keys(register.columns).filter((id) => !pairs.has(id)),
    unknownHeaders: [],
    stamped: stamp !== undefined,
    hiddenRowCount: 0,
    merges: [],
    interruptions: [],
  };
  const rows = filled ? Int32Array.of(top) : new Int32Array(0);
  return { register, sheet: grid.name, grid, unit, rows, columns, totals: [], facts };
}

/** Whether a person filled the field in: blanks, computed fields and what the template's stamp says too do not count. */
function isFilledIn({ column, kinds, texts, numbers }: TableColumn, stamp: Stamp | undefined): boolean {
  if (kinds[0] === Kind.blank || column.computed) return false;
  if (!stamp || kinds[0] !== Kind.value) return true;
  if (column.type === 'code') return column.codes.codes[numbers?.[0] ?? -1]?.id !== stamp.unit;
  if (column.type === 'number' && column.year) return numbers?.[0] !== Number(stamp.version.slice(0, 4));
  return texts?.[0] !== stamp.version;
}

function pairsOf(grid: Grid, register: Register): Map<string, Pair> {
  const { namings } = headerIndex(register);
  const named = (text: string) => {
    const { full, bare } = headerText(text);
    return namings.get(full)?.[0] ?? namings.get(bare)?.[0];
  };
  const pairs = new Map<string, Pair>();
  const isValueOfAnother = (row: number, column: number): boolean =>
    [...pairs.values()].some(
      ({ value, inline }) => inline === undefined && value.row === row && value.column === column,
    );
  for (let row = 0; row < Math.min(FORM_ROWS, grid.values.length); row++) {
    const cells = grid.values[row] ?? [];
    for (let column = 0; column < Math.min(FORM_COLUMNS, cells.length); column++) {
      const cell = cells[column];
      if (typeof cell !== 'string' || plain(cell) === '') continue;
      const [, label = cell, behind = ''] = /^([^:：]*)[:：]([\s\S]*)$/.exec(cell) ?? [];
      const naming = named(label);
      if (!naming || pairs.has(naming.column) || isValueOfAnother(row, column)) continue;
      const inline = halfWidth(behind).trim();
      const isLabel = (text: string): boolean => named(text) !== undefined;
      const isCode = codeTest(register.columns[naming.column]);
      const place = inline === '' ? valueCell(grid, { row, column }, isLabel, isCode) : undefined;
      pairs.set(naming.column, {
        id: naming.column,
        label: { row, column },
        value: place ?? { row, column },
        ...(!place && { inline }),
        ...(naming.lang && { lang: naming.lang }),
      });
    }
  }
  return pairs;
}

/** Whether a text is a value of the column's code list. */
function codeTest(column: Column | undefined): (text: string) => boolean {
  if (column?.type !== 'code') return () => false;
  const read = codeReader(column, 'zh');
  return (text) => read(text).value !== undefined;
}

/**
 * The first filled cell behind a label, up to the next label; the one right behind it when none is filled, undefined
 * when that one is a label. 年度 is a label and a 报告期 too: what the label's list knows is its value where it stands
 * right behind it and nothing follows.
 */
function valueCell(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  isLabel: (text: string) => boolean,
  isCode: (text: string) => boolean,
): { row: number; column: number } | undefined {
  const merge = grid.merges.find(({ top, left }) => top === row && left === column);
  const start = (merge?.right ?? column) + 1;
  const cells = grid.values[row] ?? [];
  for (let each = start; each < cells.length; each++) {
    const value = cells[each];
    if (typeof value === 'string' && isLabel(value.replace(/[:：][\s\S]*$/, ''))) {
      if (each > start || (isCode(value) && isBlank(cells[each + 1]))) return { row, column: start };
      return undefined;
    }
    if (!isBlank(value)) return { row, column: each };
  }
  return { row, column: start };
}

const isBlank = (value: CellValue | undefined): boolean => value === null || value === undefined || value === '';

function withInline(values: Grid['values'], pairs: readonly Pair[]): Grid['values'] {
  if (pairs.every(({ inline }) => inline === undefined)) return values;
  const patched = values.map((row): CellValue[] => [...row]);
  for (const { value, inline } of pairs) if (inline !== undefined) patched[value.row]![value.column] = inline;
  return patched;
}
