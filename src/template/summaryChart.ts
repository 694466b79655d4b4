import { a1 } from '../model/address';
import type { ChartDesign } from '../model/chart';
import { fromFen, MONEY_UNITS } from '../model/money';
import type { SheetDesign } from '../model/sheet';
import type { PrintedSummary, Quantity, SummaryChart } from '../model/summary';
import { text, type Lang, type Text } from '../model/text';
import type { Canvas } from './grid';
import { PAGE, PAGE_HEIGHT } from './summaryFrame';

/** Said above the cells a chart draws on, which stand outside the printed page. */
const DATA = text('图表数据（随汇总表更新）', 'Data of the chart (follow the summary)');

const ROWS = 14;
const ROW_HEIGHT = 21;
/** Below this many categories a picture says nothing the numbers do not. */
const FEWEST = 2;

/** Where the numbers of a summary stand on its sheet, and its last row so far. */
export interface Drawn {
  readonly top: number;
  readonly left: number;
  readonly last: number;
  readonly widths: readonly number[];
}

/** A chart below a summary, with the last row of the sheet that is printed. */
export interface PlacedChart {
  readonly chart: ChartDesign;
  readonly last: number;
  /** It begins on a new page: there is no room for it under the table. */
  readonly onNewPage: boolean;
  /** Widths of the columns its data stand in, behind those of the table. */
  readonly widths: readonly number[];
}

/**
 * Draws the chart of a summary below its signature row, whole on one page, and beside it, off the printed
 * page, its data as live references to the summary's own cells. Nothing is drawn where there is hardly anything to compare.
 */
export function placeChart(canvas: Canvas, table: PrintedSummary, drawn: Drawn, lang: Lang): PlacedChart | undefined {
  const { chart } = table.summary;
  const picture = chart && pictureOf(table, chart);
  if (!picture || picture.categories.length < FEWEST || picture.categories.every(({ cells }) => !cells.some(hasNumber)))
    return undefined;
  const left = drawn.widths.length + 1;
  const from = drawn.last + 2;
  const header = from + 1;
  const put = (row: number, column: number, value: string | number, formula?: string): void => {
    canvas.put(row, column, value, { role: 'plain' }, formula);
  };
  put(header - 1, left, DATA[lang]);
  put(header, left, picture.head[lang]);
  picture.series.forEach((name, offset) => {
    put(header, left + 1 + offset, name[lang]);
  });
  picture.categories.forEach(({ name, cells }, line) => {
    put(header + 1 + line, left, name[lang]);
    cells.forEach(({ row, column, value }, offset) => {
      const cell = a1(drawn.top + row, drawn.left + column);
      put(header + 1 + line, left + 1 + offset, value, `N(${cell})`);
    });
  });
  const onNewPage = !fits(canvas, drawn);
  const last = from + ROWS - 1;
  for (let row = from; row <= last; row++) canvas.heights[row] = ROW_HEIGHT;
  const { quantity } = picture;
  const decimals = quantity?.kind === 'money' ? 0 : (quantity?.decimals ?? 0);
  return {
    chart: {
      name: `jiedui_${table.summary.id}`,
      kind: chart.kind,
      title: chart.title[lang],
      data: {
        top: header,
        left,
        bottom: header + picture.categories.length,
        right: left + picture.series.length,
      },
      at: { top: from, left: 0, bottom: last, right: drawn.widths.length - 1 },
      unit: (quantity?.unit ?? MONEY_UNITS[table.unit].label)[lang],
      format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
    },
    last,
    onNewPage,
    widths: [2, 14, ...picture.series.map(() => 12)],
  };
}

/** A number of the summary, by its row and column among those of numbers. */
interface Shown {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}
const hasNumber = ({ value }: Shown): boolean => value !== 0;

/** The numbers of a chart, category by category. */
interface Picture {
  readonly head: Text;
  readonly series: readonly Text[];
  readonly categories: readonly { readonly name: Text; readonly cells: readonly Shown[] }[];
  readonly quantity: Quantity | undefined;
}

const NO_HEAD = text('', '');

function pictureOf(table: PrintedSummary, { of }: SummaryChart): Picture {
  const { rows, columns, summary } = table;
  // Optional measures may be left out.
  const columnsOf = (ids: readonly string[]): number[] =>
    ids.map((id) => columns.findIndex(({ measure }) => measure.id === id)).filter((column) => column >= 0);
  const cellsOf = (row: number, shown: readonly number[]): Shown[] =>
    shown.map((column) => ({ row, column, value: numberOf(table, row, column) }));
  if ('total' in of) {
    const total = rows.findIndex(({ kind }) => kind === 'total');
    const categories = of.total.map(({ category, measures }) => ({
      name: category,
      cells: cellsOf(total, columnsOf(measures)),
    }));
    const first = categories[0]?.cells ?? [];
    return {
      head: NO_HEAD,
      series: first.map(({ column }) => columns[column]?.measure.header ?? NO_HEAD),
      categories,
      quantity: columns[first[0]?.column ?? -1]?.quantity,
    };
  }
  const shown = columnsOf(of.measures);
  return {
    head: summary.levels[of.level]?.header ?? NO_HEAD,
    series: shown.map((column) => columns[column]?.measure.header ?? NO_HEAD),
    categories: rows.flatMap(({ depth, kind, label }, row) =>
      depth === of.level && (kind === 'group' || kind === 'subtotal')
        ? [{ name: label, cells: cellsOf(row, shown) }]
        : [],
    ),
    quantity: columns[shown[0] ?? -1]?.quantity,
  };
}

function numberOf({ rows, columns, unit }: PrintedSummary, row: number, column: number): number {
  const value = rows[row]?.values[column] ?? 0;
  return columns[column]?.quantity.kind === 'money' ? fromFen(value, unit) : value;
}

/** The finished sheet with its chart. */
export const withChart = (sheet: SheetDesign, { chart, onNewPage }: PlacedChart): SheetDesign => ({
  ...sheet,
  charts: [chart],
  ...(onNewPage && sheet.print && { print: { ...sheet.print, breaks: [chart.at.top] } }),
});

/** Whether table and chart have room on one page; behind a longer table the chart gets a page of its own. */
function fits(canvas: Canvas, { last, widths }: Drawn): boolean {
  const scale = Math.min(1, PAGE / widths.reduce((sum, width) => sum + width, 0));
  let used = ROWS * ROW_HEIGHT;
  for (let row = 0; row <= last + 1; row++) used += canvas.heights[row] ?? STANDARD;
  return used <= (PAGE_HEIGHT * SURE) / scale;
}

const STANDARD = 15;
/** Programs make rows of wrapped texts a little higher than they are designed. */
const SURE = 0.9;
