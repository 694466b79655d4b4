import type { CustomFunction } from '../addin/functions';
import type { Control } from '../addin/manifest';
import { matches, type KeyPress } from '../addin/shortcuts';
import type { Host } from '../host/host';
import { attachFrame, type AttachedFrame } from '../host/iframe';
import { controlsOf, loadAddin, type Addin } from './addin';
import { HOME } from './ribbonTabs';
import type { AddinActions } from './actions';
import type { PageState, Store } from './state';
import { WORDS, type Words } from './words';

/**
 * The add-in of the page: its ribbon, and its own page, which is loaded when a button, a shortcut or a function first
 * needs it.
 */
export class AddinRunner implements AddinActions {
  private addin: Addin | undefined;
  private starting = deferred<AttachedFrame>();

  constructor(
    private readonly host: Host,
    private readonly store: Store<PageState>,
    private readonly tell: (words: Words, values?: Readonly<Record<string, string>>) => void,
  ) {}

  get functions(): readonly CustomFunction[] {
    return this.addin?.functions ?? [];
  }

  /** Reads the manifest in the page's language and draws its ribbon. */
  async load(url: string): Promise<void> {
    const { locale, tab } = this.store.get();
    try {
      this.addin = await loadAddin(url, locale);
    } catch {
      this.tell(WORDS.noManifest, { url });
      return;
    }
    const { manifest } = this.addin;
    const controls = controlsOf(manifest).map(({ id }) => id);
    this.host.shell.declare({ controls, tabs: manifest.tabs.map(({ id }) => id) });
    this.store.set({ manifest, tab: tab === HOME ? (manifest.tabs[0]?.id ?? HOME) : tab });
    this.showRibbon();
  }

  /** Shows which controls and tabs the add-in switched off. */
  showRibbon(): void {
    const { shell } = this.host;
    const manifest = this.addin?.manifest;
    if (!manifest) return;
    const off = controlsOf(manifest).filter(({ id, enabled }) => !shell.isEnabled(id, enabled));
    const hidden = manifest.tabs.filter(({ id }) => !shell.isTabVisible(id));
    this.store.set({
      ribbon: { disabled: new Set(off.map(({ id }) => id)), hiddenTabs: new Set(hidden.map(({ id }) => id)) },
    });
  }

  /** Loads the add-in's page, once. */
  begin(): Promise<AttachedFrame> {
    if (this.store.get().runtime === 0) this.store.set({ runtime: 1 });
    return this.starting.promise;
  }

  mountRuntime = (place: HTMLElement, title: string): (() => void) => {
    const page = this.addin?.manifest.page;
    if (page === undefined) return () => undefined;
    // Named before it stands in the page: a frame that is already there keeps the name it came with.
    const frame = document.createElement('iframe');
    frame.title = title;
    const attached = attachFrame(this.host, frame, page);
    place.append(frame);
    this.starting.resolve(attached);
    return () => {
      attached.detach();
      frame.remove();
    };
  };

  restart = (): void => {
    const { runtime } = this.store.get();
    this.host.shell.reset();
    this.starting = deferred();
    if (runtime > 0) this.store.set({ runtime: runtime + 1 });
  };

  press = ({ action, id, label }: Control): void => {
    if (action.kind === 'menu') return;
    const started = this.begin();
    if (action.kind === 'pane') {
      this.host.shell.showPane(true);
      return;
    }
    this.store.set({ busy: true, message: undefined });
    void started
      .then(({ session }) => session.commands.invoke(action.name, id))
      .catch(() => {
        this.tell(WORDS.commandFailed, { name: label });
      })
      .finally(() => {
        this.store.set({ busy: false });
      });
  };

  pressKeys = (press: KeyPress): boolean => {
    const { shortcuts } = this.host.shell;
    const found = this.addin?.shortcuts.find((each) => {
      const own = shortcuts[each.action];
      return own !== null && matches({ ...each, keys: own ?? each.keys }, press);
    });
    if (!found) return false;
    void this.begin().then(({ session }) => {
      session.actions.invoke(found.action);
    });
    return true;
  };

  closePane = (): void => {
    this.host.shell.showPane(false);
  };
}

/** A promise and the way to keep it. */
function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}
