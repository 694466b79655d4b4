/// <reference types="office-js" />
import { excelFault, workbookFault } from './faults';
import type { Purpose } from './faultTexts';

export interface RunOptions {
  /**
   * Wait for a cell that is being edited instead of reporting it. For reading only: waiting writes have been lost
   * without an error (OfficeDev/office-js#1393).
   */
  readonly waitForEdit?: boolean;
  /** Stops waiting for Excel; what was sent is carried out nevertheless, so that writers take it back afterwards. */
  readonly signal?: AbortSignal;
  /** The context of objects of an earlier run that are worked with again. */
  readonly previous?: OfficeExtension.ClientRequestContext;
}

/** Works on the workbook in Excel. @throws {WorkbookError} and the signal's reason */
export type Run = <T>(work: (context: Excel.RequestContext) => Promise<T>, options?: RunOptions) => Promise<T>;

/** Answers that have never come are on record (OfficeDev/office-js#4273): after this we say so. Milliseconds. */
const ANSWER_WITHIN = 30_000;

/**
 * The one door to `Excel.run`: every fault becomes a sentence, and an answer that does not come a fault.
 * @param purpose what faults are worded for
 * @param answerWithin milliseconds for one batch
 */
export function excelRunner(purpose: Purpose, answerWithin = ANSWER_WITHIN): Run {
  return async (work, { waitForEdit = false, signal, previous } = {}) => {
    signal?.throwIfAborted();
    if (typeof Excel === 'undefined') throw excelFault('noExcel');
    const watch = new Watch(answerWithin);
    const called = calledOff(signal);
    try {
      const done = Excel.run(
        { delayForCellEdit: waitForEdit, ...(previous && { previousObjects: previous }) },
        (context) => {
          const sync = context.sync.bind(context);
          // Every batch of this run is watched, also those the library sends by itself at its end.
          context.sync = (through) => watch.over(sync(through));
          return work(context);
        },
      );
      return await Promise.race([done, watch.alarm, called.off]);
    } catch (error) {
      throw workbookFault(error, purpose);
    } finally {
      watch.rest();
      called.forget();
    }
  };
}

/** Raises an alarm when an answer takes too long. */
class Watch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private raise: (error: Error) => void = () => undefined;
  readonly alarm = new Promise<never>((_, reject) => {
    this.raise = reject;
  });

  constructor(private readonly within: number) {}

  async over<T>(answer: Promise<T>): Promise<T> {
    this.rest();
    this.timer = setTimeout(() => {
      this.raise(excelFault('noAnswer'));
    }, this.within);
    try {
      return await answer;
    } finally {
      this.rest();
    }
  }

  rest(): void {
    clearTimeout(this.timer);
  }
}

/** A promise that fails when the signal fires. */
function calledOff(signal: AbortSignal | undefined): { readonly off: Promise<never>; forget(): void } {
  let stop: () => void = () => undefined;
  const off = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal?.reason as Error);
    };
  });
  signal?.addEventListener('abort', stop);
  return {
    off,
    forget: () => {
      signal?.removeEventListener('abort', stop);
    },
  };
}
