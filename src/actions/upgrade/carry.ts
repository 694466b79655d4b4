import { anatomyOf, type Anatomy } from '../../engine/read/anatomy';
import { dataRow } from '../../engine/read/dataRow';
import { a1, type CellAddress } from '../../model/address';
import type { DataRow } from '../../model/data';
import { columnOf } from '../../model/register';
import type { DesignCell, SheetDesign } from '../../model/sheet';
import { Kind, type Table } from '../../model/table';
import type { CellValue, Grid } from '../../model/workbook';
import { planForm } from '../../template/formPlan';
import type { TemplateOptions } from '../../template/options';
import { planOf } from '../../template/plan';
import { leftCells, type Left, type LeftCell } from './left';

/** A cell with what it holds. */
interface FilledCell extends CellAddress {
  readonly value: Exclude<DesignCell['value'], null>;
}

/** A sheet of a register as it goes into the new workbook. */
export interface CarriedSheet {
  readonly table: Table;
  readonly design: SheetDesign;
  /** What was carried, by its cell in the new sheet. */
  readonly cells: readonly FilledCell[];
  /** Filled cells of the old sheet, but for what templates print and compute themselves. */
  readonly found: number;
  readonly left: readonly Left[];
}

/** Fields of the cover that say which template it is: new templates say it themselves. */
const VERSION = 'template_ver';

/** The rows of a table as new templates are filled from; the year too is the new template's own where one was chosen. */
export function rowsOf(table: Table, isNewYear: boolean): readonly DataRow[] {
  if (table.register.sheet.kind === 'list') return Array.from(table.rows, (_, index) => addedUp(table, index));
  if (table.rows.length === 0) return [];
  return [Object.fromEntries(Object.entries(dataRow(table, 0)).filter(([id]) => !isRenewed(table, id, isNewYear)))];
}

/** A row without numbers that are typed as text: formulas of totals do not count them. */
function addedUp(table: Table, index: number): DataRow {
  const row = table.grid.values[table.rows[index] ?? 0] ?? [];
  const isText = (id: string): boolean => {
    const { column, position } = table.columns[id] ?? {};
    return (column?.type === 'number' || column?.type === 'money') && typeof row[position ?? -1] === 'string';
  };
  return Object.fromEntries(Object.entries(dataRow(table, index)).filter(([id]) => !isText(id)));
}

function isRenewed({ register }: Table, id: string, isNewYear: boolean): boolean {
  const column = columnOf(register, id);
  return id === VERSION || (isNewYear && column.type === 'number' && column.year === true);
}

/** Where a cell of the old sheet goes in the new one. */
type Move = CellAddress & { readonly to: CellAddress };

/** A list with its rows carried, column by column, as they were typed. */
export function carriedList(table: Table, design: SheetDesign, options: TemplateOptions): CarriedSheet {
  const plan = planOf(table.register, options);
  const moves = Object.values(table.columns).flatMap(({ id, position, column }): Move[] =>
    column.computed
      ? []
      : Array.from(table.rows, (row, index) => ({
          row,
          column: position,
          to: { row: plan.at.data[0] + index, column: plan.ids.indexOf(id) },
        })),
  );
  const dates = new Set(
    Object.values(table.columns).flatMap(({ column, position }) => (column.type === 'date' ? [position] : [])),
  );
  return carried(table, design, moves, { isOwn: ownCells(table, anatomyOf(table)), dates });
}

/** A form with its fields carried. */
export function carriedForm(
  table: Table,
  design: SheetDesign,
  options: TemplateOptions,
  isNewYear: boolean,
): CarriedSheet {
  const { ids, first } = planForm(table.register, options);
  const fields = Object.values(table.columns);
  const moves = fields
    .filter(({ id }) => !isRenewed(table, id, isNewYear))
    .map(({ id, row = 0, position }) => ({ row, column: position, to: { row: first + ids.indexOf(id), column: 1 } }));
  const renewed = fields.filter(({ id }) => isRenewed(table, id, isNewYear));
  const isOwn = ({ row, column }: CellAddress): boolean =>
    row < table.facts.headerRows[0] ||
    renewed.some((field) => field.row === row && field.position === column) ||
    (column === 0 && fields.some((field) => field.row === row));
  const dates = new Set(
    fields.flatMap(({ column, row }) => (column.type === 'date' && row !== undefined ? [row] : [])),
  );
  return carried(table, design, moves, { isOwn, dates });
}

/**
 * Cells a template prints and computes itself: header, column numbers, formulas of totals and of computed columns. What
 * somebody typed in their place is none of them.
 */
function ownCells({ grid, columns, facts }: Table, anatomy: Anatomy | undefined): (cell: CellAddress) => boolean {
  const computed = new Set(
    Object.values(columns).flatMap(({ column, position }) => (column.computed ? [position] : [])),
  );
  return ({ row, column }) => {
    const inHeader = row >= facts.headerRows[0] && row <= facts.headerRows[1];
    if (inHeader) return !facts.unknownHeaders.some((unknown) => unknown.column === column);
    if (row === anatomy?.ordinals || (facts.title?.row === row && facts.title.column === column)) return true;
    const isTotal = row === anatomy?.total;
    return (
      (isTotal || computed.has(column)) &&
      (grid.formulas.has(a1(row, column)) || (isTotal && isLabel(grid, row, column)))
    );
  };
}

/** The word 合计 and what is merged with it. */
const isLabel = ({ values }: Grid, row: number, column: number): boolean => typeof values[row]?.[column] === 'string';

interface Circumstances {
  readonly isOwn: (cell: CellAddress) => boolean;
  /** Columns that hold dates, which workbooks count from different days. */
  readonly dates: ReadonlySet<number>;
}

function carried(
  table: Table,
  design: SheetDesign,
  moves: readonly Move[],
  { isOwn, dates }: Circumstances,
): CarriedSheet {
  const { grid } = table;
  const to = new Map(moves.map((move) => [`${move.row},${move.column}`, move.to]));
  const printed = new Set(design.rows.flatMap((row) => row.map((cell) => cell?.value ?? null)));
  const labels = labelsOf(design);
  const cells: FilledCell[] = [];
  const left: LeftCell[] = [];
  let found = 0;
  grid.values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null || value === '') return;
      const at = { row: r, column: c };
      const own = to.get(`${r},${c}`);
      const target = own ?? labels.get(labelOf(value));
      if (!own && (isOwn(at) || (typeof value === 'string' && printed.has(value)))) return;
      found += 1;
      if (!own) labels.delete(labelOf(value));
      const plain = plainValue(value, table, at, dates);
      if (!target || plain === undefined) left.push({ ...at, value, isUnreadable: target !== undefined });
      else cells.push({ ...target, value: plain });
    });
  });
  return {
    table,
    design: withCells(design, cells, percentCells(table, to)),
    cells,
    found,
    left: leftCells(table, left, moves),
  };
}

/** What of a cell can be carried: errors, and formulas nobody has computed, cannot. */
function plainValue(
  value: CellValue,
  table: Table,
  at: CellAddress,
  dates: ReadonlySet<number>,
): FilledCell['value'] | undefined {
  if (value === null || typeof value === 'object' || typeof value === 'symbol') return undefined;
  if (!table.grid.date1904 || typeof value !== 'number' || !dates.has(at.column)) return value;
  const index = table.rows.indexOf(at.row);
  const column = Object.values(table.columns).find(({ position }) => position === at.column);
  return column?.kinds[index] === Kind.value ? (column.numbers?.[index] ?? value) : value;
}

/** What stands before the colon of a text that is filled in behind it: 填报单位（盖章）. */
const labelOf = (value: CellValue): string =>
  typeof value === 'string' ? (/^([^:：]{2,20})[:：]/.exec(value)?.[1]?.replace(/\s/g, '') ?? '') : '';

/** The places of such texts around the new table, each for one cell; those that say the unit are the template's own. */
function labelsOf({ rows }: SheetDesign): Map<string, CellAddress> {
  const labels = new Map<string, CellAddress>();
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const label = labelOf(cell?.value ?? null);
      if (label !== '' && !UNITS.has(label)) labels.set(label, { row: r, column: c });
    });
  });
  return labels;
}
const UNITS = new Set(['单位', 'Unit', '注', 'Notes']);

/** Cells whose number is shown as a percentage, and so means a hundredth of what the column's own format says. */
function percentCells({ grid }: Table, to: ReadonlyMap<string, CellAddress>): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const [place, target] of to) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const format = grid.formats.get(a1(row, column));
    if (format?.includes('%') === true) formats.set(`${target.row},${target.column}`, format);
  }
  return formats;
}

/** A design with values put into its cells; the looks stay, but for percentages. */
function withCells(
  design: SheetDesign,
  cells: readonly FilledCell[],
  percent: ReadonlyMap<string, string>,
): SheetDesign {
  const rows = design.rows.map((row) => [...row]);
  const styles = { ...design.styles };
  for (const { row, column, value } of cells) {
    const before = rows[row]?.[column];
    const format = percent.get(`${row},${column}`);
    const style = before?.style;
    if (!rows[row]) continue;
    if (format === undefined || style === undefined) {
      rows[row][column] = { value, ...(style !== undefined && { style }) };
      continue;
    }
    const name = `${style} ${format}`;
    styles[name] = { ...styles[style], format };
    rows[row][column] = { value, style: name };
  }
  return { ...design, rows, styles };
}
