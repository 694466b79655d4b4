import type { CellStyle } from '../model/sheet';
import type { Lang } from '../model/text';

/**
 * Fonts official sheets are printed in. Both Chinese ones come with every Chinese Windows and WPS; elsewhere programs
 * put their own Song and Hei in place, which keep the same widths.
 */
const FONTS: Readonly<Record<Lang, { readonly title: string; readonly body: string }>> = {
  zh: { title: '黑体', body: '宋体' },
  en: { title: 'Arial', body: 'Arial' },
};

const SAMPLE_COLOUR = '7F7F7F';
const HEADER_FILL = 'EDEDED';

/** What a cell is on the sheet. */
export type Role =
  | 'annex'
  | 'title'
  | 'legend'
  | 'filing'
  | 'filing-centre'
  | 'unit'
  | 'header'
  | 'ordinal'
  | 'total'
  | 'label'
  /** A group of a summary. */
  | 'name'
  | 'note'
  /** The head of a paragraph, and the paragraph. */
  | 'heading'
  | 'prose'
  | 'signature'
  /** Data for programs to work on, without boxes: what comes of them has looks of its own. */
  | 'plain'
  | 'plain-head'
  | CellRole;
/** How a data cell reads: words from the left, everything short in the middle, numbers from the right. */
export type CellRole = 'words' | 'short' | 'figure';

/** A look: a role with its number format, and whether the cell holds a made-up value or may be typed in. */
export interface Look {
  readonly role: Role;
  readonly format?: string;
  readonly sample?: boolean;
  readonly unlocked?: boolean;
}

/** The name of a look, equal for equal looks. */
export const styleName = ({ role, format, sample, unlocked }: Look): string =>
  [role, format ?? '', sample ? 'sample' : '', unlocked ? 'open' : ''].join('|');

/** The style of a look in a language. */
export function styleOf(look: Look, lang: Lang): CellStyle {
  const style = ROLE_STYLES[look.role](FONTS[lang]);
  return {
    ...style,
    ...(look.sample && { font: { ...style.font, italic: true as const, color: SAMPLE_COLOUR } }),
    ...(look.format !== undefined && { format: look.format }),
    ...(look.unlocked && { unlocked: true as const }),
  };
}

const ROLE_STYLES: Readonly<Record<Role, (font: { title: string; body: string }) => CellStyle>> = {
  annex: ({ title }) => ({ font: { name: title, size: 12 }, align: 'left', vertical: 'center' }),
  title: ({ title }) => ({ font: { name: title, size: 18, bold: true }, align: 'center', vertical: 'center' }),
  legend: ({ body }) => ({
    font: { name: body, size: 10, italic: true, color: SAMPLE_COLOUR },
    align: 'center',
    vertical: 'center',
  }),
  filing: ({ body }) => ({ font: { name: body, size: 10.5 }, align: 'left', vertical: 'center', wrap: true }),
  'filing-centre': ({ body }) => ({ font: { name: body, size: 10.5 }, align: 'center', vertical: 'center' }),
  unit: ({ body }) => ({ font: { name: body, size: 10.5 }, align: 'right', vertical: 'center' }),
  header: ({ body }) => ({ ...boxed(body, 'center'), font: { name: body, size: 10.5, bold: true }, fill: HEADER_FILL }),
  ordinal: ({ body }) => ({ ...boxed(body, 'center'), font: { name: body, size: 9 } }),
  total: ({ body }) => ({ ...boxed(body, 'right'), font: { name: body, size: 10.5, bold: true } }),
  label: ({ body }) => ({
    ...boxed(body, 'left'),
    indent: 1,
    font: { name: body, size: 10.5, bold: true },
    fill: HEADER_FILL,
  }),
  note: ({ body }) => ({ font: { name: body, size: 10 }, align: 'left', vertical: 'top', wrap: true }),
  heading: ({ title }) => ({ font: { name: title, size: 12, bold: true }, align: 'left', vertical: 'center' }),
  prose: ({ body }) => ({ font: { name: body, size: 12 }, align: 'left', vertical: 'top', wrap: true }),
  signature: ({ body }) => ({ font: { name: body, size: 10.5 }, align: 'left', vertical: 'center' }),
  plain: ({ body }) => ({ font: { name: body, size: 10.5 } }),
  'plain-head': ({ body }) => ({ font: { name: body, size: 10.5, bold: true } }),
  words: ({ body }) => boxed(body, 'left'),
  name: ({ body }) => ({ ...boxed(body, 'left'), indent: 1 }),
  short: ({ body }) => boxed(body, 'center'),
  figure: ({ body }) => boxed(body, 'right'),
};

const boxed = (name: string, align: 'left' | 'center' | 'right'): CellStyle => ({
  font: { name, size: 10.5 },
  border: 'thin',
  align,
  vertical: 'center',
  wrap: true,
});
