import type { Catalogue } from '../../model/catalogue';
import { SEQUENCE, type Register } from '../../model/register';
import type { Stamp } from '../../model/stamp';
import { Kind, type Book, type Table, type Unrecognised } from '../../model/table';
import type { Grid } from '../../model/workbook';
import { partOf, type Steps } from '../steps';
import { remember } from './again';
import { readForm } from './form';
import { headerIndex, type HeaderIndex } from './headerIndex';
import { findHeader, nearestHeader, withoutHeader, type FoundHeader } from './headers';
import { partsOf } from './parts';
import { PlainTables } from './plain';
import { readStamps } from './stamps';
import { readTable } from './table';

/** How a submission is read. */
export interface BookOptions {
  /** Read sheets that are no register as plain tables with totals. */
  readonly tables?: boolean;
}

/**
 * Reads the sheets of one submission into typed tables. Which register a sheet holds is told by its stamp, then by
 * its headers, never by its name; two sheets of one register are two tables, and so are two tables on one sheet.
 * Nothing in a workbook makes it throw.
 */
export function* readBook(grids: readonly Grid[], catalogue: Catalogue, options: BookOptions = {}): Steps<Book> {
  const stamps = readStamps(grids);
  const indexes = catalogue.registers.filter(({ sheet }) => sheet.kind === 'list').map(headerIndex);
  const forms = catalogue.registers.filter(({ sheet }) => sheet.kind === 'form');
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  const plain = new PlainTables();
  const whole = grids.reduce((sum, grid) => sum + grid.values.length + 1, 0);
  let done = 0;
  for (const grid of grids) {
    const own = stamps.findings || stamps.own.has(grid.name);
    const [at, share] = [done / whole, (grid.values.length + 1) / whole];
    const found = own
      ? []
      : yield* partOf(sheetTables(grid, stamps.templates.get(grid.name), indexes, forms), at, share);
    tables.push(...found);
    if (found.length === 0 && grid.visibility === 'visible') {
      const reason = own ? 'own' : isEmpty(grid) ? 'empty' : 'no-headers';
      const table = options.tables && reason === 'no-headers' ? yield* partOf(plain.read(grid), at, share) : undefined;
      if (table) tables.push(table);
      else unrecognised.push({ sheet: grid.name, reason, ...(reason === 'no-headers' && nearestOf(grid, indexes)) });
    }
    done += grid.values.length + 1;
    yield done / whole;
  }
  const year = yearOf(tables);
  return {
    tables,
    unrecognised,
    overrides: stamps.overrides,
    ...(year !== undefined && { year }),
    ...(plain.register && { plain: plain.register }),
  };
}

/** The register a sheet comes nearest to, with what it has of it. */
function nearestOf(grid: Grid, indexes: readonly HeaderIndex[]): Pick<Unrecognised, 'nearest'> {
  const header = nearestHeader(grid, indexes);
  if (!header) return {};
  const { register, columns, missing, unknown } = header;
  const named = [...columns.keys()].filter((id) => id !== SEQUENCE);
  return {
    nearest: { register, named, missing: missing.filter((id) => register.columns[id]?.required === true), unknown },
  };
}

/** The tables a sheet holds; lists where headers are found, else a form. */
function* sheetTables(
  grid: Grid,
  stamp: Stamp | undefined,
  indexes: readonly HeaderIndex[],
  forms: readonly Register[],
): Steps<Table[]> {
  const stampedForm = forms.find(({ id }) => id === stamp?.register);
  if (stampedForm) return asList(readForm(grid, stampedForm, stamp));
  const tables: Table[] = [];
  for (const [index, { grid: part, from }] of partsOf(grid, indexes).entries()) {
    // What somebody put below or beside our table is not what the stamp speaks of.
    const table = yield* listTable(part, from, index === 0 ? stamp : undefined, indexes);
    if (table) tables.push(table);
  }
  if (tables.length > 0) return tables;
  for (const form of forms) {
    const table = readForm(grid, form, undefined);
    if (table) return [table];
  }
  return [];
}

const asList = (table: Table | undefined): Table[] => (table ? [table] : []);

/** The list on a sheet whose header is looked for from a row on. */
function* listTable(
  grid: Grid,
  from: number,
  stamp: Stamp | undefined,
  indexes: readonly HeaderIndex[],
): Steps<Table | undefined> {
  const stamped = indexes.filter(({ register }) => register.id === stamp?.register);
  const byStamp = (of: Grid): FoundHeader | undefined =>
    stamped.length > 0 ? findHeader(of, stamped, { known: true, from }) : undefined;
  const followed = byStamp(grid);
  const header = followed ?? findHeader(grid, indexes, { from });
  if (header) {
    const table = yield* readTable(grid, header, followed && stamp);
    const headerOn = (of: Grid): FoundHeader | undefined => {
      const now = byStamp(of);
      if (followed) return now;
      return now ? undefined : findHeader(of, indexes, { from });
    };
    return remember(table, { header, stamp: followed && stamp, headerOn });
  }
  // Its stamp knows the sheet still: that the header is gone is a finding, and the sheet's rows are nobody's.
  const [lost] = stamped;
  return lost && !isEmpty(grid) ? yield* readTable(grid, withoutHeader(grid, lost), stamp) : undefined;
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
