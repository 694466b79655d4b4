import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
export const ORIGIN = 'https://localhost:3000';

type Listener = (event: unknown) => void;
type Script = (this: object, scope: object) => void;

/** Scripts as functions of the globals they run among; compiled once for all pages of a test file. */
const compiled = new Map<string, Script>();

/**
 * Indirect eval has it run among jest's own Error, Array and Promise; `with` gives each page globals and clocks of its
 * own without a browser.
 */
function compile(name: string): Script {
  const known = compiled.get(name);
  if (known) return known;
  const source = readFileSync(join(DIST, name), 'utf8');
  const script = (0, eval)(`(function (scope) { with (scope) {\n${source}\n} })`) as Script;
  compiled.set(name, script);
  return script;
}

/** A memory for the page, as browsers have one. */
function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
    clear: () => {
      items.clear();
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** An element that nobody sees; a script that is put into the page is run. */
function element(load: (address: string) => void): Record<string, unknown> {
  const self: Record<string, unknown> = {
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: (child: { src?: string; onload?: () => void; onerror?: () => void }) => {
      if (child.src !== undefined) run(child, load);
      return child;
    },
    addEventListener: () => undefined,
  };
  return self;
}

function run(child: { src?: string; onload?: () => void; onerror?: () => void }, load: (src: string) => void): void {
  queueMicrotask(() => {
    load(child.src ?? '');
    child.onload?.();
  });
}

/** Clocks that end with the page, so that nothing of it keeps jest waiting. */
class Clocks {
  private readonly running = new Set<NodeJS.Timeout>();

  readonly globals = {
    setTimeout: (action: (...args: unknown[]) => void, time = 0, ...args: unknown[]) => {
      const timer = setTimeout(() => {
        this.running.delete(timer);
        action(...args);
      }, time);
      this.running.add(timer);
      return timer;
    },
    setInterval: (action: () => void, time: number) => {
      const timer = setInterval(action, time);
      this.running.add(timer);
      return timer;
    },
    clearTimeout: (timer: NodeJS.Timeout | undefined) => {
      if (timer) this.running.delete(timer);
      clearTimeout(timer);
    },
    clearInterval: (timer: NodeJS.Timeout | undefined) => {
      if (timer) this.running.delete(timer);
      clearInterval(timer);
    },
  };

  stop(): void {
    for (const timer of this.running) clearTimeout(timer);
    this.running.clear();
  }
}

/** What an add-in's page needs of a browser to run the unmodified office.js. */
export class OfficePage {
  private readonly listeners = new Set<Listener>();
  private readonly clocks = new Clocks();
  private open = true;
  private readonly parent: object;
  private readonly window: Record<string, unknown>;
  private readonly scope: object;

  /**
   * @param name of the frame, and `search` of its address: how office.js learns who its host is
   * @param send takes what the page posts to its parent
   */
  constructor(name: string, search: string, send: (message: unknown) => void) {
    const load = (address: string): void => {
      if (!address.includes('telemetry/')) this.run(address.slice(`${ORIGIN}/office/`.length));
    };
    this.parent = {
      postMessage: (message: unknown) => {
        queueMicrotask(() => {
          if (this.open) send(message);
        });
      },
    };
    const head = element(load);
    const document = {
      ...element(load),
      URL: `${ORIGIN}/taskpane.html`,
      domain: 'localhost',
      readyState: 'complete',
      cookie: '',
      hasFocus: () => true,
      head,
      body: head,
      documentElement: head,
      createElement: () => element(load),
      createTextNode: () => ({}),
      getElementsByTagName: (tag: string) =>
        tag === 'script' ? [{ src: `${ORIGIN}/office/office.js`, getAttribute: () => null }] : [head],
      querySelectorAll: () => [],
      getElementById: () => null,
    };
    const location = {
      protocol: 'https:',
      origin: ORIGIN,
      hostname: 'localhost',
      host: 'localhost:3000',
      search,
      hash: '',
    };
    this.window = {
      name,
      document,
      parent: this.parent,
      top: this.parent,
      location: { ...location, pathname: '/taskpane.html', href: `${ORIGIN}/taskpane.html${search}` },
      history: { pushState: () => undefined, replaceState: () => undefined },
      navigator: { userAgent: 'workbench', language: 'zh-CN' },
      sessionStorage: storage(),
      localStorage: storage(),
      performance: { now: () => performance.now(), timing: {} },
      addEventListener: (type: string, listener: Listener) => {
        if (type === 'message') this.listeners.add(listener);
      },
      removeEventListener: (_: string, listener: Listener) => this.listeners.delete(listener),
      postMessage: () => undefined,
      open: () => null,
      opener: null,
      module: undefined,
      exports: undefined,
      require: undefined,
      define: undefined,
      process: undefined,
      // Not those of the test, which may be another page's.
      Excel: undefined,
      Office: undefined,
      OfficeExtension: undefined,
      ...this.clocks.globals,
    };
    this.window['window'] = this.window['self'] = this.window['globalThis'] = this.window;
    this.scope = new Proxy(this.window, {
      has: () => true,
      get: (own, key) => {
        if (key === Symbol.unscopables) return undefined;
        return Reflect.get(key in own ? own : globalThis, key) as unknown;
      },
    });
  }

  /** Runs one of office.js' files in the page. */
  run(name: string): void {
    compile(name).call(this.window, this.scope);
  }

  global(name: string): unknown {
    return this.window[name];
  }

  /** The parent posts a message to the page. */
  receive(message: string): void {
    queueMicrotask(() => {
      const event = { data: message, origin: ORIGIN, source: this.parent };
      for (const listener of this.open ? [...this.listeners] : []) listener(event);
    });
  }

  close(): void {
    this.open = false;
    this.clocks.stop();
    this.listeners.clear();
  }
}
