import type { Session } from '../actions/session/session';
import { handler, type Command, type Outcome } from './command';
import type { Door } from './door';

/** Every button, entry and shortcut by the name manifest.xml and shortcuts.json know it under. */
export const COMMANDS = {
  checkSheet: (door) => check(door, (session) => session.checkSelected('sheet')),
  checkWorkbook: (door) => check(door, (session) => session.check({ of: 'workbook' })),
  checkSelection: (door) => check(door, (session) => session.checkSelected('cells')),
  clearMarks: async ({ session: starting }) => {
    const session = await starting;
    const { marks } = session.state;
    const cleared = await session.clearMarks();
    return cleared && marks !== 'none' ? 'sheet' : 'check';
  },
  showTemplates: () => Promise.resolve('templates'),
  showSummaries: () => Promise.resolve('summaries'),
  showPane: () => Promise.resolve('pane'),
  openHelp: (door) => {
    door.openHelp();
    return Promise.resolve('sheet');
  },
} as const satisfies Readonly<Record<string, Command>>;

/**
 * Checks, then marks and lists what was found, so that there is something to see without the pane. Where nothing was
 * found, or something came between, the pane says so.
 */
async function check(door: Door, run: (session: Session) => Promise<boolean>): Promise<Outcome> {
  const session = await door.session;
  if (!(await run(session))) return 'check';
  const marked = await session.mark(door.language());
  return marked && session.state.marks === 'shown' ? 'sheet' : 'check';
}

/** The registry of a program that runs commands by name. */
export interface CommandRegistry {
  associate(name: string, run: (event?: unknown) => Promise<void>): void;
}

/** Makes every command known, before anything else is loaded: the program may start the page to run one. */
export function associateCommands(registry: CommandRegistry, door: Door): void {
  for (const [name, command] of Object.entries<Command>(COMMANDS)) registry.associate(name, handler(command, door));
}
