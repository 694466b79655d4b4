import {
  addFormat,
  changeFormat,
  clearFormats,
  formatsIn,
  removeFormat,
  reorderFormat,
} from '../../book/conditionalFormats';
import { newId } from '../../book/ids';
import type { Sheet } from '../../book/sheet';
import type { CellStyle, ConditionalFormat } from '../../book/types';
import { choice, flag, integer, text } from '../arguments';
import { HostError } from '../errors';
import { requireAllowed } from '../protection';
import { hostClass, object, type HostClass, type HostObject } from '../registry';
import { areasOrError, type Areas } from './areas';

/** One conditional format, found again by its id. */
export interface FormatHandle {
  readonly sheet: Sheet;
  readonly id: string;
}

declare module '../registry' {
  interface HostObjects {
    ConditionalFormatCollection: Areas;
    ConditionalFormat: FormatHandle;
    CustomConditionalFormat: FormatHandle;
    CellValueConditionalFormat: FormatHandle;
    TextConditionalFormat: FormatHandle;
    TopBottomConditionalFormat: FormatHandle;
    PresetCriteriaConditionalFormat: FormatHandle;
    ColorScaleConditionalFormat: FormatHandle;
    DataBarConditionalFormat: FormatHandle;
    IconSetConditionalFormat: FormatHandle;
  }
}

/** Kinds of formats, the property and the class that hold what is particular to each. */
const KINDS = {
  Custom: ['Custom', 'CustomConditionalFormat'],
  CellValue: ['CellValue', 'CellValueConditionalFormat'],
  ContainsText: ['TextComparison', 'TextConditionalFormat'],
  TopBottom: ['TopBottom', 'TopBottomConditionalFormat'],
  PresetCriteria: ['Preset', 'PresetCriteriaConditionalFormat'],
  ColorScale: ['ColorScale', 'ColorScaleConditionalFormat'],
  DataBar: ['DataBar', 'DataBarConditionalFormat'],
  IconSet: ['IconSet', 'IconSetConditionalFormat'],
} as const;
type Kind = keyof typeof KINDS;
const KIND_NAMES = Object.keys(KINDS) as Kind[];

const found = ({ sheet, id }: FormatHandle): ConditionalFormat | undefined =>
  sheet.state.conditionalFormats.find((format) => format.id === id);

/** @throws {HostError} ItemNotFound: it was deleted */
export function formatOf(handle: FormatHandle): ConditionalFormat {
  const format = found(handle);
  if (!format) throw new HostError('ItemNotFound');
  return format;
}

/** @throws {HostError} ItemNotFound, AccessDenied on a sheet protected against formats */
export function alter(handle: FormatHandle, change: (format: ConditionalFormat) => ConditionalFormat): void {
  formatOf(handle);
  setFormats(handle.sheet, changeFormat(handle.sheet.state.conditionalFormats, handle.id, change));
}

/** @throws {HostError} ItemNotFound, AccessDenied */
export const alterStyle = (handle: FormatHandle, change: (style: CellStyle) => CellStyle): void => {
  alter(handle, (format) => ({ ...format, format: change(format.format ?? {}) }));
};

function setFormats(sheet: Sheet, formats: readonly ConditionalFormat[]): void {
  requireAllowed(sheet, 'allowFormatCells');
  sheet.set('conditionalFormats', formats, 'addin');
}

const handleOf = (sheet: Sheet, { id }: ConditionalFormat): HostObject<'ConditionalFormat'> =>
  object('ConditionalFormat', { sheet, id });

const inAreas = ({ sheet, areas }: Areas): ConditionalFormat[] => formatsIn(sheet.state.conditionalFormats, areas);

const collection = hostClass('ConditionalFormatCollection', {
  items: (self) => inAreas(self).map((format) => handleOf(self.sheet, format)),
  item: (self, key) => {
    const format = inAreas(self).find(({ id }) => id === key);
    if (!format) throw new HostError('ItemNotFound');
    return handleOf(self.sheet, format);
  },
  methods: {
    Add: ({ sheet, areas }, [kind]) => {
      const id = newId();
      const format = { id, ranges: areas, kind: choice(kind, KIND_NAMES), stopIfTrue: false };
      setFormats(sheet, addFormat(sheet.state.conditionalFormats, format));
      return object('ConditionalFormat', { sheet, id });
    },
    ClearAll: ({ sheet, areas }) => {
      setFormats(sheet, clearFormats(sheet.state.conditionalFormats, areas));
    },
    GetCount: (self) => inAreas(self).length,
    GetItemAt: (self, [index]) => {
      const format = inAreas(self)[integer(index)];
      if (!format) throw new HostError('InvalidArgument');
      return handleOf(self.sheet, format);
    },
    GetItemOrNullObject: (self, [key]) => {
      const format = inAreas(self).find(({ id }) => id === text(key));
      return format ? handleOf(self.sheet, format) : null;
    },
  },
});

/** `Custom` and `CustomOrNullObject` of each kind. */
const particulars = Object.fromEntries(
  KIND_NAMES.flatMap((kind) => {
    const [name, className] = KINDS[kind];
    const own = (self: FormatHandle): HostObject | null =>
      formatOf(self).kind === kind ? object(className, self) : null;
    const required = (self: FormatHandle): HostObject => {
      const particular = own(self);
      if (!particular) throw new HostError('InvalidOperation');
      return particular;
    };
    return [
      [name, required],
      [`${name}OrNullObject`, own],
    ];
  }),
);

const conditionalFormat = hostClass('ConditionalFormat', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (self) => formatOf(self).kind },
    Priority: {
      get: (self) => formatOf(self).priority,
      set: (self, value) => {
        formatOf(self);
        setFormats(self.sheet, reorderFormat(self.sheet.state.conditionalFormats, self.id, integer(value)));
      },
    },
    StopIfTrue: {
      get: (self) => formatOf(self).stopIfTrue,
      set: (self, value) => {
        alter(self, (format) => ({ ...format, stopIfTrue: flag(value) }));
      },
    },
  },
  navigation: particulars,
  methods: {
    Delete: (self) => {
      formatOf(self);
      setFormats(self.sheet, removeFormat(self.sheet.state.conditionalFormats, self.id));
    },
    GetRange: (self) => {
      const [rect, ...more] = formatOf(self).ranges;
      if (!rect || more.length > 0) throw new HostError('InvalidOperation');
      return object('Range', { sheet: self.sheet, rect });
    },
    GetRangeOrNullObject: (self) => {
      const [rect, ...more] = formatOf(self).ranges;
      return rect && more.length === 0 ? object('Range', { sheet: self.sheet, rect }) : null;
    },
    GetRanges: (self) => areasOrError(self.sheet, formatOf(self).ranges),
  },
});

/** Conditional formats of ranges, of areas and, by way of a sheet's whole range, of sheets. */
export const CONDITIONAL_FORMATS: readonly HostClass[] = [
  collection,
  conditionalFormat,
  hostClass('Range', {
    navigation: {
      ConditionalFormats: ({ sheet, rect }) => object('ConditionalFormatCollection', { sheet, areas: [rect] }),
    },
  }),
  hostClass('RangeAreas', {
    navigation: { ConditionalFormats: (self) => object('ConditionalFormatCollection', self) },
  }),
];
