import { a1Range, LAST_COLUMN, LAST_ROW, type RangeAddress } from '../../model/address';
import { asRanges } from '../../model/ranges';
import type {
  FoundFormat,
  FoundHighlight,
  FoundRule,
  FoundValidation,
  Structure,
  StructureRequest,
} from '../../model/structure';
import { noSuchSheet, sameSheet } from '../own';
import { areasOf } from './areas';
import { given } from './cells';
import { charactersIn } from './dress';
import { isMarkFormula } from './markLooks';
import { findFormulaFormats, ruleOf } from './ownMarks';
import type { Run, RunOptions } from './run';
import { listSheets, type SheetEntry } from './survey';
import { isFormat } from './values';

/** Cells of which number formats are read in one batch: some 3 MB. */
const CELLS_AT_ONCE = 150_000;

/**
 * How sheets are made. One batch lists them, one reads panes, filters, titles and comments; Excel tells a validation
 * only of cells that all have the same, so cells that differ are asked again in halves, all of a round in one batch.
 * @throws {WorkbookError} missing and every fault of Excel; the signal's reason
 */
export async function readStructures(
  run: Run,
  asked: readonly StructureRequest[],
  options: RunOptions,
): Promise<readonly Structure[]> {
  if (asked.length === 0) return [];
  const { name: workbook, sheets } = await listSheets(run, options);
  const entries = asked.map(({ sheet }) => {
    const entry = sheets.find(({ name }) => sameSheet(name, sheet));
    if (!entry) throw noSuchSheet(sheet, workbook);
    return entry;
  });
  const frames = await readFrames(run, entries, asked, options);
  const places = asked.flatMap(({ ranges }, index) => ranges.map((range) => ({ index, range })));
  const validations = await readValidations(run, entries, places, options);
  const formats = await readFormats(run, entries, places, options);
  const highlights = await readHighlights(run, entries, options);
  return entries.map((entry, index) => ({
    sheet: entry.name,
    ...(frames[index] ?? NO_FRAME),
    validations: validations.filter((each) => each.index === index).map(({ range, rule }) => ({ range, rule })),
    formats: formats.filter((each) => each.index === index).map(({ range, format }) => ({ range, format })),
    highlights: highlights
      .filter(({ sheet }) => sheet === entry.id)
      .map(({ formula, ranges }) => ({ formula, ranges })),
  }));
}

async function readHighlights(
  run: Run,
  entries: readonly SheetEntry[],
  options: RunOptions,
): Promise<readonly (FoundHighlight & { readonly sheet: string })[]> {
  const formats = (await findFormulaFormats(run, entries)).filter(({ formula }) => !isMarkFormula(formula));
  return run(async (context) => {
    const areas = formats.map((format) => ruleOf(context, format).getRanges().load('address'));
    await context.sync();
    return formats.map(({ sheet, formula }, index) => ({
      sheet: sheet.id,
      formula: formula.replace(/^=/, ''),
      ranges: areasOf(areas[index]?.address ?? ''),
    }));
  }, options);
}

type Frame = Pick<Structure, 'freeze' | 'filter' | 'titles' | 'widths' | 'comments'>;
const NO_FRAME: Frame = { freeze: 'none', titles: {}, widths: [], comments: [] };

async function readFrames(
  run: Run,
  entries: readonly SheetEntry[],
  asked: readonly StructureRequest[],
  options: RunOptions,
): Promise<readonly Frame[]> {
  return run(async (context) => {
    const found = entries.map(({ id }, index) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const filtered = sheet.autoFilter.getRangeOrNullObject().load('address');
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject().load('address');
      const comments = sheet.comments.load('items/id');
      const shown = columnsOf(asked[index]?.ranges ?? []).map((column) => ({
        column,
        format: sheet.getCell(0, column).format.load('columnWidth'),
      }));
      return { frozen, filtered, rows, columns, comments, shown };
    });
    await context.sync();
    const cells = found.map(({ comments }) => comments.items.map((comment) => comment.getLocation().load('address')));
    if (cells.some((each) => each.length > 0)) await context.sync();
    return found.map(({ frozen, filtered, rows, columns, shown }, index) => {
      const [filter] = placeOf(filtered);
      const [repeatRows] = placeOf(rows);
      const [repeatColumns] = placeOf(columns);
      return {
        freeze: frozenBy(placeOf(frozen)[0]),
        ...(filter && { filter }),
        titles: {
          ...(repeatRows && { repeatRows: [repeatRows.top, repeatRows.bottom] as const }),
          ...(repeatColumns && { repeatColumns: [repeatColumns.left, repeatColumns.right] as const }),
        },
        widths: widthsOf(shown.map(({ column, format }) => [column, format.columnWidth])),
        comments: (cells[index] ?? []).flatMap((cell) => areasOf(cell.address)),
      };
    });
  }, options);
}

/** The columns of some ranges; of whole rows none. */
const columnsOf = (ranges: readonly RangeAddress[]): readonly number[] => {
  const columns = ranges.flatMap(({ left, right }) =>
    right >= LAST_COLUMN ? [] : Array.from({ length: right - left + 1 }, (_, index) => left + index),
  );
  return [...new Set(columns)];
};

/** Widths in characters by column; hidden columns are 0 points wide. */
function widthsOf(found: readonly (readonly [column: number, points: number])[]): (number | undefined)[] {
  const widths: (number | undefined)[] = [];
  for (const [column, points] of found) if (points > 0) widths[column] = charactersIn(points);
  return Array.from(widths);
}

const placeOf = (range: Excel.Range): RangeAddress[] => (range.isNullObject ? [] : areasOf(range.address));

/** Whole columns or rows stand for panes frozen in one direction. */
function frozenBy(range: RangeAddress | undefined): Structure['freeze'] {
  if (!range) return 'none';
  return {
    rows: range.bottom >= LAST_ROW ? 0 : range.bottom + 1,
    columns: range.right >= LAST_COLUMN ? 0 : range.right + 1,
  };
}

/** Some cells of one of the sheets asked about. */
interface Place {
  readonly index: number;
  readonly range: RangeAddress;
}

const DIFFERING = new Set(['MixedCriteria', 'Inconsistent']);

async function readValidations(
  run: Run,
  entries: readonly SheetEntry[],
  places: readonly Place[],
  options: RunOptions,
): Promise<(Place & FoundValidation)[]> {
  const found: (Place & FoundValidation)[] = [];
  for (let round = places; round.length > 0;) {
    const answers = await askValidations(run, entries, round, options);
    round = answers.flatMap(({ place, type, rule, prompt }) => {
      if (DIFFERING.has(type)) return halves(place);
      if (type !== 'None') found.push({ ...place, rule: foundRule(rule) });
      // Any value, with a prompt alone: cells without a validation have neither.
      else if (prompt.title !== '' || prompt.message !== '') found.push({ ...place, rule: { type: 'any' } });
      return [];
    });
  }
  return joined(found);
}

type Validated = Pick<Excel.DataValidation, 'type' | 'rule' | 'prompt'> & { readonly place: Place };

function askValidations(
  run: Run,
  entries: readonly SheetEntry[],
  places: readonly Place[],
  options: RunOptions,
): Promise<readonly Validated[]> {
  return run(async (context) => {
    const asked = places.map((place) => ({
      place,
      cells: rangeOf(context, entries, place).dataValidation.load('type,rule,prompt'),
    }));
    await context.sync();
    return asked.map(({ place, cells: { type, rule, prompt } }) => ({ place, type, rule, prompt }));
  }, options);
}

const rangeOf = (context: Excel.RequestContext, entries: readonly SheetEntry[], { index, range }: Place): Excel.Range =>
  context.workbook.worksheets.getItem(entries[index]?.id ?? '').getRange(a1Range(range));

/** Pieces under each other that ask the same, as one. */
function joined(pieces: readonly (Place & FoundValidation)[]): (Place & FoundValidation)[] {
  const sorted = [...pieces].sort(
    (one, other) => one.index - other.index || one.range.left - other.range.left || one.range.top - other.range.top,
  );
  const whole: (Place & FoundValidation)[] = [];
  for (const piece of sorted) {
    const last = whole.at(-1);
    const { left, right, top, bottom } = piece.range;
    const goesOn =
      last?.index === piece.index &&
      last.range.left === left &&
      last.range.right === right &&
      last.range.bottom === top - 1 &&
      JSON.stringify(last.rule) === JSON.stringify(piece.rule);
    if (goesOn) whole[whole.length - 1] = { ...last, range: { ...last.range, bottom } };
    else whole.push(piece);
  }
  return whole;
}

/** Halves of cells that differ; a single cell does not. */
function halves({ index, range }: Place): Place[] {
  const { top, left, bottom, right } = range;
  if (left < right) {
    const middle = Math.floor((left + right) / 2);
    return [
      { index, range: { ...range, right: middle } },
      { index, range: { ...range, left: middle + 1 } },
    ];
  }
  if (top === bottom) return [];
  const middle = Math.floor((top + bottom) / 2);
  return [
    { index, range: { ...range, bottom: middle } },
    { index, range: { ...range, top: middle + 1 } },
  ];
}

const TRUE = /^=?\s*TRUE(?:\(\))?$/i;
const bare = (formula: unknown): string =>
  typeof formula === 'string' || typeof formula === 'number' ? String(formula).replace(/^=/, '') : '';
/** Limits are numbers, or formulas of one number. */
const limit = (given: unknown): number => (bare(given) === '' ? Number.NaN : Number(bare(given)));

function foundRule(rule: Excel.DataValidationRule): FoundRule {
  const { list, custom, textLength } = rule;
  if (list) return { type: 'list', source: bare(list.source) };
  if (custom) return TRUE.test(custom.formula) ? { type: 'any' } : { type: 'other' };
  if (textLength) {
    const { operator, formula1, formula2 } = textLength;
    return operator === 'Between' ? { type: 'length', from: limit(formula1), to: limit(formula2) } : { type: 'other' };
  }
  const kinds = [
    ['whole', rule.wholeNumber],
    ['decimal', rule.decimal],
    ['date', rule.date],
  ] as const;
  for (const [type, limits] of kinds) {
    if (limits?.operator === 'Between')
      return { type, by: 'between', from: limit(limits.formula1), to: limit(limits.formula2) };
    if (limits?.operator === 'GreaterThanOrEqualTo') return { type, by: '>=', from: limit(limits.formula1) };
  }
  return { type: 'other' };
}

async function readFormats(
  run: Run,
  entries: readonly SheetEntry[],
  places: readonly Place[],
  options: RunOptions,
): Promise<(Place & FoundFormat)[]> {
  const found: (Place & FoundFormat)[] = [];
  for (const batch of batchesOf(places.flatMap(pieces))) {
    found.push(...(await askFormats(run, entries, batch, options)));
  }
  return found;
}

function askFormats(
  run: Run,
  entries: readonly SheetEntry[],
  places: readonly Place[],
  options: RunOptions,
): Promise<(Place & FoundFormat)[]> {
  return run(async (context) => {
    const asked = places.map((place) => ({ place, cells: rangeOf(context, entries, place).load('numberFormat') }));
    await context.sync();
    return asked.flatMap(({ place, cells }) => formatsIn(place, given<unknown>(cells.numberFormat as unknown[][])));
  }, options);
}

const cellsIn = ({ range: { top, left, bottom, right } }: Place): number => (bottom - top + 1) * (right - left + 1);
const pieces = (place: Place): Place[] => (cellsIn(place) <= CELLS_AT_ONCE ? [place] : halves(place).flatMap(pieces));

function batchesOf(places: readonly Place[]): Place[][] {
  const batches: Place[][] = [];
  let cells = CELLS_AT_ONCE;
  for (const place of places) {
    if (cells + cellsIn(place) > CELLS_AT_ONCE) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)?.push(place);
    cells += cellsIn(place);
  }
  return batches;
}

function formatsIn({ index, range }: Place, rows: readonly (readonly unknown[])[]): (Place & FoundFormat)[] {
  const places = new Map<string, { row: number; column: number }[]>();
  rows.forEach((row, r) => {
    row.forEach((format, c) => {
      if (!isFormat(format)) return;
      const cell = { row: range.top + r, column: range.left + c };
      const known = places.get(format);
      if (known) known.push(cell);
      else places.set(format, [cell]);
    });
  });
  return [...places].flatMap(([format, cells]) => asRanges(cells).map((each) => ({ index, range: each, format })));
}
