import { newId } from '../../book/ids';
import type { Sheet } from '../../book/sheet';
import type { Chart } from '../../book/types';
import { choice, flag, text } from '../arguments';
import { rangeArgument } from '../core/cells';
import { HostError, orNotFound } from '../errors';
import {
  hostClass,
  object,
  type Argument,
  type Context,
  type HostClass,
  type HostObject,
  type Property,
} from '../registry';

interface ChartHandle {
  readonly sheet: Sheet;
  readonly id: string;
}

declare module '../registry' {
  interface HostObjects {
    ChartCollection: Sheet;
    Chart: ChartHandle;
    ChartTitle: ChartHandle;
    ChartLegend: ChartHandle;
    ChartAxes: ChartHandle;
    ChartAxis: ChartHandle;
    ChartAxisTitle: ChartHandle;
  }
}

const handle = (self: ChartHandle): HostObject<'Chart'> => object('Chart', self);
const handlesOf = (sheet: Sheet): ChartHandle[] => sheet.state.charts.map(({ id }) => ({ sheet, id }));

/** @throws {HostError} ItemNotFound: it was deleted */
function chartOf({ sheet, id }: ChartHandle): Chart {
  return orNotFound(sheet.state.charts.find((each) => each.id === id));
}

/** @param change undefined takes the chart away */
function alter(self: ChartHandle, change: (chart: Chart) => Chart | undefined): void {
  chartOf(self);
  const next = self.sheet.state.charts.flatMap((each) => (each.id === self.id ? (change(each) ?? []) : [each]));
  self.sheet.set('charts', next, 'addin');
}

function find(sheet: Sheet, key: Argument): ChartHandle | undefined {
  const wanted = text(key).toLowerCase();
  return handlesOf(sheet).find((each) => [each.id, chartOf(each).name].some((name) => name.toLowerCase() === wanted));
}

const KINDS = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'Pie', 'Line'] as const;

function add(sheet: Sheet, [kind, cells]: readonly Argument[], context: Context): HostObject {
  const source = rangeArgument(cells, sheet, context);
  const chart: Chart = {
    id: newId(),
    name: `Chart ${sheet.state.charts.length + 1}`,
    kind: choice(kind, KINDS),
    data: source.rect,
    dataSheet: source.sheet.id,
    covers: undefined,
    title: '',
    unit: '',
    numberFormat: 'General',
    legend: 'Right',
    showsLegend: true,
  };
  sheet.set('charts', [...sheet.state.charts, chart], 'addin');
  return handle({ sheet, id: chart.id });
}

function setPosition(self: ChartHandle, [first, last]: readonly Argument[], context: Context): void {
  const from = rangeArgument(first, self.sheet, context).rect;
  const end = last === undefined || last === null ? from : rangeArgument(last, self.sheet, context).rect;
  if (end.bottom < from.top || end.right < from.left) throw new HostError('InvalidArgument');
  alter(self, (chart) => ({ ...chart, covers: { ...from, bottom: end.bottom, right: end.right } }));
}

const words = (name: 'name' | 'title' | 'unit' | 'numberFormat'): Property<ChartHandle> => ({
  get: (self) => chartOf(self)[name],
  set: (self, value) => {
    const said = text(value);
    alter(self, (chart) => ({ ...chart, [name]: said }));
  },
});
const legendShown: Property<ChartHandle> = {
  get: (self) => chartOf(self).showsLegend,
  set: (self, value) => {
    const showsLegend = flag(value);
    alter(self, (chart) => ({ ...chart, showsLegend }));
  },
};

/** Charts: what they show is kept, the picture itself is not drawn. */
export const CHARTS: readonly HostClass[] = [
  hostClass('ChartCollection', {
    properties: { Count: { get: (sheet) => sheet.state.charts.length } },
    items: (sheet) => handlesOf(sheet).map(handle),
    item: (sheet, key) => handle(orNotFound(find(sheet, key))),
    methods: {
      Add: add,
      GetCount: (sheet) => sheet.state.charts.length,
      GetItemOrNullObject: (sheet, [key]) => {
        const found = find(sheet, key);
        return found ? handle(found) : null;
      },
    },
  }),
  hostClass('Chart', {
    identity: ({ id }) => ({ Id: id }),
    properties: { Id: { get: ({ id }) => id }, Name: words('name'), ChartType: { get: (self) => chartOf(self).kind } },
    navigation: {
      Worksheet: ({ sheet }) => object('Worksheet', sheet),
      Title: (self) => object('ChartTitle', self),
      Legend: (self) => object('ChartLegend', self),
      Axes: (self) => object('ChartAxes', self),
    },
    methods: {
      SetPosition: setPosition,
      Delete: (self) => {
        alter(self, () => undefined);
      },
    },
  }),
  hostClass('ChartTitle', { properties: { Text: words('title') } }),
  hostClass('ChartLegend', {
    properties: {
      Visible: legendShown,
      Position: {
        get: (self) => chartOf(self).legend,
        set: (self, value) => {
          const legend = text(value);
          alter(self, (chart) => ({ ...chart, legend }));
        },
      },
    },
  }),
  hostClass('ChartAxes', { navigation: { ValueAxis: (self) => object('ChartAxis', self) } }),
  hostClass('ChartAxis', {
    properties: { NumberFormat: words('numberFormat') },
    navigation: { Title: (self) => object('ChartAxisTitle', self) },
  }),
  hostClass('ChartAxisTitle', { properties: { Text: words('unit') } }),
  hostClass('Worksheet', { navigation: { Charts: (sheet) => object('ChartCollection', sheet) } }),
];
