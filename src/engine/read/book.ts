import type { Catalogue } from '../../model/catalogue';
import type { Register } from '../../model/register';
import type { Stamp } from '../../model/stamp';
import { Kind, type Book, type Table } from '../../model/table';
import type { Grid } from '../../model/workbook';
import { partOf, type Steps } from '../steps';
import { remember } from './again';
import { readForm } from './form';
import { headerIndex, type HeaderIndex } from './headerIndex';
import { findHeader, withoutHeader, type FoundHeader } from './headers';
import { readStamps } from './stamps';
import { readTable } from './table';

/**
 * Reads the sheets of one submission into typed tables. Which register a sheet holds is told by its stamp, then by
 * its headers, never by its name; two sheets of one register are two tables. Nothing in a workbook makes it throw.
 */
export function* readBook(grids: readonly Grid[], catalogue: Catalogue): Steps<Book> {
  const stamps = readStamps(grids);
  const indexes = catalogue.registers.filter(({ sheet }) => sheet.kind === 'list').map(headerIndex);
  const forms = catalogue.registers.filter(({ sheet }) => sheet.kind === 'form');
  const tables: Table[] = [];
  const unrecognised: { sheet: string; reason: Book['unrecognised'][number]['reason'] }[] = [];
  const whole = grids.reduce((sum, grid) => sum + grid.values.length + 1, 0);
  let done = 0;
  for (const grid of grids) {
    const own = stamps.findings || stamps.own.has(grid.name);
    const table = own
      ? undefined
      : yield* partOf(
          sheetTable(grid, stamps.templates.get(grid.name), indexes, forms),
          done / whole,
          (grid.values.length + 1) / whole,
        );
    if (table) tables.push(table);
    else if (grid.visibility === 'visible') {
      unrecognised.push({ sheet: grid.name, reason: own ? 'own' : isEmpty(grid) ? 'empty' : 'no-headers' });
    }
    done += grid.values.length + 1;
    yield done / whole;
  }
  const year = yearOf(tables);
  return { tables, unrecognised, overrides: stamps.overrides, ...(year !== undefined && { year }) };
}

/** The table a sheet holds; a list where headers are found, else a form. */
function* sheetTable(
  grid: Grid,
  stamp: Stamp | undefined,
  indexes: readonly HeaderIndex[],
  forms: readonly Register[],
): Steps<Table | undefined> {
  const stampedForm = forms.find(({ id }) => id === stamp?.register);
  if (stampedForm) return readForm(grid, stampedForm, stamp);
  const stamped = indexes.filter(({ register }) => register.id === stamp?.register);
  const byStamp = (of: Grid): FoundHeader | undefined =>
    stamped.length > 0 ? findHeader(of, stamped, true) : undefined;
  const followed = byStamp(grid);
  const header = followed ?? findHeader(grid, indexes);
  if (header) {
    const table = yield* readTable(grid, header, followed && stamp);
    const headerOn = (of: Grid): FoundHeader | undefined => {
      const now = byStamp(of);
      if (followed) return now;
      return now ? undefined : findHeader(of, indexes);
    };
    return remember(table, { header, stamp: followed && stamp, headerOn });
  }
  // Its stamp knows the sheet still: that the header is gone is a finding, and the sheet's rows are nobody's.
  const [lost] = stamped;
  if (lost && !isEmpty(grid)) return yield* readTable(grid, withoutHeader(grid, lost), stamp);
  for (const form of forms) {
    const table = readForm(grid, form, undefined);
    if (table) return table;
  }
  return undefined;
}

const isEmpty = (grid: Grid): boolean =>
  grid.values.every((row) =>
    row.every((value) => value === null || (typeof value === 'string' && value.trim() === '')),
  );

/** Years of four digits; anything else on a cover is a slip with a finding of its own, and no year to judge others by. */
const isYear = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 1000 && value <= 9998;

/** The year the cover states, else the one all titles agree on. */
function yearOf(tables: readonly Table[]): number | undefined {
  for (const { columns } of tables.filter((table) => table.register.sheet.kind === 'form')) {
    for (const { column, kinds, numbers } of Object.values(columns)) {
      const stated = kinds[0] === Kind.value ? numbers?.[0] : undefined;
      if (column.type === 'number' && column.year && isYear(stated)) return stated;
    }
  }
  const years = new Set(tables.map(({ facts }) => facts.title?.year).filter((year) => year !== undefined));
  return years.size === 1 ? [...years][0] : undefined;
}
