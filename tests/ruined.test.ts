import { catalogue } from '../src/catalogue';
import { readBook } from '../src/engine/read/book';
import { finish } from '../src/engine/steps';
import { SEQUENCE } from '../src/model/register';
import { Kind, type Book, type TableColumn } from '../src/model/table';
import type { Grid } from '../src/model/workbook';
import { XlsxWorkbook } from '../src/workbook/xlsx/workbook';
import { hasLibreOffice } from './support/libreoffice';
import { goodFile, RUINED, ruinedFiles } from './support/ruined';

/** Ten ruined copies of the workbook of 2011, read: every number of the good one is there, and nothing else. */

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

  it.each(copies.map(({ name, writtenBy }) => [name, writtenBy]))('are read whole: %s (%s)', async (name) => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`${name} was not written`);
    expect(heldBy(await bookOf(bytes))).toEqual(good);
  });
});
