import type { Book } from '../../book/book';
import { newId } from '../../book/ids';
import { intersection, type Rect } from '../../book/rect';
import type { Sheet } from '../../book/sheet';
import type { Table } from '../../book/types';
import { flag, integer, text } from '../arguments';
import { range } from '../core/cells';
import { HostError, orNotFound } from '../errors';
import { requireUnprotected } from '../protection';
import {
  hostClass,
  object,
  type Argument,
  type Context,
  type HostClass,
  type HostObject,
  type Property,
} from '../registry';
import { areasAnywhere, areasOf } from './areas';

/** Tables of one sheet, or of the workbook. */
interface Scope {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}
export interface TableHandle {
  readonly sheet: Sheet;
  readonly id: string;
}

declare module '../registry' {
  interface HostObjects {
    TableCollection: Scope;
    Table: TableHandle;
  }
}

const handlesOf = ({ book, sheet }: Scope): TableHandle[] =>
  (sheet ? [sheet] : book.sheets).flatMap((each) => each.state.tables.map(({ id }) => ({ sheet: each, id })));

const handle = (self: TableHandle): HostObject<'Table'> => object('Table', self);

/** @throws {HostError} ItemNotFound: it was deleted */
export function tableOf({ sheet, id }: TableHandle): Table {
  const found = sheet.state.tables.find((each) => each.id === id);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** @param change undefined takes the table away */
export function alterTable(self: TableHandle, change: (table: Table) => Table | undefined): void {
  tableOf(self);
  requireUnprotected(self.sheet);
  const next = self.sheet.state.tables.flatMap((each) => (each.id === self.id ? (change(each) ?? []) : [each]));
  self.sheet.set('tables', next, 'addin');
}

/** The rows of data: without header and totals. */
export function bodyOf({ range: rect, showHeaders, showTotals }: Table): Rect {
  return { ...rect, top: rect.top + (showHeaders ? 1 : 0), bottom: rect.bottom - (showTotals ? 1 : 0) };
}

function find(scope: Scope, key: Argument): TableHandle | undefined {
  const wanted = text(key).toLowerCase();
  return handlesOf(scope).find((each) => [each.id, tableOf(each).name].some((name) => name.toLowerCase() === wanted));
}

function freeName(book: Book): string {
  const taken = new Set(book.sheets.flatMap(({ state }) => state.tables.map(({ name }) => name.toLowerCase())));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

function place(scope: Scope, cells: Argument, context: Context): { readonly sheet: Sheet; readonly rect: Rect } {
  const { sheet, areas } = scope.sheet ? areasOf(cells, scope.sheet, context) : areasAnywhere(cells, context);
  const [rect, ...more] = areas;
  if (!rect || more.length > 0) throw new HostError('InvalidArgument');
  return { sheet, rect };
}

/** Without headers a row of them is put in above the data. */
function add(scope: Scope, [cells, hasHeaders]: readonly Argument[], context: Context): HostObject {
  const { sheet, rect } = place(scope, cells, context);
  requireUnprotected(sheet);
  if (sheet.state.tables.some((each) => intersection(each.range, rect))) throw new HostError('InvalidArgument');
  const headed = flag(hasHeaders);
  if (!headed) {
    const header = { ...rect, bottom: rect.top };
    sheet.insert(header, 'row', 'addin');
    sheet.write(header, (_, column) => ({ value: `Column${column + 1}` }), 'addin');
  }
  const table: Table = {
    id: newId(),
    name: freeName(context.book),
    range: { ...rect, bottom: Math.max(rect.bottom, rect.top + (headed ? 1 : 0)) + (headed ? 0 : 1) },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.set('tables', [...sheet.state.tables, table], 'addin');
  return handle({ sheet, id: table.id });
}

function rename(self: TableHandle, name: string): void {
  const other = find({ book: self.sheet.book, sheet: undefined }, name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw new HostError('InvalidArgument');
  if (other && other.id !== self.id) throw new HostError('ItemAlreadyExists');
  alterTable(self, (table) => ({ ...table, name }));
}

type Switch =
  'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn';
const toggle = (name: Switch): Property<TableHandle> => ({
  get: (self) => tableOf(self)[name],
  set: (self, value) => {
    const on = flag(value);
    alterTable(self, (table) => ({ ...table, [name]: on }));
  },
});

function part(self: TableHandle, rect: Rect): HostObject<'Range'> {
  return range(self.sheet, rect);
}

function resize(self: TableHandle, cells: Argument, context: Context): void {
  const { sheet, areas } = areasOf(cells, self.sheet, context);
  const [rect, ...more] = areas;
  const table = tableOf(self);
  // The header stays in its row.
  if (!rect || more.length > 0 || sheet !== self.sheet || rect.top !== table.range.top) {
    throw new HostError('InvalidArgument');
  }
  alterTable(self, (each) => ({ ...each, range: rect }));
}

/** Tables in the sense of the program, with header, rows and totals. */
export const TABLES: readonly HostClass[] = [
  hostClass('TableCollection', {
    properties: { Count: { get: (scope) => handlesOf(scope).length } },
    items: (scope) => handlesOf(scope).map(handle),
    item: (scope, key) => handle(orNotFound(find(scope, key))),
    methods: {
      Add: add,
      GetCount: (scope) => handlesOf(scope).length,
      GetItemAt: (scope, [index]) => handle(orNotFound(handlesOf(scope)[integer(index)])),
      GetItemOrNullObject: (scope, [key]) => {
        const found = find(scope, key);
        return found ? handle(found) : null;
      },
    },
  }),
  hostClass('Table', {
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: { get: ({ id }) => id },
      Name: {
        get: (self) => tableOf(self).name,
        set: (self, value) => {
          rename(self, text(value));
        },
      },
      Style: {
        get: (self) => tableOf(self).style,
        set: (self, value) => {
          const style = text(value);
          alterTable(self, (table) => ({ ...table, style }));
        },
      },
      ShowHeaders: { get: (self) => tableOf(self).showHeaders },
      ShowTotals: { get: (self) => tableOf(self).showTotals },
      ShowBandedRows: toggle('showBandedRows'),
      ShowBandedColumns: toggle('showBandedColumns'),
      ShowFilterButton: toggle('showFilterButton'),
      HighlightFirstColumn: toggle('highlightFirstColumn'),
      HighlightLastColumn: toggle('highlightLastColumn'),
    },
    navigation: {
      Worksheet: ({ sheet }) => object('Worksheet', sheet),
      Rows: (self) => object('TableRowCollection', self),
      Columns: (self) => object('TableColumnCollection', self),
    },
    methods: {
      GetRange: (self) => part(self, tableOf(self).range),
      GetHeaderRowRange: (self) => {
        const { range: rect } = tableOf(self);
        return part(self, { ...rect, bottom: rect.top });
      },
      GetDataBodyRange: (self) => part(self, bodyOf(tableOf(self))),
      Resize: (self, [cells], context) => {
        resize(self, cells, context);
      },
      ConvertToRange: (self) => {
        const { range: rect } = tableOf(self);
        alterTable(self, () => undefined);
        return part(self, rect);
      },
      Delete: (self) => {
        const { range: rect } = tableOf(self);
        alterTable(self, () => undefined);
        self.sheet.clearContents(rect, 'addin');
      },
    },
  }),
  hostClass('Workbook', { navigation: { Tables: (book) => object('TableCollection', { book, sheet: undefined }) } }),
  hostClass('Worksheet', { navigation: { Tables: (sheet) => object('TableCollection', { book: sheet.book, sheet }) } }),
];
