import type { Control } from '../addin/manifest';
import { matches, type KeyPress } from '../addin/shortcuts';
import { parseRect, splitSheet } from '../book/address';
import { Book } from '../book/book';
import type { BookEvent } from '../book/events';
import { rectOf } from '../book/rect';
import { openFile } from '../files/read';
import { saveFile } from '../files/write';
import { UniverCalculator } from '../grid/calculator';
import type { Grid, GridCommand } from '../grid/grid';
import { UniverGrid } from '../grid/univer/grid';
import type { ApiLevel } from '../host/apiLevels';
import type { FaultName } from '../host/faults';
import { Host } from '../host/host';
import { attachFrame, type AttachedFrame } from '../host/iframe';
import { OBJECT_CLASSES } from '../host/objects/index';
import type { Actions } from './actions';
import { controlsOf, loadAddin, type Addin } from './addin';
import type { Configuration } from './configuration';
import { SLOW } from './faults';
import { libraryOf } from './functions';
import { INITIAL } from './initial';
import { HOME } from './ribbonTabs';
import { Store, type PageState, type PaneWidth, type Theme } from './state';
import { selectionOf, tabsOf } from './view';
import { say, WORDS, type Locale, type Words } from './words';

/** The page's own program: one book, the host that plays it to the add-in, the grid that shows it. */
export class Workbench implements Actions {
  readonly store: Store<PageState>;
  readonly host: Host;
  private addin: Addin | undefined;
  private calculator: UniverCalculator | undefined;
  private shown: Grid | undefined;
  private place: HTMLElement | undefined;
  private frame: AttachedFrame | undefined;
  private starting = deferred<AttachedFrame>();
  private leaveBook: () => void = () => undefined;

  constructor(
    private readonly configuration: Configuration,
    wishes: Partial<PageState>,
  ) {
    this.store = new Store({ ...INITIAL, ...wishes });
    const { level, locale } = this.state;
    this.host = new Host({ apiLevel: level, locale, classes: OBJECT_CLASSES });
    this.host.counters.changes.subscribe(({ batches, bytesIn, bytesOut }) => {
      this.set({ counted: { batches, received: bytesIn, sent: bytesOut } });
    });
    this.host.faults.changes.subscribe((faults) => {
      this.set({ fault: faults.find(({ name }) => name !== 'cellEdit' || !this.state.editing)?.name });
    });
    this.host.shell.changes.subscribe((change) => {
      if (change === 'pane') this.set({ paneOpen: this.host.shell.pane === 'Visible' });
      if (change === 'ribbon') this.readRibbon();
    });
  }

  get state(): PageState {
    return this.store.get();
  }
  get book(): Book {
    return this.host.book;
  }
  get grid(): Grid | undefined {
    return this.shown;
  }

  private set(patch: Partial<PageState>): void {
    this.store.set(patch);
  }

  private tell(words: Words, values: Readonly<Record<string, string>> = {}): void {
    this.set({ message: { words, values } });
  }

  /** Loads the add-in and the first file. */
  async start(): Promise<void> {
    await this.readAddin();
    const { file } = this.configuration;
    if (file === undefined) this.show(emptyBook(say(WORDS.untitled, this.state.locale)));
    else {
      const answer = await fetch(file);
      const name = decodeURIComponent(new URL(answer.url).pathname.split('/').at(-1) ?? '');
      await this.openBytes(new Uint8Array(await answer.arrayBuffer()), name);
    }
    if (this.book.state.settings.get('Office.AutoLoad') === true || this.host.shell.startup === 'Load') this.begin();
  }

  private async readAddin(): Promise<void> {
    const { manifest: url } = this.configuration;
    try {
      this.addin = await loadAddin(url, this.state.locale);
    } catch {
      this.tell(WORDS.noManifest, { url });
      return;
    }
    const { manifest } = this.addin;
    const controls = controlsOf(manifest).map(({ id }) => id);
    this.host.shell.declare({ controls, tabs: manifest.tabs.map(({ id }) => id) });
    const tab = this.state.tab === HOME ? (manifest.tabs[0]?.id ?? HOME) : this.state.tab;
    this.set({ manifest, tab });
    this.readRibbon();
  }

  private readRibbon(): void {
    const { shell } = this.host;
    const manifest = this.addin?.manifest;
    if (!manifest) return;
    const off = controlsOf(manifest).filter(({ id, enabled }) => !shell.isEnabled(id, enabled));
    const hidden = manifest.tabs.filter(({ id }) => !shell.isTabVisible(id));
    this.set({
      ribbon: { disabled: new Set(off.map(({ id }) => id)), hiddenTabs: new Set(hidden.map(({ id }) => id)) },
    });
  }

  // Files

  /** Opens a file in place of the book; the add-in starts anew with it, as with every document. */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    this.set({ opening: true, message: undefined });
    try {
      const { book, uncalculated } = await openFile(bytes, name);
      this.show(book);
      await this.calculate();
      for (const { sheet, rect } of uncalculated) {
        const formula = sheet.formula(rect.top, rect.left);
        sheet.write(rect, () => ({ value: null, formula }), 'calculation');
      }
      await book.settled();
    } catch (problem) {
      if (!(problem instanceof Error)) throw problem;
      this.tell(WORDS.cannotOpen, { name });
      if (this.book.sheets.length === 0) this.show(emptyBook(say(WORDS.untitled, this.state.locale)));
    } finally {
      this.set({ opening: false });
    }
  }

  saveBytes(): Promise<Uint8Array> {
    return saveFile(this.book);
  }

  open = (file: File): void => {
    void file.arrayBuffer().then((bytes) => this.openBytes(new Uint8Array(bytes), file.name));
  };

  save = (): void => {
    void this.saveBytes().then((bytes) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([bytes.slice()]));
      link.download = this.book.name;
      link.click();
      URL.revokeObjectURL(link.href);
      this.tell(WORDS.saved, { name: this.book.name });
    });
  };

  private show(book: Book): void {
    this.leaveBook();
    this.calculator?.dispose();
    this.host.book = book;
    this.calculator = new UniverCalculator(book);
    this.leaveBook = book.subscribe((event) => {
      this.follow(event);
    });
    this.set({ fileName: book.name, opening: false, ...tabsOf(book), ...selectionOf(book) });
    this.drawGrid();
    if (this.frame) this.restartAddin();
  }

  private async calculate(): Promise<void> {
    const { calculator, book } = this;
    if (!calculator) return;
    if (this.addin) calculator.use(libraryOf(this.addin.functions, book, () => this.begin()));
    await book.calculateBy(calculator);
  }

  /** What the page itself shows of the book. */
  private follow(event: BookEvent): void {
    if (event.type === 'cells') {
      this.set({ calculating: true });
      void this.book.settled().then(() => {
        this.set({ calculating: false });
      });
    }
    if (SHEETS.has(event.type) || (event.type === 'sheet-state' && ASPECTS.has(event.aspect))) {
      this.set(tabsOf(this.book));
    }
    if (CELLS.has(event.type)) this.set(selectionOf(this.book));
  }

  // The add-in

  /** Loads the add-in's page, once. */
  private begin(): Promise<AttachedFrame> {
    if (this.state.runtime === 0) this.set({ runtime: 1 });
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
    this.frame = attached;
    this.starting.resolve(attached);
    return () => {
      attached.detach();
      frame.remove();
      this.frame = undefined;
    };
  };

  restartAddin = (): void => {
    this.host.shell.reset();
    this.starting = deferred();
    if (this.state.runtime > 0) this.set({ runtime: this.state.runtime + 1 });
  };

  press = (control: Control): void => {
    const { action, id, label } = control;
    if (action.kind === 'menu') return;
    const started = this.begin();
    if (action.kind === 'pane') {
      this.host.shell.showPane(true);
      return;
    }
    this.set({ busy: true, message: undefined });
    void started
      .then(({ session }) => session.commands.invoke(action.name, id))
      .catch(() => {
        this.tell(WORDS.commandFailed, { name: label });
      })
      .finally(() => {
        this.set({ busy: false });
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

  // The grid

  mountGrid = (element: HTMLElement): (() => void) => {
    this.place = element;
    this.drawGrid();
    return () => {
      this.shown?.dispose();
      this.shown = undefined;
      this.place = undefined;
    };
  };

  private drawGrid(): void {
    this.shown?.dispose();
    this.shown = undefined;
    if (!this.place || this.book.sheets.length === 0) return;
    const { locale, theme } = this.state;
    this.shown = new UniverGrid(this.book, {
      container: this.place,
      locale,
      dark: theme === 'dark',
      menu: (this.addin?.manifest.contextMenu ?? []).map((control) => ({
        id: control.id,
        label: control.label,
        press: () => {
          this.press(control);
        },
      })),
      editing: (on) => {
        this.set({ editing: on });
        if (on) this.host.faults.on({ name: 'cellEdit' });
        else this.host.faults.off('cellEdit');
      },
      refused: () => {
        this.tell(WORDS.locked);
      },
    });
  }

  gridCommand = (command: GridCommand): void => {
    this.shown?.run(command);
  };

  goTo = (address: string): boolean => {
    const { sheet: name, rest } = splitSheet(address);
    const sheet = name === undefined ? this.book.activeSheet : this.book.sheet(name);
    const rect = parseRect(rest);
    if (sheet && rect) this.book.select(sheet, [rect], 'user');
    return sheet !== undefined && rect !== undefined;
  };

  enter = (text: string): void => {
    this.shown?.enter(text);
  };

  focusGrid = (): void => {
    this.shown?.focus();
  };

  coauthorEdit = (text: string): void => {
    const selection = this.book.selection();
    const rect = selection?.areas.at(-1);
    if (!selection || !rect) return;
    const number = Number(text);
    const value = text === '' ? null : Number.isFinite(number) ? number : text;
    selection.sheet.write(rectOf(rect.top, rect.left), () => ({ value }), 'remote');
  };

  // Sheets

  activateSheet = (id: string): void => {
    const sheet = this.book.sheetById(id);
    if (sheet) this.book.activate(sheet);
    this.focusGrid();
  };

  addSheet = (): void => {
    this.book.activate(this.book.addSheet(undefined, 'user'));
  };

  renameSheet = (id: string, name: string): void => {
    const sheet = this.book.sheetById(id);
    const other = this.book.sheet(name);
    if (!sheet) return;
    if (!SHEET_NAME.test(name) || (other && other !== sheet)) this.tell(WORDS.badSheetName);
    else this.book.renameSheet(sheet, name);
  };

  removeSheet = (id: string): void => {
    const sheet = this.book.sheetById(id);
    if (!sheet) return;
    if (this.state.sheets.length < 2) this.tell(WORDS.lastSheet);
    else this.book.deleteSheet(sheet);
  };

  hideSheet = (id: string): void => {
    const sheet = this.book.sheetById(id);
    const next = this.state.sheets.find((tab) => tab.id !== id);
    if (!sheet) return;
    if (!next) {
      this.tell(WORDS.lastSheet);
      return;
    }
    if (this.book.activeSheet === sheet) this.activateSheet(next.id);
    sheet.set('visibility', 'Hidden', 'user');
  };

  unhideSheet = (id: string): void => {
    this.book.sheetById(id)?.set('visibility', 'Visible', 'user');
    this.activateSheet(id);
  };

  // The host

  chooseTab = (tab: string): void => {
    this.set({ tab });
  };

  setLocale = (locale: Locale): void => {
    this.set({ locale });
    this.host.locale = locale;
    document.documentElement.lang = locale;
    void this.readAddin().then(() => {
      this.drawGrid();
      this.restartAddin();
    });
  };

  setTheme = (theme: Theme): void => {
    this.set({ theme });
    this.drawGrid();
  };

  setLevel = (level: ApiLevel): void => {
    this.set({ level });
    this.host.apiLevel = level;
    this.restartAddin();
  };

  setPaneWidth = (paneWidth: PaneWidth): void => {
    this.set({ paneWidth });
  };

  setFault = (fault: FaultName | undefined): void => {
    this.host.faults.off();
    if (fault !== undefined) this.host.faults.on(fault === 'slow' ? { name: fault, delay: SLOW } : { name: fault });
  };

  resetCounters = (): void => {
    this.host.counters.reset();
  };

  toggleDrawer = (): void => {
    this.set({ drawerOpen: !this.state.drawerOpen });
  };

  dismissMessage = (): void => {
    this.set({ message: undefined });
  };
}

const SHEETS: ReadonlySet<BookEvent['type']> = new Set(['added', 'deleted', 'moved', 'renamed', 'activated']);
const ASPECTS: ReadonlySet<string> = new Set(['visibility', 'tabColor']);
const CELLS: ReadonlySet<BookEvent['type']> = new Set(['cells', 'calculated', 'selection', 'activated', 'format']);
/** At most 31 characters, none of those that addresses use, no apostrophe at an end. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

function emptyBook(name: string): Book {
  const book = new Book(name);
  book.addSheet();
  return book;
}

/** A promise and the way to keep it. */
function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}
