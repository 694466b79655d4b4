import { noteText, overviewText, pieceText, type WrittenOverview } from '../../model/writtenOverview';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The overview as a page of the clipboard: Word takes its headings and paragraphs as such. */
export function overviewHtml({ lang, title, paragraphs, notes, remark }: WrittenOverview): string {
  const line = (tag: string, words: string): string => `<${tag}>${escaped(words)}</${tag}>`;
  return [
    line('h1', title),
    ...paragraphs.flatMap(({ title: heading, pieces }) => [
      line('h2', heading),
      line('p', pieces.map((piece) => pieceText(piece, lang)).join('')),
    ]),
    ...notes.map((note, index) => line('p', noteText(note, index + 1, lang))),
    ...(remark ? [line('p', remark)] : []),
  ].join('');
}

/**
 * Puts the overview into the clipboard, as a page and as plain text. @returns whether the program let us
 */
export function copyOverview(overview: WrittenOverview): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', overviewHtml(overview));
    event.clipboardData?.setData('text/plain', overviewText(overview));
  };
  document.addEventListener('copy', put, { once: true });
  try {
    // The newer clipboard asks for a right that Excel on the web does not hand on to the frame of an add-in.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
}
