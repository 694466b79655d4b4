import { check } from '../engine/check/check';
import type { FindingList } from '../engine/check/findings';
import { partOf, run, type Pace, type Steps } from '../engine/steps';
import { balancesWithExplained, balanceTable } from '../engine/summarise/balances';
import { overviewTable, yearsTable } from '../engine/summarise/indicators';
import { summariseJoined } from '../engine/summarise/joined';
import { summarise } from '../engine/summarise/summarise';
import type { Catalogue } from '../model/catalogue';
import type { DataRow, DataValue } from '../model/data';
import { isoDate } from '../model/date';
import type { MoneyUnit } from '../model/money';
import { COVER } from '../model/register';
import { STAMP_SHEET } from '../model/stamp';
import type { SheetDesign } from '../model/sheet';
import { SEVERITIES, type Finding } from '../model/finding';
import type { FindingSummary, Summary } from '../model/summary';
import { Kind, type Book, type PreviousBook } from '../model/table';
import type { Lang } from '../model/text';
import type { Grid, Workbook } from '../model/workbook';
import { designBalances } from '../template/balanceSheet';
import { designFindingSummary } from '../template/findingSummarySheet';
import { designHeadlines, designYears } from '../template/indicatorSheet';
import type { SummaryOptions } from '../template/summaryFrame';
import { keepUsers, madeWords } from '../template/keepUsers';
import { designStampWithSummaries, madeOf, recordOf } from '../template/summaryStamp';
import { designSummary } from '../template/summarySheet';
import { designJoined } from '../template/joinedFormulas';
import { besidePrevious } from './previousWorkbook';
import { half, readSheetsAndBook } from './readWorkbook';
import { sameSheet } from '../workbook/own';
import { lackOf, registersOf } from './summaryNeeds';

export interface SummariseOptions extends Pace {
  /** Ids of the summaries asked for: S02. */
  readonly summaries: readonly string[];
  readonly lang: Lang;
  /** Charts below the summaries that declare one; default true. */
  readonly charts?: boolean;
  /** ISO date of today: numbers that are no formulas say when they were computed. */
  readonly today: string;
  /** The unit of amounts, when it is not to be that of each summary or of the registers. */
  readonly unit?: MoneyUnit;
  /** Last year's workbook, for summaries that compare years. */
  readonly previous?: PreviousBook | undefined;
}

/**
 * Reads a workbook and adds the summaries asked for as sheets, in the order of their numbers; older ones of ours are
 * replaced, and what people wrote on them is kept. A summary whose register holds no rows is left out.
 * @returns names of the sheets written
 * @throws {WorkbookError} as reading and writing do: a sheet of the same name that is not ours is never overwritten
 */
export async function summariseWorkbook(
  workbook: Workbook,
  catalogue: Catalogue,
  options: SummariseOptions,
): Promise<readonly string[]> {
  const read = await readSheetsAndBook(workbook, catalogue, half(options, 'first'));
  const book = besidePrevious(read.book, options.previous);
  const stamp = read.grids.find(({ name }) => name === STAMP_SHEET);
  const { lang, today } = options;
  const cover = coverOf(book);
  const wanted = catalogue.summaries
    .filter((summary) => options.summaries.includes(summary.id) && !lackOf(summary, book))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const makings: Making[] = [];
  for (const summary of wanted) {
    const sheet = {
      lang,
      today,
      ...(options.unit && { unit: options.unit }),
      charts: options.charts ?? true,
      data: { [COVER]: cover },
      sample: holdsSamples(stamp, registersOf(summary)),
    };
    const before = read.grids.find(({ name }) => sameSheet(name, summary.sheet[lang]));
    const design = await designed(summary, { book, catalogue, before }, sheet, half(options, 'second'));
    makings.push({ id: summary.id, design, before });
  }
  if (makings.length === 0) return [];
  const records = makings.map(({ id, design }) =>
    recordOf(design, { kind: 'summary', id, lang, date: today, made: madeWords(design) }),
  );
  await workbook.writeAll(
    [...(await asPeopleLeftThem(workbook, makings, stamp)), designStampWithSummaries(stamp, records)],
    options.signal && { signal: options.signal },
  );
  return records.map(({ sheet }) => sheet);
}

/** A summary as it is designed, and the sheet it takes the place of. */
interface Making {
  readonly id: string;
  readonly design: SheetDesign;
  readonly before: Grid | undefined;
}

/** What a summary is made from. */
interface Material {
  readonly book: Book;
  readonly catalogue: Catalogue;
  /** The sheet of the summary as it stands, where it was made before: what people wrote there is kept. */
  readonly before: Grid | undefined;
}

async function designed(
  summary: Summary,
  { book, catalogue, before }: Material,
  options: SummaryOptions & Pick<SummariseOptions, 'unit'>,
  pace: Pace,
): Promise<SheetDesign> {
  const { today } = options;
  switch (summary.kind) {
    case 'groups':
      return designSummary(summarise(book, summary, catalogue, options.unit), options);
    case 'joined':
      return designJoined(summariseJoined(book, summary, catalogue, today, options.unit), options);
    case 'overview':
      return designHeadlines(await run(overviewTable(summary, book, catalogue, today), pace), options);
    case 'years':
      return designYears(yearsTable(summary, book, catalogue), options);
    case 'balances': {
      const { balances } = await run(check(book, balancesWithExplained(catalogue), { today }), pace);
      return designBalances(balanceTable(summary, balances, book, catalogue), options, before);
    }
    case 'findings': {
      const { findings } = await run(check(book, catalogue, { today }), half(pace, 'first'));
      const list = (): Steps<SheetDesign> => findingList(summary, book.year, findings, options, before);
      return run(list(), half(pace, 'second'));
    }
  }
}

/** Findings put into words between two turns of others. */
const SLICE = 64;

function* findingList(
  summary: FindingSummary,
  year: number | undefined,
  findings: FindingList,
  options: SummaryOptions,
  before: Grid | undefined,
): Steps<SheetDesign> {
  const described: Finding[] = [];
  for (let position = 0; position < findings.size; position++) {
    if (position % SLICE === 0) yield (position / findings.size) * 0.5;
    described.push(findings.describe(position));
  }
  // The gravest first; those of one severity as the check lists them, sheet by sheet.
  const sorted = SEVERITIES.flatMap((severity) => described.filter((finding) => finding.severity === severity));
  return yield* partOf(designFindingSummary(summary, year, sorted, options, before), 0.5, 0.5);
}

/**
 * The new sheets with what people changed on those they replace: widths, hidden columns, remarks beside and below. The
 * workbook is asked for all of them at once.
 */
async function asPeopleLeftThem(
  workbook: Workbook,
  makings: readonly Making[],
  stamp: Grid | undefined,
): Promise<readonly SheetDesign[]> {
  const replaced = makings.flatMap(({ design, before }) => {
    const made = before && madeOf(stamp, before.name);
    return made ? [{ design, grid: before, made }] : [];
  });
  if (replaced.length === 0) return makings.map(({ design }) => design);
  const structures = await workbook.structures(
    replaced.map(({ grid, made }) => {
      const right = Math.max(made.columns, ...grid.values.map((row) => row.length)) - 1;
      return { sheet: grid.name, ranges: [{ top: 0, left: 0, bottom: 0, right }] };
    }),
  );
  const kept = new Map(
    replaced.map(({ design, grid, made }, index) => [
      design,
      keepUsers(design, { grid, widths: structures[index]?.widths ?? [] }, made),
    ]),
  );
  return makings.map(({ design }) => kept.get(design) ?? design);
}

/** Whether the stamp sheet lists cells of these registers, or of any, as sample data. */
export const holdsSamples = (stamp: Grid | undefined, registers: readonly string[] | undefined): boolean =>
  stamp?.values.some(([kind, of]) => kind === 'sample' && (registers?.some((register) => register === of) ?? true)) ??
  false;

/** The cover's row as sheets are filled from: texts, and dates as ISO. */
export function coverOf(book: Book): DataRow[] {
  const table = book.tables.find(({ register }) => register.id === COVER);
  if (!table || table.rows.length === 0) return [];
  const cells = Object.values(table.columns).map(({ id, column, kinds, numbers, texts }): [string, DataValue] => {
    if (kinds[0] !== Kind.value) return [id, null];
    if (texts) return [id, texts[0] ?? null];
    const number = numbers?.[0] ?? null;
    return [id, column.type === 'date' && number !== null ? isoDate(number) : number];
  });
  return [Object.fromEntries(cells)];
}
