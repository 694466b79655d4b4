import { textOf } from '../book/json';
import type { Json } from '../book/types';
import { Batch, type Interruption } from './batch';
import { asHostError, MESSAGE_ERRORS } from './errors';
import type { Session } from './session';
import { ACTION, BATCH_FLAGS, PATH, type BatchRequest, type BatchResponse } from './wire';

/** What travels back for a batch: a number of the envelope, or the answer of the batch as JSON. */
interface BatchAnswer {
  readonly Version: 1;
  readonly Error: number;
  readonly Data?: readonly [number, readonly string[], string];
}

/** How long a text is in UTF-8; both halves of a pair count two. */
function bytes(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) length += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return length;
}

const answered = (response: BatchResponse): BatchAnswer => ({
  Version: 1,
  Error: 0,
  Data: [200, [], JSON.stringify(response)],
});
const refuse = (code: number): BatchAnswer => ({ Version: 1, Error: code });

/**
 * The batches of a session: one at a time, in order, within the limits, with the faults the host was told to have.
 * What concerns no workbook does not wait its turn: the calculation a batch waits for may wait for it.
 */
export class Batches {
  private waiting = 0;

  constructor(private readonly session: Session) {}

  get busy(): boolean {
    return this.waiting > 0;
  }

  /** @param data of the request: [customData, method, url, headers, body, 0, flags, …] */
  add(data: readonly Json[], reply: (answer: BatchAnswer) => void): void {
    const text = textOf(data[4]);
    const body = JSON.parse(text) as BatchRequest;
    if (!concernsWorkbook(body)) {
      void this.run(body, () => undefined).then(reply);
      return;
    }
    if (this.waiting >= this.session.host.limits.queued) {
      reply(refuse(MESSAGE_ERRORS.activityLimit));
      return;
    }
    this.waiting += 1;
    this.session.host.inTurn(this.session, async () => {
      const answer = await this.handle(body, bytes(text), Number(data[6] ?? 0));
      this.waiting -= 1;
      if (answer) reply(answer);
      if (!this.busy) this.session.answered();
    });
  }

  private async handle(body: BatchRequest, bytesIn: number, flags: number): Promise<BatchAnswer | undefined> {
    const { host } = this.session;
    await this.waitFor(flags);
    if (host.faults.meet('silent')) return undefined;
    const slow = host.faults.meet('slow');
    if (slow) await new Promise((resolve) => setTimeout(resolve, slow.delay ?? 1000));
    const started = performance.now();
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
    host.book.holdBack(true);
    const done = await this.run(body, host.faults.interruption());
    host.book.holdBack(false);
    const answer = (await this.failedCalculation()) ?? done;
    const tooLarge = answer.Data && bytes(answer.Data[2]) > host.limits.payload;
    return tooLarge ? refuse(MESSAGE_ERRORS.responseTooLarge) : answer;
  }

  private async run(body: BatchRequest, interruption: Interruption): Promise<BatchAnswer> {
    const response: BatchResponse = await new Batch(body, this.session.context, interruption).run();
    return answered(response);
  }

  /** What an add-in is told when its batch was run and its formulas cannot be calculated. */
  private async failedCalculation(): Promise<BatchAnswer | undefined> {
    try {
      await this.session.host.book.settled();
      return undefined;
    } catch (error) {
      const { code, message, status } = asHostError(error);
      const told = { Code: code, Message: message, HttpStatusCode: status, Location: '', ActionIndex: 0 };
      return answered({ Results: [], TraceIds: [], Error: told });
    }
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

/**
 * Whether an add-in asks for something of the workbook. The late request that lets go of references and what office.js
 * tells its host by itself count for nothing and fail for nothing.
 */
const concernsWorkbook = ({ Actions, ObjectPaths }: BatchRequest): boolean =>
  Object.values(ObjectPaths).every((path) => path.ObjectPathType !== PATH.create) &&
  !(
    Actions.some((action) => action.Name === '_RemoveReference') &&
    Actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === ACTION.instantiate)
  );
