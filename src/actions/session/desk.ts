import type { Pace } from '../../engine/steps';
import { problemOf } from './problem';
import type { Job, Notice, SessionState } from './state';
import { NOTICES } from './words';

export type Shown = Omit<SessionState, 'job' | 'notice'>;
/** What a job changes once it is done. */
export type Outcome = Partial<Shown> & { readonly notice?: Notice };

/**
 * What a session shows, and the one job it is at: what takes long is done one at a time. Nothing here throws; problems
 * become a notice and the next call works.
 */
export class Desk {
  private job: Job | undefined;
  private notice: Notice | undefined;
  private current: SessionState;
  private abort: AbortController | undefined;
  private readonly listeners = new Set<() => void>();

  /** @param hold told when a job begins and when it ends */
  constructor(
    public shown: Shown,
    private readonly hold: (isAtWork: boolean) => void,
  ) {
    this.current = shown;
  }

  /** A new object after every change. */
  get state(): SessionState {
    return this.current;
  }

  /** What is being done now. */
  get atWork(): Job['of'] | undefined {
    return this.job?.of;
  }

  /** @returns how to stop listening */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Ends the job at once, whether the program answers or not. */
  cancel(): void {
    this.abort?.abort();
  }

  show(change: Partial<Shown>): void {
    this.shown = { ...this.shown, ...change };
    this.publish();
  }

  tell(notice: Notice | undefined): void {
    this.notice = notice;
    this.publish();
  }

  tellBusy(): void {
    if (this.job) this.tell({ kind: 'busy', text: NOTICES.busy[this.job.of] });
  }

  /** Does one job at a time. What it returns is done only when it was not cancelled meanwhile. @returns whether it was */
  async work(
    of: Job['of'],
    task: (pace: Pace & { readonly signal: AbortSignal }) => Promise<() => Outcome>,
  ): Promise<boolean> {
    if (this.job) {
      this.tellBusy();
      return false;
    }
    const abort = new AbortController();
    const { signal } = abort;
    this.abort = abort;
    this.notice = undefined;
    this.job = { of, done: 0 };
    this.hold(true);
    this.publish();
    const progress = (done: number): void => {
      if (signal.aborted) return;
      this.job = { of, done: Math.min(1, done) };
      this.publish();
    };
    try {
      // A program that hangs in the middle of a read must not keep the person waiting.
      const finish = await Promise.race([task({ signal, progress }), whenAborted(signal)]);
      const { notice, ...change } = finish();
      this.notice = notice;
      this.shown = { ...this.shown, ...change };
      return true;
    } catch (error) {
      const cancelled = of === 'check' && this.shown.report ? NOTICES.cancelledKept : NOTICES.cancelled[of];
      this.notice = signal.aborted ? { kind: 'done', text: cancelled } : problemOf(error);
      return false;
    } finally {
      this.job = undefined;
      this.abort = undefined;
      this.hold(false);
      this.publish();
    }
  }

  private publish(): void {
    this.current = { ...this.shown, ...(this.job && { job: this.job }), ...(this.notice && { notice: this.notice }) };
    for (const listener of [...this.listeners]) listener();
  }
}

const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
