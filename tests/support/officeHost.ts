/// <reference types="office-js" />
import type { Book } from '../../src/workbench/book/book';
import { frameName, frameSearch } from '../../src/workbench/host/frame';
import { Host, type HostOptions } from '../../src/workbench/host/host';
import { OBJECT_CLASSES } from '../../src/workbench/host/objects/index';
import type { Session } from '../../src/workbench/host/session';
import { OfficePage, ORIGIN } from './officePage';

const GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

/** A page with the real office.js in it, talking to the workbench's host in this process. */
export interface OfficeInProcess {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  readonly book: Book;
  /** The host's end of the wire. */
  readonly session: Session;
  /** What else office.js puts into its page, such as `CustomFunctions`. */
  global(name: string): unknown;
  /** Closes the page: its clocks stop, and the test's globals are as they were before. */
  dispose(): void;
}

/**
 * Starts office.js against a host of our own and waits until it is ready. `Excel`, `Office` and others are
 * globals of the test until `dispose()`.
 * @param options of the host; give `host` for a second page on a workbook that is open
 */
export async function startOffice(options: HostOptions & { readonly host?: Host } = {}): Promise<OfficeInProcess> {
  const host =
    options.host ?? new Host({ locale: 'en-US', ...options, classes: [...OBJECT_CLASSES, ...(options.classes ?? [])] });
  const page = new OfficePage(frameName(host.locale, ORIGIN), frameSearch(host.locale), (message) => {
    session.receive(message);
  });
  const session = host.connect((message) => {
    page.receive(message);
  });
  page.run('office.js');
  const office = page.global('Office') as typeof Office;
  await office.onReady();
  const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, { value: page.global(name), configurable: true, writable: true });
  }
  return {
    Excel: page.global('Excel') as typeof Excel,
    Office: office,
    OfficeExtension: page.global('OfficeExtension') as typeof OfficeExtension,
    host,
    book: host.book,
    session,
    global: (name) => page.global(name),
    dispose: () => {
      session.close();
      page.close();
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}
