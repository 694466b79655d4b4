import type { Door, Screen } from './door';

/** Where a command leads when it is done: a screen, the pane as it was, or nowhere as the sheet shows what was done. */
export type Outcome = Screen | 'pane' | 'sheet';

/** What a button of the ribbon, an entry of the context menu or a shortcut does. */
export type Command = (door: Door) => Promise<Outcome>;

/** How long a person looks at a sheet on which nothing moves, in ms: then the pane shows how far the work is. */
export const PATIENCE = 1000;

/**
 * The one wrapper around every command. Excel waits for `event.completed()` and keeps its ribbon busy until then, for
 * five minutes at most: it is called in any case, and as soon as the pane has taken over from a command that takes long.
 * Shortcuts come without an event.
 */
export function handler(command: Command, door: Door): (event?: unknown) => Promise<void> {
  return async (event) => {
    try {
      const work = command(door);
      const outcome = await inTime(work);
      if (outcome === 'late') {
        await door.showPane('check');
        void work
          .then(
            (late) => lead(door, late),
            () => door.showPane(),
          )
          // The pane cannot be shown, and nobody waits any more: there is no place left to say so.
          .catch(() => undefined);
      } else {
        await lead(door, outcome);
      }
    } catch {
      // The session turns its own problems into notices; what is left is a session that could not be loaded, and the
      // pane says that in its own words.
      await door.showPane();
    } finally {
      complete(event);
    }
  };
}

async function lead(door: Door, outcome: Outcome): Promise<void> {
  if (outcome === 'sheet') return;
  await (outcome === 'pane' ? door.showPane() : door.showPane(outcome));
}

/** What the work came to, or `late` when it is not done in time; it goes on then. */
async function inTime(work: Promise<Outcome>): Promise<Outcome | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late');
    }, PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function complete(event: unknown): void {
  if (isCompletable(event)) event.completed();
}

const isCompletable = (event: unknown): event is { completed(): void } =>
  typeof event === 'object' && event !== null && 'completed' in event && typeof event.completed === 'function';
