import { SaxesParser } from 'saxes';
import { parseA1, type CellAddress } from '../../model/address';

/** A piece of a part's text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A cell as it is written. */
export interface CellPlace extends Piece, CellAddress {
  /** Index of its style; absent where it names none. */
  readonly style?: string;
}

/** A row as it is written; its cells only where they were asked for, in their order. */
export interface RowPlace extends Piece {
  readonly row: number;
  /** Behind the opening tag, and before the closing one; both are `end` of a row without content. */
  readonly openEnd: number;
  readonly closeStart: number;
  readonly cells: readonly CellPlace[];
}

/** A formula that several cells share: written in one of them, named by its number in the others. */
export interface SharedFormula extends Piece, CellAddress {
  readonly shared: string;
  /** Empty where the formula is written in another cell. */
  readonly text: string;
}

/** Where the rows and cells of a sheet stand in the text of its part. */
export interface SheetPlaces {
  /** Of the part's elements, with its colon; mostly empty. */
  readonly prefix: string;
  readonly data: Omit<RowPlace, 'row' | 'cells'>;
  readonly rows: readonly RowPlace[];
  readonly shared: readonly SharedFormula[];
  /** Cells whose formula fills several cells at once. */
  readonly arrays: readonly CellAddress[];
  readonly dimension?: Piece & { readonly ref: string };
}

/** An object that is still being put together. */
type Growing<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Finds rows and cells in the text of a sheet's part.
 * @param wanted rows, counting from 0, whose cells are asked for
 * @throws {Error} when it is not well-formed
 */
export function placesOf(xml: string, wanted: ReadonlySet<number>): SheetPlaces {
  return new PlaceFinder(xml, wanted).find();
}

class PlaceFinder {
  private readonly parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  private prefix: string | undefined;
  private data: Growing<SheetPlaces['data']> | undefined;
  private readonly rows: RowPlace[] = [];
  private readonly shared: SharedFormula[] = [];
  private readonly arrays: CellAddress[] = [];
  private dimension: SheetPlaces['dimension'];
  private row: (Growing<Omit<RowPlace, 'cells'>> & { readonly cells: CellPlace[] }) | undefined;
  private lastRow = -1;
  private cell: Growing<CellPlace> | undefined;
  private column = -1;
  private formula: { readonly start: number; readonly shared: string } | undefined;
  private text = '';

  constructor(
    private readonly xml: string,
    private readonly wanted: ReadonlySet<number>,
  ) {}

  find(): SheetPlaces {
    this.parser.on('error', (error) => {
      throw error;
    });
    this.parser.on('text', (chunk) => {
      if (this.formula) this.text += chunk;
    });
    this.parser.on('opentag', ({ name, attributes }) => {
      this.open(name, attributes);
    });
    this.parser.on('closetag', ({ name, isSelfClosing }) => {
      this.close(name.slice(name.indexOf(':') + 1), isSelfClosing);
    });
    this.parser.write(this.xml).close();
    const { prefix = '', data, rows, shared, arrays, dimension } = this;
    if (!data) throw new Error('The sheet has no cells element');
    return { prefix, data, rows, shared, arrays, ...(dimension && { dimension }) };
  }

  /** Where the tag that was just read begins and ends. */
  private tag(): Piece {
    const end = this.parser.position;
    return { start: this.xml.lastIndexOf('<', end - 1), end };
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    const colon = name.indexOf(':');
    this.prefix ??= name.slice(0, colon + 1);
    const local = name.slice(colon + 1);
    const { start, end } = this.tag();
    if (local === 'dimension') this.dimension = { start, end, ref: attributes['ref'] ?? '' };
    else if (local === 'sheetData') this.data = { start, openEnd: end, closeStart: end, end };
    else if (!this.data) return;
    else if (local === 'row') this.openRow(start, end, attributes['r']);
    else if (local === 'c') this.openCell(start, attributes);
    else if (local === 'f') this.openFormula(start, attributes);
  }

  private openRow(start: number, end: number, written: string | undefined): void {
    this.lastRow = written === undefined ? this.lastRow + 1 : Number(written) - 1;
    this.row = { row: this.lastRow, start, openEnd: end, closeStart: end, end, cells: [] };
    this.column = -1;
  }

  private openCell(start: number, { r, s }: Readonly<Record<string, string>>): void {
    this.column = r === undefined ? this.column + 1 : (parseA1(r.toUpperCase())?.column ?? -1);
    this.cell = { row: this.lastRow, column: this.column, start, end: start, ...(s !== undefined && { style: s }) };
  }

  private openFormula(start: number, { t, si }: Readonly<Record<string, string>>): void {
    if (!this.cell) return;
    if (t === 'shared' && si !== undefined) this.formula = { start, shared: si };
    if (t === 'array' || t === 'dataTable') this.arrays.push({ row: this.cell.row, column: this.cell.column });
    this.text = '';
  }

  private close(name: string, isSelfClosing: boolean): void {
    const { end } = this.tag();
    const closeStart = isSelfClosing ? end : this.xml.lastIndexOf('<', end - 1);
    if (name === 'f' && this.formula && this.cell) {
      const { row, column } = this.cell;
      this.shared.push({ ...this.formula, row, column, end, text: this.text });
      this.formula = undefined;
    } else if (name === 'c' && this.cell) {
      this.cell.end = end;
      if (this.wanted.has(this.cell.row)) this.row?.cells.push(this.cell);
      this.cell = undefined;
    } else if (name === 'row' && this.row) {
      this.rows.push({ ...this.row, closeStart, end });
      this.row = undefined;
    } else if (name === 'sheetData' && this.data) {
      this.data = { ...this.data, closeStart, end };
    }
  }
}
