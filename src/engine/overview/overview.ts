import type { Catalogue } from '../../model/catalogue';
import type { Paragraph } from '../../model/overview';
import type { Book } from '../../model/table';
import { fill, text, type Lang } from '../../model/text';
import { paragraphText, type Piece, type WrittenOverview, type WrittenParagraph } from '../../model/writtenOverview';
import { environmentOf } from '../evaluate/scope';
import type { Steps } from '../steps';
import { Notes, type Remark } from './notes';
import { capitalised, pieces, type Speaker } from './say';

const TITLE = text('{year}年京蒙对口帮扶工作概述', 'Beijing–Inner Mongolia Pairing-off Assistance in {year}');
const UNDATED = text('京蒙对口帮扶年度工作概述', 'Beijing–Inner Mongolia Pairing-off Assistance of the Year');
const AS_WRITTEN = 'Names and titles are given as the workbook has them.';
const STOP = text('。', '.');

export interface OverviewOptions {
  readonly lang: Lang;
  /** ISO date of today: parameters in force depend on it where no sheet tells the year. */
  readonly today: string;
  /** What the check found that figures of the overview are noted for. */
  readonly remarks: readonly Remark[];
}

/** Writes the annual overview of a book, a sentence at a time. */
export function* overview(
  book: Book,
  catalogue: Catalogue,
  paragraphs: readonly Paragraph[],
  { lang, today, remarks }: OverviewOptions,
): Steps<WrittenOverview> {
  const notes = new Notes(lang, remarks);
  const scope = { environment: environmentOf(book, catalogue, today) };
  const written: WrittenParagraph[] = [];
  let done = 0;
  for (const { id, title, values, sentences } of paragraphs) {
    const speaker: Speaker = { lang, notes, id, values, scope };
    const said: (readonly Piece[])[] = [];
    for (const sentence of sentences) {
      const one = pieces(sentence, speaker);
      if (one.length > 0) said.push(one);
      yield done / paragraphs.length;
    }
    done++;
    if (said.length > 0) written.push({ id, title: title[lang], pieces: sentencesOf(said, lang) });
  }
  const { year } = book;
  return {
    lang,
    ...(year !== undefined && { year }),
    title: year === undefined ? UNDATED[lang] : fill(TITLE[lang], { year: String(year) }),
    paragraphs: written,
    notes: notes.texts,
    ...(lang === 'en' && hasChinese(written) && { remark: AS_WRITTEN }),
  };
}

const hasChinese = (paragraphs: readonly WrittenParagraph[]): boolean =>
  paragraphs.some((paragraph) => /\p{Script=Han}/u.test(paragraphText(paragraph, 'en')));

/** Sentences with their stops, neighbouring texts made one. */
function sentencesOf(said: readonly (readonly Piece[])[], lang: Lang): readonly Piece[] {
  const all = said.flatMap((one, index) => [
    ...(index > 0 && lang === 'en' ? [{ text: ' ' }] : []),
    ...capitalised(one, lang),
    { text: STOP[lang] },
  ]);
  const merged: Piece[] = [];
  for (const piece of all) {
    const last = merged.at(-1);
    if (last && 'text' in last && 'text' in piece) merged[merged.length - 1] = { text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged;
}
