import { intersection, type Rect } from '../../book/rect';
import { isSpecialCellType, specialCells } from '../../book/specialCells';
import { choice, text } from '../arguments';
import { HostError } from '../errors';
import { hostClass, type Argument, type HostClass } from '../registry';
import { areasOrError, areasOrNothing, type Areas } from './areas';

const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
];

function find({ sheet, areas }: Areas, [type, values]: readonly Argument[]): Rect[] {
  const kind = text(type);
  if (!isSpecialCellType(kind)) throw new HostError('InvalidArgument');
  return specialCells(
    sheet,
    areas,
    kind,
    values === undefined || values === null ? 'All' : choice(values, VALUE_TYPES),
  );
}

/** Merged cells that some areas touch, whole. */
const merged = ({ sheet, areas }: Areas): Rect[] =>
  sheet.state.merges.filter((merge) => areas.some((area) => intersection(area, merge)));

/** Cells of a kind, and merged cells, among those of a range. */
export const SPECIAL_CELLS: readonly HostClass[] = [
  hostClass('Range', {
    methods: {
      GetSpecialCells: ({ sheet, rect }, args) => areasOrError(sheet, find({ sheet, areas: [rect] }, args)),
      GetSpecialCellsOrNullObject: ({ sheet, rect }, args) =>
        areasOrNothing(sheet, find({ sheet, areas: [rect] }, args)),
      GetMergedAreasOrNullObject: ({ sheet, rect }) => areasOrNothing(sheet, merged({ sheet, areas: [rect] })),
    },
  }),
  hostClass('RangeAreas', {
    methods: {
      GetSpecialCells: (self, args) => areasOrError(self.sheet, find(self, args)),
      GetSpecialCellsOrNullObject: (self, args) => areasOrNothing(self.sheet, find(self, args)),
    },
  }),
];
