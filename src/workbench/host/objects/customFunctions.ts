import type { Json } from '../../book/types';
import { firstError, outcomeOf, toWire, type FunctionValue } from './functionValue';
import { isList } from '../../book/json';

/** How a function is to be called: from its metadata. */
export interface CallOptions {
  readonly streaming?: boolean;
  /** Error values are given to the function; without it they are the result and the function is not called. */
  readonly acceptsErrors?: boolean;
  readonly parameterAddresses?: readonly string[];
  /** Fires when the cell was edited or deleted meanwhile. */
  readonly signal?: AbortSignal;
}

/** A message of the host to the runtime of the functions (category 1). */
export interface FunctionMessage {
  readonly category: 1;
  readonly type: 1000 | 1001;
  readonly message: Json;
}

interface Waiting {
  readonly streaming: boolean;
  readonly settle: (value: FunctionValue) => void;
}

const MESSAGE_CALL = 1000;
const MESSAGE_CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;
const WITH_ERRORS = 4;

/**
 * Calls the add-in's custom functions: every call travels as a message to the shared runtime, which answers in batches
 * (half a second apart at most). Calls before the runtime is ready wait for it.
 */
export class CustomFunctions {
  private readonly waiting = new Map<number, Waiting>();
  private readonly unsent: FunctionMessage[] = [];
  private next = 1;
  private runtimeReady = false;

  /** @param post hands a message to the add-in */
  constructor(private readonly post: (message: FunctionMessage) => void) {}

  /** The runtime has registered its functions. */
  get ready(): boolean {
    return this.runtimeReady;
  }

  /** The runtime says that it can be called; what has waited for it is sent. */
  becomeReady(): void {
    this.runtimeReady = true;
    for (const message of this.unsent.splice(0)) this.post(message);
  }

  /** The runtime is gone with its page: what still waits is `#BUSY!` no longer but `#CONNECT!`. */
  reset(): void {
    this.runtimeReady = false;
    this.unsent.length = 0;
    for (const { settle } of this.waiting.values()) settle({ error: '#CONNECT!' });
    this.waiting.clear();
  }

  /**
   * Calls a function once.
   * @param name as the add-in associated it, in any case
   * @param address the calling cell, `Sheet!A1`
   * @returns the value or an error value; never rejects. A call that is cancelled gives `#BUSY!`.
   */
  call(
    name: string,
    args: readonly FunctionValue[],
    address: string,
    options: Omit<CallOptions, 'streaming'> = {},
  ): Promise<FunctionValue> {
    return new Promise((resolve) => {
      this.start(name, args, address, options, resolve);
    });
  }

  /**
   * Calls a streaming function: the listener hears every value it sets.
   * @returns how to stop it
   */
  stream(
    name: string,
    args: readonly FunctionValue[],
    address: string,
    listener: (value: FunctionValue) => void,
    options: Omit<CallOptions, 'streaming' | 'signal'> = {},
  ): () => void {
    const stop = new AbortController();
    this.start(name, args, address, { ...options, streaming: true, signal: stop.signal }, listener);
    return () => {
      stop.abort();
    };
  }

  /** Takes results of calls, as arrays or as objects (older runtimes). */
  accept(results: Json): void {
    for (const each of isList(results) ? results : []) {
      const { id, value } = outcomeOf(each);
      const waiting = this.waiting.get(id);
      if (!waiting) continue;
      if (!waiting.streaming) this.waiting.delete(id);
      waiting.settle(value);
    }
  }

  private start(
    name: string,
    args: readonly FunctionValue[],
    address: string,
    options: CallOptions,
    settle: (value: FunctionValue) => void,
  ): void {
    const error = options.acceptsErrors === true ? undefined : firstError(args);
    if (error !== undefined) {
      settle(error);
      return;
    }
    const id = this.next++;
    const streaming = options.streaming === true;
    this.waiting.set(id, { streaming, settle });
    const flags =
      (streaming ? STREAMING : 0) | (options.signal ? CANCELABLE : 0) | (options.acceptsErrors ? WITH_ERRORS : 0);
    this.send(MESSAGE_CALL, [id, name, args.map(toWire), address, flags, options.parameterAddresses ?? null]);
    options.signal?.addEventListener('abort', () => {
      this.cancel(id);
    });
  }

  private cancel(id: number): void {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    this.waiting.delete(id);
    this.send(MESSAGE_CANCEL, { invocationId: id });
    if (!waiting.streaming) waiting.settle({ error: '#BUSY!' });
  }

  private send(type: 1000 | 1001, message: Json): void {
    const sent: FunctionMessage = { category: 1, type, message };
    if (this.runtimeReady) this.post(sent);
    else this.unsent.push(sent);
  }
}
