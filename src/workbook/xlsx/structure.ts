import { parseA1Range, type RangeAddress } from '../../model/address';
import type { PrintTitles, Structure, StructureRequest } from '../../model/structure';
import type { ReadOptions } from '../../model/workbook';
import { relatedParts, type Package, type SheetPart } from './package';
import { rangesOf, readPartStructure } from './structureReader';
import { parse } from './xml';

/** Programs that write no frozen panes when they save without a window. */
const FORGETS_PANES = 'LibreOffice';
const COMMENTS = ['comments', 'threadedComment'];

/**
 * How a sheet of a file is made.
 * @param numberFormats number format by index of the cell format
 * @throws {Error} when a part is not well-formed; the signal's reason
 */
export async function readStructure(
  base: Package,
  { name, part = '' }: SheetPart,
  { ranges }: StructureRequest,
  numberFormats: readonly (string | undefined)[],
  options: ReadOptions,
): Promise<Structure> {
  const { zip } = base;
  const read = await readPartStructure(zip.bytes(part), ranges, numberFormats, options);
  return {
    ...read,
    sheet: name,
    freeze: read.freeze ?? (programOf(base).startsWith(FORGETS_PANES) ? 'unknown' : 'none'),
    titles: titlesOf(base, name),
    comments: relatedParts(zip, part, COMMENTS).flatMap((each) => commentedCells(zip.bytes(each))),
  };
}

/** The program that wrote the file, as it calls itself; empty when it does not say. */
function programOf({ zip }: Package): string {
  let program = '';
  const [part] = relatedParts(zip, '', ['extended-properties']);
  if (part === undefined) return program;
  parse(zip.bytes(part), {
    open: () => undefined,
    close: (name, text) => {
      if (name === 'Application') program = text;
    },
  });
  return program;
}

/** The print titles of a sheet: `'台账'!$A:$C,'台账'!$4:$6`. */
function titlesOf({ zip, workbook, sheets }: Package, sheet: string): PrintTitles {
  const index = String(sheets.findIndex(({ name }) => name === sheet));
  let titles = '';
  let isTitles = false;
  parse(zip.bytes(workbook), {
    open: ({ name, attributes }) => {
      isTitles =
        name === 'definedName' &&
        attributes['name']?.toLowerCase() === '_xlnm.print_titles' &&
        attributes['localSheetId'] === index;
    },
    close: (name, text) => {
      if (name === 'definedName' && isTitles) titles = text;
    },
  });
  const [, firstRow, lastRow] = /!\$?(\d+):\$?(\d+)(?:,|$)/.exec(titles) ?? [];
  const [, firstColumn, lastColumn] = /!\$?([A-Z]+):\$?([A-Z]+)(?:,|$)/.exec(titles) ?? [];
  const columns = firstColumn && lastColumn ? parseA1Range(`${firstColumn}1:${lastColumn}1`) : undefined;
  return {
    ...(firstRow && lastRow && { repeatRows: [Number(firstRow) - 1, Number(lastRow) - 1] as const }),
    ...(columns && { repeatColumns: [columns.left, columns.right] as const }),
  };
}

function commentedCells(part: Uint8Array): RangeAddress[] {
  const cells: RangeAddress[] = [];
  parse(part, {
    open: ({ name, attributes }) => {
      if (name === 'comment' || name === 'threadedComment') cells.push(...rangesOf(attributes['ref'] ?? ''));
    },
  });
  return cells;
}
