import fc from 'fast-check';
import { catalogue } from '../src/catalogue';
import { readBook } from '../src/engine/read/book';
import { finish } from '../src/engine/steps';
import { SEQUENCE } from '../src/model/register';
import { Kind, type Book, type TableColumn } from '../src/model/table';
import type { Grid } from '../src/model/workbook';
import { XlsxWorkbook } from '../src/workbook/xlsx/workbook';
import { contentOf, fixAll, plant, slips, undoAll } from './actions/fixes/damaged';
import { hasLibreOffice } from './support/libreoffice';
import { goodFile, RUINED, ruinedFiles } from './support/ruined';

/**
 * Ten ruined copies of the workbook of 2011. Read, every number of the good one is there, and nothing else; mended and
 * unmended, they are the same again.
 */

async function bookOf(bytes: Uint8Array): Promise<Book> {
  const grids: Grid[] = [];
  for await (const grid of XlsxWorkbook.open(bytes, '2011.xlsx').read()) grids.push(grid);
  return finish(readBook(grids, catalogue));
}

/** By register and column, everything that was read, in an order of its own: rows may have moved. */
function heldBy(book: Book): Record<string, readonly string[]> {
  const held: Record<string, string[]> = {};
  for (const { register, columns } of book.tables) {
    for (const cells of Object.values(columns)) {
      // 序号 counts the rows of a sheet, and computed cells say what other cells say.
      if (cells.id === SEQUENCE || cells.column.computed) continue;
      (held[`${register.id}.${cells.id}`] ??= []).push(...valuesOf(cells));
    }
  }
  return Object.fromEntries(Object.entries(held).map(([column, values]) => [column, values.sort()]));
}

const valuesOf = ({ kinds, numbers, texts }: TableColumn): string[] =>
  [...kinds.keys()]
    .filter((row) => kinds[row] !== Kind.blank)
    .map((row) => (kinds[row] === Kind.value ? String(numbers?.[row] ?? texts?.[row]) : 'not read'));

/** The same slips in every copy, on top of what ruined it. */
const SEED = 2011;

/** Fix all safe, save, open, undo all: the same workbook, cell by cell. @returns how many cells were mended */
async function thereAndBack(ruined: Uint8Array): Promise<number> {
  const slipped = XlsxWorkbook.open(ruined, '2011.xlsx');
  const [drawn = []] = fc.sample(slips, { numRuns: 1, seed: SEED });
  await plant(slipped, drawn);
  const bytes = await slipped.toBytes();
  const before = await contentOf(XlsxWorkbook.open(bytes, '2011.xlsx'));
  const workbook = XlsxWorkbook.open(bytes, '2011.xlsx');
  const { applied, changedSince, cells } = await fixAll(workbook);
  expect(changedSince).toEqual([]);
  const later = XlsxWorkbook.open(await workbook.toBytes(), '2011.xlsx');
  if (applied.length > 0) expect(await contentOf(later)).not.toEqual(before);
  const { left, cells: restored } = await undoAll(later);
  expect(left).toEqual([]);
  expect(restored).toHaveLength(cells.length);
  expect(await contentOf(XlsxWorkbook.open(await later.toBytes(), '2011.xlsx'))).toEqual(before);
  return cells.length;
}

const copies = RUINED.filter(({ writtenBy }) => writtenBy !== 'LibreOffice' || hasLibreOffice());

describe('ruined copies of the workbook of 2011', () => {
  let good: Record<string, readonly string[]>;
  let files: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    good = heldBy(await bookOf(await goodFile()));
    files = await ruinedFiles(copies);
  }, 180_000);

  it('are ten, of two other programs', () => {
    expect(RUINED).toHaveLength(10);
    expect(new Set(RUINED.map(({ writtenBy }) => writtenBy)).size).toBe(2);
    expect(Object.values(good).flat().length).toBeGreaterThan(10_000);
  });

  const written = (name: string): Uint8Array => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`${name} was not written`);
    return bytes;
  };

  describe.each(copies)('$name ($writtenBy)', ({ name }) => {
    it('is read whole', async () => {
      expect(heldBy(await bookOf(written(name)))).toEqual(good);
    });

    it('is the same again when all that is safe was fixed and all fixes were undone', async () => {
      expect(await thereAndBack(written(name))).toBeGreaterThan(0);
    }, 120_000);
  });
});
