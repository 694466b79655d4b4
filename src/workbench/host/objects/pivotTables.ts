import type { Book } from '../../book/book';
import { newId } from '../../book/ids';
import { drawPivot, fieldsOf, Occupied, type PivotTable } from '../../book/pivots';
import type { Rect } from '../../book/rect';
import type { Sheet } from '../../book/sheet';
import type { Scalar } from '../../book/types';
import { flag, integer, objectOrNothing, text } from '../arguments';
import { range, readAddress } from '../core/cells';
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
import { tableOf } from './tables';

interface Scope {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}
export interface PivotHandle {
  readonly sheet: Sheet;
  readonly id: string;
}

declare module '../registry' {
  interface HostObjects {
    PivotTableCollection: Scope;
    PivotTable: PivotHandle;
    PivotLayout: PivotHandle;
  }
}

const handlesOf = ({ book, sheet }: Scope): PivotHandle[] =>
  (sheet ? [sheet] : book.sheets).flatMap((each) => each.state.pivots.map(({ id }) => ({ sheet: each, id })));
const handle = (self: PivotHandle): HostObject<'PivotTable'> => object('PivotTable', self);

/** @throws {HostError} ItemNotFound: it was deleted */
export function pivotOf({ sheet, id }: PivotHandle): PivotTable {
  const found = sheet.state.pivots.find((each) => each.id === id);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** Changes a PivotTable and draws it anew. @throws {HostError} InvalidOperation where other cells are in its way */
export function alterPivot(self: PivotHandle, change: (pivot: PivotTable) => PivotTable): void {
  requireUnprotected(self.sheet);
  const drawn = redrawn(self.sheet, change(pivotOf(self)));
  const next = self.sheet.state.pivots.map((each) => (each.id === self.id ? drawn : each));
  self.sheet.set('pivots', next, 'addin');
}

function redrawn(sheet: Sheet, pivot: PivotTable): PivotTable {
  try {
    return drawPivot(sheet, pivot);
  } catch (error) {
    throw error instanceof Occupied ? new HostError('InvalidOperation') : error;
  }
}

function find(scope: Scope, key: Argument): PivotHandle | undefined {
  const wanted = text(key).toLowerCase();
  return handlesOf(scope).find((each) => [each.id, pivotOf(each).name].some((name) => name.toLowerCase() === wanted));
}

/** The rows of data as they stand now. @throws {HostError} InvalidOperation: they are gone */
function dataOf(book: Book, source: PivotTable['source']): Scalar[][] {
  const of = 'table' in source ? tableRange(book, source.table) : sheetRange(book, source);
  if (!of) throw new HostError('InvalidOperation');
  const { sheet, rect } = of;
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, row) =>
    Array.from({ length: rect.right - rect.left + 1 }, (__, column) => sheet.value(rect.top + row, rect.left + column)),
  );
}

/** Sources go by the table's name, so that a table of that name made anew is found again. */
function tableRange(book: Book, name: string): { readonly sheet: Sheet; readonly rect: Rect } | undefined {
  for (const sheet of book.sheets) {
    const table = sheet.state.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, rect: table.range };
  }
  return undefined;
}

function sheetRange(book: Book, { sheet: id, range: rect }: Extract<PivotTable['source'], { sheet: string }>) {
  const sheet = book.sheetById(id);
  return sheet && { sheet, rect };
}

function sourceOf(value: Argument, scope: Scope, context: Context): PivotTable['source'] {
  const table = objectOrNothing(value, 'Table');
  if (table) return { table: tableOf(table).name };
  const cells = objectOrNothing(value, 'Range');
  if (cells) return { sheet: cells.sheet.id, range: cells.rect };
  const named = text(value);
  if (tableRange(scope.book, named)) return { table: named };
  const sheet = orNotFound(scope.sheet ?? scope.book.activeSheet);
  const found = readAddress(sheet, named, context.session.host.limits);
  return { sheet: found.sheet.id, range: found.rect };
}

function add(scope: Scope, [name, source, destination]: readonly Argument[], context: Context): HostObject {
  const from = sourceOf(source, scope, context);
  const onto = orNotFound(scope.sheet ?? scope.book.activeSheet);
  const place =
    objectOrNothing(destination, 'Range') ?? readAddress(onto, text(destination), context.session.host.limits);
  const { sheet, rect } = place;
  requireUnprotected(sheet);
  if (find({ book: scope.book, sheet: undefined }, name)) throw new HostError('ItemAlreadyExists');
  const data = dataOf(scope.book, from);
  const fields = data[0] ?? [];
  // Every column of the data needs a name.
  if (data.length < 2 || fields.some((field) => field === null)) throw new HostError('InvalidArgument');
  const pivot: PivotTable = {
    id: newId(),
    name: text(name),
    source: from,
    data,
    place: { row: rect.top, column: rect.left },
    rows: [],
    columns: [],
    filters: [],
    values: [],
    layout: INITIAL_LAYOUT,
    covers: undefined,
  };
  sheet.set('pivots', [...sheet.state.pivots, pivot], 'addin');
  return handle({ sheet, id: pivot.id });
}

const INITIAL_LAYOUT: PivotTable['layout'] = {
  LayoutType: 'Compact',
  SubtotalLocation: 'AtTop',
  ShowRowGrandTotals: true,
  ShowColumnGrandTotals: true,
  AutoFormat: true,
  PreserveFormatting: true,
  RefreshOnOpen: false,
};

const refresh = (self: PivotHandle): void => {
  alterPivot(self, (pivot) => ({ ...pivot, data: dataOf(self.sheet.book, pivot.source) }));
};

function remove(self: PivotHandle): void {
  const { covers } = pivotOf(self);
  requireUnprotected(self.sheet);
  self.sheet.set(
    'pivots',
    self.sheet.state.pivots.filter(({ id }) => id !== self.id),
    'addin',
  );
  if (covers) self.sheet.clearContents(covers, 'addin');
}

const said = (name: string, check: (value: Argument) => string | boolean): Property<PivotHandle> => ({
  get: (self) => pivotOf(self).layout[name] ?? null,
  set: (self, value) => {
    const next = check(value);
    alterPivot(self, (pivot) => ({ ...pivot, layout: { ...pivot.layout, [name]: next } }));
  },
});
const oneOf =
  (...allowed: readonly string[]) =>
  (value: Argument): string => {
    const given = text(value);
    if (!allowed.includes(given)) throw new HostError('InvalidArgument');
    return given;
  };

/** The cells of the table itself, without its filters. */
function area(self: PivotHandle): { readonly sheet: Sheet; readonly rect: Rect } {
  const { covers, place } = pivotOf(self);
  if (!covers) throw new HostError('InvalidOperation');
  return { sheet: self.sheet, rect: { ...covers, top: place.row } };
}

/** PivotTables, without their fields. */
export const PIVOT_TABLES: readonly HostClass[] = [
  hostClass('PivotTableCollection', {
    items: (scope) => handlesOf(scope).map(handle),
    item: (scope, key) => handle(orNotFound(find(scope, key))),
    methods: {
      Add: add,
      GetCount: (scope) => handlesOf(scope).length,
      GetItemOrNullObject: (scope, [key]) => {
        const found = find(scope, key);
        return found ? handle(found) : null;
      },
      RefreshAll: (scope) => {
        handlesOf(scope).forEach(refresh);
      },
      GetItemAt: (scope, [index]) => handle(orNotFound(handlesOf(scope)[integer(index)])),
    },
  }),
  hostClass('PivotTable', {
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: { get: ({ id }) => id },
      Name: {
        get: (self) => pivotOf(self).name,
        set: (self, value) => {
          const name = text(value);
          alterPivot(self, (pivot) => ({ ...pivot, name }));
        },
      },
      RefreshOnOpen: said('RefreshOnOpen', flag),
    },
    navigation: {
      Worksheet: ({ sheet }) => object('Worksheet', sheet),
      Layout: (self) => object('PivotLayout', self),
      Hierarchies: (self) => object('PivotHierarchyCollection', self),
      RowHierarchies: (self) => object('RowColumnPivotHierarchyCollection', { ...self, edge: 'rows' }),
      ColumnHierarchies: (self) => object('RowColumnPivotHierarchyCollection', { ...self, edge: 'columns' }),
      FilterHierarchies: (self) => object('FilterPivotHierarchyCollection', self),
      DataHierarchies: (self) => object('DataPivotHierarchyCollection', self),
    },
    methods: { Refresh: refresh, Delete: remove },
  }),
  hostClass('PivotLayout', {
    properties: {
      LayoutType: said('LayoutType', oneOf('Compact', 'Tabular', 'Outline')),
      SubtotalLocation: said('SubtotalLocation', oneOf('AtTop', 'AtBottom', 'Off')),
      ShowRowGrandTotals: said('ShowRowGrandTotals', flag),
      ShowColumnGrandTotals: said('ShowColumnGrandTotals', flag),
      AutoFormat: said('AutoFormat', flag),
      PreserveFormatting: said('PreserveFormatting', flag),
    },
    methods: {
      GetRange: (self) => {
        const { sheet, rect } = area(self);
        return range(sheet, rect);
      },
    },
  }),
  hostClass('Workbook', {
    navigation: { PivotTables: (book) => object('PivotTableCollection', { book, sheet: undefined }) },
  }),
  hostClass('Worksheet', {
    navigation: { PivotTables: (sheet) => object('PivotTableCollection', { book: sheet.book, sheet }) },
  }),
];

/** The field of that name. @throws {HostError} ItemNotFound */
export function fieldOf(self: PivotHandle, name: Argument): string {
  const wanted = text(name).toLowerCase();
  return orNotFound(fieldsOf(pivotOf(self)).find((field) => field.toLowerCase() === wanted));
}
