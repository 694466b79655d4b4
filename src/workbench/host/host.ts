import { Book } from '../book/book';
import { isList, isRecord } from '../book/json';
import type { Json } from '../book/types';
import { isAbove, levelOf, type ApiLevel } from './apiLevels';
import { CORE_CLASSES } from './core/index';
import { Counters } from './counters';
import { Faults } from './faults';
import { DOCUMENTED_LIMITS, type Limits } from './limits';
import { Shell } from './objects/shell';
import { Registry, type HostClass } from './registry';
import { Session, type Post } from './session';

export type Locale = 'zh-CN' | 'en-US';

export interface HostOptions {
  readonly book?: Book;
  readonly apiLevel?: ApiLevel;
  readonly locale?: Locale;
  readonly limits?: Partial<Limits>;
  /** Classes besides the core ones. */
  readonly classes?: readonly HostClass[];
}

/**
 * Plays the spreadsheet program to the unmodified office.js: one book, any number of sessions. Which workbook it is and
 * what is done with it is none of its business.
 */
export class Host {
  book: Book;
  /** From the next handshake on for `isSetSupported`, at once for calls. */
  apiLevel: ApiLevel;
  locale: Locale;
  readonly limits: Limits;
  readonly faults = new Faults();
  readonly counters = new Counters();
  /** What add-ins do to the program around the workbook. */
  readonly shell = new Shell();
  readonly registry: Registry;
  private readonly open = new Set<Session>();
  private last: Promise<void> = Promise.resolve();
  private current: Session | undefined;

  constructor(options: HostOptions = {}) {
    this.book = options.book ?? new Book();
    this.apiLevel = options.apiLevel ?? 'newest';
    this.locale = options.locale ?? 'zh-CN';
    this.limits = { ...DOCUMENTED_LIMITS, ...options.limits };
    this.registry = new Registry([...CORE_CLASSES, ...(options.classes ?? [])]);
  }

  /** Whether the edition the host plays has a member; what is undocumented it has. */
  allows(className: string, member: string): boolean {
    const level = levelOf(className, member);
    return level === undefined || !isAbove(level, this.apiLevel);
  }

  get documentUrl(): string {
    return `https://localhost/${encodeURIComponent(this.book.name)}`;
  }

  /** A page of an add-in appears. @param post sends a message to it */
  connect(post: Post): Session {
    const session = new Session(this, post);
    this.open.add(session);
    return session;
  }

  get sessions(): readonly Session[] {
    return [...this.open];
  }

  /** Has a session do something when those before it are done: one batch runs at a time, whoever sent it. */
  inTurn(session: Session, task: () => Promise<void>): void {
    this.last = this.last.then(async () => {
      this.current = session;
      await task();
      this.current = undefined;
    });
  }

  /** Whose batch is running: changes of an add-in are its own. */
  get acting(): Session | undefined {
    return this.current;
  }

  /** Called by a session that was closed. */
  forget(session: Session): void {
    this.open.delete(session);
  }

  /** Settings in the document, as they travel: each value is JSON in a text. */
  settings(): readonly (readonly [string, string])[] {
    return [...this.book.state.settings].map(([key, value]) => [key, JSON.stringify(value)]);
  }

  /** Takes the settings an add-in saves; all of them travel each time. */
  saveSettings(request: Json | undefined): void {
    const list = isRecord(request) && isList(request['Properties']) ? request['Properties'] : [];
    const entries = list.flatMap((pair): [string, Json][] =>
      isList(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string'
        ? [[pair[0], JSON.parse(pair[1]) as Json]]
        : [],
    );
    this.book.set('settings', new Map(entries), 'addin');
  }
}
