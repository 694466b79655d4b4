import fc from 'fast-check';
import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { applyFixes, type AppliedFixes } from '../../../src/actions/fixes/applyFixes';
import { undoFixes, type UndoneFixes } from '../../../src/actions/fixes/undoFixes';
import { catalogue } from '../../../src/catalogue';
import type { Fix } from '../../../src/engine/fix/fix';
import { planFixes, type PlannedFix } from '../../../src/engine/fix/plan';
import { finish } from '../../../src/engine/steps';
import { a1 } from '../../../src/model/address';
import type { Column } from '../../../src/model/column';
import { fromSerial } from '../../../src/model/date';
import { STAMP_SHEET } from '../../../src/model/stamp';
import type { Book } from '../../../src/model/table';
import type { CellChange, CellValue, Grid, Workbook } from '../../../src/model/workbook';
import { gridsOf } from '../../workbook/adapter';

export const TODAY = '2012-01-15';
export const NOW = '2012-01-15 09:05';

/** Slips in how a cell is typed, each, with one right answer; undefined where the slip cannot befall the value. */
const SLIPS: readonly ((value: CellValue, column: Column) => string | number | undefined)[] = [
  (value) => (typeof value === 'number' ? String(value) : undefined),
  (value) => (typeof value === 'number' ? fullWidth(String(value)) : undefined),
  (value, column) => (typeof value === 'number' && column.type === 'money' ? `${value}万元` : undefined),
  (value) => (typeof value === 'string' ? ` ${value}\u200b` : undefined),
  (value, { type }) => (typeof value === 'string' && type === 'id' ? fullWidth(value) : undefined),
  (value, { type }) => (typeof value === 'number' && type === 'date' ? dotted(value) : undefined),
];

const fullWidth = (value: string): string =>
  value.replace(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

function dotted(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${year}.${month}.${day}`;
}

/** One cell of a workbook and what goes wrong with it, all drawn by chance. */
export interface Slip {
  readonly table: number;
  readonly column: number;
  readonly row: number;
  readonly kind: number;
  /** The cell takes everything as text, as one does that somebody pasted into. */
  readonly asText: boolean;
}

export const slips: fc.Arbitrary<readonly Slip[]> = fc.array(
  fc.record({
    table: fc.nat(),
    column: fc.nat(),
    row: fc.nat(),
    kind: fc.nat(SLIPS.length - 1),
    asText: fc.boolean(),
  }),
  { minLength: 1, maxLength: 25 },
);

/** What a value becomes by the first slip, from one on, that can befall it. */
function slipFor(kind: number, value: CellValue, column: Column): string | number | undefined {
  const inTurn = [...SLIPS.slice(kind), ...SLIPS.slice(0, kind)];
  return inTurn.map((slip) => slip(value, column)).find((damage) => damage !== undefined);
}

/** The sheets of a workbook with slips in them; how many of them took. */
export function withSlips(grids: readonly Grid[], book: Book, planted: readonly Slip[]): [Grid[], number] {
  const damaged = grids.map((grid) => ({
    ...grid,
    values: grid.values.map((row) => [...row]),
    formats: new Map(grid.formats),
  }));
  const taken = new Set<string>();
  for (const slip of planted) {
    const table = book.tables[slip.table % book.tables.length];
    const columns = Object.values(table?.columns ?? {});
    const cells = columns[slip.column % columns.length];
    const grid = damaged.find(({ name }) => name === table?.sheet);
    if (!table || !cells || !grid || table.rows.length === 0) continue;
    const row = cells.row ?? table.rows[slip.row % table.rows.length] ?? 0;
    const address = a1(row, cells.position);
    const typed = grid.values[row];
    const damage = slipFor(slip.kind, typed?.[cells.position] ?? null, cells.column);
    if (damage === undefined || !typed || grid.formulas.has(address) || taken.has(`${grid.name}${address}`)) continue;
    taken.add(`${grid.name}${address}`);
    typed[cells.position] = damage;
    if (slip.asText) grid.formats.set(address, '@');
  }
  return [damaged, taken.size];
}

/** The changes that make one set of sheets of another. */
export function differences(from: readonly Grid[], to: readonly Grid[]): CellChange[] {
  return to.flatMap(({ name, values, formats }, sheet) =>
    values.flatMap((cells, row) =>
      cells.flatMap((value, column): CellChange[] => {
        const before = from[sheet]?.values[row]?.[column] ?? null;
        if (value === before || typeof value === 'object' || typeof value === 'symbol') return [];
        const format = formats.get(a1(row, column));
        return [{ sheet: name, row, column, from: { value: before }, to: { value }, ...(format && { format }) }];
      }),
    ),
  );
}

/** Types slips into a workbook. @returns how many took */
export async function plant(workbook: Workbook, planted: readonly Slip[]): Promise<number> {
  const grids = await gridsOf(workbook);
  const { book } = await checkWorkbook(workbook, catalogue, { today: TODAY });
  const [damaged, count] = withSlips(grids, book, planted);
  const others = await workbook.changeCells(differences(grids, damaged));
  if (others.length > 0) throw new Error('The cells are not what was read');
  return count;
}

/** Checks a workbook and mends what is asked for. */
export async function fixAll(
  workbook: Workbook,
  wanted: (fix: PlannedFix | Fix) => boolean = ({ safe }) => safe,
): Promise<AppliedFixes> {
  const { book, result } = await checkWorkbook(workbook, catalogue, { today: TODAY });
  const positions = Array.from({ length: result.findings.size }, (_, position) => position);
  return applyFixes(workbook, book, finish(planFixes(result.findings, positions, wanted)), NOW);
}

export const undoAll = (workbook: Workbook, entries?: readonly number[]): Promise<UndoneFixes> =>
  undoFixes(workbook, catalogue, entries ? { entries } : {});

/** Everything of a workbook's own sheets that a person would miss. */
export async function contentOf(workbook: Workbook): Promise<unknown> {
  return (await gridsOf(workbook))
    .filter(({ name }) => name !== STAMP_SHEET)
    .map((grid) => ({
      ...grid,
      formulas: sorted(grid.formulas),
      formats: sorted(grid.formats),
    }));
}

const sorted = (cells: ReadonlyMap<string, string>): [string, string][] =>
  [...cells].sort(([one], [other]) => (one < other ? -1 : 1));
