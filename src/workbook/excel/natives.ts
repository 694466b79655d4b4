/// <reference types="office-js" />
/*
 * Native tables, PivotTables and charts: loaded by those who make one, a check needs none of it.
 */
import { a1, a1Range, LAST_ROW } from '../../model/address';
import type { ChartDesign, ChartKind } from '../../model/chart';
import { pivotTop, type PivotDesign } from '../../model/pivot';
import type { SheetDesign } from '../../model/sheet';
import { isFault } from '../../model/workbook';
import { TABLE_STYLE } from '../looks';
import { withPivotCells } from '../pivotCells';
import { makesPivots } from './capabilities';
import { chunksOf, type Chunk } from './content';
import type { Run, RunOptions } from './run';

/** Writes cells of a sheet. */
type Put = (chunk: Chunk) => Promise<void>;

/**
 * Adds what a design has of tables, charts and PivotTables to the sheet that was written from it. A program that makes
 * no PivotTable gets the cells it would show, and a word about it.
 */
export async function addNatives(
  run: Run,
  id: string,
  design: SheetDesign,
  put: Put,
  options: RunOptions,
): Promise<void> {
  const { pivot } = design;
  if (design.table || design.charts) {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      applyTable(sheet, design);
      applyCharts(sheet, design.charts ?? []);
      await context.sync();
    }, options);
  }
  if (!pivot) return;
  if (makesPivots()) {
    try {
      await run(async (context) => {
        applyPivot(context.workbook.worksheets.getItem(id), pivot);
        await context.sync();
      }, options);
      return;
    } catch (error) {
      if (!isFault(error, 'unsupported', 'unknown')) throw error;
      await withoutPivot(run, id, pivot, options);
    }
  }
  for (const chunk of chunksOf(inCells(design, pivot), () => false)) await put(chunk);
}

/**
 * Brings a sheet that has the table or PivotTable of a design up to date in its place: what draws on the table keeps
 * doing so, and the PivotTable stays as people turned it.
 * @returns false where the sheet has neither
 */
export async function refreshNatives(
  run: Run,
  id: string,
  design: SheetDesign,
  put: Put,
  options: RunOptions,
): Promise<boolean> {
  const { table, pivot } = design;
  if (!table && !pivot) return false;
  const found = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const native = pivot
      ? sheet.pivotTables.getItemOrNullObject(pivot.name)
      : sheet.tables.getItemOrNullObject(table?.name ?? '');
    native.load('name');
    await context.sync();
    if (native.isNullObject) return false;
    if (pivot) sheet.pivotTables.getItem(pivot.name).refresh();
    else if (table) {
      const below = { ...table.range, top: table.range.top + 1, bottom: LAST_ROW };
      sheet.getRange(a1Range(below)).clear('Contents');
      sheet.tables.getItem(table.name).resize(sheet.getRange(a1Range(table.range)));
    }
    await context.sync();
    return true;
  }, options);
  if (found && table) for (const chunk of chunksOf(design, () => false)) await put(chunk);
  return found;
}

/** Takes away what a refused batch has left of a PivotTable. */
function withoutPivot(run: Run, id: string, { name }: PivotDesign, options: RunOptions): Promise<void> {
  return run(async (context) => {
    const native = context.workbook.worksheets.getItem(id).pivotTables.getItemOrNullObject(name);
    native.load('name');
    await context.sync();
    if (!native.isNullObject) native.delete();
    await context.sync();
  }, options);
}

/** What a PivotTable shows as plain cells, with a word about it in the row above. */
function inCells(design: SheetDesign, pivot: PivotDesign): SheetDesign {
  const { rows, ...plain } = withPivotCells(design);
  const note = pivotTop(pivot) - 1;
  return {
    ...plain,
    rows: rows.map((row, index) => (index === note ? [{ value: pivot.instead }] : row)),
  };
}

/** The native table of a sheet that was just written. */
function applyTable(sheet: Excel.Worksheet, { table }: SheetDesign): void {
  if (!table) return;
  const native = sheet.tables.add(a1Range(table.range), true);
  native.name = table.name;
  native.style = TABLE_STYLE;
}

/** Makes a PivotTable and places its fields. */
function applyPivot(sheet: Excel.Worksheet, pivot: PivotDesign): void {
  const { name, at, source, rows, columns, filters, values } = pivot;
  const native = sheet.pivotTables.add(name, source.table, sheet.getRange(a1(at.row, at.column)));
  const field = (each: string): Excel.PivotHierarchy => native.hierarchies.getItem(each);
  const { layout } = native;
  layout.layoutType = 'Tabular';
  layout.subtotalLocation = 'AtBottom';
  layout.preserveFormatting = true;
  for (const filter of filters) {
    const placed = native.filterHierarchies.add(field(filter.field));
    placed.fields.getItem(filter.field).applyFilter({ manualFilter: { selectedItems: [filter.keep] } });
  }
  for (const axis of rows) native.rowHierarchies.add(field(axis.field));
  for (const axis of columns) native.columnHierarchies.add(field(axis.field));
  for (const value of values) {
    const placed = native.dataHierarchies.add(field(value.field));
    placed.summarizeBy = value.by === 'count' ? 'Count' : 'Sum';
    placed.name = value.caption;
    placed.numberFormat = value.format;
    if (value.as === 'share') placed.showAs = { calculation: 'PercentOfGrandTotal' };
  }
}

const CHART_TYPES: Readonly<Record<ChartKind, 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'Pie' | 'Line'>> =
  {
    column: 'ColumnClustered',
    'stacked-column': 'ColumnStacked',
    bar: 'BarClustered',
    pie: 'Pie',
    line: 'Line',
  };

/** The charts of a sheet, over its own cells. */
function applyCharts(sheet: Excel.Worksheet, charts: readonly ChartDesign[]): void {
  for (const { name, kind, title, data, at, unit, format } of charts) {
    const chart = sheet.charts.add(CHART_TYPES[kind], sheet.getRange(a1Range(data)), 'Columns');
    chart.name = name;
    chart.title.text = title;
    chart.setPosition(a1(at.top, at.left), a1(at.bottom, at.right));
    const several = data.right - data.left > 1;
    chart.legend.visible = several || kind === 'pie';
    if (several) chart.legend.position = 'Bottom';
    if (kind === 'pie') continue;
    const axis = chart.axes.valueAxis;
    axis.title.text = unit;
    axis.numberFormat = format;
  }
}
