import type { RangeAddress } from '../../model/address';
import { asRanges, outside } from '../../model/ranges';
import type { Damage, DamageKind } from '../../model/damage';
import { columnOf, type Register } from '../../model/register';
import type { Validation } from '../../model/sheet';
import type { Structure } from '../../model/structure';
import { text } from '../../model/text';
import type { CellChange } from '../../model/workbook';
import { heldBy, reformatted } from './changes';
import { damage } from './damage';
import { cellsListed, listed, placed } from './list';
import { sameRule, shapeOf } from './shape';
import type { StandingSheet } from './standings';

/** A column whose validation does not reach all of its cells. */
interface Lost {
  readonly column: string;
  readonly validation: Validation;
  readonly cells: readonly RangeAddress[];
}

/** Validations that are gone from cells, by what a person misses: the drop-down, the limit, the prompt. */
export function lostValidations(
  { sheet, register }: { readonly sheet: string; readonly register: Register },
  expected: readonly { readonly column: string; readonly validation: Validation }[],
  found: Structure['validations'],
  others: readonly RangeAddress[] = [],
): Damage[] {
  const lost = expected.flatMap(({ column, validation }): Lost[] => {
    const same = found.filter(({ rule }) => sameRule(rule, validation.rule)).map(({ range }) => range);
    const cells = outside([validation.range], [...same, ...others]);
    return cells.length === 0 ? [] : [{ column, validation, cells }];
  });
  const kinds = [...new Set(lost.map(({ validation }) => kindOf(validation)))];
  return kinds.map((kind) => {
    const ofKind = lost.filter(({ validation }) => kindOf(validation) === kind);
    const columns = listed(ofKind.map(({ column, cells }) => placed(columnOf(register, column).header, cells)));
    return damage(
      kind,
      sheet,
      ofKind.flatMap(({ cells }) => cells),
      { columns },
      { by: 'repair', mending: { validations: ofKind.map(({ validation }) => validation) } },
    );
  });
}

const kindOf = ({ rule }: Validation): DamageKind =>
  rule.type === 'list' ? 'drop-down-lost' : rule.type === 'any' ? 'prompt-lost' : 'limit-lost';

/** Rows of subtotals and headings among the data, where a template asks for nothing. */
const otherRows = ({ anatomy, plan }: StandingSheet): RangeAddress[] =>
  anatomy.others.map((row) => ({ top: row, left: 0, bottom: row, right: plan.ids.length - 1 }));

/** What a list sheet's make has lost. */
export function madeDamages(standing: StandingSheet, structure: Structure): Damage[] {
  const { table, furnishings, anatomy } = standing;
  // A sheet without a row to fill in has nowhere to lose anything from but its frame.
  if (anatomy.data[1] < anatomy.data[0]) return lostFrame(standing, structure);
  return [
    ...lostValidations(table, furnishings.validations, structure.validations, otherRows(standing)),
    ...lostHighlights(standing, structure),
    ...lostFormats(standing, structure),
    ...lostFrame(standing, structure),
  ];
}

/** All highlights are made anew where one is lost: they stand in an order, the gravest first. */
function lostHighlights(standing: StandingSheet, { highlights: found }: Structure): Damage[] {
  const { table, furnishings } = standing;
  const expected = furnishings.highlights;
  const shapes = new Map(found.map((each) => [each, shapeOf(each.formula)]));
  const lost = expected.flatMap(({ range, formula }) => {
    const shape = shapeOf(formula);
    const there = found.filter((each) => shapes.get(each) === shape).flatMap(({ ranges }) => ranges);
    const cells = outside([range], [...there, ...otherRows(standing)]);
    return cells.length === 0 ? [] : [cells];
  });
  if (lost.length === 0) return [];
  const ours = new Set(expected.map(({ formula }) => shapeOf(formula)));
  const gone = found.filter((each) => ours.has(shapes.get(each) ?? '')).map(({ formula }) => formula);
  const cells = lost.flat();
  return [
    damage(
      'highlight-lost',
      table.sheet,
      cells,
      { count: text(String(lost.length), String(lost.length)), cells: cellsListed(cells) },
      { by: 'repair', mending: { highlights: expected, withoutHighlights: [...new Set(gone)] } },
    ),
  ];
}

/** Formats of which a lost one spoils what is typed next: dates become numbers, long numbers lose digits. */
const MATTERS = new Set(['date', 'id']);
const SHOWS_DATES = /[ymd年月日]/i;

/**
 * Number formats that are gone from blank cells and texts. A number that was typed without its format is left: whether
 * it is a date or a year, or has lost digits, is the check's question.
 */
function lostFormats({ table, furnishings, anatomy }: StandingSheet, { formats }: Structure): Damage[] {
  const { register, sheet } = table;
  const [top, bottom] = anatomy.data;
  const others = new Set(anatomy.others);
  const lost = furnishings.formats.flatMap(({ column, format }) => {
    const { type } = columnOf(register, column);
    const left = anatomy.header.columns.get(column)?.position;
    if (!MATTERS.has(type) || left === undefined) return [];
    const fits = formats
      .filter((found) => (type === 'date' ? SHOWS_DATES.test(found.format) : found.format === format))
      .map(({ range }) => range);
    const cells = outside([{ top, left, bottom, right: left }], fits)
      .flatMap((range) =>
        Array.from({ length: range.bottom - range.top + 1 }, (_, index) => ({ row: range.top + index, column: left })),
      )
      .filter((cell) => !others.has(cell.row) && isBlankOrText(heldBy(table, cell)));
    return cells.length === 0 ? [] : [{ column, format, cells }];
  });
  if (lost.length === 0) return [];
  const columns = listed(lost.map(({ column, cells }) => placed(columnOf(register, column).header, asRanges(cells))));
  return [
    damage(
      'format-lost',
      sheet,
      lost.flatMap(({ cells }) => asRanges(cells)),
      { columns },
      {
        by: 'repair',
        changes: lost.flatMap(({ cells, format }) => cells.map((cell) => reformatted(table, cell, format))),
      },
    ),
  ];
}

const isBlankOrText = ({ value, formula }: CellChange['from']): boolean =>
  formula === undefined && (value === null || typeof value === 'string');

const lostFrame = ({ table, furnishings, anatomy }: StandingSheet, structure: Structure): Damage[] => {
  const { freeze, filter, titles } = furnishings.frame;
  const header = { top: anatomy.header.rows[0], left: 0, bottom: anatomy.header.rows[1], right: filter.right };
  return [
    ...(structure.freeze === 'none'
      ? [damage('panes-lost', table.sheet, [header], {}, { by: 'repair', mending: { freeze } })]
      : []),
    ...(structure.filter === undefined && !table.grid.protected
      ? [damage('filter-lost', table.sheet, [filter], {}, { by: 'repair', mending: { filter } })]
      : []),
    ...(structure.titles.repeatRows === undefined
      ? [damage('titles-lost', table.sheet, [header], {}, { by: 'repair', mending: { titles } })]
      : []),
  ];
};
