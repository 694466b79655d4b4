import type { CellStyle, Json } from '../../book/types';
import { flag, number, text } from '../arguments';
import { HostError } from '../errors';
import { requireAllowed } from '../protection';
import { hostClass, object, type Argument, type Property } from '../registry';
import { columnPoints, pointsToCharacters, sizes, resize } from './sizes';
import { common, type CellArea } from './cells';

declare module '../registry' {
  interface HostObjects {
    RangeFormat: CellArea;
    RangeFill: CellArea;
    RangeFont: CellArea;
    FormatProtection: CellArea;
  }
}

/** Gives cells another look, where the sheet allows it. */
export function restyle(area: CellArea, change: (style: CellStyle) => CellStyle): void {
  requireAllowed(area.sheet, 'allowFormatCells');
  for (const rect of area.areas) area.sheet.restyle(rect, change, 'addin');
}

/** A look that leaves some of its fields to the default. */
export function without(style: CellStyle, ...fields: readonly (keyof CellStyle)[]): CellStyle {
  const left: ReadonlySet<string> = new Set(fields);
  return Object.fromEntries(Object.entries(style).filter(([field]) => !left.has(field)));
}

/** A property of cells that is one field of their look. */
function look<K extends keyof CellStyle>(
  field: K,
  otherwise: NonNullable<CellStyle[K]> & Json,
  read: (value: Argument) => CellStyle[K],
): Property<CellArea> {
  return {
    get: (area) => common(area, (style): Json => (style[field] as Json | undefined) ?? otherwise),
    set: (area, value) => {
      const next = read(value);
      restyle(area, (style) => ({ ...style, [field]: next }));
    },
  };
}

const COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** A colour as the program keeps it, #RRGGBB. @throws {HostError} InvalidArgument */
export function colour(value: Argument): string {
  const given = text(value);
  if (/^#?[0-9a-f]{6}$/i.test(given)) return `#${given.replace('#', '').toUpperCase()}`;
  const named = COLOURS[given.toLowerCase()];
  if (named === undefined) throw new HostError('InvalidArgument');
  return named;
}

const fill = hostClass('RangeFill', {
  properties: {
    // No fill reads as white, or as an empty text where the pattern says that there is none.
    Color: {
      get: (area) => common(area, (style) => style.fill ?? '#FFFFFF') ?? '',
      set: (area, value) => {
        const given = text(value);
        const next = given === '' ? undefined : colour(given);
        restyle(area, (style) => (next === undefined ? without(style, 'fill') : { ...style, fill: next }));
      },
    },
    Pattern: {
      get: (area) => common(area, (style) => style.fillPattern ?? (style.fill === undefined ? 'None' : 'Solid')),
      set: (area, value) => {
        const fillPattern = text(value);
        restyle(area, (style) => ({ ...style, fillPattern }));
      },
    },
  },
  methods: {
    Clear: (area) => {
      restyle(area, (style) => without(style, 'fill', 'fillPattern'));
    },
  },
});

const font = hostClass('RangeFont', {
  properties: {
    Name: look('fontName', 'Calibri', text),
    Size: look('fontSize', 11, number),
    Color: look('fontColor', '#000000', colour),
    Bold: look('bold', false, flag),
    Italic: look('italic', false, flag),
    Underline: look('underline', 'None', text),
    Strikethrough: look('strikethrough', false, flag),
  },
});

const protection = hostClass('FormatProtection', {
  properties: {
    Locked: {
      get: (area) => common(area, (style) => style.unlocked !== true),
      set: (area, value) => {
        const locked = flag(value);
        restyle(area, (style) => (locked ? without(style, 'unlocked') : { ...style, unlocked: true }));
      },
    },
    FormulaHidden: look('formulaHidden', false, flag),
  },
});

const format = hostClass('RangeFormat', {
  properties: {
    HorizontalAlignment: look('horizontal', 'General', text),
    VerticalAlignment: look('vertical', 'Bottom', text),
    WrapText: look('wrap', false, flag),
    ShrinkToFit: look('shrink', false, flag),
    IndentLevel: look('indent', 0, number),
    TextOrientation: look('rotation', 0, number),
    RowHeight: {
      get: (area) => sizes(area, 'row'),
      set: (area, value) => {
        resize(area, 'row', number(value));
      },
    },
    ColumnWidth: {
      get: (area) => {
        const characters = sizes(area, 'column');
        return characters === null ? null : columnPoints(characters);
      },
      set: (area, value) => {
        resize(area, 'column', pointsToCharacters(number(value)));
      },
    },
  },
  navigation: {
    Fill: (area) => object('RangeFill', area),
    Font: (area) => object('RangeFont', area),
    Borders: (area) => object('RangeBorderCollection', area),
    Protection: (area) => object('FormatProtection', area),
  },
  methods: {
    AutofitColumns: (area) => {
      resize(area, 'column', undefined);
    },
    AutofitRows: (area) => {
      resize(area, 'row', undefined);
    },
  },
});

export const FORMAT = [format, fill, font, protection];
