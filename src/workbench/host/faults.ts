import { Emitter } from '../book/events';
import { HostError, MESSAGE_ERRORS, type ErrorCode } from './errors';

/** What can go wrong with a whole message, and with one action of a batch. */
export type FaultName =
  | keyof typeof MESSAGE_ERRORS
  /** Answers late. */
  | 'slow'
  /** Never answers. */
  | 'silent'
  /** One action of the batch fails; those before it are done. */
  | 'action';

export interface Fault {
  readonly name: FaultName;
  /** How many batches it still meets; absent: until it is switched off. */
  readonly batches?: number;
  /** Of `action`: what the add-in is told, GeneralException unless said otherwise. */
  readonly code?: ErrorCode;
  /** Of `action`: how many actions of the batch are done before it fails; default none. */
  readonly after?: number;
  /** Of `slow`: how late, in ms. */
  readonly delay?: number;
}

/** Faults the host was told to have, one or several at once. */
export class Faults {
  private readonly active = new Map<FaultName, Fault>();
  readonly changes = new Emitter<readonly Fault[]>();

  /** Switches a fault on: `faults.on({ name: 'sessionExpired', batches: 1 })`. */
  on(fault: Fault): void {
    this.active.set(fault.name, fault);
    this.changes.emit(this.now);
  }

  /** Switches one off, or all. */
  off(name?: FaultName): void {
    if (name === undefined) this.active.clear();
    else this.active.delete(name);
    this.changes.emit(this.now);
  }

  get now(): readonly Fault[] {
    return [...this.active.values()];
  }

  has(name: FaultName): boolean {
    return this.active.has(name);
  }

  /** The fault a batch meets, if it is on; counts down. */
  meet(name: FaultName): Fault | undefined {
    const fault = this.active.get(name);
    if (fault?.batches === undefined) return fault;
    if (fault.batches <= 1) this.active.delete(name);
    else this.active.set(name, { ...fault, batches: fault.batches - 1 });
    this.changes.emit(this.now);
    return fault;
  }

  /** The number of the envelope with which a batch is refused as a whole. */
  refusal(): number | undefined {
    const name = MESSAGE_FAULTS.find((each) => this.active.has(each));
    return name && this.meet(name) && MESSAGE_ERRORS[name];
  }

  /** What stops a batch at one of its actions. */
  interruption(): (action: number) => HostError | undefined {
    const fault = this.meet('action');
    return (action) =>
      fault && action >= (fault.after ?? 0) ? new HostError(fault.code ?? 'GeneralException') : undefined;
  }
}

const MESSAGE_FAULTS = [
  'cellEdit',
  'sessionExpired',
  'modalDialog',
  'activityLimit',
  'requestTooLarge',
  'responseTooLarge',
  'accessDenied',
] as const satisfies readonly (keyof typeof MESSAGE_ERRORS)[];
