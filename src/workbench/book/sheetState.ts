import type { PivotTable } from './pivots';
import type { Rect } from './rect';
import { shiftRect, shiftRects, shiftSpan, type Shift } from './shift';
import type {
  AutoFilter,
  Chart,
  Comment,
  ConditionalFormat,
  DataValidation,
  DefinedName,
  Freeze,
  Json,
  SheetProtection,
  Table,
  Visibility,
} from './types';

/** Everything about a sheet that is no cell and no size. Lists are replaced, never changed in place. */
export interface SheetState {
  readonly visibility: Visibility;
  /** #RRGGBB, or '' for none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly merges: readonly Rect[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly freeze: Freeze | undefined;
  readonly filter: AutoFilter | undefined;
  readonly protection: SheetProtection | undefined;
  /** Print set-up as plain data, under the names of the program's own page layout. */
  readonly pageLayout: Readonly<Record<string, Json>>;
  readonly printArea: readonly Rect[];
  readonly printTitleRows: Rect | undefined;
  readonly printTitleColumns: Rect | undefined;
  /** Rows with which a new page begins. */
  readonly rowBreaks: readonly number[];
  readonly names: readonly DefinedName[];
  readonly customProperties: ReadonlyMap<string, string>;
  readonly tables: readonly Table[];
  readonly pivots: readonly PivotTable[];
  readonly charts: readonly Chart[];
  readonly comments: readonly Comment[];
  readonly standardWidth: number;
  readonly standardHeight: number;
}

export const INITIAL_SHEET: SheetState = {
  visibility: 'Visible',
  tabColor: '',
  gridlines: true,
  headings: true,
  merges: [],
  conditionalFormats: [],
  validations: [],
  freeze: undefined,
  filter: undefined,
  protection: undefined,
  pageLayout: {},
  printArea: [],
  printTitleRows: undefined,
  printTitleColumns: undefined,
  rowBreaks: [],
  names: [],
  customProperties: new Map(),
  tables: [],
  pivots: [],
  charts: [],
  comments: [],
  standardWidth: 8.43,
  standardHeight: 15,
};

const moved = (rect: Rect | undefined, shift: Shift): Rect | undefined => rect && shiftRect(rect, shift);

/** The state after cells moved: ranges go along, those that are gone leave. @param whole whole rows or columns moved */
export function shiftSheetState(state: SheetState, shift: Shift, whole: boolean): SheetState {
  const range = state.filter && shiftRect(state.filter.range, shift);
  return {
    ...state,
    merges: shiftRects(state.merges, shift),
    conditionalFormats: withRanges(state.conditionalFormats, shift),
    validations: withRanges(state.validations, shift),
    filter: state.filter && range && { ...state.filter, range },
    freeze: state.freeze && whole ? shiftFreeze(state.freeze, shift) : state.freeze,
    printArea: shiftRects(state.printArea, shift),
    printTitleRows: moved(state.printTitleRows, shift),
    printTitleColumns: moved(state.printTitleColumns, shift),
    tables: state.tables.flatMap((table) => {
      const now = shiftRect(table.range, shift);
      return now ? [{ ...table, range: now }] : [];
    }),
    comments: state.comments.flatMap((comment) => {
      const now = shiftRect(comment.cell, shift);
      return now ? [{ ...comment, cell: now }] : [];
    }),
  };
}

/** The state with the formulas in it rewritten: of conditional formats, validations and names. */
export function rewriteSheetState(state: SheetState, rewrite: (formula: string) => string): SheetState {
  const rewritten = <T>(value: T): T | string =>
    typeof value === 'string' && value.startsWith('=') ? rewrite(value) : value;
  return {
    ...state,
    conditionalFormats: state.conditionalFormats.map((each) =>
      each.formula === undefined ? each : { ...each, formula: rewrite(each.formula) },
    ),
    validations: state.validations.map((each) => ({
      ...each,
      ...(each.formula1 !== undefined && { formula1: rewritten(each.formula1) }),
      ...(each.formula2 !== undefined && { formula2: rewritten(each.formula2) }),
    })),
    names: state.names.map((name) => ({ ...name, formula: rewrite(name.formula) })),
  };
}

const withRanges = <T extends { readonly ranges: readonly Rect[] }>(list: readonly T[], shift: Shift): T[] =>
  list.map((item) => ({ ...item, ranges: shiftRects(item.ranges, shift) })).filter((item) => item.ranges.length > 0);

/** Frozen rows grow when rows are inserted among them, as Excel's do. */
function shiftFreeze({ rows, columns }: Freeze, shift: Shift): Freeze {
  const size = shift.axis === 'row' ? rows : columns;
  const now = size === 0 || shift.at >= size ? size : (shiftSpan(0, size - 1, shift)?.[1] ?? -1) + 1;
  return shift.axis === 'row' ? { rows: now, columns } : { rows, columns: now };
}
