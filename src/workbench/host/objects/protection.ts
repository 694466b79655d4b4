import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import type { SheetProtection } from '../../book/types';
import { choice, flagOr, textOr } from '../arguments';
import { HostError } from '../errors';
import { PROTECTION_OPTIONS } from '../protection';
import { hostClass, object, type Argument, type HostClass } from '../registry';
import { record } from './given';

declare module '../registry' {
  interface HostObjects {
    WorksheetProtection: Sheet;
    WorkbookProtection: Book;
  }
}

const SELECTION_MODES = ['Normal', 'Unlocked', 'None'];

/** What an add-in asks for, with everything it does not name forbidden. @throws {HostError} InvalidArgument */
function optionsOf(asked: Argument): SheetProtection['options'] {
  const given = record(asked);
  return {
    ...Object.fromEntries(PROTECTION_OPTIONS.map((name) => [name, flagOr(given[name], false)])),
    selectionMode: choice(given['selectionMode'] ?? 'Normal', SELECTION_MODES),
  };
}

const secret = (password: Argument): { readonly password?: string } => {
  const given = textOr(password, '');
  return given === '' ? {} : { password: given };
};

/** @throws {HostError} InvalidArgument when it is another one */
function requirePassword(expected: string | undefined, given: Argument): void {
  if (expected !== undefined && expected !== textOr(given, '')) {
    throw new HostError('InvalidArgument', 'The password you supplied is not correct.');
  }
}

/** Protection of sheets and of the order of sheets. */
export const PROTECTION: readonly HostClass[] = [
  hostClass('WorksheetProtection', {
    properties: {
      Protected: { get: (sheet) => sheet.state.protection !== undefined },
      Options: { get: (sheet) => sheet.state.protection?.options ?? null },
    },
    methods: {
      Protect: (sheet, [options, password]) => {
        if (sheet.state.protection) throw new HostError('AccessDenied');
        sheet.set('protection', { options: optionsOf(options), ...secret(password) }, 'addin');
      },
      Unprotect: (sheet, [password]) => {
        requirePassword(sheet.state.protection?.password, password);
        sheet.set('protection', undefined, 'addin');
      },
    },
  }),
  hostClass('WorkbookProtection', {
    properties: { Protected: { get: (book) => book.state.structure.protected } },
    methods: {
      Protect: (book, [password]) => {
        if (book.state.structure.protected) throw new HostError('AccessDenied');
        book.set('structure', { protected: true, ...secret(password) }, 'addin');
      },
      Unprotect: (book, [password]) => {
        requirePassword(book.state.structure.password, password);
        book.set('structure', { protected: false }, 'addin');
      },
    },
  }),
  hostClass('Worksheet', { navigation: { Protection: (sheet) => object('WorksheetProtection', sheet) } }),
  hostClass('Workbook', { navigation: { Protection: (book) => object('WorkbookProtection', book) } }),
];
