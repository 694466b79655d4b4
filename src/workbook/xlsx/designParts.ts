import type { SheetChart, TableDefinition, WriteChartKind } from 'hucre';
import { a1Range, absolute, quoteSheet } from '../../model/address';
import type { ChartDesign, ChartKind } from '../../model/chart';
import type { TableDesign } from '../../model/pivot';
import type { SheetDesign } from '../../model/sheet';
import { CHART_COLOURS, DEFAULT_FONT, TABLE_STYLE } from '../looks';

/** The texts in the first row of a range. */
export const headersOf = ({ rows }: SheetDesign, { top, left, right }: TableDesign['range']): string[] =>
  Array.from({ length: right - left + 1 }, (_, column) => String(rows[top]?.[left + column]?.value ?? ''));

/** A native table as the library takes one. */
export const fileTable = (table: TableDesign, design: SheetDesign): TableDefinition => ({
  name: table.name,
  displayName: table.name,
  range: a1Range(table.range),
  columns: headersOf(design, table.range).map((name) => ({ name })),
  style: TABLE_STYLE,
});

const KINDS: Readonly<Record<ChartKind, WriteChartKind>> = {
  column: 'column',
  'stacked-column': 'column',
  bar: 'bar',
  pie: 'pie',
  line: 'line',
};

/** A native chart as the library takes one; its cells are named with the sheet in quotes. */
export function fileChart(chart: ChartDesign, design: SheetDesign): SheetChart {
  const { kind, title, data, at, unit, format } = chart;
  const below = (column: number): string =>
    `${quoteSheet(design.name)}!${absolute({ top: data.top + 1, left: column, bottom: data.bottom, right: column })}`;
  const [, ...names] = headersOf(design, data);
  const numberFormat = { formatCode: format };
  return {
    type: KINDS[kind],
    title,
    titleFontSize: 14,
    titleBold: true,
    titleFontFamily: DEFAULT_FONT.name,
    altText: `${title} ${names.join(' ')}`,
    series: names.map((name, index) => ({
      name,
      values: below(data.left + 1 + index),
      categories: below(data.left),
      ...(kind !== 'pie' && { color: CHART_COLOURS[index % CHART_COLOURS.length] ?? '' }),
    })),
    anchor: { from: { row: at.top, col: at.left }, to: { row: at.bottom + 1, col: at.right + 1 } },
    legend: kind === 'pie' ? 'right' : names.length > 1 ? 'bottom' : false,
    roundedCorners: false,
    ...(kind === 'stacked-column' && { barGrouping: 'stacked' as const, overlap: 100 }),
    ...(kind === 'pie'
      ? { dataLabels: { showPercent: true, showCategoryName: true } }
      : { gapWidth: 60, axes: { y: { title: unit, numberFormat, gridlines: { major: true } } } }),
  };
}
