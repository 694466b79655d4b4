import type { CheckReport } from '../../../src/actions/checkWorkbook';
import { Session } from '../../../src/actions/session/session';
import { catalogue } from '../../../src/catalogue';
import type { OpenWorkbook } from '../../../src/model/workbook';
import type { OpenMemoryOptions, OpenMemoryWorkbook } from '../../../src/workbook/openMemory';
import { openSample } from '../../support/openSample';

export const WHOLE = { of: 'workbook' } as const;
export const TODAY = (): string => '2012-01-15';

/** A session over the workbook of 2011. */
export async function sessionOf(
  options: OpenMemoryOptions & { readonly live?: boolean } = {},
): Promise<{ workbook: OpenMemoryWorkbook; session: Session }> {
  const workbook = await openSample(options);
  const { live } = options;
  return { workbook, session: new Session({ workbook, catalogue, today: TODAY, ...(live !== undefined && { live }) }) };
}

/** The report of a session. @throws {Error} when nothing was checked */
export function reportOf({ state }: Session): CheckReport {
  if (!state.report) throw new Error('Nothing was checked');
  return state.report;
}

/** A call of the workbook that waits until it is let go, or refuses. */
export class Gate {
  private open: Promise<void> = Promise.resolve();
  private release: () => void = () => undefined;
  private error: Error | undefined;
  readonly calls: (keyof OpenWorkbook)[] = [];

  /** @param call the one that waits or refuses; all others pass */
  constructor(private readonly call: keyof OpenWorkbook) {}

  readonly before = async (call: keyof OpenWorkbook): Promise<void> => {
    this.calls.push(call);
    if (call !== this.call) return;
    await this.open;
    if (this.error) throw this.error;
  };

  shut(): void {
    this.open = new Promise((resolve) => (this.release = resolve));
  }

  let(): void {
    this.release();
  }

  refuse(error: Error | undefined): void {
    this.error = error;
  }
}

/** How often a call was made. */
export const timesOf = (gate: Gate, call: keyof OpenWorkbook): number =>
  gate.calls.filter((each) => each === call).length;

/** Waits until something holds. @throws {Error} when it does not in a second */
export async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds(); turns++) {
    if (turns > 200) throw new Error('It never came to hold');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/**
 * Does something each time the session has read all sheets and is about to judge them.
 * @returns how to stop
 */
export function onceRead(session: Session, act: () => void): () => void {
  let before: number | undefined;
  return session.subscribe(() => {
    const arrives = session.state.job?.done === READ && before !== READ;
    before = session.state.job?.done;
    if (arrives) act();
  });
}
/** Reading takes half of the progress, and reading cells half of that. */
const READ = 0.25;
