import type { Behind } from './behind';
import type { Lang } from './text';

/** A figure as it stands in the text. */
export interface ShownFigure {
  /** `projects.investment`: the paragraph and the value. */
  readonly id: string;
  readonly printed: string;
  readonly behind: Behind;
  /** The rows a headline is set against. */
  readonly detail?: Behind;
  /** Numbers of its notes, from 1. */
  readonly notes: readonly number[];
}

export type Piece = { readonly text: string } | { readonly figure: ShownFigure };

export interface WrittenParagraph {
  readonly id: string;
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** The annual overview in one language. Paragraphs without data are left out. */
export interface WrittenOverview {
  readonly lang: Lang;
  readonly year?: number;
  readonly title: string;
  readonly paragraphs: readonly WrittenParagraph[];
  /** What does not agree, by the numbers the figures carry. */
  readonly notes: readonly string[];
  /** What else to know when reading it: names that stand in the other language. */
  readonly remark?: string;
}

/** The sign of a note behind its figure: 〔注1〕 or [1]. */
export const noteSign = (note: number, lang: Lang): string => (lang === 'zh' ? `〔注${note}〕` : ` [${note}]`);

/** A note as it stands under the text. */
export const noteText = (note: string, number: number, lang: Lang): string =>
  lang === 'zh' ? `${noteSign(number, lang)}${note}` : `[${number}] ${note}`;

/** A piece as plain text, signs of notes included. */
export const pieceText = (piece: Piece, lang: Lang): string =>
  'text' in piece
    ? piece.text
    : `${piece.figure.printed}${piece.figure.notes.map((note) => noteSign(note, lang)).join('')}`;

/** A paragraph as plain text. */
export const paragraphText = ({ pieces }: Pick<WrittenParagraph, 'pieces'>, lang: Lang): string =>
  pieces.map((piece) => pieceText(piece, lang)).join('');

/** The whole overview as plain text: title, headed paragraphs, notes. */
export function overviewText({ lang, title, paragraphs, notes, remark }: WrittenOverview): string {
  const body = paragraphs.map((paragraph) => `${paragraph.title}\n${paragraphText(paragraph, lang)}`);
  const below = [...notes.map((note, index) => noteText(note, index + 1, lang)), ...(remark ? [remark] : [])];
  return [title, ...body, ...(below.length > 0 ? [below.join('\n')] : [])].join('\n\n');
}
