import { FIRST_OWN_FORMAT, STYLES_ORDER } from './mergeStyles';
import { appendTo, outline, splice, type Outline } from './splice';

/** Formats that files name by number alone, in every language of the program. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['general', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** What a cell's style is to be, beside what it is. */
export interface Wanted {
  readonly format?: string;
  /** The cell holds a text that would be read as a formula when somebody edits it. */
  readonly quoted?: true;
}

/** A style sheet to which the styles of changed cells are added; its own keep their numbers. */
export class Restyle {
  private readonly part: Outline;
  private readonly xfs: string[];
  private readonly known: number;
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private nextFormat: number;

  /** @throws {Error} when it is not well-formed or lists no styles of cells */
  constructor(private readonly xml: string) {
    this.part = outline(xml);
    const listed = this.part.children.find(({ name }) => name === 'cellXfs');
    if (!listed) throw new Error('There are no styles of cells');
    this.xfs = listed.children.map(({ start, end }) => xml.slice(start, end));
    this.known = this.xfs.length;
    const own = this.part.children.find(({ name }) => name === 'numFmts')?.children ?? [];
    for (const { attributes } of own) this.formats.set(attributes['formatCode'] ?? '', Number(attributes['numFmtId']));
    this.nextFormat = Math.max(FIRST_OWN_FORMAT - 1, ...this.formats.values()) + 1;
  }

  /** The index of the style that is like another one but for what is wanted. */
  indexOf(base: number, { format, quoted }: Wanted): number {
    const before = this.xfs[base];
    if (before === undefined) throw new Error(`There is no style ${base}`);
    const opening = /^<[^>]*?(?=\s*\/?>)/.exec(before)?.[0] ?? '';
    let changed = opening;
    if (format !== undefined) {
      changed = withAttribute(changed, 'numFmtId', String(this.formatId(format)));
      changed = withAttribute(changed, 'applyNumberFormat', '1');
    }
    if (quoted) changed = withAttribute(changed, 'quotePrefix', '1');
    const after = changed + before.slice(opening.length);
    const there = this.xfs.indexOf(after);
    return there >= 0 ? there : this.xfs.push(after) - 1;
  }

  /** The style sheet with what was added; absent when nothing was. */
  changed(): string | undefined {
    const added = this.xfs.slice(this.known);
    if (added.length === 0) return undefined;
    return splice(this.xml, [
      ...appendTo(this.part, 'numFmts', this.newFormats, STYLES_ORDER),
      // They carry the part's prefix already.
      ...appendTo({ ...this.part, prefix: '' }, 'cellXfs', added, STYLES_ORDER),
    ]);
  }

  private formatId(format: string): number {
    const known = BUILT_IN.get(format.toLowerCase()) ?? this.formats.get(format);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(format, id);
    this.newFormats.push(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`);
    return id;
  }
}

function withAttribute(opening: string, name: string, value: string): string {
  const there = new RegExp(`\\s${name}="[^"]*"`);
  return there.test(opening) ? opening.replace(there, ` ${name}="${value}"`) : `${opening} ${name}="${value}"`;
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
