import { fixedName, parseRect, rectName, sheetPrefix, splitSheet } from '../../book/address';
import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import type { DefinedName, Json } from '../../book/types';
import { flag, objectOrNothing, text, textOr } from '../arguments';
import { range } from '../core/cells';
import { HostError, orNotFound } from '../errors';
import { hostClass, object, type Argument, type HostClass, type HostObject } from '../registry';

/** Where names live: the workbook, or one sheet of it. */
interface Scope {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}
/** One name, found again by itself. */
interface NameHandle extends Scope {
  readonly name: string;
}

declare module '../registry' {
  interface HostObjects {
    NamedItemCollection: Scope;
    NamedItem: NameHandle;
    NamedItemArrayValues: NameHandle;
  }
}

const isNamed =
  (name: string) =>
  (item: DefinedName): boolean =>
    item.name.toLowerCase() === name.toLowerCase();

const listOf = ({ book, sheet }: Scope): readonly DefinedName[] => sheet?.state.names ?? book.state.names;

function setList({ book, sheet }: Scope, names: readonly DefinedName[]): void {
  if (sheet) sheet.set('names', names, 'addin');
  else book.set('names', names, 'addin');
}

/** @throws {HostError} ItemNotFound: it was deleted */
function itemOf(self: NameHandle): DefinedName {
  const found = listOf(self).find(isNamed(self.name));
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function alter(self: NameHandle, change: Partial<DefinedName>): void {
  itemOf(self);
  const isSelf = isNamed(self.name);
  setList(
    self,
    listOf(self).map((item) => (isSelf(item) ? { ...item, ...change } : item)),
  );
}

const handleOf = ({ book, sheet }: Scope, { name }: DefinedName): HostObject<'NamedItem'> =>
  object('NamedItem', { book, sheet, name });

/** A letter or underscore first, no blanks, and nothing that reads as a cell. */
const FIT = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

function add(scope: Scope, name: string, formula: string, comment: Argument): HostObject<'NamedItem'> {
  const looksLikeCell = parseRect(name) !== undefined || /^(r|c|r\d+c\d+)$/i.test(name);
  if (!FIT.test(name) || name.length > 255 || looksLikeCell) throw new HostError('InvalidArgument');
  if (listOf(scope).some(isNamed(name))) throw new HostError('ItemAlreadyExists');
  const item: DefinedName = { name, formula, visible: true, comment: textOr(comment, '') };
  setList(scope, [...listOf(scope), item]);
  return handleOf(scope, item);
}

/** A range, a formula, or an address. */
function referenceOf(value: Argument): string {
  const cells = objectOrNothing(value, 'Range');
  if (cells) return `=${sheetPrefix(cells.sheet.name)}${fixedName(cells.rect)}`;
  const given = text(value);
  return given.startsWith('=') ? given : `=${given}`;
}

function formulaOf(value: Argument): string {
  const given = text(value);
  if (!given.startsWith('=')) throw new HostError('InvalidArgument');
  return given;
}

function target(self: NameHandle): HostObject<'Range'> | null {
  const { sheet: named, rest } = splitSheet(itemOf(self).formula.slice(1));
  const sheet = named === undefined ? self.sheet : self.book.sheet(named);
  const rect = parseRect(rest);
  return sheet && rect ? range(sheet, rect) : null;
}

/** What a name that is no range holds, when it is written out. */
function constant(formula: string): Exclude<Json, object> | undefined {
  const written = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(written);
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(written)) return written.toUpperCase() === 'TRUE';
  return written !== '' && !Number.isNaN(Number(written)) ? Number(written) : undefined;
}

function typeOf(self: NameHandle): string {
  if (target(self)) return 'Range';
  const value = constant(itemOf(self).formula);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === undefined ? 'Error' : 'String';
}

function valueOf(self: NameHandle): Json {
  const cells = target(self)?.self;
  if (cells) return sheetPrefix(cells.sheet.name) + rectName(cells.rect);
  return constant(itemOf(self).formula) ?? '#VALUE!';
}

function find(scope: Scope, key: Argument): HostObject<'NamedItem'> | null {
  const found = listOf(scope).find(isNamed(text(key)));
  return found ? handleOf(scope, found) : null;
}

/** Names for ranges and formulas. */
export const NAMES: readonly HostClass[] = [
  hostClass('NamedItemCollection', {
    items: (scope) => listOf(scope).map((item) => handleOf(scope, item)),
    item: (scope, key) => orNotFound(find(scope, key)),
    methods: {
      Add: (scope, [name, reference, comment]) => add(scope, text(name), referenceOf(reference), comment),
      AddFormulaLocal: (scope, [name, formula, comment]) => add(scope, text(name), formulaOf(formula), comment),
      GetItemOrNullObject: (scope, [key]) => find(scope, key),
      GetCount: (scope) => listOf(scope).length,
    },
  }),
  hostClass('NamedItem', {
    identity: ({ name }) => ({ _Id: name }),
    properties: {
      Name: { get: (self) => itemOf(self).name },
      Type: { get: typeOf },
      Value: { get: valueOf },
      Formula: {
        get: (self) => itemOf(self).formula,
        set: (self, value) => {
          alter(self, { formula: formulaOf(value) });
        },
      },
      Visible: {
        get: (self) => itemOf(self).visible,
        set: (self, value) => {
          alter(self, { visible: flag(value) });
        },
      },
      Comment: {
        get: (self) => itemOf(self).comment,
        set: (self, value) => {
          alter(self, { comment: text(value) });
        },
      },
      Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    },
    navigation: {
      Worksheet: ({ sheet }) => object('Worksheet', orNotFound(sheet)),
      WorksheetOrNullObject: ({ sheet }) => (sheet ? object('Worksheet', sheet) : null),
    },
    methods: {
      GetRange: (self) => orNotFound(target(self)),
      GetRangeOrNullObject: target,
      Delete: (self) => {
        itemOf(self);
        const isSelf = isNamed(self.name);
        setList(
          self,
          listOf(self).filter((item) => !isSelf(item)),
        );
      },
    },
  }),
  hostClass('Workbook', {
    navigation: { Names: (book) => object('NamedItemCollection', { book, sheet: undefined }) },
  }),
  hostClass('Worksheet', {
    navigation: { Names: (sheet) => object('NamedItemCollection', { book: sheet.book, sheet }) },
  }),
];
