import { summarise } from '../engine/summarise/summarise';
import type { Pace } from '../engine/steps';
import type { Catalogue } from '../model/catalogue';
import type { Expr } from '../model/expression';
import type { SheetDesign } from '../model/sheet';
import type { GroupSummary, Summary } from '../model/summary';
import type { Book } from '../model/table';
import type { Lang } from '../model/text';
import type { Workbook } from '../model/workbook';
import { designData } from '../template/pivot/dataSheet';
import { designPivot } from '../template/pivot/pivotSheet';
import { registerData, type PivotSource } from '../template/pivot/registerData';
import { designStampWithSummaries, recordOf } from '../template/summaryStamp';
import { half, readWorkbook } from './readWorkbook';
import { stampOf } from './stampOf';
import { lackOf } from './summaryNeeds';

export interface PivotOptions extends Pace {
  /** Ids of the summaries whose fields are placed: S02. */
  readonly pivots: readonly string[];
  readonly lang: Lang;
  /** ISO date of today: the data say when they were copied. */
  readonly today: string;
}

/**
 * Reads a workbook and adds a native PivotTable for each summary asked for, on a plain table of its register's rows. One
 * that is there already stays as people turned it; its data are copied anew. A summary whose register holds no rows is
 * left out.
 * @returns names of the sheets with PivotTables
 * @throws {WorkbookError} as reading and writing do
 */
export async function makePivots(
  workbook: Workbook,
  catalogue: Catalogue,
  options: PivotOptions,
): Promise<readonly string[]> {
  const { lang, today } = options;
  const book = await readWorkbook(workbook, catalogue, half(options, 'first'));
  const stamp = await stampOf(workbook);
  const summaries = catalogue.summaries.filter(isGroups).filter((summary) => !lackOf(summary, book));
  const wanted = summaries
    .filter(({ id }) => options.pivots.includes(id))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const data: Made[] = [];
  const pivots: Made[] = [];
  for (const register of new Set(wanted.map((summary) => summary.register))) {
    options.signal?.throwIfAborted();
    const sources = summaries
      .filter((summary) => summary.register === register)
      .map((summary) => sourceOf(book, summary, catalogue));
    const ofRegister = registerData(sources, lang);
    data.push({ kind: 'data', id: register, design: designData(ofRegister, { lang, today }) });
    for (const { table } of sources) {
      if (!wanted.includes(table.summary)) continue;
      pivots.push({ kind: 'pivot', id: table.summary.id, design: designPivot(ofRegister, table, { lang, today }) });
    }
  }
  const made = [...data, ...pivots];
  if (made.length === 0) return [];
  const written = made.map(({ kind, id, design }) => recordOf(design, { kind, id, lang, date: today }));
  await workbook.writeAll(
    [...made.map(({ design }) => design), designStampWithSummaries(stamp, written)],
    half(options, 'second'),
  );
  return pivots.map(({ design }) => design.name);
}

interface Made {
  readonly kind: 'data' | 'pivot';
  readonly id: string;
  readonly design: SheetDesign;
}

const isGroups = (summary: Summary): summary is GroupSummary => summary.kind === 'groups';

/** True of every row. */
const EVERY: Expr = { op: 'all', of: [] };

function sourceOf(book: Book, summary: GroupSummary, catalogue: Catalogue): PivotSource {
  const table = summarise(book, summary, catalogue);
  const { where } = summary;
  if (!where) return { table, whole: table };
  return { table, whole: summarise(book, { ...summary, where: { ...where, expect: EVERY } }, catalogue) };
}
