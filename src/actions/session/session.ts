import type { Kept } from '../../engine/recheck/kept';
import type { Pace } from '../../engine/steps';
import { localTime } from '../../model/date';
import type { MoneyUnit } from '../../model/money';
import { fillText, type Lang } from '../../model/text';
import { cellRange } from '../../model/ranges';
import type { Edit, SheetRange, Workbook } from '../../model/workbook';
import type { TemplateOptions } from '../../template/options';
import { keepWorkbook, type CheckReport } from '../checkWorkbook';
import { journalOf, type JournalEntry } from '../fixes/journal';
import { readPrevious } from '../previousWorkbook';
import { sheetMaking } from '../sheetMaking';
import { stampOf } from '../stampOf';
import { Desk } from './desk';
import { mend, takeBack, type Changed, type FixRequest } from './fixing';
import { catchUp, EditFollower } from './follow';
import { makeOverview, makePivot, makeSummaries } from './made';
import { problemOf } from './problem';
import { positionsIn } from './scope';
import type { SessionSetup } from './setup';
import type { Scope, SessionState } from './state';
import { compareTemplates, repairCompared } from './templates';
import { movesCells } from './touched';
import { grouped, NOTICES } from './words';

/** How often a workbook whose rows or sheets move while it is read is read again. */
const MOST_RESTARTS = 2;

/**
 * One person at work on one open workbook, whatever they see of it: pane and ribbon share it. What takes long is done
 * one job at a time; nothing here throws, problems become a notice and the next call works.
 */
export class Session {
  private readonly desk: Desk;
  /** Edits made while a check reads the workbook; the check takes them from here. */
  private arrived: Edit[] = [];
  /** How often edits moved cells: marks made meanwhile may stand beside what they are about. */
  private moves = 0;
  /** The marks there are colour cells; else there is only the list. */
  private coloured = true;
  /** Sheets that are no register are judged as plain tables. */
  private tables = false;
  private readonly follower: EditFollower;
  private readonly stopEdits: () => void;

  constructor(private readonly setup: SessionSetup) {
    const { workbook, live = workbook.keepsUndo } = setup;
    this.desk = new Desk({ scope: { of: 'workbook' }, stale: [], outdated: false, marks: 'none', live }, (isAtWork) => {
      this.follower.hold(isAtWork);
    });
    this.follower = new EditFollower(workbook, {
      stale: (stale) => {
        this.desk.show({ stale });
      },
      judged: (report) => {
        this.judged(report);
      },
      outdated: () => {
        this.desk.show({ outdated: true });
      },
      problem: (error) => {
        this.desk.tell(problemOf(error));
      },
    });
    this.follower.setLive(live);
    this.stopEdits = workbook.onEdit((edit) => {
      this.edited(edit);
    });
    void this.lookForMarks();
  }

  /** A new object after every change. */
  get state(): SessionState {
    return this.desk.state;
  }

  /** @returns how to stop listening */
  readonly subscribe = (listener: () => void): (() => void) => this.desk.subscribe(listener);

  /** Stops following the workbook. */
  dispose(): void {
    this.stopEdits();
    this.follower.stop();
    this.desk.cancel();
  }

  /** Reads and judges the workbook and shows the findings of a scope. @returns whether that was done */
  check(scope: Scope): Promise<boolean> {
    return this.checkIn(() => Promise.resolve(scope));
  }

  /** As `check`, with sheets that are no register judged as plain tables, from now on; shows the findings of one of them. */
  checkTable(sheet: string): Promise<boolean> {
    this.tables = true;
    return this.check({ of: 'sheet', sheet });
  }

  /** As `check`, of the sheet in view or of the cells selected. */
  checkSelected(of: 'sheet' | 'cells'): Promise<boolean> {
    return this.checkIn(async () => {
      const cells = await this.setup.workbook.selection();
      return of === 'sheet' ? { of, sheet: cells.sheet } : { of, cells };
    });
  }

  private checkIn(scopeOf: () => Promise<Scope>): Promise<boolean> {
    return this.desk.work('check', async (pace) => {
      const scope = await scopeOf();
      const arrived: Edit[] = [];
      this.arrived = arrived;
      const { kept, complete } = await this.checked(arrived, pace);
      return () => {
        if (complete) this.follower.begin(kept);
        else this.follower.stop();
        return { report: kept.report, marks: this.marksUnder(kept.report), scope, stale: [], outdated: !complete };
      };
    });
  }

  /** Ends what runs at once, whether the program answers or not: nothing half-done is left, the former report stands. */
  cancel(): void {
    this.desk.cancel();
  }

  /** Colours the cells of the findings shown and adds them as a sheet. */
  mark(lang: Lang): Promise<boolean> {
    return this.markFound('mark', lang, true);
  }

  /** Adds the findings shown as a sheet; colours stay as they are. */
  listFindings(lang: Lang): Promise<boolean> {
    return this.markFound('list', lang, this.desk.shown.marks !== 'none' && this.coloured);
  }

  /** Takes marks and list away, also those of an earlier session. */
  clearMarks(): Promise<boolean> {
    return this.desk.work('clear-marks', async ({ signal }) => {
      const { workbook } = this.setup;
      const had = await workbook.hasMarks();
      if (had) await workbook.clearMarks(signal);
      return () => ({ marks: 'none', notice: { kind: 'done', text: had ? NOTICES.cleared : NOTICES.noMarks } });
    });
  }

  /** Mends findings of the scope, writes each into the workbook's journal, and judges the rows again. */
  async fix(request: FixRequest): Promise<boolean> {
    const report = this.checkedReport();
    if (!report) return false;
    const { workbook, now = localTime } = this.setup;
    const { scope } = this.desk.shown;
    return this.change('fix', ({ signal }) => mend(workbook, report, { scope, request, time: now(), signal }));
  }

  /** Takes fixes back, also those of an earlier session. @param entries of the journal; all that stand where absent */
  undoFixes(entries?: readonly number[]): Promise<boolean> {
    const { workbook, catalogue } = this.setup;
    return this.change('undo', (pace) => takeBack(workbook, catalogue, { ...pace, ...(entries && { entries }) }));
  }

  /** The fixes made in the workbook, the oldest first; none where it cannot be read, which is told. */
  async journal(): Promise<readonly JournalEntry[]> {
    try {
      return journalOf(await stampOf(this.setup.workbook));
    } catch (error) {
      this.desk.tell(problemOf(error));
      return [];
    }
  }

  /** Changes cells and judges them again at once, whether or not edits are followed. */
  private async change(
    of: 'fix' | 'undo',
    task: (pace: Pace & { readonly signal: AbortSignal }) => Promise<Changed>,
  ): Promise<boolean> {
    const done = await this.desk.work(of, async (pace) => {
      const { cells, notice } = await task(pace);
      // Also where it was cancelled meanwhile: the cells are changed all the same.
      this.follower.touch(cells);
      return () => ({ notice });
    });
    await this.follower.judgeNow();
    return done;
  }

  /** Inserts official sheets; what was checked before says nothing of them. */
  insertTemplates(options: TemplateOptions): Promise<boolean> {
    return this.desk.work('insert', async (pace) => {
      const { insertTemplates } = await sheetMaking();
      const sheets = await insertTemplates(this.setup.workbook, options, pace);
      const [first = ''] = sheets;
      return () => {
        this.follower.stop();
        // Whoever inserts begins to fill in: the first of the sheets states year and office.
        void this.reveal({ sheet: first, range: cellRange({ row: 0, column: 0 }) });
        const said = fillText(NOTICES.inserted, { count: String(sheets.length), sheet: first });
        return { outdated: this.desk.shown.report !== undefined, notice: { kind: 'done', text: said } };
      };
    });
  }

  /** Adds summaries as sheets. @param ids of the summaries: S02 @param unit of amounts, when it is not to be theirs */
  summarise(ids: readonly string[], lang: Lang, unit?: MoneyUnit): Promise<boolean> {
    const asked = { ids, lang, unit, previous: this.desk.shown.previous };
    return this.desk.work('summarise', (pace) => makeSummaries(this.setup, asked, pace));
  }

  /** Adds the annual overview as a sheet. */
  insertOverview(lang: Lang): Promise<boolean> {
    return this.desk.work('overview', (pace) => makeOverview(this.setup, lang, this.desk.shown.previous, pace));
  }

  /** Makes the PivotTable of a summary, or brings its data up to date. @param id of the summary: S02 */
  turn(id: string, lang: Lang): Promise<boolean> {
    return this.desk.work('pivot', (pace) => makePivot(this.setup, id, lang, pace, (cells) => void this.reveal(cells)));
  }

  /** Reads last year's workbook, which checks compare with from now on. @param open may throw a WorkbookError */
  compareWith(file: string, open: () => Promise<Workbook>): Promise<boolean> {
    return this.desk.work('previous', async (pace) => {
      const previous = await readPrevious(await open(), file, this.setup.catalogue, pace);
      const said = fillText(NOTICES.comparing, { file });
      return () => ({ previous, outdated: this.desk.shown.report !== undefined, notice: { kind: 'done', text: said } });
    });
  }

  /** Checks compare with no other workbook any more. */
  compareNoMore(): void {
    this.desk.show({ previous: undefined, outdated: this.desk.shown.report !== undefined });
  }

  /** Compares the sheets of templates with what they were made as. */
  inspectTemplates(): Promise<boolean> {
    const { workbook, catalogue } = this.setup;
    return this.desk.work('inspect', async (pace) => {
      const { templates, notice } = await compareTemplates(workbook, catalogue, pace);
      return () => ({ templates, notice });
    });
  }

  /** Puts right what they have lost. @param formulas also where typed values differ from what the formulas give */
  repairTemplates(formulas: boolean): Promise<boolean> {
    const { workbook, catalogue } = this.setup;
    return this.desk.work('repair', async (pace) => {
      const { templates, notice, changed } = await repairCompared(workbook, catalogue, { ...pace, formulas });
      return () => {
        if (changed) this.follower.stop();
        return {
          templates,
          notice,
          outdated: this.desk.shown.outdated || (changed && this.desk.shown.report !== undefined),
        };
      };
    });
  }

  /** Brings cells into view and selects them; possible while a job runs. */
  async reveal(cells: SheetRange): Promise<boolean> {
    try {
      await this.setup.workbook.reveal(cells);
      return true;
    } catch (error) {
      this.desk.tell(problemOf(error));
      return false;
    }
  }

  /** As `reveal`, for cells of a finding: where rows moved since they are no longer those it speaks of. */
  async revealFound(cells: SheetRange): Promise<boolean> {
    if (!this.desk.shown.outdated) return this.reveal(cells);
    this.desk.tell({ kind: 'problem', text: NOTICES.moved });
    return false;
  }

  dismissNotice(): void {
    this.desk.tell(undefined);
  }

  /** Judges touched rows again by themselves, or no more. */
  live(on: boolean): void {
    this.desk.show({ live: on });
    this.follower.setLive(on);
  }

  /** Reads, judges, and again what was edited meanwhile; where rows keep moving, as it was at the last reading. */
  private async checked(arrived: Edit[], pace: Pace): Promise<{ kept: Kept; complete: boolean }> {
    const { workbook, catalogue, today } = this.setup;
    for (let restarts = 0; ; restarts++) {
      arrived.length = 0;
      const { previous } = this.desk.shown;
      const asked = { today: today(), tables: this.tables, ...(previous && { previous }) };
      const kept = await keepWorkbook(workbook, catalogue, { ...pace, ...asked });
      if (restarts === MOST_RESTARTS) return { kept, complete: arrived.length === 0 };
      let complete = true;
      while (complete && arrived.length > 0) complete = await catchUp(workbook, kept, arrived.splice(0), pace);
      if (complete) return { kept, complete };
    }
  }

  /** The report something is done with; where there is none, or none that still holds, that is told. */
  private checkedReport(): CheckReport | undefined {
    const { report, outdated } = this.desk.shown;
    if (report && !outdated) return report;
    if (this.desk.atWork) this.desk.tellBusy();
    else this.desk.tell({ kind: 'problem', text: report ? NOTICES.outdated : NOTICES.notChecked });
    return undefined;
  }

  private async markFound(of: 'mark' | 'list', lang: Lang, colours: boolean): Promise<boolean> {
    const report = this.checkedReport();
    const { scope, marks } = this.desk.shown;
    if (!report) return false;
    return this.desk.work(of, async (pace) => {
      const positions = positionsIn(report, scope);
      if (positions.length === 0) {
        if (marks !== 'none') await this.setup.workbook.clearMarks(pace.signal);
        return () => ({ marks: 'none', notice: { kind: 'done', text: NOTICES.nothingFound } });
      }
      const { moves } = this;
      const { markFindings } = await sheetMaking();
      const { cells, sheet } = await markFindings(this.setup.workbook, report, positions, { ...pace, lang, colours });
      const values = { sheet, count: grouped(of === 'mark' ? cells : positions.length) };
      return () => {
        this.coloured = colours;
        const said = of === 'mark' ? NOTICES.marked : NOTICES.listed;
        const shown = moves === this.moves ? 'shown' : 'stale';
        return { marks: shown, notice: { kind: 'done', text: fillText(said, values) } };
      };
    });
  }

  private edited(edit: Edit): void {
    if (this.desk.atWork === 'check') this.arrived.push(edit);
    if (movesCells(edit)) {
      this.moves += 1;
      if (this.desk.shown.marks === 'shown') this.desk.show({ marks: 'stale' });
    }
    this.follower.edit(edit);
  }

  private judged(report: CheckReport): void {
    this.desk.show({ report, marks: this.marksUnder(report) });
  }

  /** Marks under a new report: what was marked may have been mended. Those of an earlier session nobody can judge. */
  private marksUnder({ result }: CheckReport): SessionState['marks'] {
    const { marks, report: before } = this.desk.shown;
    return marks === 'shown' && before && before.result.findings.size !== result.findings.size ? 'stale' : marks;
  }

  private async lookForMarks(): Promise<void> {
    try {
      if ((await this.setup.workbook.hasMarks()) && this.desk.shown.marks === 'none')
        this.desk.show({ marks: 'shown' });
    } catch (error) {
      this.desk.tell(problemOf(error));
    }
  }
}
