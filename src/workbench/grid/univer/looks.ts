import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { BorderLine, CellStyle } from '../../book/types';

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

/** Styles of lines by the program's own name and weight. */
const LINES: readonly (readonly [string, string, BorderStyleTypes])[] = [
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

function lineOf({ style, weight, color }: BorderLine): IBorderStyleData {
  const known =
    LINES.find(([name, thick]) => name === style && thick === weight) ?? LINES.find(([name]) => name === style);
  return { s: known?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

/** A look of the book in Univer's terms. */
export function toLook(style: CellStyle): IStyleData {
  const look: IStyleData = {};
  if (style.fontName !== undefined) look.ff = style.fontName;
  if (style.fontSize !== undefined) look.fs = style.fontSize;
  if (style.bold !== undefined) look.bl = flag(style.bold);
  if (style.italic !== undefined) look.it = flag(style.italic);
  if (style.underline !== undefined) look.ul = { s: flag(style.underline !== 'None') };
  if (style.strikethrough !== undefined) look.st = { s: flag(style.strikethrough) };
  if (style.fontColor !== undefined) look.cl = { rgb: style.fontColor };
  if (style.fill) look.bg = { rgb: style.fill };
  if (style.numberFormat !== undefined && style.numberFormat !== 'General') look.n = { pattern: style.numberFormat };
  const horizontal = HORIZONTAL[style.horizontal ?? ''];
  if (horizontal !== undefined) look.ht = horizontal;
  const vertical = VERTICAL[style.vertical ?? ''];
  if (vertical !== undefined) look.vt = vertical;
  if (style.wrap !== undefined) look.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.rotation) look.tr = style.rotation === 255 ? { a: 0, v: BooleanNumber.TRUE } : { a: style.rotation };
  const borders: IBorderData = {};
  if (style.borderTop) borders.t = lineOf(style.borderTop);
  if (style.borderBottom) borders.b = lineOf(style.borderBottom);
  if (style.borderLeft) borders.l = lineOf(style.borderLeft);
  if (style.borderRight) borders.r = lineOf(style.borderRight);
  if (Object.keys(borders).length > 0) look.bd = borders;
  return look;
}

const NAMES_OF_HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify'];
const NAMES_OF_VERTICAL = ['Bottom', 'Top', 'Center', 'Bottom'];
type Mutable = { -readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** What of a look a user changed in the grid, in the book's terms; undefined clears a property. */
export function changesOf(look: IStyleData): Mutable {
  const changes: Mutable = {};
  if ('bl' in look) changes.bold = look.bl === BooleanNumber.TRUE ? true : undefined;
  if ('it' in look) changes.italic = look.it === BooleanNumber.TRUE ? true : undefined;
  if ('ul' in look) changes.underline = look.ul.s === BooleanNumber.TRUE ? 'Single' : undefined;
  if ('st' in look) changes.strikethrough = look.st.s === BooleanNumber.TRUE ? true : undefined;
  if ('ff' in look) changes.fontName = look.ff ?? undefined;
  if ('fs' in look) changes.fontSize = look.fs;
  if ('cl' in look) changes.fontColor = look.cl?.rgb ?? undefined;
  if ('bg' in look) changes.fill = look.bg?.rgb ?? undefined;
  if ('n' in look) changes.numberFormat = look.n?.pattern;
  if ('ht' in look) changes.horizontal = look.ht ? NAMES_OF_HORIZONTAL[look.ht] : undefined;
  if ('vt' in look) changes.vertical = look.vt ? NAMES_OF_VERTICAL[look.vt] : undefined;
  if ('tb' in look) changes.wrap = look.tb === WrapStrategy.WRAP ? true : undefined;
  return changes;
}

/** A look with some properties replaced or cleared. */
export function withChanges(style: CellStyle, changes: Mutable): CellStyle {
  const next: Mutable = { ...style, ...changes };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
}
