import type { Catalogue } from '../../model/catalogue';
import { parameterOn } from '../../model/parameter';
import { COVER } from '../../model/register';
import type { Book, Table } from '../../model/table';

/** What a whole submission says besides its rows: the year, the cover and the office's parameters. */
export interface Environment {
  readonly book: Book;
  readonly catalogue: Catalogue;
  /** The cover's year, or the current one when no sheet tells. */
  readonly year: number;
  readonly cover: Table | undefined;
  /** ISO date of the check. */
  readonly today: string;
  /** The value in force in the year; undefined silences what reads it. @throws {Error} when there is no such parameter. */
  parameter(id: string): number | string | undefined;
}

/** Where an expression is evaluated: one table of a submission. */
export interface Scope {
  readonly table: Table;
  readonly environment: Environment;
}

export function environmentOf(book: Book, catalogue: Catalogue, today: string): Environment {
  const year = book.year ?? Number(today.slice(0, 4));
  return {
    book,
    catalogue,
    year,
    cover: book.tables.find((table) => table.register.id === COVER),
    today,
    parameter(id) {
      const parameter = catalogue.parameters.find((each) => each.id === id);
      if (!parameter) throw new Error(`There is no parameter ${id}`);
      // The last day of the year: a regime that began within the year holds for its reports.
      const value = id in book.overrides ? book.overrides[id] : parameterOn(parameter, `${year}-12-31`);
      return value === '' ? undefined : value;
    },
  };
}

/** All tables of a register: an office may keep one on several sheets. */
export const tablesOf = (book: Book, register: string): readonly Table[] =>
  book.tables.filter((table) => table.register.id === register);
