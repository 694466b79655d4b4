import type { Run } from './run';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** All event handlers we have in Excel: registered together, removed together, never left behind. */
export class Handlers {
  private registered: readonly Handler[] = [];

  constructor(private readonly run: Run) {}

  get count(): number {
    return this.registered.length;
  }

  /** @param register adds handlers and gives them back. @throws {WorkbookError} */
  async add(register: (context: Excel.RequestContext) => readonly Handler[]): Promise<void> {
    const added = await this.run(
      async (context) => {
        const handlers = register(context);
        await context.sync();
        return handlers;
      },
      { waitForEdit: true },
    );
    this.registered = [...this.registered, ...added];
  }

  /** Handlers can only be removed in the context in which they were added. @throws {WorkbookError} */
  async remove(): Promise<void> {
    const [first] = this.registered;
    if (!first) return;
    const handlers = this.registered;
    this.registered = [];
    await this.run(
      async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      },
      { previous: first.context },
    );
  }
}
