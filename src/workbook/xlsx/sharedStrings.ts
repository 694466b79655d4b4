import type { ReadOptions } from '../../model/workbook';
import { decodeText } from './text';
import { parseSlowly } from './xml';

/** Joins the runs of a rich text, leaving out the reading aids (phonetics) that East Asian files carry beside them. */
export class TextRuns {
  private joined = '';
  private aside = 0;

  open(name: string): void {
    if (name === 'rPh') this.aside += 1;
  }

  close(name: string, text: string): void {
    if (name === 'rPh') this.aside -= 1;
    else if (name === 't' && this.aside === 0) this.joined += decodeText(text);
  }

  /** What was gathered; begins anew. */
  take(): string {
    const text = this.joined;
    this.joined = '';
    return text;
  }
}

/** The texts that cells name by number. */
export async function readSharedStrings(part: Uint8Array, options: ReadOptions): Promise<string[]> {
  const texts: string[] = [];
  const runs = new TextRuns();
  await parseSlowly(
    part,
    {
      open: ({ name }) => {
        runs.open(name);
      },
      close: (name, text) => {
        runs.close(name, text);
        if (name === 'si') texts.push(runs.take());
      },
    },
    options,
  );
  return texts;
}
