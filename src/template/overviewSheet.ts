import type { SheetDesign } from '../model/sheet';
import { fill, text, type Lang } from '../model/text';
import { noteText, paragraphText, type WrittenOverview } from '../model/writtenOverview';
import { Canvas } from './grid';
import type { SummaryOptions } from './summaryFrame';
import { filedBy, pageFooter, signatureLine } from './texts';
import { heightOf, linesOf } from './widths';

/** Digits of 宋体 11 across an A4 page upright. */
const WIDTH = 82;
/** Room for letters: indents and the edges of the cell take the rest. */
const ROOM = WIDTH - 4;
const SIZE = 12;
const NOTE_SIZE = 10;
/** Excel shows no row higher than 409 points: longer paragraphs go on in the next row. */
const HIGHEST = 400;

const SHEET = text('工作概述', 'Annual overview');
const LEGEND = text('本文由含示例数据的登记表生成', 'Written from registers that hold sample data');
const WRITTEN = text('文中数字取自{date}的各台账。', 'The figures are those of the registers on {date}.');

/** The annual overview as a page to print: title, headed paragraphs, notes of what does not agree, signature row. */
export function designOverview(overview: WrittenOverview, options: SummaryOptions): SheetDesign {
  const { lang, title, paragraphs, notes, remark } = overview;
  const canvas = new Canvas(lang, 1);
  canvas.line(0, title, { role: 'title' }, 40);
  canvas.line(1, options.sample ? LEGEND[lang] : '', { role: 'legend' }, options.sample ? 18 : 4);
  canvas.line(2, filedBy(options), { role: 'filing' }, 22);
  let row = 3;
  for (const paragraph of paragraphs) {
    canvas.line(row++, paragraph.title, { role: 'heading' }, 28);
    for (const part of inRows(paragraphText(paragraph, lang), lang)) {
      const words = `${INDENT[lang]}${part}`;
      canvas.line(row++, words, { role: 'prose' }, proseHeight(words));
    }
  }
  const written = fill(WRITTEN[lang], { date: options.today });
  for (const note of [
    ...notes.map((each, index) => noteText(each, index + 1, lang)),
    ...(remark ? [remark] : []),
    written,
  ])
    canvas.line(row++, note, { role: 'note' }, heightOf(linesOf(note, ROOM), NOTE_SIZE));
  canvas.line(row, signatureLine(options), { role: 'note' }, heightOf(linesOf(signatureLine(options), ROOM), SIZE));
  return {
    name: SHEET[lang],
    visibility: 'visible',
    rows: canvas.rows,
    styles: canvas.styles,
    merges: canvas.merges,
    widths: [WIDTH],
    heights: canvas.heights,
    validations: [],
    highlights: [],
    names: [],
    print: {
      orientation: 'portrait',
      area: { top: 0, left: 0, bottom: row, right: 0 },
      footer: pageFooter(lang),
    },
  };
}

/** Chinese paragraphs begin two characters in. */
const INDENT: Readonly<Record<Lang, string>> = { zh: '　　', en: '' };

const proseHeight = (words: string): number => heightOf(linesOf(words, (ROOM * 11) / SIZE), SIZE);

/** A paragraph in pieces a row can show, broken between sentences. */
function inRows(paragraph: string, lang: Lang): readonly string[] {
  const sentences = paragraph.match(lang === 'zh' ? /[^。]+。/g : /.+?\.(?: |$)/g) ?? [paragraph];
  const rows: string[] = [];
  for (const sentence of sentences) {
    const last = rows.at(-1);
    if (last !== undefined && proseHeight(last + sentence) <= HIGHEST) rows[rows.length - 1] = last + sentence;
    else rows.push(sentence);
  }
  return rows;
}
