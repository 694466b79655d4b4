import type { CopyWhat, Sheet } from '../../book/sheet';
import { columnsOf, intersection, isWholeColumns, isWholeRows, rowsOf, type Rect } from '../../book/rect';
import { isRecord } from '../../book/json';
import { isCellError, type Json } from '../../book/types';
import { choice, flag, flagOr, text, textOr } from '../arguments';
import { HostError } from '../errors';
import { requireAllowed, requireUnlocked } from '../protection';
import type { Argument, ClassDefinition, Context, HostObject, Property } from '../registry';
import { range, rangeArgument, same, type RangeObject } from './cells';

function insert({ sheet, rect }: RangeObject, [shift]: readonly Argument[]): HostObject<'Range'> {
  const direction = choice(shift, ['Down', 'Right'] as const);
  const axis = isWholeRows(rect) ? 'row' : isWholeColumns(rect) ? 'column' : direction === 'Down' ? 'row' : 'column';
  requireAllowed(sheet, axis === 'row' ? 'allowInsertRows' : 'allowInsertColumns');
  requireWholeMerges(sheet, rect, axis);
  sheet.insert(rect, axis, 'addin');
  return range(sheet, rect);
}

function remove({ sheet, rect }: RangeObject, [shift]: readonly Argument[]): void {
  const direction = choice(shift, ['Up', 'Left'] as const);
  const axis = isWholeRows(rect) ? 'row' : isWholeColumns(rect) ? 'column' : direction === 'Up' ? 'row' : 'column';
  requireAllowed(sheet, axis === 'row' ? 'allowDeleteRows' : 'allowDeleteColumns');
  requireWholeMerges(sheet, rect, axis);
  sheet.remove(rect, axis, 'addin');
}

/** Cells cannot move away from under half a merged area. */
function requireWholeMerges(sheet: Sheet, rect: Rect, axis: 'row' | 'column'): void {
  const torn = sheet.state.merges.some((merge) =>
    axis === 'row'
      ? merge.bottom >= rect.top &&
        intersection({ ...merge, top: 0, bottom: 0 }, { ...rect, top: 0, bottom: 0 }) !== undefined &&
        (merge.left < rect.left || merge.right > rect.right)
      : merge.right >= rect.left &&
        intersection({ ...merge, left: 0, right: 0 }, { ...rect, left: 0, right: 0 }) !== undefined &&
        (merge.top < rect.top || merge.bottom > rect.bottom),
  );
  if (torn) throw new HostError('InsertDeleteConflict');
}

function clear({ sheet, rect }: RangeObject, [applyTo]: readonly Argument[]): void {
  const what = choice(textOr(applyTo, 'All'), [
    'All',
    'Formats',
    'Contents',
    'Hyperlinks',
    'RemoveHyperlinks',
  ] as const);
  if (what === 'All' || what === 'Contents') {
    requireUnlocked(sheet, [rect]);
    sheet.clearContents(rect, 'addin');
  }
  if (what === 'All' || what === 'Formats') {
    requireAllowed(sheet, 'allowFormatCells');
    sheet.restyle(rect, () => ({}), 'addin');
  }
}

function merge({ sheet, rect }: RangeObject, [across]: readonly Argument[]): void {
  requireAllowed(sheet, 'allowFormatCells');
  const rows = Array.from({ length: rowsOf(rect) }, (_, index) => rect.top + index);
  const merged = flagOr(across, false) ? rows.map((row) => ({ ...rect, top: row, bottom: row })) : [rect];
  for (const area of merged) {
    const first = { value: sheet.value(area.top, area.left), formula: sheet.formula(area.top, area.left) };
    sheet.write(area, (row, column) => (row === 0 && column === 0 ? first : { value: null }), 'addin');
  }
  const others = sheet.state.merges.filter((each) => !intersection(each, rect));
  sheet.set('merges', [...others, ...merged], 'addin');
}

function unmerge({ sheet, rect }: RangeObject): void {
  requireAllowed(sheet, 'allowFormatCells');
  sheet.set(
    'merges',
    sheet.state.merges.filter((each) => !intersection(each, rect)),
    'addin',
  );
}

const COPY_TYPES: Readonly<Record<string, CopyWhat>> = {
  All: 'all',
  Formulas: 'formulas',
  Values: 'values',
  Formats: 'formats',
};

function copyFrom(
  self: RangeObject,
  [source, type, skipBlanks, transpose]: readonly Argument[],
  context: Context,
): void {
  if (flagOr(skipBlanks, false) || flagOr(transpose, false)) {
    throw new HostError('NotImplemented', 'NotImplemented: Range.copyFrom skipBlanks, transpose');
  }
  const what = COPY_TYPES[choice(textOr(type, 'All'), Object.keys(COPY_TYPES))] ?? 'all';
  const from = rangeArgument(source, self.sheet, context);
  const { rect } = self;
  // A smaller target grows to the source; a larger one is filled with it again and again.
  const target: Rect = {
    ...rect,
    bottom: rect.top + Math.max(rowsOf(rect), rowsOf(from.rect)) - 1,
    right: rect.left + Math.max(columnsOf(rect), columnsOf(from.rect)) - 1,
  };
  requireUnlocked(self.sheet, [target]);
  self.sheet.copy(from, target, what, 'addin');
}

/** The first cell that holds a text, row by row. */
function find({ sheet, rect }: RangeObject, args: readonly Argument[]): HostObject<'Range'> | null {
  const criteria = isRecord(args[1] as Json) ? (args[1] as Readonly<Record<string, Json>>) : {};
  const [whole, cased] = [criteria['completeMatch'] === true, criteria['matchCase'] === true];
  const fold = (each: string): string => (cased ? each : each.toLowerCase());
  const wanted = fold(text(args[0]));
  let found: Rect | undefined;
  sheet.forEachRow(rect.top, rect.bottom, (row, values) => {
    for (let column = rect.left; !found && column <= Math.min(rect.right, values.length - 1); column += 1) {
      const value = values[column] ?? null;
      const shownText = fold(isCellError(value) ? value.error : String(value ?? ''));
      const hit = whole ? shownText === wanted : value !== null && shownText.includes(wanted);
      if (hit) found = { top: row, bottom: row, left: column, right: column };
    }
  });
  return found ? range(sheet, found) : null;
}

/** Whether rows or columns are hidden: null when some are. */
function hidden(axis: 'row' | 'column'): Property<RangeObject> {
  const [first, last] = axis === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  return {
    get: ({ sheet, rect }) => {
      const count = [...sheet.hidden(axis)].filter((index) => index >= rect[first] && index <= rect[last]).length;
      if (count === 0) return false;
      return count === rect[last] - rect[first] + 1 ? true : null;
    },
    set: ({ sheet, rect }, value) => {
      requireAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
      sheet.hide(axis, rect[first], rect[last], flag(value), 'addin');
    },
  };
}

/** One answer per row or column: its index, whether it is hidden. */
function axisProperties({ sheet, rect }: RangeObject, axis: 'row' | 'column', asked: Argument): Json {
  if (!isRecord(asked as Json)) throw new HostError('InvalidArgument');
  const options = asked as Readonly<Record<string, Json>>;
  const [first, last] = axis === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const known = axis === 'row' ? ['rowIndex', 'rowHidden'] : ['columnIndex', 'columnHidden'];
  const lacking = Object.keys(options).find((key) => !known.includes(key));
  if (lacking !== undefined)
    throw new HostError(
      'NotImplemented',
      `NotImplemented: Range.get${axis === 'row' ? 'Row' : 'Column'}Properties ${lacking}`,
    );
  return Array.from({ length: last - first + 1 }, (_, offset) => ({
    ...(options[`${axis}Index`] === true && { [`${axis}Index`]: first + offset }),
    ...(options[`${axis}Hidden`] === true && { [`${axis}Hidden`]: sheet.isHidden(axis, first + offset) }),
  }));
}

/** What one does with a range. */
export const rangeEdit: ClassDefinition<RangeObject> = {
  properties: {
    RowHidden: hidden('row'),
    ColumnHidden: hidden('column'),
    Hidden: {
      get: ({ sheet, rect }) => {
        const rows = Array.from({ length: rowsOf(rect) }, (_, index) => sheet.isHidden('row', rect.top + index));
        const columns = Array.from({ length: columnsOf(rect) }, (_, index) =>
          sheet.isHidden('column', rect.left + index),
        );
        return same(rows) === true || same(columns) === true
          ? true
          : [...rows, ...columns].includes(true)
            ? null
            : false;
      },
    },
    HasSpill: { get: () => false },
  },
  methods: {
    Insert: insert,
    Delete: remove,
    Clear: clear,
    Merge: merge,
    Unmerge: unmerge,
    CopyFrom: copyFrom,
    Select: ({ sheet, rect }) => {
      if (sheet.state.visibility !== 'Visible') throw new HostError('InvalidOperation');
      sheet.book.select(sheet, [rect], 'addin');
    },
    Find: (self, args) => {
      const found = find(self, args);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    FindOrNullObject: find,
    Calculate: ({ sheet }) => sheet.book.calculate(),
    SetDirty: ({ sheet, rect }) => {
      sheet.book.touched(sheet, rect);
    },
    GetRowProperties: (self, [options]) => axisProperties(self, 'row', options),
    GetColumnProperties: (self, [options]) => axisProperties(self, 'column', options),
  },
};
