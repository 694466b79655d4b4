import type { BorderLine, CellStyle } from '../../book/types';
import { choice, flag, text } from '../arguments';
import { NO_LINE } from '../core/borders';
import { colour, without } from '../core/format';
import { HostError } from '../errors';
import { hostClass, object, type Argument, type HostClass, type HostObject, type Property } from '../registry';
import { alterStyle, formatOf, type FormatHandle } from './conditionalFormat';

type Side = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

interface BorderHandle extends FormatHandle {
  readonly side: Side;
}

declare module '../registry' {
  interface HostObjects {
    ConditionalRangeFormat: FormatHandle;
    ConditionalRangeFont: FormatHandle;
    ConditionalRangeFill: FormatHandle;
    ConditionalRangeBorderCollection: FormatHandle;
    ConditionalRangeBorder: BorderHandle;
  }
}

const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: 'borderTop',
  EdgeBottom: 'borderBottom',
  EdgeLeft: 'borderLeft',
  EdgeRight: 'borderRight',
};
const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

/** One aspect of the look a format gives; '' or no where it says nothing of it. */
const aspect = <K extends keyof CellStyle>(
  name: K,
  read: (value: Argument) => Exclude<CellStyle[K], undefined>,
  nothing: string | boolean,
): Property<FormatHandle> => ({
  get: (self) => (formatOf(self).format?.[name] as string | boolean | undefined) ?? nothing,
  set: (self, value) => {
    const given = read(value);
    alterStyle(self, (style) => ({ ...style, [name]: given }));
  },
});

const lineOf = (self: BorderHandle): BorderLine => formatOf(self).format?.[self.side] ?? NO_LINE;

function alterLine(self: BorderHandle, change: Partial<BorderLine>): void {
  const line = { ...lineOf(self), ...change };
  alterStyle(self, (style) => ({
    ...without(style, self.side),
    ...(line.style === 'None' ? {} : { [self.side]: line }),
  }));
}

function borderAt(self: FormatHandle, index: string): HostObject {
  const side = SIDES[index];
  if (!side) throw new HostError('InvalidArgument');
  return object('ConditionalRangeBorder', { ...self, side });
}
const border =
  (index: string) =>
  (self: FormatHandle): HostObject =>
    borderAt(self, index);

/** The look that a conditional format gives to cells. */
export const CONDITIONAL_STYLES: readonly HostClass[] = [
  hostClass('ConditionalRangeFormat', {
    properties: { NumberFormat: aspect('numberFormat', text, '') },
    navigation: {
      Fill: (self) => object('ConditionalRangeFill', self),
      Font: (self) => object('ConditionalRangeFont', self),
      Borders: (self) => object('ConditionalRangeBorderCollection', self),
    },
  }),
  hostClass('ConditionalRangeFill', {
    properties: { Color: aspect('fill', colour, '') },
    methods: {
      Clear: (self) => {
        alterStyle(self, (style) => without(style, 'fill'));
      },
    },
  }),
  hostClass('ConditionalRangeFont', {
    properties: {
      Color: aspect('fontColor', colour, ''),
      Bold: aspect('bold', flag, false),
      Italic: aspect('italic', flag, false),
      Underline: aspect('underline', (value) => choice(value, ['None', 'Single', 'Double']), 'None'),
      Strikethrough: aspect('strikethrough', flag, false),
    },
    methods: {
      Clear: (self) => {
        alterStyle(self, (style) => without(style, 'fontColor', 'bold', 'italic', 'underline', 'strikethrough'));
      },
    },
  }),
  hostClass('ConditionalRangeBorderCollection', {
    items: (self) => Object.keys(SIDES).map((index) => borderAt(self, index)),
    item: (self, key) => borderAt(self, text(key)),
    properties: { Count: { get: () => Object.keys(SIDES).length } },
    navigation: {
      Top: border('EdgeTop'),
      Bottom: border('EdgeBottom'),
      Left: border('EdgeLeft'),
      Right: border('EdgeRight'),
    },
    methods: { GetItemAt: (self, [index]) => borderAt(self, Object.keys(SIDES)[Number(index)] ?? '') },
  }),
  hostClass('ConditionalRangeBorder', {
    identity: ({ side }) => ({ _Id: sideIndex(side) }),
    properties: {
      SideIndex: { get: ({ side }) => sideIndex(side) },
      Style: {
        get: (self) => lineOf(self).style,
        set: (self, value) => {
          alterLine(self, { style: choice(value, LINE_STYLES) });
        },
      },
      Color: {
        get: (self) => lineOf(self).color,
        set: (self, value) => {
          const color = colour(value);
          alterLine(self, { color, ...(lineOf(self).style === 'None' ? { style: 'Continuous' } : {}) });
        },
      },
    },
  }),
];

const sideIndex = (side: Side): string => Object.keys(SIDES).find((index) => SIDES[index] === side) ?? '';
