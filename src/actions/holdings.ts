import type { Catalogue } from '../model/catalogue';
import type { Text } from '../model/text';
import type { Edit, OpenWorkbook } from '../model/workbook';
import type { Book } from '../model/table';
import { recognise, type Holdings } from './recognise';
import { problemOf } from './session/problem';
import type { Job, SessionState } from './session/state';

/** What is known of the workbook now; each change is a new object. */
export interface HoldingsState {
  /** What the last reading found; absent before the first one. */
  readonly holdings?: Holdings;
  /** A reading is under way, with the share done, 0–1. */
  readonly reading?: { readonly done: number };
  /** Why the last reading failed, and what to do. */
  readonly problem?: Text;
  /** Something changed since it was read. */
  readonly isOld: boolean;
}

/** What the store needs of a session: its check's book saves a reading, its work makes one necessary. */
interface Working {
  readonly state: SessionState;
  subscribe(listener: () => void): () => void;
}

/** Milliseconds without an edit before the workbook is looked at again. */
const QUIET = 1000;
/** Readings that took longer are not repeated by themselves, only when somebody comes to look. */
const QUICK = 400;

/**
 * Keeps in mind what a workbook holds, for screens that show it. It reads when somebody looks, takes the book of a check
 * where there is one, and steps aside while the session works.
 */
export class HoldingsStore {
  state: HoldingsState = { isOld: true };
  private readonly listeners = new Set<() => void>();
  private reader: AbortController | undefined;
  private watchers = 0;
  private lasted = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private job: Job['of'] | undefined;
  private book: Book | undefined;
  /** What a check or our own work left, for when somebody looks: then only the stamp is read. */
  private atHand: Book | undefined;
  /** Bumped by every change: a reading that began before it is old when it ends. */
  private changes = 0;
  private readonly stopEdits: () => void;
  private readonly stopSession: () => void;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly catalogue: Catalogue,
    private readonly session: Working,
  ) {
    this.stopEdits = workbook.onEdit((edit) => {
      this.edited(edit);
    });
    this.stopSession = session.subscribe(() => {
      this.worked();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Somebody looks: what is old is read again, now and, where that is quick, after edits. @returns how to stop */
  watch(): () => void {
    this.watchers += 1;
    if (this.state.isOld && !this.state.reading) void this.read(this.atHand);
    return () => {
      this.watchers -= 1;
    };
  }

  /** Reads the workbook now, whatever is known of it. */
  refresh(): Promise<void> {
    this.changes += 1;
    return this.read();
  }

  /** Stops a reading; what was known before stays. */
  cancel(): void {
    this.reader?.abort();
  }

  dispose(): void {
    this.stopEdits();
    this.stopSession();
    clearTimeout(this.timer);
    this.cancel();
  }

  private async read(book?: Book): Promise<void> {
    this.cancel();
    clearTimeout(this.timer);
    this.atHand = undefined;
    const reader = new AbortController();
    this.reader = reader;
    const { signal } = reader;
    const { changes } = this;
    const started = performance.now();
    this.set({ ...this.known(), reading: { done: 0 } });
    try {
      const holdings = await recognise(this.workbook, this.catalogue, {
        signal,
        progress: (done) => {
          if (!signal.aborted) this.set({ ...this.known(), reading: { done } });
        },
        ...(book && { book }),
      });
      signal.throwIfAborted();
      if (!book) this.lasted = performance.now() - started;
      this.set({ holdings, isOld: changes !== this.changes });
    } catch (error) {
      if (this.reader !== reader) return;
      this.set(signal.aborted ? this.known() : { ...this.known(), problem: problemOf(error).text });
    }
  }

  private edited(edit: Edit): void {
    this.changes += 1;
    if (!this.state.isOld) this.set({ ...this.state, isOld: true });
    if (this.comesBack(edit)) return;
    this.readSoon();
  }

  private readSoon(): void {
    this.atHand = undefined;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.again();
    }, QUIET);
  }

  /** Whether an edit will be judged by the check that is kept, so that its rows come with its report. */
  private comesBack({ sheet, range }: Edit): boolean {
    const { report, live, outdated } = this.session.state;
    return (
      range !== undefined && live && !outdated && (report?.book.tables.some((each) => each.sheet === sheet) ?? false)
    );
  }

  private again(): void {
    if (this.state.isOld && this.watchers > 0 && this.lasted < QUICK && !this.session.state.job) void this.read();
  }

  private worked(): void {
    const { job, report, outdated } = this.session.state;
    if (job) {
      this.job = job.of;
      // Two readings at once would only take turns.
      if (this.state.reading) this.cancel();
      return;
    }
    const ended = this.job;
    this.job = undefined;
    const fresh = report && report.book !== this.book && !outdated ? report.book : undefined;
    this.book = report?.book;
    const { holdings, isOld } = this.state;
    if (fresh && this.atHand && !ended) {
      this.atHand = fresh;
    } else if (fresh && holdings && !ended) {
      // An edit was judged: nothing but rows can differ.
      this.set({ holdings: { ...holdings, book: fresh }, isOld: false });
    } else if (ended) {
      this.changes += 1;
      // Only new templates change what registers hold; all else that the session writes is told by the stamp.
      const known = fresh ?? (ended === 'insert' || isOld ? undefined : holdings?.book);
      if (this.watchers > 0) {
        void this.read(known);
      } else {
        this.atHand = known;
        this.set({ ...this.known(), isOld: true });
      }
    } else if (outdated && isOld) {
      // The kept check has given up: what was waited for does not come.
      this.readSoon();
    }
  }

  /** What the last reading found, without what became of a later one. */
  private known(): HoldingsState {
    const { holdings, isOld } = this.state;
    return { ...(holdings && { holdings }), isOld };
  }

  private set(state: HoldingsState): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener();
  }
}
