/**
 * The current edition of the templates. A sheet's version is its year and this number (2011-1), stamped when it is made.
 *
 * An edition begins when a header, the order or the number of columns changes: count one up here, give a column that was
 * renamed its former header as an alias (so that sheets of earlier editions are read, and carried into the new one), and
 * say in the changelog what became of each column. Years are no editions: a template of 2010 may be the current one.
 */
export const EDITION = 1;
