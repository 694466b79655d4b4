import { isList, isRecord, textOf, type JsonRecord } from '../book/json';
import type { Json } from '../book/types';
import { appContext } from './appContext';
import { Batches } from './batches';
import { afterShift } from './core/cells';
import type { Host } from './host';
import { Notices } from './notices';
import { Actions } from './objects/actions';
import { Commands } from './objects/commands';
import { CustomFunctions } from './objects/customFunctions';
import { References } from './references';
import type { Context } from './registry';
import { DISPATCH, type Reply, type Request } from './wire';

/** Sends one message to the add-in's page. */
export type Post = (message: string) => void;

const UNSUPPORTED = 5000;
/** The event of a button that was pressed. */
const COMMAND = 'appCommandInvoked';

/**
 * One page of an add-in talking to the host: from its handshake until it is closed or loaded anew. What is registered,
 * kept by reference and waiting belongs to the session and ends with it.
 */
export class Session {
  readonly references = new References();
  readonly commands = new Commands((event) => {
    this.raise(COMMAND, event);
  });
  readonly functions = new CustomFunctions(({ category, type, message }) => {
    this.tell([{ category, type, target: '', message }]);
  });
  readonly actions = new Actions(({ category, type, message }) => {
    this.tell([{ category, type, target: '', message }]);
  });
  /** `context.runtime.enableEvents` */
  eventsEnabled = true;
  private readonly notices: Notices;
  private readonly batches: Batches;
  private readonly registered = new Map<string, Request>();
  private readonly pressed: unknown[] = [];
  private readonly stopShell: () => void;
  private readonly stop: () => void;
  private closed = false;

  constructor(
    readonly host: Host,
    private readonly post: Post,
  ) {
    this.notices = new Notices(this);
    this.batches = new Batches(this);
    this.stop = host.book.subscribe((event) => {
      if (event.type !== 'cells' || !event.shift) return;
      const { sheet, shift } = event;
      this.references.follow((target) => afterShift(target, sheet, shift));
    });
    this.stopShell = host.shell.changes.subscribe((change) => {
      if (change === 'pane') this.tellVisibility();
    });
  }

  /** What members of classes are called with. */
  get context(): Context {
    return { book: this.host.book, session: this };
  }

  /** Events of the workbook an add-in has asked for. */
  get subscriptions(): Notices {
    return this.notices;
  }

  /** Takes one message of the add-in's page; what is none of ours is left alone. */
  receive(message: unknown): void {
    const request = typeof message === 'string' && !this.closed ? readRequest(message) : undefined;
    if (request?._actionType === 1) this.register(request);
    else if (request?._actionType === 2) this.unregister(request);
    else if (request) this.invoke(request);
  }

  /** The page is gone. */
  close(): void {
    this.closed = true;
    this.stop();
    this.notices.close();
    this.commands.reset();
    this.functions.reset();
    this.stopShell();
    this.host.shell.reset();
    this.host.forget(this);
  }

  /** The page is there and takes presses of buttons. */
  get ready(): boolean {
    return this.registered.has(COMMAND);
  }

  /** Raises an event of the page, when it has registered for it; buttons pressed before it is ready wait. */
  raise(name: string, data: unknown): void {
    const request = this.registered.get(name);
    if (request) this.reply(request, data, 1);
    else if (name === COMMAND) this.pressed.push(data);
  }

  /** Messages for the object model in the page: events of the workbook, calls of functions. */
  tell(messages: readonly RichMessage[]): void {
    this.raise('richApiMessage', {
      ArrayData: messages.map(({ category, type, target, message }) => [
        category,
        type,
        target,
        typeof message === 'string' ? message : JSON.stringify(message),
        0,
      ]),
    });
  }

  /** The pane was opened or closed. */
  private tellVisibility(): void {
    const visibility = this.host.shell.pane === 'Visible' ? 'Visible' : 'Hidden';
    this.tell([{ category: 65536, type: 65539, target: '', message: { visibility } }]);
  }

  /** A batch is being handled: what happened is told after it. */
  get busy(): boolean {
    return this.batches.busy;
  }

  /** A batch was answered: what happened to the workbook can be told. */
  answered(): void {
    this.notices.tellSoon();
  }

  private register(request: Request): void {
    this.registered.set(request._actionName, request);
    this.reply(request, { Error: 0 });
    if (request._actionName === COMMAND) for (const event of this.pressed.splice(0)) this.raise(COMMAND, event);
  }

  private unregister(request: Request): void {
    this.registered.delete(request._actionName);
    this.reply(request, { Error: 0 });
  }

  private invoke(request: Request): void {
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.reply(request, appContext(this.host));
    } else if (request._actionName === 'executeMethod' && isRecord(request._data)) {
      this.execute(request, request._data);
    } else {
      // Focus, keys, telemetry: nothing to do, but it waits for an answer.
      this.reply(request, null);
    }
  }

  private execute(request: Request, data: JsonRecord): void {
    const method = isRecord(data['DdaMethod']) ? data['DdaMethod']['DispatchId'] : undefined;
    if (method === DISPATCH.batch) {
      this.batches.add(isList(data['ArrayData']) ? data['ArrayData'] : [], (answer) => {
        this.reply(request, answer);
      });
    } else if (method === DISPATCH.loadSettings) {
      const Settings = this.host.settings().map(([Name, Value]) => ({ Name, Value }));
      this.reply(request, { Version: 1, Error: 0, Properties: { Settings } });
    } else if (method === DISPATCH.saveSettings) {
      this.host.saveSettings(data['DdaSettingsMethod']);
      this.reply(request, { Version: 1, Error: 0 });
    } else if (method === DISPATCH.commandCompleted) {
      this.commands.complete(textOf(data['0']), data['1'] ?? null);
      this.reply(request, { Version: 1, Error: 0 });
    } else {
      this.reply(request, { Version: 1, Error: UNSUPPORTED });
    }
  }

  private reply(request: Request, data: unknown, type: 0 | 1 = 0): void {
    if (this.closed) return;
    const reply: Reply = {
      _messageType: 1,
      _responseType: type,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _errorCode: 0,
      _data: data,
    };
    this.post(JSON.stringify(reply));
  }
}

/** One message for the object model: its category and type say what it is. */
export interface RichMessage {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly message: Json;
}

function readRequest(message: string): Request | undefined {
  if (!message.startsWith('{')) return undefined;
  const parsed = JSON.parse(message) as Partial<Request>;
  return parsed._messageType === 0 && parsed._actionName !== undefined ? (parsed as Request) : undefined;
}
