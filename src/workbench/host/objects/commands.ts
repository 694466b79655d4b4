import type { Json } from '../../book/types';
import { textOf } from '../../book/json';

/** A button was pressed: what travels as the event `appCommandInvoked`. */
export type CommandEvent = readonly [commandId: string, functionName: string, eventJson: string];

/** The add-in has no function of this name, or cannot take the event. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

const SUCCEEDED = 0;

/**
 * The function commands of the ribbon: each call is told to the add-in and done when the add-in says `completed()`.
 */
export class Commands {
  private readonly waiting = new Map<string, { resolve: () => void; reject: (reason: CommandError) => void }>();
  private next = 1;

  /** @param post tells the add-in of the button */
  constructor(private readonly post: (event: CommandEvent) => void) {}

  /**
   * Presses a button of the ribbon or the context menu.
   * @param controlId the button's id in the manifest: `event.source.id` of the handler
   * @returns when the handler has called `completed()`
   * @throws {CommandError} the add-in has no such function, or its page is gone
   */
  invoke(functionName: string, controlId: string): Promise<void> {
    const id = `command-${this.next++}`;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.post([id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  /** The add-in says what became of a command (dispatch 94). */
  complete(id: string, status: Json): void {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    this.waiting.delete(id);
    if (status === SUCCEEDED) waiting.resolve();
    else waiting.reject(new CommandError(`The add-in could not run the command (${textOf(status)})`));
  }

  /** The page is gone: nothing that waits will be completed. */
  reset(): void {
    for (const { reject } of this.waiting.values()) reject(new CommandError('The add-in was closed'));
    this.waiting.clear();
  }
}
