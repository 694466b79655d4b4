import { check } from '../engine/check/check';
import { run, type Pace } from '../engine/steps';
import { balancesWithExplained, balanceTable } from '../engine/summarise/balances';
import { summariseJoined } from '../engine/summarise/joined';
import { summarise } from '../engine/summarise/summarise';
import type { Catalogue } from '../model/catalogue';
import type { DataRow, DataValue } from '../model/data';
import { isoDate } from '../model/date';
import type { MoneyUnit } from '../model/money';
import { COVER } from '../model/register';
import type { SheetDesign } from '../model/sheet';
import type { BalanceSummary, Summary } from '../model/summary';
import { Kind, type Book } from '../model/table';
import type { Lang } from '../model/text';
import type { Grid, Workbook } from '../model/workbook';
import { designBalances } from '../template/balanceSheet';
import type { SummaryOptions } from '../template/summaryFrame';
import { designStampWithSummaries } from '../template/summaryStamp';
import { designSummary } from '../template/summarySheet';
import { designJoined } from '../template/joinedFormulas';
import { half, readWorkbook } from './readWorkbook';
import { stampOf } from './stampOf';
import { lackOf, registersOf } from './summaryNeeds';

export interface SummariseOptions extends Pace {
  /** Ids of the summaries asked for: S02. */
  readonly summaries: readonly string[];
  readonly lang: Lang;
  /** ISO date of today: numbers that are no formulas say when they were computed. */
  readonly today: string;
  /** The unit of amounts, when it is not to be that of each summary or of the registers. */
  readonly unit?: MoneyUnit;
}

/**
 * Reads a workbook and adds the summaries asked for as sheets, in the order of their numbers; older ones of ours are
 * replaced. A summary whose register holds no rows is left out.
 * @returns names of the sheets written
 * @throws {WorkbookError} as reading and writing do: a sheet of the same name that is not ours is never overwritten
 */
export async function summariseWorkbook(
  workbook: Workbook,
  catalogue: Catalogue,
  options: SummariseOptions,
): Promise<readonly string[]> {
  const book = await readWorkbook(workbook, catalogue, half(options, 'first'));
  const stamp = await stampOf(workbook);
  const wanted = catalogue.summaries
    .filter((summary) => options.summaries.includes(summary.id))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const designs: { summary: Summary; design: SheetDesign }[] = [];
  for (const summary of wanted) {
    const sheet = {
      lang: options.lang,
      today: options.today,
      ...(options.unit && { unit: options.unit }),
      data: { [COVER]: coverOf(book) },
      sample: holdsSamples(stamp, registersOf(summary)),
    };
    if (lackOf(summary, book)) continue;
    designs.push({ summary, design: await designed(summary, book, catalogue, sheet, half(options, 'second')) });
  }
  if (designs.length === 0) return [];
  const written = designs.map(({ summary, design }) => ({
    kind: 'summary' as const,
    id: summary.id,
    lang: options.lang,
    sheet: design.name,
    title: String(design.rows[0]?.[0]?.value ?? ''),
    date: options.today,
  }));
  await workbook.writeAll(
    [...designs.map(({ design }) => design), designStampWithSummaries(stamp, written)],
    options.signal && { signal: options.signal },
  );
  return written.map(({ sheet }) => sheet);
}

function designed(
  summary: Summary,
  book: Book,
  catalogue: Catalogue,
  options: SummaryOptions & Pick<SummariseOptions, 'unit'>,
  pace: Pace,
): SheetDesign | Promise<SheetDesign> {
  switch (summary.kind) {
    case 'groups':
      return designSummary(summarise(book, summary, catalogue, options.unit), options);
    case 'joined':
      return designJoined(summariseJoined(book, summary, catalogue, options.today, options.unit), options);
    case 'balances':
      return designedBalances(summary, book, catalogue, options, pace);
  }
}

async function designedBalances(
  summary: BalanceSummary,
  book: Book,
  catalogue: Catalogue,
  options: SummaryOptions,
  pace: Pace,
): Promise<SheetDesign> {
  const { balances } = await run(check(book, balancesWithExplained(catalogue), { today: options.today }), pace);
  return designBalances(balanceTable(summary, balances, book, catalogue), options);
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
