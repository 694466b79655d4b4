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
import { designStampWithSummaries, madeOf } from '../template/summaryStamp';
import { designSummary } from '../template/summarySheet';
import { designJoined } from '../template/joinedFormulas';
import { besidePrevious } from './previousWorkbook';
import { half, readWorkbook } from './readWorkbook';
import { sameSheet } from '../workbook/own';
import { stampOf } from './stampOf';
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
  const read = await readWorkbook(workbook, catalogue, half(options, 'first'));
  const book = besidePrevious(read, options.previous);
  const stamp = await stampOf(workbook);
  const wanted = catalogue.summaries
    .filter((summary) => options.summaries.includes(summary.id))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const pace = half(options, 'second');
  const designs: { summary: Summary; design: SheetDesign; made: string }[] = [];
  for (const summary of wanted) {
    const sheet = {
      lang: options.lang,
      today: options.today,
      ...(options.unit && { unit: options.unit }),
      charts: options.charts ?? true,
      data: { [COVER]: coverOf(book) },
      sample: holdsSamples(stamp, registersOf(summary)),
    };
    if (lackOf(summary, book)) continue;
    const before = await sheetNow(workbook, summary.sheet[options.lang]);
    const design = await designed(summary, { book, catalogue, before }, sheet, pace);
    designs.push({ summary, design: await asPeopleLeftIt(workbook, design, before, stamp), made: madeWords(design) });
  }
  if (designs.length === 0) return [];
  const written = designs.map(({ summary, design, made }) => ({
    kind: 'summary' as const,
    id: summary.id,
    lang: options.lang,
    sheet: design.name,
    title: String(design.rows[0]?.[0]?.value ?? ''),
    date: options.today,
    made,
  }));
  await workbook.writeAll(
    [...designs.map(({ design }) => design), designStampWithSummaries(stamp, written)],
    options.signal && { signal: options.signal },
  );
  return written.map(({ sheet }) => sheet);
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

/** The new sheet with what people changed on the one it replaces: widths, hidden columns, remarks beside and below. */
async function asPeopleLeftIt(
  workbook: Workbook,
  design: SheetDesign,
  before: Grid | undefined,
  stamp: Grid | undefined,
): Promise<SheetDesign> {
  const made = before && madeOf(stamp, before.name);
  if (!made) return design;
  const right = Math.max(made.columns, ...before.values.map((row) => row.length)) - 1;
  const ranges = [{ top: 0, left: 0, bottom: 0, right }];
  const [structure] = await workbook.structures([{ sheet: before.name, ranges }]);
  return keepUsers(design, { grid: before, widths: structure?.widths ?? [] }, made);
}

/** A sheet as it stands; undefined where there is none of the name. */
async function sheetNow(workbook: Workbook, name: string): Promise<Grid | undefined> {
  const isThere = (await workbook.sheets()).some((sheet) => sameSheet(sheet.name, name));
  if (!isThere) return undefined;
  for await (const grid of workbook.read([name])) return grid;
  return undefined;
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
