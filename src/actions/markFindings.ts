import type { FindingList } from '../engine/check/findings';
import { partOf, run, type Pace, type Steps } from '../engine/steps';
import type { CellAddress } from '../model/address';
import { SEVERITIES } from '../model/finding';
import { groupBy } from '../model/groups';
import { asRanges } from '../model/ranges';
import type { Severity } from '../model/rule';
import type { SheetDesign } from '../model/sheet';
import type { Book } from '../model/table';
import type { Lang } from '../model/text';
import type { Mark, OpenWorkbook } from '../model/workbook';
import { designFindings, type FiledFinding } from '../template/findingsSheet';
import type { CheckReport } from './checkWorkbook';
import { half } from './readWorkbook';

export interface MarkOptions extends Pace {
  readonly lang: Lang;
  /** Colour the cells too; else only the list is added. */
  readonly colours: boolean;
}

/** What was added to a workbook. */
export interface Marked {
  /** Cells coloured. */
  readonly cells: number;
  /** The sheet of the list. */
  readonly sheet: string;
}

/** Findings put into words between two turns of others. */
const SLICE = 64;

/**
 * Colours the leading cells of findings and adds the findings as a sheet; what was there of ours goes first.
 * @param positions which findings, by their position in the report
 * @throws {WorkbookError} as `OpenWorkbook.mark`, and the signal's reason
 */
export async function markFindings(
  workbook: OpenWorkbook,
  { book, result }: CheckReport,
  positions: readonly number[],
  { lang, colours, ...pace }: MarkOptions,
): Promise<Marked> {
  const list = await run(listOf(result.findings, positions, lang), half(pace, 'first'));
  const marks = colours ? marksOf(result.findings, book, positions) : [];
  await workbook.mark(marks, list, half(pace, 'second'));
  const sizeOf = ({ range }: Mark): number => (range.bottom - range.top + 1) * (range.right - range.left + 1);
  return { cells: marks.reduce((sum, mark) => sum + sizeOf(mark), 0), sheet: list.name };
}

/** Cells to colour, each once: where several findings stand in one cell, the gravest gives the colour. */
export function marksOf(findings: FindingList, book: Book, positions: readonly number[]): readonly Mark[] {
  const gravest = new Map<string, { severity: Severity; table: number; at: CellAddress }>();
  for (const position of positions) {
    const { severity } = findings.rule(position);
    const [table, at] = [findings.table(position), findings.cell(position)];
    const name = `${table}:${at.row}:${at.column}`;
    const before = gravest.get(name);
    if (!before || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(before.severity)) {
      gravest.set(name, { severity, table, at });
    }
  }
  const blocks = groupBy(gravest.values(), ({ severity, table }) => `${table}:${severity}`);
  return [...blocks.values()].flatMap((cells) => {
    const [{ severity, table }] = cells as [(typeof cells)[number]];
    const sheet = book.tables[table]?.sheet;
    return sheet === undefined ? [] : asRanges(cells.map(({ at }) => at)).map((range) => ({ sheet, range, severity }));
  });
}

function* listOf(findings: FindingList, positions: readonly number[], lang: Lang): Steps<SheetDesign> {
  const filed: FiledFinding[] = [];
  for (const [index, position] of positions.entries()) {
    filed.push({ finding: findings.describe(position) });
    if (index % SLICE === 0) yield index / positions.length / 2;
  }
  return yield* partOf(designFindings(filed, lang), 0.5, 0.5);
}
