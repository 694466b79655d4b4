import type { RangeAddress } from '../model/address';
import type { CellStyle, DesignCell } from '../model/sheet';
import type { Lang } from '../model/text';
import { styleName, styleOf, type Look } from './styles';

/** A sheet while it is being drawn: cells, merges, heights and the styles they use. */
export class Canvas {
  readonly rows: (DesignCell | null)[][] = [];
  readonly merges: RangeAddress[] = [];
  readonly heights: Record<number, number> = {};
  private readonly used = new Map<string, CellStyle>();

  constructor(
    private readonly lang: Lang,
    readonly width: number,
  ) {}

  /** Puts a value, or a formula with its value, into a cell. */
  put(row: number, column: number, value: DesignCell['value'], look: Look, formula?: string): void {
    while (this.rows.length <= row) this.rows.push(Array.from({ length: this.width }, () => null));
    const cells = this.rows[row];
    if (!cells) return;
    while (cells.length < column) cells.push(null);
    cells[column] = { value, ...(formula !== undefined && { formula }), style: this.style(look) };
  }

  /** Puts a value into a merged block, all of whose cells carry the look: borders stand around the whole of it. */
  block(range: RangeAddress, value: DesignCell['value'], look: Look): void {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) this.put(row, column, null, look);
    }
    this.put(range.top, range.left, value, look);
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
  }

  /** A line across the sheet. */
  line(row: number, value: string, look: Look, height?: number): void {
    this.block({ top: row, left: 0, bottom: row, right: this.width - 1 }, value, look);
    if (height !== undefined) this.heights[row] = height;
  }

  /** The styles in use, in the order of their names, so that equal sheets are equal JSON. */
  get styles(): Readonly<Record<string, CellStyle>> {
    return Object.fromEntries([...this.used].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  private style(look: Look): string {
    const name = styleName(look);
    if (!this.used.has(name)) this.used.set(name, styleOf(look, this.lang));
    return name;
  }
}
