import {
  cellsOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  onSheet,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Rect,
} from '../../book/rect';
import { distinct, within } from '../../book/regions';
import { choice, flagOr, integer, text } from '../arguments';
import { range } from '../core/cells';
import { HostError } from '../errors';
import { assertOperation, type Limits } from '../limits';
import { requireAllowed, requireUnlocked } from '../protection';
import { hostClass, object, type Argument, type Context, type HostClass, type HostObject } from '../registry';
import { addressOf, areasOf, areasOrError, areasOrNothing, parseAreas, type Areas } from './areas';

const wide = (rect: Rect): Rect => ({ ...rect, left: 0, right: SHEET_COLUMNS - 1 });
const high = (rect: Rect): Rect => ({ ...rect, top: 0, bottom: SHEET_ROWS - 1 });

const mapped = ({ sheet, areas }: Areas, next: (rect: Rect) => Rect): HostObject<'RangeAreas'> => {
  const moved = areas.map(next);
  if (!moved.every(onSheet)) throw new HostError('InvalidArgument');
  return areasOrError(sheet, moved);
};

function shared(self: Areas, other: Argument, context: Context): Rect[] {
  const { sheet, areas } = areasOf(other, self.sheet, context);
  return sheet === self.sheet ? within(self.areas, areas) : [];
}

function used({ sheet, areas }: Areas, valuesOnly: Argument): Rect[] {
  const all = sheet.usedRect(flagOr(valuesOnly, false));
  return all ? areas.flatMap((area) => intersection(area, all) ?? []) : [];
}

/** Several rectangles of a sheet at once. */
export const RANGE_AREAS: readonly HostClass[] = [
  hostClass('RangeAreas', {
    byReference: true,
    properties: {
      Address: { get: addressOf },
      AddressLocal: { get: addressOf },
      AreaCount: { get: ({ areas }) => areas.length },
      CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0) },
      IsEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
      IsEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
    },
    navigation: {
      Areas: (self) => object('RangeCollection', self),
      Format: (self) => object('RangeFormat', self),
      Worksheet: ({ sheet }) => object('Worksheet', sheet),
    },
    methods: {
      GetEntireColumn: (self) => areasOrError(self.sheet, distinct(self.areas.map(high))),
      GetEntireRow: (self) => areasOrError(self.sheet, distinct(self.areas.map(wide))),
      GetIntersection: (self, [other], context) => areasOrError(self.sheet, shared(self, other, context)),
      GetIntersectionOrNullObject: (self, [other], context) => areasOrNothing(self.sheet, shared(self, other, context)),
      GetOffsetRangeAreas: (self, [rows, columns]) => {
        const [down, right] = [integer(rows), integer(columns)];
        return mapped(self, (rect) => ({
          top: rect.top + down,
          bottom: rect.bottom + down,
          left: rect.left + right,
          right: rect.right + right,
        }));
      },
      GetUsedRangeAreas: (self, [valuesOnly]) => areasOrError(self.sheet, used(self, valuesOnly)),
      GetUsedRangeAreasOrNullObject: (self, [valuesOnly]) => areasOrNothing(self.sheet, used(self, valuesOnly)),
      Clear: (self, [what], { session }) => {
        clear(self, what, session.host.limits);
      },
      Calculate: () => null,
      SetDirty: () => null,
    },
  }),
  hostClass('RangeCollection', {
    items: ({ sheet, areas }) => areas.map((area) => range(sheet, area)),
    methods: {
      GetCount: ({ areas }) => areas.length,
      GetItemAt: ({ sheet, areas }, [index]) => {
        const area = areas[integer(index)];
        if (!area) throw new HostError('InvalidArgument');
        return range(sheet, area);
      },
    },
  }),
  hostClass('Worksheet', {
    methods: {
      GetRanges: (sheet, [addresses], { session }) =>
        areasOrError(
          sheet,
          addresses === undefined || addresses === null
            ? [wide(high(FIRST))]
            : parseAreas(sheet, text(addresses), session.host.limits),
        ),
    },
  }),
  hostClass('Workbook', {
    methods: {
      GetSelectedRanges: (book) => {
        const selection = book.selection();
        if (!selection) throw new HostError('InvalidSelection');
        return areasOrError(selection.sheet, selection.areas);
      },
    },
  }),
];

const FIRST: Rect = { top: 0, bottom: 0, left: 0, right: 0 };

function clear({ sheet, areas }: Areas, what: Argument, limits: Limits): void {
  const cleared = what === undefined || what === null ? 'All' : choice(what, ['All', 'Formats', 'Contents']);
  for (const area of areas) assertOperation(area, limits);
  if (cleared !== 'Formats') requireUnlocked(sheet, areas);
  if (cleared !== 'Contents') requireAllowed(sheet, 'allowFormatCells');
  for (const area of areas) {
    if (cleared !== 'Formats') sheet.clearContents(area, 'addin');
    if (cleared !== 'Contents') sheet.restyle(area, () => ({}), 'addin');
  }
}
