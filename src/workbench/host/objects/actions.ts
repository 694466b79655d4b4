import type { Json } from '../../book/types';

/** A shortcut or another action of the shared runtime: what travels to the page (category 2). */
export interface ActionMessage {
  readonly category: 2;
  readonly type: 1000;
  readonly message: readonly [actionId: string, argumentsJson: string];
}

/** Actions of the shared runtime, such as shortcuts: the page is told, and nothing comes back. */
export class Actions {
  private readonly unsent: ActionMessage[] = [];
  private listening = false;

  /** @param post hands a message to the add-in */
  constructor(private readonly post: (message: ActionMessage) => void) {}

  /** The page says that it can be called; what has waited for it is sent. */
  becomeReady(): void {
    this.listening = true;
    for (const message of this.unsent.splice(0)) this.post(message);
  }

  /** @param id under which the add-in associated the action, in any case */
  invoke(id: string, args: Json = {}): void {
    const message: ActionMessage = { category: 2, type: 1000, message: [id, JSON.stringify(args)] };
    if (this.listening) this.post(message);
    else this.unsent.push(message);
  }
}
