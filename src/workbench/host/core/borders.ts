import type { BorderEdge, BorderLine, CellStyle } from '../../book/types';
import type { Rect } from '../../book/rect';
import { choice, integer, text } from '../arguments';
import { HostError } from '../errors';
import { hostClass, object, type Argument, type HostObject } from '../registry';
import { colour, restyle } from './format';
import { common, type CellArea } from './cells';

interface BorderObject {
  readonly area: CellArea;
  readonly edge: BorderEdge;
}

declare module '../registry' {
  interface HostObjects {
    RangeBorderCollection: CellArea;
    RangeBorder: BorderObject;
  }
}

/** In the order of their numbers. */
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const satisfies readonly BorderEdge[];

type Side = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight' | 'diagonalDown' | 'diagonalUp';

/** Which cells carry an edge of a range, and on which of their sides. */
function carriers({ top, bottom, left, right }: Rect, edge: BorderEdge): { rect: Rect; side: Side } | undefined {
  const rect = { top, bottom, left, right };
  switch (edge) {
    case 'EdgeTop':
      return { rect: { ...rect, bottom: top }, side: 'borderTop' };
    case 'EdgeBottom':
      return { rect: { ...rect, top: bottom }, side: 'borderBottom' };
    case 'EdgeLeft':
      return { rect: { ...rect, right: left }, side: 'borderLeft' };
    case 'EdgeRight':
      return { rect: { ...rect, left: right }, side: 'borderRight' };
    case 'InsideVertical':
      return left < right ? { rect: { ...rect, right: right - 1 }, side: 'borderRight' } : undefined;
    case 'InsideHorizontal':
      return top < bottom ? { rect: { ...rect, bottom: bottom - 1 }, side: 'borderBottom' } : undefined;
    case 'DiagonalDown':
      return { rect, side: 'diagonalDown' };
    case 'DiagonalUp':
      return { rect, side: 'diagonalUp' };
  }
}

/** What stands where no line is drawn. */
export const NO_LINE: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

/** A line where there was none is continuous, thin and black in what is not said. */
function draw({ area, edge }: BorderObject, change: Partial<BorderLine>): void {
  for (const each of area.areas) {
    const found = carriers(each, edge);
    if (!found) continue;
    restyle({ sheet: area.sheet, areas: [found.rect] }, (style): CellStyle => {
      const { [found.side]: before, ...others } = style;
      const line = { ...NO_LINE, style: 'Continuous', ...before, ...change };
      return line.style === 'None' ? others : { ...others, [found.side]: line };
    });
  }
}

function read({ area, edge }: BorderObject, part: keyof BorderLine): string | null {
  const found = area.areas.flatMap((each) => carriers(each, edge) ?? []);
  const values = new Set(
    found.map(({ rect, side }) =>
      common({ sheet: area.sheet, areas: [rect] }, (style): string => (style[side] ?? NO_LINE)[part]),
    ),
  );
  const [first = NO_LINE[part]] = values;
  return values.size > 1 ? null : first;
}

const border = hostClass('RangeBorder', {
  identity: ({ edge }) => ({ _Id: edge }),
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (self) => read(self, 'style'),
      set: (self, value) => {
        draw(self, { style: text(value) });
      },
    },
    Weight: {
      get: (self) => read(self, 'weight'),
      set: (self, value) => {
        draw(self, { weight: text(value) });
      },
    },
    Color: {
      get: (self) => read(self, 'color'),
      set: (self, value) => {
        draw(self, { color: colour(value) });
      },
    },
  },
});

const edgeAt = (area: CellArea, index: Argument): HostObject<'RangeBorder'> => {
  const edge = EDGES[integer(index)];
  if (edge === undefined) throw new HostError('InvalidArgument');
  return object('RangeBorder', { area, edge });
};

const borders = hostClass('RangeBorderCollection', {
  properties: { Count: { get: () => EDGES.length } },
  items: (area) => EDGES.map((edge) => object('RangeBorder', { area, edge })),
  item: (area, key) => object('RangeBorder', { area, edge: choice(key, EDGES) }),
  methods: {
    GetItem: (area, [key]) => object('RangeBorder', { area, edge: choice(key, EDGES) }),
    GetItemAt: (area, [index]) => edgeAt(area, index),
  },
});

export const BORDERS = [border, borders];
