import { boundingRect, intersection, type Rect } from './rect';
import type { Sheet } from './sheet';
import type { Scalar } from './types';

/** How a number of a PivotTable is added up, in the program's own words. */
export type Aggregation = 'Sum' | 'Count' | 'Average' | 'Max' | 'Min';

export interface PivotValue {
  readonly id: string;
  readonly name: string;
  readonly field: string;
  readonly summarizeBy: Aggregation;
  readonly numberFormat: string;
  /** The part of the grand total instead of the number itself. */
  readonly asShare: boolean;
}

/** A PivotTable; its cells on the sheet are drawn from it. */
export interface PivotTable {
  readonly id: string;
  readonly name: string;
  readonly source: { readonly table: string } | { readonly sheet: string; readonly range: Rect };
  /** The copy of its data, as of the last refresh. */
  readonly data: readonly (readonly Scalar[])[];
  /** Its first cell, below its filters. */
  readonly place: { readonly row: number; readonly column: number };
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `kept`: the items that count; all of them where nothing is said. */
  readonly filters: readonly { readonly field: string; readonly kept?: readonly string[] }[];
  readonly values: readonly PivotValue[];
  readonly layout: Readonly<Record<string, string | boolean>>;
  /** The cells it fills. */
  readonly covers: Rect | undefined;
}

/** The items of a field, sorted as the program sorts them when a field is placed. */
const sorted = (items: Iterable<string>): string[] =>
  [...new Set(items)].sort((one, other) => one.localeCompare(other, 'zh-Hans-CN', { numeric: true }));

const BLANK = '(blank)';
const nameOf = (value: Scalar | undefined): string =>
  value === null || value === undefined ? BLANK : typeof value === 'object' ? value.error : String(value);

/** Field names: the first row of the data. */
export const fieldsOf = ({ data }: PivotTable): string[] => (data[0] ?? []).map(nameOf);

type Cells = Map<string, Scalar>;

/** What a PivotTable shows, in tabular form whatever its layout: cells by row and column from its first one. */
class Drawing {
  readonly cells: Cells = new Map();
  readonly formats = new Map<number, string>();
  private readonly rows: readonly (readonly Scalar[])[];
  private readonly across: readonly string[];
  private height = 0;

  constructor(private readonly pivot: PivotTable) {
    const [, ...rows] = pivot.data;
    this.rows = rows.filter((row) =>
      pivot.filters.every(({ field, kept }) => !kept || kept.includes(nameOf(row[this.at(field)]))),
    );
    const [across] = pivot.columns;
    this.across = across === undefined ? [] : sorted(this.rows.map((row) => nameOf(row[this.at(across)])));
  }

  draw(): this {
    const { rows, columns, values } = this.pivot;
    const several = values.length > 1;
    const heads = columns.length === 0 ? 1 : several ? 3 : 2;
    rows.forEach((field, column) => {
      this.put(heads - 1, column, field);
    });
    const blocks: (string | undefined)[] = columns.length === 0 ? [undefined] : [...this.across, undefined];
    if (columns[0] !== undefined) this.put(0, rows.length, columns[0]);
    blocks.forEach((item, block) => {
      values.forEach(({ name, numberFormat }, value) => {
        const column = rows.length + block * values.length + value;
        this.formats.set(column, numberFormat);
        if (columns.length === 0) this.put(0, column, name);
        else if (item === undefined) this.put(1, column, several ? `Total ${name}` : 'Grand Total');
        else if (value === 0) this.put(1, column, item);
        if (columns.length > 0 && several && item !== undefined) this.put(2, column, name);
      });
    });
    this.height = heads;
    this.group([], this.rows, blocks);
    this.line(['Grand Total'], this.rows, blocks);
    return this;
  }

  private group(
    path: readonly string[],
    rows: readonly (readonly Scalar[])[],
    blocks: readonly (string | undefined)[],
  ): void {
    const field = this.pivot.rows[path.length];
    if (field === undefined) return;
    const at = this.at(field);
    const innermost = path.length === this.pivot.rows.length - 1;
    sorted(rows.map((row) => nameOf(row[at]))).forEach((item, index) => {
      const inside = rows.filter((row) => nameOf(row[at]) === item);
      const here = [...path.map((each) => (index === 0 ? each : null)), item];
      if (innermost) this.line(here, inside, blocks);
      else {
        this.group([...path, item], inside, blocks);
        this.line([...path.map(() => null), `${item} Total`], inside, blocks);
      }
    });
  }

  private line(
    labels: readonly Scalar[],
    rows: readonly (readonly Scalar[])[],
    blocks: readonly (string | undefined)[],
  ): void {
    const row = this.height++;
    labels.forEach((label, column) => {
      this.put(row, column, label);
    });
    const [across] = this.pivot.columns;
    blocks.forEach((item, block) => {
      const inside =
        item === undefined || across === undefined
          ? rows
          : rows.filter((each) => nameOf(each[this.at(across)]) === item);
      this.pivot.values.forEach((value, index) => {
        const column = this.pivot.rows.length + block * this.pivot.values.length + index;
        this.put(row, column, this.number(value, inside));
      });
    });
  }

  private number(value: PivotValue, rows: readonly (readonly Scalar[])[]): Scalar {
    const at = this.at(value.field);
    const there = rows.map((row) => row[at] ?? null).filter((each) => each !== null);
    if (value.summarizeBy === 'Count') return there.length === 0 ? null : there.length;
    const numbers = there.filter((each) => typeof each === 'number');
    if (numbers.length === 0) return null;
    const sum = numbers.reduce((total, each) => total + each, 0);
    if (value.asShare) {
      const whole = this.number({ ...value, asShare: false }, this.rows);
      return typeof whole === 'number' && whole !== 0 ? sum / whole : null;
    }
    const exact = { Sum: sum, Average: sum / numbers.length, Max: Math.max(...numbers), Min: Math.min(...numbers) };
    // As many digits as the program keeps.
    return Number(exact[value.summarizeBy].toPrecision(15));
  }

  private at(field: string): number {
    return fieldsOf(this.pivot).indexOf(field);
  }

  private put(row: number, column: number, value: Scalar): void {
    if (value !== null) this.cells.set(`${row},${column}`, value);
  }
}

/** Something of somebody else's stands where a PivotTable would go. */
export class Occupied extends Error {}

/** Draws a PivotTable anew over the cells it filled before. @throws {Occupied} */
export function drawPivot(sheet: Sheet, pivot: PivotTable): PivotTable {
  const { cells, formats } = pivot.values.length === 0 && pivot.rows.length === 0 ? EMPTY : new Drawing(pivot).draw();
  const { row: top, column: left } = pivot.place;
  const placed = new Map([...cells].map(([key, value]) => [moved(key, top, left), value]));
  const above = top - pivot.filters.length - 1;
  pivot.filters.forEach(({ field, kept }, index) => {
    placed.set(`${above + index},${left}`, field);
    placed.set(
      `${above + index},${left + 1}`,
      kept === undefined ? '(All)' : kept.length === 1 ? (kept[0] ?? '') : '(Multiple Items)',
    );
  });
  const places = [...placed.keys()].map((key) => key.split(',').map(Number));
  const rects = places.map(([row = 0, column = 0]) => ({ top: row, left: column, bottom: row, right: column }));
  const covers = rects.length === 0 ? undefined : rects.reduce(boundingRect);
  const before = pivot.covers;
  for (const [row = 0, column = 0] of places) {
    const own = before && intersection(before, { top: row, left: column, bottom: row, right: column });
    if (!own && sheet.value(row, column) !== null) throw new Occupied();
  }
  if (before) sheet.clearContents(before, 'addin');
  if (covers) {
    sheet.write(
      covers,
      (row, column) => ({ value: placed.get(`${covers.top + row},${covers.left + column}`) ?? null }),
      'addin',
    );
    for (const [column, numberFormat] of formats) {
      const rect = { top, left: left + column, bottom: covers.bottom, right: left + column };
      sheet.restyle(rect, (style) => ({ ...style, numberFormat }), 'addin');
    }
  }
  return { ...pivot, covers };
}

const EMPTY = { cells: new Map<string, Scalar>(), formats: new Map<number, string>() };

const moved = (key: string, top: number, left: number): string => {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return `${top + row},${left + column}`;
};
