import type { CDPSession, Page } from 'playwright-core';

/** A task of the thread a page runs on, in milliseconds: by the clock, and of the processor alone. */
export interface Task {
  readonly clock: number;
  readonly processor: number;
}

/** What Chromium's tracing tells: times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Shorter tasks are not kept. */
const SHORTEST = 10_000;

/** The tasks of the thread that a page and its frames share, while something is done. */
export async function tasksDuring(page: Page, work: () => Promise<void>): Promise<readonly Task[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as readonly object[] as readonly TraceEvent[]) {
      if (event.name === 'thread_name' || (event.dur ?? 0) >= SHORTEST) events.push(event);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await work();
  await ended(session);
  const mains = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf));
  return events
    .filter((event) => event.name === 'ThreadControllerImpl::RunTask' && mains.has(threadOf(event)))
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, processor: tdur / 1000 }));
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => {
      resolve();
    });
  });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}
