import { AlignmentType, Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Lang } from '../model/text';
import type { Piece, WrittenOverview } from '../model/writtenOverview';

/** Fonts official papers are written in; sizes in half points, as Word counts them. */
const FONTS: Readonly<Record<Lang, { readonly title: string; readonly heading: string; readonly body: string }>> = {
  zh: { title: '方正小标宋简体', heading: '黑体', body: '仿宋_GB2312' },
  en: { title: 'Times New Roman', heading: 'Times New Roman', body: 'Times New Roman' },
};
const SIZES = { title: 44, heading: 32, body: 32 } as const;
const ENGLISH_SIZES = { title: 36, heading: 28, body: 24 } as const;
/** Distances in twentieths of a point. */
const CHARACTER = 320;
const LINE = 560;

/** The overview as a Word document, what does not agree as footnotes. */
export async function overviewDocx(overview: WrittenOverview): Promise<Uint8Array> {
  const { lang, title, paragraphs, notes, remark } = overview;
  const fonts = FONTS[lang];
  const sizes = lang === 'zh' ? SIZES : ENGLISH_SIZES;
  const body = { font: fonts.body, size: sizes.body };
  const indent = lang === 'zh' ? { indent: { firstLine: 2 * CHARACTER } } : {};
  const spacing = lang === 'zh' ? { line: LINE, lineRule: 'exact' as const } : { after: 160 };
  const document = new Document({
    title,
    creator: 'Jiedui',
    footnotes: Object.fromEntries(
      notes.map((note, index) => [index + 1, { children: [new Paragraph({ children: [new TextRun(note)] })] }]),
    ),
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            spacing: { after: 400 },
            children: [new TextRun({ text: title, font: fonts.title, size: sizes.title })],
          }),
          ...paragraphs.flatMap((paragraph) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              ...indent,
              children: [new TextRun({ text: paragraph.title, font: fonts.heading, size: sizes.heading })],
            }),
            new Paragraph({ ...indent, spacing, children: paragraph.pieces.flatMap((piece) => runsOf(piece, body)) }),
          ]),
          ...(remark ? [new Paragraph({ spacing, children: [new TextRun({ ...body, text: remark })] })] : []),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** A piece of a sentence; a figure that does not agree has its notes at the foot of the page. */
const runsOf = (piece: Piece, look: { readonly font: string; readonly size: number }): TextRun[] =>
  'text' in piece
    ? [new TextRun({ ...look, text: piece.text })]
    : [
        new TextRun({ ...look, text: piece.figure.printed }),
        ...piece.figure.notes.map((note) => new FootnoteReferenceRun(note)),
      ];
