import { a1 } from '../../model/address';
import type { RangeAddress } from '../../model/address';
import type { DesignCell, SheetDesign } from '../../model/sheet';
import { fittedText } from '../limits';
import { asText } from './typing';
import { bytesOf } from './values';

/** Bytes of a request we aim at: Excel on the web takes 5 MB, and formats and quotes are only estimated. */
const REQUEST_BYTES = 3_500_000;

/** What a cell is told: a text, number, truth or formula, or null to leave it as it is. */
export type Told = string | number | boolean | null;

/** Some rows of a design, ready to be written: formats first, so that texts stay texts. */
export interface Chunk {
  readonly range: RangeAddress;
  /** Number formats; null leaves General. Formulas in text cells have none yet: there they would become texts. */
  readonly formats: (string | null)[][];
  readonly cells: Told[][];
  /** Formats of formula cells that show texts, given once the formula stands. */
  readonly afterwards: readonly { readonly address: string; readonly format: string }[];
}

/** Formulas that must wait: they name sheets that are not there yet. Their computed values stand in for them. */
export type Waits = (cell: DesignCell) => boolean;

/** The content of a design in chunks that fit into a request. */
export function chunksOf(design: SheetDesign, waits: Waits): Chunk[] {
  const width = Math.max(0, ...design.rows.map((row) => row.length));
  if (width === 0) return [];
  const chunks: Chunk[] = [];
  let rows: SheetDesign['rows'][number][] = [];
  let bytes = 0;
  let top = 0;
  const close = (): void => {
    if (rows.length > 0) chunks.push(chunkOf(rows, top, width, design.styles, waits));
    top += rows.length;
    rows = [];
    bytes = 0;
  };
  for (const row of design.rows) {
    rows.push(row);
    bytes += row.reduce((sum, cell) => sum + bytesOf(cell?.formula ?? cell?.value ?? null) + 12, 0);
    if (bytes > REQUEST_BYTES) close();
  }
  close();
  return chunks;
}

function chunkOf(
  rows: SheetDesign['rows'],
  top: number,
  width: number,
  styles: SheetDesign['styles'],
  waits: Waits,
): Chunk {
  const afterwards: { address: string; format: string }[] = [];
  const formats: (string | null)[][] = [];
  const cells: Told[][] = [];
  rows.forEach((row, r) => {
    const formatRow = new Array<string | null>(width).fill(null);
    const cellRow = new Array<Told>(width).fill(null);
    row.forEach((cell, c) => {
      if (!cell) return;
      const format = formatOf(cell, styles);
      const formula = cell.formula !== undefined && !waits(cell) ? cell.formula : undefined;
      if (formula !== undefined && format === '@') afterwards.push({ address: a1(top + r, c), format });
      else formatRow[c] = format ?? null;
      cellRow[c] = formula === undefined ? told(cell, format) : `=${formula}`;
    });
    formats.push(formatRow);
    cells.push(cellRow);
  });
  return { range: { top, left: 0, bottom: top + rows.length - 1, right: width - 1 }, formats, cells, afterwards };
}

export const formatOf = (cell: DesignCell, styles: SheetDesign['styles']): string | undefined =>
  cell.style === undefined ? undefined : styles[cell.style]?.format;

function told({ value }: DesignCell, format: string | undefined): Told {
  if (typeof value !== 'string') return value;
  return value === '' ? null : asText(fittedText(value), format);
}
