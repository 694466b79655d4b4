import type { Behind } from '../../model/behind';
import type { CellRef, Finding } from '../../model/finding';
import { fill, text, type Lang, type Text } from '../../model/text';

/** What a check found about cells the overview may tell of. */
export type Remark = Pick<Finding, 'number' | 'message' | 'sheet' | 'cell' | 'related'>;

const UNREAD = text(
  '{what}：有{n}个单元格无法识别或尚未计算，未计入。',
  '{what}: {n} of the cells cannot be read or are not calculated yet, and are not counted in.',
);

/** The notes of one overview, numbered as they come up; what is said twice is one note. */
export class Notes {
  readonly texts: string[] = [];

  constructor(
    private readonly lang: Lang,
    private readonly remarks: readonly Remark[],
  ) {}

  /** The number of a note. */
  add(note: Text): number {
    const said = note[this.lang];
    const known = this.texts.indexOf(said);
    return known >= 0 ? known + 1 : this.texts.push(said);
  }

  /** The number of the note that cells of a figure are not counted in. */
  unread(n: number, { what }: Behind): number {
    const values = (lang: Lang): Record<string, string> => ({ n: String(n), what: what[lang] });
    return this.add(text(fill(UNREAD.zh, values('zh')), fill(UNREAD.en, values('en'))));
  }

  /** Notes for what rules of these numbers found about cells behind a figure. */
  about(rules: readonly string[], behind: Behind): number[] {
    const found = this.remarks.filter(({ number }) => rules.includes(number));
    if (found.length === 0) return [];
    const cells = new Set(behind.cells().map(placeOf));
    return found
      .filter((remark) => [remark, ...remark.related].some((place) => cells.has(placeOf(place))))
      .map(({ sheet, message: { zh, en } }) => this.add(text(`${sheet}：${zh}`, `${sheet}: ${en}`)));
  }
}

const placeOf = ({ sheet, cell }: CellRef): string => `${sheet}!${cell}`;
