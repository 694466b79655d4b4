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
import { OBJECT_CLASSES } from '../host/objects/index';
import type { Actions } from './actions';
import { AddinRunner } from './addinRunner';
import type { Configuration } from './configuration';
import { SLOW } from './faults';
import { libraryOf } from './functions';
import { INITIAL } from './initial';
import { SheetActions } from './sheetActions';
import { Store, type PageState, type PaneWidth, type Theme } from './state';
import { selectionOf, tabsOf } from './view';
import { say, WORDS, type Locale, type Words } from './words';

/** The page's own program: one book, the host that plays it to the add-in, the grid that shows it. */
export class Workbench implements Actions {
  readonly store: Store<PageState>;
  readonly host: Host;
  readonly addin: AddinRunner;
  readonly sheets: SheetActions;
  private calculator: UniverCalculator | undefined;
  private shown: Grid | undefined;
  private place: HTMLElement | undefined;
  private leaveBook: () => void = () => undefined;

  constructor(
    private readonly configuration: Configuration,
    wishes: Partial<PageState>,
  ) {
    this.store = new Store({ ...INITIAL, ...wishes });
    const { level, locale } = this.state;
    this.host = new Host({ apiLevel: level, locale, classes: OBJECT_CLASSES });
    const tell = (words: Words, values?: Readonly<Record<string, string>>): void => {
      this.tell(words, values);
    };
    this.addin = new AddinRunner(this.host, this.store, tell);
    this.sheets = new SheetActions(() => this.book, this.store, tell);
    this.host.counters.changes.subscribe(({ batches, bytesIn, bytesOut }) => {
      this.set({ counted: { batches, received: bytesIn, sent: bytesOut } });
    });
    this.host.faults.changes.subscribe((faults) => {
      this.set({ fault: faults.find(({ name }) => name !== 'cellEdit' || !this.state.editing)?.name });
    });
    this.host.shell.changes.subscribe((change) => {
      if (change === 'pane') this.set({ paneOpen: this.host.shell.pane === 'Visible' });
      if (change === 'ribbon') this.addin.showRibbon();
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
    await this.addin.load(this.configuration.manifest);
    const { file } = this.configuration;
    if (file === undefined) this.show(emptyBook(say(WORDS.untitled, this.state.locale)));
    else {
      const answer = await fetch(file);
      const name = decodeURIComponent(new URL(answer.url).pathname.split('/').at(-1) ?? '');
      await this.openBytes(new Uint8Array(await answer.arrayBuffer()), name);
    }
    if (this.host.shell.startup === 'Load') void this.addin.begin();
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
    if (this.state.runtime > 0) this.addin.restart();
  }

  private async calculate(): Promise<void> {
    const { calculator, book } = this;
    if (!calculator) return;
    const functions = this.addin.functions;
    if (functions.length > 0) calculator.use(libraryOf(functions, book, () => this.addin.begin()));
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
      menu: (this.state.manifest?.contextMenu ?? []).map((control) => ({
        id: control.id,
        label: control.label,
        press: () => {
          this.addin.press(control);
        },
      })),
      editing: (on) => {
        this.set({ editing: on });
        if (on) this.host.faults.on({ name: 'cellEdit' });
        else this.host.faults.off('cellEdit');
      },
      // From ExcelApi 1.19 on.
      keepsUndo: () => this.state.level === 'newest',
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

  // The host

  chooseTab = (tab: string): void => {
    this.set({ tab });
  };

  setLocale = (locale: Locale): void => {
    this.set({ locale });
    this.host.locale = locale;
    document.documentElement.lang = locale;
    void this.addin.load(this.configuration.manifest).then(() => {
      this.drawGrid();
      this.addin.restart();
    });
  };

  setTheme = (theme: Theme): void => {
    this.set({ theme });
    this.drawGrid();
  };

  setLevel = (level: ApiLevel): void => {
    this.set({ level });
    this.host.apiLevel = level;
    this.addin.restart();
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

function emptyBook(name: string): Book {
  const book = new Book(name);
  book.addSheet();
  return book;
}
