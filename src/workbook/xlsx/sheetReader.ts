import { a1, LAST_COLUMN, LAST_ROW, parseA1Range, type CellAddress, type RangeAddress } from '../../model/address';
import { SHIFT_1904, toSerial } from '../../model/date';
import { PENDING, type CellValue, type Grid, type ReadOptions, type SheetInfo } from '../../model/workbook';
import { CellFormats } from './cellFormats';
import { fromFileFormula } from './functionNames';
import { shiftFormula } from './sharedFormula';
import { TextRuns } from './sharedStrings';
import { decodeText } from './text';
import { flag, parseSlowly, type Element, type Handler } from './xml';

/** What cells name by number, and how the workbook counts its days. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  readonly numberFormats: readonly (string | undefined)[];
  readonly date1904: boolean;
}

/** Places of a grid that are kept, blanks between values included; beyond, the sheet is refused as too large. */
const MOST_PLACES = 50_000_000;
const NOTHING: readonly CellValue[] = [];

/** The sheet needs more places than a grid may have. */
export class TooManyCells extends Error {}

/** Reads the cells of one sheet part as they are written, keeping nothing of blank or merely styled ones. */
class SheetReader implements Handler {
  readonly values: CellValue[][] = [];
  readonly formulas = new Map<string, string>();
  readonly formats: CellFormats;
  readonly merges: RangeAddress[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  protected = false;

  private row = -1;
  private column = -1;
  private type = '';
  private style = 0;
  private value: string | undefined;
  private formula: string | undefined;
  private shared: string | undefined;
  private readonly masters = new Map<string, CellAddress & { readonly formula: string }>();
  private readonly runs = new TextRuns();
  private places = 0;

  constructor(private readonly context: SheetContext) {
    this.formats = new CellFormats(context.numberFormats);
  }

  open(element: Element): void {
    const { name, attributes } = element;
    switch (name) {
      case 'c':
        this.openCell(attributes);
        break;
      case 'row':
        this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
        this.column = -1;
        if (flag(attributes['hidden'])) this.hiddenRows.add(this.row);
        break;
      case 'f':
        this.formula = '';
        this.shared = attributes['t'] === 'shared' ? attributes['si'] : undefined;
        break;
      case 'col':
        if (flag(attributes['hidden'])) this.hideColumns(attributes);
        break;
      case 'mergeCell': {
        const merge = parseA1Range(attributes['ref'] ?? '');
        if (merge) this.merges.push(merge);
        break;
      }
      case 'sheetProtection':
        this.protected = flag(attributes['sheet']);
        break;
      default:
        this.runs.open(name);
    }
  }

  close(name: string, text: string): void {
    if (name === 'v') this.value = text;
    else if (name === 'f') this.formula = text;
    else if (name === 'c') this.closeCell();
    else this.runs.close(name, text);
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const address = attributes['r'];
    if (address === undefined) this.column += 1;
    else this.locate(address);
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.value = undefined;
    this.formula = undefined;
    this.shared = undefined;
    this.runs.take();
  }

  /** By hand: a regular expression for each of a few million addresses costs a second. */
  private locate(address: string): void {
    let column = 0;
    let at = 0;
    for (; at < address.length; at += 1) {
      const code = address.charCodeAt(at) & 0xdf;
      if (code < 65 || code > 90) break;
      column = column * 26 + code - 64;
    }
    this.column = column - 1;
    this.row = Number(address.slice(at)) - 1;
    if (!(this.row >= 0 && this.row <= LAST_ROW && this.column >= 0 && this.column <= LAST_COLUMN)) {
      throw new Error(`${address} is no cell`);
    }
  }

  private hideColumns(attributes: Readonly<Record<string, string>>): void {
    const last = Math.min(Number(attributes['max']) - 1, LAST_COLUMN);
    for (let column = Number(attributes['min']) - 1; column <= last; column += 1) this.hiddenColumns.add(column);
  }

  private closeCell(): void {
    const value = this.valueOfCell();
    if (this.formula !== undefined) this.keepFormula(this.formula);
    if (value === null) return;
    const row = (this.values[this.row] ??= []);
    this.places += Math.max(0, this.column + 1 - row.length);
    if (this.places > MOST_PLACES) throw new TooManyCells();
    while (row.length < this.column) row.push(null);
    row[this.column] = value;
    this.formats.note(this.row, this.column, this.style);
  }

  private valueOfCell(): CellValue {
    const { value, type } = this;
    // A constant of no characters looks blank and counts as blank; a formula's result does not.
    if (type === 'inlineStr') return this.runs.take() || null;
    if (value === undefined || (value === '' && type !== 'str')) {
      if (this.formula === undefined) return null;
      // Programs leave the value out for a formula that gives an empty text, but not its type.
      return type === 'str' ? '' : PENDING;
    }
    switch (type) {
      case 's':
        return this.sharedString(value) || null;
      case 'str':
        return this.formula === undefined ? decodeText(value) || null : decodeText(value);
      case 'b':
        return flag(value);
      case 'e':
        return { error: value };
      case 'd':
        return this.serialOfIso(value);
      default: {
        const number = Number(value);
        if (Number.isNaN(number)) throw new Error(`${a1(this.row, this.column)} holds no number: ${value}`);
        return number;
      }
    }
  }

  private sharedString(index: string): string {
    const text = this.context.sharedStrings[Number(index)];
    if (text === undefined) throw new Error(`${a1(this.row, this.column)} names text ${index}, which is not there`);
    return text;
  }

  /** Files of the strict standard write dates as text; everywhere else they are serials. */
  private serialOfIso(iso: string): CellValue {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(iso);
    const [year, month, day, hours, minutes, seconds] = (match ?? []).slice(1).map((part) => Number(part));
    const serial = toSerial(year ?? 0, month ?? 0, day ?? 0);
    if (serial === undefined) return iso;
    const time = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
    return serial - (this.context.date1904 ? SHIFT_1904 : 0) + (Number.isNaN(time) ? 0 : time);
  }

  private keepFormula(written: string): void {
    const here = { row: this.row, column: this.column };
    let formula = written;
    if (this.shared !== undefined) {
      const master = this.masters.get(this.shared);
      if (written !== '') this.masters.set(this.shared, { ...here, formula: written });
      else if (master) formula = shiftFormula(master.formula, master, here);
    }
    this.formulas.set(a1(here.row, here.column), fromFileFormula(decodeText(formula)));
  }
}

/** Rows without values are holes until here, and then one empty row shared by all: a million of them cost nothing. */
const filled = (values: CellValue[][]): readonly (readonly CellValue[])[] =>
  Array.from(values, (row: CellValue[] | undefined) => row ?? NOTHING);

/**
 * Reads one sheet.
 * @param part the sheet's XML
 * @throws {TooManyCells} when its filled cells span more than 50 million places
 * @throws {Error} when it is not well-formed or names what is not there; the signal's reason once it is aborted
 */
export async function readSheet(
  part: Uint8Array,
  info: SheetInfo,
  context: SheetContext,
  options: ReadOptions,
): Promise<Grid> {
  const reader = new SheetReader(context);
  await parseSlowly(part, reader, options);
  const { formulas, formats, merges, hiddenRows, hiddenColumns } = reader;
  return {
    name: info.name,
    visibility: info.visibility,
    values: filled(reader.values),
    formulas,
    formats,
    merges,
    hiddenRows,
    hiddenColumns,
    protected: reader.protected,
    date1904: context.date1904,
  };
}
