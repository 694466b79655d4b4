import { run, type Pace } from '../../engine/steps';
import type { Kept } from '../../engine/recheck/kept';
import { isFault, type Edit, type OpenWorkbook, type SheetRange } from '../../model/workbook';
import type { CheckReport } from '../checkWorkbook';
import { allTouched, rowCount, withTouched } from './touched';

/** What follows edits tells of them. */
export interface Follower {
  /** Cells that were edited since they were judged. */
  stale(touched: readonly SheetRange[]): void;
  /** The report after edits; the one before is not to be read any more. */
  judged(report: CheckReport): void;
  /** More changed than rows of data: only a new check can tell. */
  outdated(): void;
  problem(error: unknown): void;
}

/** Milliseconds without an edit before touched rows are judged again: typing on is not disturbed. */
export const QUIET = 150;
/** Milliseconds until somebody who is typing in a cell is asked again. */
export const BUSY_WAIT = 1000;
/** More rows touched than this are read and judged faster by a new check. */
const MOST_ROWS = 20_000;

/**
 * Keeps a check up to date with what people edit, for as long as they want it to. Touched cells are told of at once;
 * when it has been quiet for a moment they are read in one batch and judged. It writes nothing.
 */
export class EditFollower {
  private kept: Kept | undefined;
  /** Edited, not read yet; apart from those being judged, which may be edited once more meanwhile. */
  private waiting: readonly SheetRange[] = [];
  private judging: readonly SheetRange[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private held = false;
  private live = false;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly to: Follower,
  ) {}

  /** From now on this check is followed, and what was edited before is settled. */
  begin(kept: Kept): void {
    this.stop();
    this.kept = kept;
  }

  /** Follows nothing any more: the workbook must be checked anew. */
  stop(): void {
    clearTimeout(this.timer);
    this.kept = undefined;
    this.waiting = [];
    this.judging = [];
  }

  /** Whether touched rows are judged again; what was touched before is then, too. */
  setLive(live: boolean): void {
    this.live = live;
    this.schedule(QUIET);
  }

  /** While something else reads the report nothing may change it; edits wait. */
  hold(held: boolean): void {
    this.held = held;
    this.schedule(QUIET);
  }

  edit({ sheet, range }: Edit): void {
    if (!this.kept) return;
    if (sheet === undefined || range === undefined) {
      this.giveUp();
      return;
    }
    this.touch([{ sheet, range }]);
  }

  /** Cells that were changed, by people or by us. */
  touch(cells: readonly SheetRange[]): void {
    const { kept } = this;
    if (!kept) return;
    // What is typed beside the registers is nobody's finding.
    const concerned = cells.filter(({ sheet }) => kept.report.book.tables.some((table) => table.sheet === sheet));
    if (concerned.length === 0) return;
    this.waiting = concerned.reduce(withTouched, this.waiting);
    this.to.stale(allTouched(this.judging, this.waiting));
    if (this.live && rowCount(this.waiting) > MOST_ROWS) this.giveUp();
    else this.schedule(QUIET);
  }

  /** Judges what was touched now, also where edits are not followed: somebody has just asked for the change. */
  async judgeNow(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.running && !this.held && this.waiting.length > 0) await this.judgeWaiting();
  }

  private schedule(wait: number): void {
    clearTimeout(this.timer);
    if (!this.live || this.held || this.running || this.waiting.length === 0) return;
    this.timer = setTimeout(() => void this.judgeWaiting(), wait);
  }

  private giveUp(): void {
    this.stop();
    this.to.outdated();
  }

  private async judgeWaiting(): Promise<void> {
    const { kept } = this;
    if (!kept) return;
    this.running = true;
    this.judging = this.waiting;
    this.waiting = [];
    let wait = QUIET;
    try {
      await run(kept.prepare(), {});
      if (kept !== this.kept) return;
      const patches = await this.workbook.readCells(kept.needs(this.judging));
      if (kept !== this.kept) return;
      if (this.held) this.waitAgain();
      else if (kept.apply(patches) === 'start-over') this.giveUp();
      else {
        // Thousands of findings put in order at a stroke would hold the page up.
        await run(kept.list(), {});
        if (kept === this.kept) this.settle(kept);
      }
    } catch (error) {
      if (kept !== this.kept) return;
      this.waitAgain();
      if (isFault(error, 'missing')) this.giveUp();
      else if (isFault(error, 'busy')) wait = BUSY_WAIT;
      else {
        // Asked again with the next edit, so that a program that does not answer is not asked for ever.
        wait = Infinity;
        this.to.problem(error);
      }
    } finally {
      this.running = false;
      if (wait !== Infinity) this.schedule(wait);
    }
  }

  /** What was read is of no use: its cells are read again. */
  private waitAgain(): void {
    this.waiting = allTouched(this.judging, this.waiting);
    this.judging = [];
  }

  private settle(kept: Kept): void {
    this.judging = [];
    this.to.judged(kept.report);
    this.to.stale(this.waiting);
  }
}

/**
 * Judges cells that were edited while the workbook was being read.
 * @returns whether that was possible; else the workbook must be read once more
 */
export async function catchUp(
  workbook: OpenWorkbook,
  kept: Kept,
  edits: readonly Edit[],
  pace: Pace,
): Promise<boolean> {
  let touched: readonly SheetRange[] = [];
  for (const { sheet, range } of edits) {
    if (sheet === undefined || range === undefined) return false;
    if (kept.report.book.tables.some((table) => table.sheet === sheet))
      touched = withTouched(touched, { sheet, range });
  }
  if (touched.length === 0) return true;
  await run(kept.prepare(), { ...(pace.signal && { signal: pace.signal }) });
  const patches = await workbook.readCells(kept.needs(touched));
  pace.signal?.throwIfAborted();
  if (kept.apply(patches) !== 'applied') return false;
  await run(kept.list(), { ...(pace.signal && { signal: pace.signal }) });
  return true;
}
