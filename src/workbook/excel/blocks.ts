import type { RangeAddress } from '../../model/address';
import { intersection } from '../../model/ranges';
import { runsOf } from './areas';
import type { SheetSurvey } from './survey';
import { bytesOf } from './values';

/** Bytes of an answer we aim at: Excel on the web refuses 5 MB, and the estimate errs. */
const ANSWER_BYTES = 4_000_000;
/** Below this a refusal has another reason than size. */
const SMALLEST_ANSWER = 50_000;
/** Cells up to which all number formats of a sheet are read at once, without asking which columns hold numbers. */
const SMALL_SHEET = 20_000;
/** Areas with formulas that are read one by one in a block; more of them are read as whole columns. */
const FEW_AREAS = 60;
/** A format or a hidden row on the wire. */
const FORMAT_BYTES = 14;
const ROW_FLAG_BYTES = 24;
const FORMULA_BYTES = 40;

/** What one batch reads of one sheet. */
export interface Piece {
  readonly sheet: SheetSurvey;
  readonly range: RangeAddress;
  /** Absent when only formats are asked for that nobody foresaw. */
  readonly values: boolean;
  /** Rectangles of which formulas are read. */
  readonly formulas: readonly RangeAddress[];
  /** Rectangles of which number formats are read. */
  readonly formats: readonly RangeAddress[];
  /** Types of the values, where Excel does not tell the places of error values. */
  readonly types: boolean;
  readonly rowFlags: boolean;
  readonly columnFlags: boolean;
}

/** What is known of a sheet while it is read. */
interface Progress {
  readonly sheet: SheetSurvey;
  readonly extent: RangeAddress;
  nextRow: number;
  rowBytes: number;
  /** Columns whose formats are read along: those with numbers. */
  readonly numeric: Set<number>;
}

/** Cuts what is to be read into batches of about one size, several small sheets in one, large ones in blocks of rows. */
export class BlockPlan {
  private target = ANSWER_BYTES;
  private readonly progress: Progress[];
  private late: Piece[] = [];

  constructor(sheets: readonly SheetSurvey[]) {
    this.progress = sheets.flatMap((sheet) => (sheet.extent ? [begun(sheet, sheet.extent)] : []));
  }

  get unfinished(): boolean {
    return this.late.length > 0 || this.progress.some(isUnread);
  }

  /** Whether nothing of the sheet is left to read. */
  isRead(id: string): boolean {
    return (
      !this.late.some(({ sheet }) => sheet.id === id) &&
      !this.progress.some((each) => each.sheet.id === id && isUnread(each))
    );
  }

  /** Share of rows read, 0–1. */
  get done(): number {
    let all = 0;
    let read = 0;
    for (const { extent, nextRow } of this.progress) {
      all += extent.bottom - extent.top + 1;
      read += nextRow - extent.top;
    }
    return all === 0 ? 1 : read / all;
  }

  /** The pieces of the next batch; they count as read until `refused`. */
  next(): Piece[] {
    let bytes = this.target;
    const pieces = this.late;
    this.late = [];
    for (const piece of pieces) bytes -= area(piece.range) * FORMAT_BYTES;
    for (const each of this.progress) {
      if (!isUnread(each)) continue;
      const cost = each.rowBytes + extraBytes(each);
      const fitting = Math.floor(bytes / cost);
      // A batch takes at least one row, and no crumbs of a sheet at its end.
      if (pieces.length > 0 && fitting < Math.min(50, each.extent.bottom - each.nextRow + 1)) break;
      const last = Math.min(each.extent.bottom, each.nextRow + Math.max(1, fitting) - 1);
      pieces.push(pieceOf(each, last));
      bytes -= (last - each.nextRow + 1) * cost;
      each.nextRow = last + 1;
    }
    return pieces;
  }

  /** The batch was too large: its pieces are read again, in smaller ones. @returns false when size cannot be why */
  refused(pieces: readonly Piece[]): boolean {
    if (this.target <= SMALLEST_ANSWER) return false;
    this.target /= 2;
    for (const piece of pieces) {
      const each = this.of(piece);
      if (piece.values) each.nextRow = Math.min(each.nextRow, piece.range.top);
      else this.late.push(...halves(piece));
    }
    return true;
  }

  /** Tells what a piece showed: the bytes of its rows, and the columns that hold numbers. */
  learn(piece: Piece, valueBytes: number, numeric: ReadonlySet<number>): void {
    const each = this.of(piece);
    const rows = piece.range.bottom - piece.range.top + 1;
    each.rowBytes = Math.max(1, (valueBytes / rows) * 1.05);
    const unforeseen = [...numeric].filter(
      (column) => !piece.formats.some((range) => column >= range.left && column <= range.right),
    );
    for (const column of numeric) each.numeric.add(column);
    for (const [left, right] of runsOf(unforeseen.sort((one, other) => one - other))) {
      const range = { ...piece.range, left, right };
      this.late.push({
        ...piece,
        range,
        values: false,
        formulas: [],
        formats: [range],
        types: false,
        rowFlags: false,
        columnFlags: false,
      });
    }
  }

  private of(piece: Piece): Progress {
    const found = this.progress.find(({ sheet }) => sheet.id === piece.sheet.id);
    if (!found) throw new Error(`No sheet ${piece.sheet.name}`);
    return found;
  }
}

const isUnread = ({ extent, nextRow }: Progress): boolean => nextRow <= extent.bottom;
const area = ({ top, left, bottom, right }: RangeAddress): number => (bottom - top + 1) * (right - left + 1);
const halves = (piece: Piece): Piece[] => {
  const { top, bottom } = piece.range;
  if (top === bottom) return [piece];
  const middle = Math.floor((top + bottom) / 2);
  return [
    { ...piece.range, bottom: middle },
    { ...piece.range, top: middle + 1 },
  ].map((range) => ({ ...piece, range, formats: [range] }));
};

function begun(sheet: SheetSurvey, extent: RangeAddress): Progress {
  const rows = sheet.sample.slice(extent.top, extent.bottom + 1);
  const columns = extent.right - extent.left + 1;
  const sampled = Math.min(columns, Math.max(1, (rows[0]?.length ?? 0) - extent.left));
  // Rows below the header tell more of what follows than the header does.
  const bytes = rows.map((row) =>
    row.slice(extent.left, extent.right + 1).reduce<number>((sum, raw) => sum + bytesOf(raw), 0),
  );
  const heaviest = bytes.sort((one, other) => other - one).slice(0, Math.ceil(bytes.length / 2));
  const mean = heaviest.reduce((sum, each) => sum + each, 0) / Math.max(1, heaviest.length);
  const numeric = new Set<number>();
  for (const row of rows) row.forEach((raw, column) => typeof raw === 'number' && numeric.add(column));
  return { sheet, extent, nextRow: extent.top, rowBytes: Math.max(4 * columns, (mean * columns) / sampled), numeric };
}

const isSmall = ({ extent }: Progress): boolean => area(extent) <= SMALL_SHEET;

/** What a row takes besides its values. */
function extraBytes(each: Progress): number {
  const { sheet, extent } = each;
  const columns = extent.right - extent.left + 1;
  const formatted = isSmall(each) ? columns : each.numeric.size;
  const formulas = sheet.formulas
    ? sheet.formulas.reduce((sum, found) => sum + area(found), 0) / (extent.bottom - extent.top + 1)
    : columns / 2;
  return (
    formatted * FORMAT_BYTES +
    formulas * FORMULA_BYTES +
    (sheet.hiddenRows === 'some' ? ROW_FLAG_BYTES : 0) +
    (sheet.errors ? 0 : columns * FORMAT_BYTES)
  );
}

function pieceOf(each: Progress, last: number): Piece {
  const { sheet, extent } = each;
  const range = { ...extent, top: each.nextRow, bottom: last };
  const formats = isSmall(each) ? [range] : columnRuns([...each.numeric], range);
  return {
    sheet,
    range,
    values: true,
    formulas: sheet.formulas ? formulaRanges(sheet.formulas, range) : [range],
    formats,
    types: sheet.errors === undefined,
    rowFlags: sheet.hiddenRows === 'some',
    columnFlags: sheet.hiddenColumns === 'some' && range.top === extent.top,
  };
}

const columnRuns = (columns: readonly number[], range: RangeAddress): RangeAddress[] =>
  runsOf(
    columns.filter((column) => column >= range.left && column <= range.right).sort((one, other) => one - other),
  ).map(([left, right]) => ({ ...range, left, right }));

function formulaRanges(areas: readonly RangeAddress[], range: RangeAddress): RangeAddress[] {
  const found = areas.flatMap((each) => intersection(each, range) ?? []);
  if (found.length <= FEW_AREAS) return found;
  const columns = new Set<number>();
  for (const { left, right } of found) for (let column = left; column <= right; column++) columns.add(column);
  return columnRuns([...columns], range);
}
