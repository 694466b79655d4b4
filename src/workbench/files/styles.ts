import type {
  AlignmentStyle,
  BorderLineStyle,
  BorderSide,
  BorderStyle,
  CellStyle as FileStyle,
  Color,
  FillPattern,
  FontStyle,
} from 'hucre';
import type { BorderLine, CellStyle } from '../book/types';
import { unmaskFormat } from './dateMask';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The font of cells that say nothing, in the file as in the book. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11 } as const;

/** Line styles of files as the program's own names and weights. */
const LINES: Readonly<Record<BorderLineStyle, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};
const UNDERLINES = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
} as const;
const HORIZONTAL: Readonly<Record<NonNullable<AlignmentStyle['horizontal']>, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<NonNullable<AlignmentStyle['vertical']>, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};
const PATTERNS: Readonly<Partial<Record<FillPattern, string>>> = {
  gray125: 'Gray16',
  gray0625: 'Gray8',
  lightGray: 'Gray25',
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
};

function keyOf<K extends string, V>(
  table: Readonly<Partial<Record<K, V>>>,
  found: (value: V) => boolean,
): K | undefined {
  const entries = Object.entries(table) as [K, V][];
  return entries.find(([, value]) => found(value))?.[0];
}

/** Reads looks as the library gives them. @param theme colours of the workbook's theme, RRGGBB */
export function styleReader(theme: readonly string[]): (style: FileStyle) => CellStyle {
  const colour = (color: Color | undefined): string | undefined => colourOf(color, theme);
  const line = (side: BorderSide | undefined): BorderLine | undefined => {
    if (!side) return undefined;
    const [style, weight] = LINES[side.style];
    return { style, weight, color: colour(side.color) ?? '#000000' };
  };
  return ({ font, fill, border, alignment, numFmt, protection }) => {
    const look: Mutable<CellStyle> = {
      ...readFont(font, colour),
      ...readAlignment(alignment),
    };
    if (numFmt !== undefined && numFmt !== 'General') look.numberFormat = unmaskFormat(numFmt);
    if (fill?.type === 'pattern' && fill.pattern !== 'none') {
      const solid = fill.pattern === 'solid';
      const shown = colour(solid ? fill.fgColor : fill.bgColor) ?? colour(fill.fgColor ?? fill.bgColor);
      if (shown !== undefined) look.fill = shown;
      if (!solid) look.fillPattern = PATTERNS[fill.pattern] ?? fill.pattern;
    }
    const lines = {
      borderTop: line(border?.top),
      borderBottom: line(border?.bottom),
      borderLeft: line(border?.left),
      borderRight: line(border?.right),
      diagonalDown: border?.diagonalDown ? line(border.diagonal) : undefined,
      diagonalUp: border?.diagonalUp ? line(border.diagonal) : undefined,
    };
    for (const [edge, drawn] of Object.entries(lines)) if (drawn) Object.assign(look, { [edge]: drawn });
    if (protection?.locked === false) look.unlocked = true;
    if (protection?.hidden) look.formulaHidden = true;
    return look;
  };
}

function readFont(font: FontStyle | undefined, colour: (color: Color | undefined) => string | undefined): CellStyle {
  const look: Mutable<CellStyle> = {};
  if (!font) return look;
  if (font.name !== undefined && font.name !== DEFAULT_FONT.name) look.fontName = font.name;
  if (font.size !== undefined && font.size !== DEFAULT_FONT.size) look.fontSize = font.size;
  const color = colour(font.color);
  if (color !== undefined && color !== '#000000') look.fontColor = color;
  if (font.bold) look.bold = true;
  if (font.italic) look.italic = true;
  if (font.strikethrough) look.strikethrough = true;
  if (font.underline) look.underline = UNDERLINES[font.underline === true ? 'single' : font.underline];
  return look;
}

function readAlignment(alignment: AlignmentStyle | undefined): CellStyle {
  const look: Mutable<CellStyle> = {};
  if (!alignment) return look;
  if (alignment.horizontal && alignment.horizontal !== 'general') look.horizontal = HORIZONTAL[alignment.horizontal];
  if (alignment.vertical && alignment.vertical !== 'bottom') look.vertical = VERTICAL[alignment.vertical];
  if (alignment.wrapText) look.wrap = true;
  if (alignment.shrinkToFit) look.shrink = true;
  if (alignment.indent) look.indent = alignment.indent;
  if (alignment.textRotation) look.rotation = alignment.textRotation;
  return look;
}

/** Colours by number, before themes. */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

function colourOf(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  const base =
    color.rgb?.slice(-6) ??
    (color.theme === undefined ? undefined : theme[color.theme]) ??
    (color.indexed === undefined ? undefined : INDEXED[color.indexed % 8]);
  if (base === undefined) return undefined;
  const tint = color.tint ?? 0;
  const channel = (at: number): string => {
    const value = Number.parseInt(base.slice(at, at + 2), 16);
    const shown = Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint);
    return shown.toString(16).padStart(2, '0');
  };
  return `#${channel(0)}${channel(2)}${channel(4)}`.toUpperCase();
}

const color = (colour: string): Color => ({ rgb: colour.replace('#', '').toUpperCase() });

/** A look as the library writes it. @param changes only what is set: the look of a conditional format */
export function writeStyle(style: CellStyle, changes = false): FileStyle {
  const look: FileStyle = {};
  const font = writeFont(style);
  if (!changes) look.font = { ...DEFAULT_FONT, ...font };
  else if (Object.keys(font).length > 0) look.font = font;
  if (style.fill !== undefined || style.fillPattern !== undefined) {
    const pattern = keyOf(PATTERNS, (name) => name === style.fillPattern) ?? 'solid';
    const shown = style.fill === undefined ? {} : { fgColor: color(style.fill), bgColor: color(style.fill) };
    look.fill = { type: 'pattern', pattern, ...shown };
  }
  const border = writeBorder(style);
  if (Object.keys(border).length > 0) look.border = border;
  const alignment = writeAlignment(style);
  if (Object.keys(alignment).length > 0) look.alignment = alignment;
  if (style.numberFormat !== undefined) look.numFmt = style.numberFormat;
  if (style.unlocked || style.formulaHidden) {
    look.protection = { locked: !style.unlocked, hidden: style.formulaHidden ?? false };
  }
  return look;
}

function writeFont(style: CellStyle): FontStyle {
  const font: FontStyle = {};
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColor !== undefined) font.color = color(style.fontColor);
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.strikethrough) font.strikethrough = true;
  const underline = keyOf(UNDERLINES, (name) => name === style.underline);
  if (underline) font.underline = underline;
  return font;
}

function writeBorder(style: CellStyle): BorderStyle {
  const border: BorderStyle = {};
  const side = ({ style: name, weight, color: colour }: BorderLine): BorderSide => ({
    style:
      keyOf(LINES, ([known, thick]) => known === name && thick === weight) ??
      keyOf(LINES, ([known]) => known === name) ??
      'thin',
    color: color(colour),
  });
  if (style.borderTop) border.top = side(style.borderTop);
  if (style.borderBottom) border.bottom = side(style.borderBottom);
  if (style.borderLeft) border.left = side(style.borderLeft);
  if (style.borderRight) border.right = side(style.borderRight);
  const diagonal = style.diagonalDown ?? style.diagonalUp;
  if (diagonal) {
    border.diagonal = side(diagonal);
    if (style.diagonalDown) border.diagonalDown = true;
    if (style.diagonalUp) border.diagonalUp = true;
  }
  return border;
}

function writeAlignment(style: CellStyle): AlignmentStyle {
  const alignment: AlignmentStyle = {};
  const horizontal = keyOf(HORIZONTAL, (name) => name === style.horizontal);
  const vertical = keyOf(VERTICAL, (name) => name === style.vertical);
  if (horizontal) alignment.horizontal = horizontal;
  if (vertical) alignment.vertical = vertical;
  if (style.wrap) alignment.wrapText = true;
  if (style.shrink) alignment.shrinkToFit = true;
  if (style.indent) alignment.indent = style.indent;
  if (style.rotation) alignment.textRotation = style.rotation;
  return alignment;
}
