import { asRanges, cellRange, hasColumn, outside, within } from '../model/ranges';
import type { SheetDesign } from '../model/sheet';
import type {
  FoundFormat,
  FoundHighlight,
  FoundValidation,
  Mending,
  Structure,
  StructureRequest,
} from '../model/structure';
import type { CellChange } from '../model/workbook';

/** How a sheet in memory is made, beside its values. */
export type Make = Omit<Structure, 'sheet'>;

/** A sheet somebody typed into an empty one. */
export const PLAIN_MAKE: Make = {
  validations: [],
  formats: [],
  highlights: [],
  freeze: 'none',
  titles: {},
  widths: [],
  comments: [],
};

/** The make of a designed sheet. */
export const makeOf = (design: SheetDesign): Make => ({
  validations: design.validations.map(({ range, rule }) => ({ range, rule })),
  formats: formatsOf(design),
  highlights: design.highlights.map(foundHighlight),
  freeze: design.freeze ?? 'none',
  widths: design.widths.map((width, column) => (design.hiddenColumns?.includes(column) ? undefined : width)),
  comments: [],
  ...(design.filter && { filter: design.filter }),
  titles: {
    ...(design.print?.repeatRows && { repeatRows: design.print.repeatRows }),
    ...(design.print?.repeatColumns && { repeatColumns: design.print.repeatColumns }),
  },
});

const foundHighlight = ({ range, formula }: SheetDesign['highlights'][number]): FoundHighlight => ({
  ranges: [range],
  formula,
});

function formatsOf({ rows, styles }: SheetDesign): FoundFormat[] {
  const cells = new Map<string, { row: number; column: number }[]>();
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const format = cell?.style === undefined ? undefined : styles[cell.style]?.format;
      if (format === undefined || format.toLowerCase() === 'general') return;
      cells.set(format, [...(cells.get(format) ?? []), { row: r, column: c }]);
    });
  });
  return [...cells].flatMap(([format, places]) => asRanges(places).map((range) => ({ range, format })));
}

/** What is asked about a make. */
export const structureOf = (make: Make, { sheet, ranges }: StructureRequest): Structure => ({
  ...make,
  sheet,
  validations: within(make.validations, ranges),
  formats: within(make.formats, ranges),
  widths: make.widths.map((width, column) => (hasColumn(ranges, column) ? width : undefined)),
});

/** A make put right. */
export function mended(make: Make, mending: Mending): Make {
  const { validations, highlights, withoutHighlights, freeze, filter, titles } = mending;
  const holes = validations.map(({ range }) => range);
  const kept = make.validations.flatMap((each): FoundValidation[] =>
    outside([each.range], holes).map((range) => ({ ...each, range })),
  );
  return {
    ...make,
    validations: [...kept, ...validations.map(({ range, rule }) => ({ range, rule }))],
    highlights: [
      ...make.highlights.filter(({ formula }) => !withoutHighlights.includes(formula)),
      ...highlights.map(foundHighlight),
    ],
    ...(freeze && { freeze }),
    ...(filter && { filter }),
    ...(titles && { titles }),
  };
}

/** A make whose cells got other number formats. */
export function reformatted(make: Make, changes: readonly CellChange[]): Make {
  const changed = changes.flatMap((change) =>
    change.format === undefined ? [] : [{ range: cellRange(change), format: change.format }],
  );
  if (changed.length === 0) return make;
  const holes = changed.map(({ range }) => range);
  const kept = make.formats.flatMap((each) => outside([each.range], holes).map((range) => ({ ...each, range })));
  return { ...make, formats: [...kept, ...changed.filter(({ format }) => format.toLowerCase() !== 'general')] };
}
