import { columnsOf, rowsOf, type Rect } from '../../book/rect';
import { isList } from '../../book/json';
import type { Json, Scalar } from '../../book/types';
import { integer, text } from '../arguments';
import { matrix, range, wireValue } from '../core/cells';
import { HostError } from '../errors';
import { requireUnlocked } from '../protection';
import { hostClass, object, type Argument, type HostClass, type HostObject } from '../registry';
import { plain } from './given';
import { alterTable, bodyOf, tableOf, type TableHandle } from './tables';

/** A row of data or a column, by its number from 0. */
interface Part extends TableHandle {
  readonly index: number;
}

declare module '../registry' {
  interface HostObjects {
    TableRowCollection: TableHandle;
    TableRow: Part;
    TableColumnCollection: TableHandle;
    TableColumn: Part;
  }
}

const rowRect = (self: Part): Rect => {
  const body = bodyOf(tableOf(self));
  return { ...body, top: body.top + self.index, bottom: body.top + self.index };
};
const columnRect = (self: Part): Rect => {
  const { range: rect } = tableOf(self);
  return { ...rect, left: rect.left + self.index, right: rect.left + self.index };
};
const columnBody = (self: Part): Rect => {
  const { left, right } = columnRect(self);
  return { ...bodyOf(tableOf(self)), left, right };
};

const rows = (self: TableHandle): number => rowsOf(bodyOf(tableOf(self)));
const columns = (self: TableHandle): number => columnsOf(tableOf(self).range);

const each = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** @throws {HostError} InvalidArgument when there is no such row or column */
function at(self: TableHandle, index: Argument, count: number): Part {
  const position = integer(index);
  if (position < 0 || position >= count) throw new HostError('InvalidArgument');
  return { sheet: self.sheet, id: self.id, index: position };
}

const row = (part: Part): HostObject<'TableRow'> => object('TableRow', part);
const column = (part: Part): HostObject<'TableColumn'> => object('TableColumn', part);

const valuesIn = (self: Part, rect: Rect): Json =>
  matrix({ sheet: self.sheet, rect }, (r, c) => wireValue(self.sheet.value(r, c), self.sheet.formula(r, c)));

function write(self: TableHandle, rect: Rect, given: Json): void {
  const lines = isList(given) ? given : [];
  const fits = lines.length === rowsOf(rect) && lines.every((line) => isList(line) && line.length === columnsOf(rect));
  if (!fits) throw new HostError('InvalidArgument');
  requireUnlocked(self.sheet, [rect]);
  const cell = (r: number, c: number): Scalar => {
    const line = lines[r];
    const value = isList(line) ? line[c] : null;
    return value === undefined || typeof value === 'object' || value === '' ? null : value;
  };
  self.sheet.write(rect, (r, c) => ({ value: cell(r, c) }), 'addin');
}

/** Puts rows in before one of the table's, or behind the last; what is below makes room. */
function addRows(self: TableHandle, [index, values]: readonly Argument[]): HostObject {
  const table = tableOf(self);
  const given = plain(values);
  const lines = isList(given) && !isList(given[0]) ? [given] : given;
  const count = isList(lines) ? lines.length : 1;
  const position = index === undefined || index === null || index === -1 ? rows(self) : integer(index);
  if (position < 0 || position > rows(self)) throw new HostError('InvalidArgument');
  const body = bodyOf(table);
  const rect: Rect = { ...body, top: body.top + position, bottom: body.top + position + count - 1 };
  self.sheet.insert(rect, 'row', 'addin');
  // Rows put in behind the last do not make the table grow by themselves.
  alterTable(self, (now) => ({ ...now, range: { ...table.range, bottom: table.range.bottom + count } }));
  if (isList(lines)) write(self, rect, lines);
  return row({ sheet: self.sheet, id: self.id, index: position });
}

function columnNamed(self: TableHandle, key: Argument): HostObject | null {
  if (typeof key === 'number') return column(at(self, key, columns(self)));
  const name = text(key).toLowerCase();
  const { range: rect } = tableOf(self);
  const found = each(columns(self)).find((index) => nameAt(self, rect.left + index).toLowerCase() === name);
  return found === undefined ? null : column({ sheet: self.sheet, id: self.id, index: found });
}

function nameAt(self: TableHandle, at: number): string {
  const value = wireValue(self.sheet.value(tableOf(self).range.top, at), undefined);
  return typeof value === 'object' ? '' : String(value);
}

/** Rows and columns of tables. */
export const TABLE_PARTS: readonly HostClass[] = [
  hostClass('TableRowCollection', {
    properties: { Count: { get: rows } },
    items: (self) => each(rows(self)).map((index) => row({ ...self, index })),
    methods: {
      Add: addRows,
      GetCount: rows,
      GetItemAt: (self, [index]) => row(at(self, index, rows(self))),
    },
  }),
  hostClass('TableRow', {
    properties: {
      Index: { get: ({ index }) => index },
      Values: {
        get: (self) => valuesIn(self, rowRect(self)),
        set: (self, value) => {
          write(self, rowRect(self), plain(value));
        },
      },
    },
    methods: {
      GetRange: (self) => range(self.sheet, rowRect(self)),
      Delete: (self) => {
        self.sheet.remove(rowRect(self), 'row', 'addin');
      },
    },
  }),
  hostClass('TableColumnCollection', {
    properties: { Count: { get: columns } },
    items: (self) => each(columns(self)).map((index) => column({ ...self, index })),
    item: (self, key) => {
      const found = columnNamed(self, key);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    methods: {
      GetCount: columns,
      GetItemAt: (self, [index]) => column(at(self, index, columns(self))),
      GetItemOrNullObject: (self, [key]) => columnNamed(self, key),
    },
  }),
  hostClass('TableColumn', {
    identity: ({ index }) => ({ Id: index }),
    properties: {
      Id: { get: ({ index }) => index },
      Index: { get: ({ index }) => index },
      Name: { get: (self) => nameAt(self, columnRect(self).left) },
      Values: {
        get: (self) => valuesIn(self, columnRect(self)),
        set: (self, value) => {
          write(self, columnRect(self), plain(value));
        },
      },
    },
    methods: {
      GetRange: (self) => range(self.sheet, columnRect(self)),
      GetHeaderRowRange: (self) => range(self.sheet, { ...columnRect(self), bottom: columnRect(self).top }),
      GetDataBodyRange: (self) => range(self.sheet, columnBody(self)),
    },
  }),
];
