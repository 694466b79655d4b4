import type { Sheet } from '../../book/sheet';
import { rangeArgument } from '../core/cells';
import { hostClass, object, type HostClass, type HostObject } from '../registry';

interface BreakHandle {
  readonly sheet: Sheet;
  /** The first row of the new page. */
  readonly row: number;
}

declare module '../registry' {
  interface HostObjects {
    PageBreakCollection: Sheet;
    PageBreak: BreakHandle;
  }
}

const rowsOf = ({ state }: Sheet): readonly number[] => state.rowBreaks;
const handle = (sheet: Sheet, row: number): HostObject<'PageBreak'> => object('PageBreak', { sheet, row });

/** Rows with which a new page begins. */
export const PAGE_BREAKS: readonly HostClass[] = [
  hostClass('PageBreakCollection', {
    items: (sheet) => rowsOf(sheet).map((row) => handle(sheet, row)),
    methods: {
      Add: (sheet, [cells], context) => {
        const { top } = rangeArgument(cells, sheet, context).rect;
        const rows = [...new Set([...rowsOf(sheet), top])].sort((one, other) => one - other);
        sheet.set('rowBreaks', rows, 'addin');
        return handle(sheet, top);
      },
      GetCount: (sheet) => rowsOf(sheet).length,
      RemovePageBreaks: (sheet) => {
        sheet.set('rowBreaks', [], 'addin');
      },
    },
  }),
  hostClass('PageBreak', { properties: { RowIndex: { get: ({ row }) => row } } }),
  hostClass('Worksheet', { navigation: { HorizontalPageBreaks: (sheet) => object('PageBreakCollection', sheet) } }),
];
