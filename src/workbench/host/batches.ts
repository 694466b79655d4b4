import { textOf } from '../book/json';
import type { Json } from '../book/types';
import { Batch } from './batch';
import { MESSAGE_ERRORS } from './errors';
import type { Session } from './session';
import { BATCH_FLAGS, type BatchRequest, type BatchResponse } from './wire';

/** What travels back for a batch: a number of the envelope, or the answer of the batch as JSON. */
interface BatchAnswer {
  readonly Version: 1;
  readonly Error: number;
  readonly Data?: readonly [number, readonly string[], string];
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const refuse = (code: number): BatchAnswer => ({ Version: 1, Error: code });

/** The batches of a session: one at a time, in order, within the limits, with the faults the host was told to have. */
export class Batches {
  private waiting = 0;
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly session: Session) {}

  get busy(): boolean {
    return this.waiting > 0;
  }

  /** @param data of the request: [customData, method, url, headers, body, 0, flags, …] */
  add(data: readonly Json[], reply: (answer: BatchAnswer) => void): void {
    if (this.waiting >= this.session.host.limits.queued) {
      reply(refuse(MESSAGE_ERRORS.activityLimit));
      return;
    }
    this.waiting += 1;
    this.last = this.last.then(async () => {
      const answer = await this.handle(textOf(data[4]), Number(data[6] ?? 0));
      this.waiting -= 1;
      if (answer) reply(answer);
      if (!this.busy) this.session.flush();
    });
  }

  private async handle(text: string, flags: number): Promise<BatchAnswer | undefined> {
    const { host } = this.session;
    const body = JSON.parse(text) as BatchRequest;
    if (onlyLetsGo(body)) return this.run(body);
    await this.waitFor(flags);
    if (host.faults.meet('silent')) return undefined;
    const slow = host.faults.meet('slow');
    if (slow) await new Promise((resolve) => setTimeout(resolve, slow.delay ?? 1000));
    const started = performance.now();
    const bytesIn = bytes(text);
    const answer = await this.answer(body, bytesIn);
    host.counters.add({
      actions: body.Actions.length,
      writes: (flags & BATCH_FLAGS.write) !== 0,
      bytesIn,
      bytesOut: answer.Data ? bytes(answer.Data[2]) : 0,
      time: performance.now() - started,
    });
    return answer;
  }

  private async answer(body: BatchRequest, bytesIn: number): Promise<BatchAnswer> {
    const { host } = this.session;
    const refused = host.faults.refusal();
    if (refused !== undefined) return refuse(refused);
    if (bytesIn > host.limits.payload) return refuse(MESSAGE_ERRORS.requestTooLarge);
    const answer = await this.run(body);
    const tooLarge = answer.Data && bytes(answer.Data[2]) > host.limits.payload;
    return tooLarge ? refuse(MESSAGE_ERRORS.responseTooLarge) : answer;
  }

  private async run(body: BatchRequest): Promise<BatchAnswer> {
    const { host, context } = this.session;
    const interruption = onlyLetsGo(body) ? undefined : host.faults.interruption();
    const response: BatchResponse = await new Batch(body, context, interruption).run();
    await host.book.settled();
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
  }

  /** Batches that asked for it wait until nobody types in a cell any longer. */
  private async waitFor(flags: number): Promise<void> {
    const { faults } = this.session.host;
    if ((flags & BATCH_FLAGS.waitForCellEdit) === 0 || !faults.has('cellEdit')) return;
    await new Promise<void>((resolve) => {
      const stop = faults.changes.subscribe(() => {
        if (faults.has('cellEdit')) return;
        stop();
        resolve();
      });
    });
  }
}

/** The late request at the end of a run: it counts for nothing and fails for nothing. */
const onlyLetsGo = (body: BatchRequest): boolean =>
  body.Actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === 1) &&
  body.Actions.some((action) => action.Name === '_RemoveReference');
