import { planFixes, type PlannedFix } from '../../engine/fix/plan';
import { run, type Steps } from '../../engine/steps';
import type { Catalogue } from '../../model/catalogue';
import { fillText, text, type Text } from '../../model/text';
import type { SheetRange, Workbook } from '../../model/workbook';
import type { CheckReport } from '../checkWorkbook';
import { applyFixes, type AppliedFixes } from '../fixes/applyFixes';
import { undoFixes, type UndoneFixes, type UndoOptions } from '../fixes/undoFixes';
import { positionsIn } from './scope';
import type { Notice, Scope } from './state';
import { NOTICES } from './words';

/** What somebody wants mended: one finding, all of a rule's official number, or all that is safe. */
export type FixRequest =
  | { readonly of: 'finding'; readonly position: number }
  | { readonly of: 'rule'; readonly number: string }
  | { readonly of: 'safe' };

/** The fixes asked for, among the findings of a scope. */
export function* fixesFor(report: CheckReport, scope: Scope, request: FixRequest): Steps<readonly PlannedFix[]> {
  const { findings } = report.result;
  switch (request.of) {
    case 'finding':
      return yield* planFixes(findings, [request.position]);
    case 'rule': {
      const positions = positionsIn(report, scope).filter(
        (position) => findings.rule(position).number === request.number,
      );
      return yield* planFixes(findings, positions);
    }
    case 'safe':
      return yield* planFixes(findings, positionsIn(report, scope), ({ safe }) => safe);
  }
}

/** Cells that were changed, and what is told of it. */
export interface Changed {
  readonly cells: readonly SheetRange[];
  readonly notice: Notice;
}

/** Mends what is asked for. @throws {WorkbookError} as `applyFixes`; the signal's reason: nothing was mended */
export async function mend(
  workbook: Workbook,
  report: CheckReport,
  asked: {
    readonly scope: Scope;
    readonly request: FixRequest;
    readonly time: string;
    readonly signal: AbortSignal;
  },
): Promise<Changed> {
  const { scope, request, time, signal } = asked;
  const fixes = await run(fixesFor(report, scope, request), { signal });
  const fixed = await applyFixes(workbook, report.book, fixes, time);
  return { cells: fixed.cells, notice: fixedNotice(fixed) };
}

/** Takes fixes back. @throws {WorkbookError} as `undoFixes` */
export async function takeBack(workbook: Workbook, catalogue: Catalogue, options: UndoOptions): Promise<Changed> {
  const undone = await undoFixes(workbook, catalogue, options);
  return { cells: undone.cells, notice: undoneNotice(undone) };
}

function fixedNotice({ applied, changedSince, cells }: AppliedFixes): Notice {
  const done = fillText(NOTICES.fixed, { fixes: String(applied.length), cells: String(cells.length) });
  const left = fillText(NOTICES.notFixed, { count: String(changedSince.length) });
  return noticeOf(applied.length > 0 && done, changedSince.length > 0 && left, NOTICES.nothingToFix);
}

function undoneNotice({ entries, cells, left }: UndoneFixes): Notice {
  const done = fillText(NOTICES.undone, { entries: String(entries.length), cells: String(cells.length) });
  const [first] = left;
  const where = first?.at?.sheet ?? first?.cell.sheet ?? '';
  const kept = fillText(NOTICES.notUndone, { count: String(left.length), sheet: where });
  return noticeOf(cells.length > 0 && done, left.length > 0 && kept, NOTICES.nothingToUndo);
}

/** What was left alone is a problem somebody must look at. */
function noticeOf(done: Text | false, left: Text | false, nothing: Text): Notice {
  if (done && left) return { kind: 'problem', text: text(`${done.zh}${left.zh}`, `${done.en} ${left.en}`) };
  if (left) return { kind: 'problem', text: left };
  return { kind: 'done', text: done || nothing };
}
