import { sheetPrefix } from './address';
import { NO_CALCULATOR, type Calculator, type Dirty } from './calculator';
import { Emitter, type BookEvent } from './events';
import { breakInFormula, renameInFormula, shiftFormula } from './formula';
import { boundingRect, rectOf, type Rect } from './rect';
import { Sheet } from './sheet';
import type { Shift } from './shift';
import { StyleTable } from './styles';
import type { CustomXmlPart, DefinedName, Json, Origin } from './types';

/** Everything about the workbook that belongs to no sheet. */
export interface BookState {
  readonly names: readonly DefinedName[];
  /** Settings an add-in keeps in the file. */
  readonly settings: ReadonlyMap<string, Json>;
  /** Title, author … under the names of the program's own properties. */
  readonly properties: Readonly<Record<string, Json>>;
  readonly customProperties: ReadonlyMap<string, string | number | boolean>;
  readonly customXml: readonly CustomXmlPart[];
  /** Dates count from 1904. */
  readonly date1904: boolean;
  /** Sheets cannot be added, deleted, renamed, moved or hidden. */
  readonly structure: { readonly protected: boolean; readonly password?: string };
  readonly calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  readonly dirty: boolean;
}

const INITIAL_BOOK: BookState = {
  names: [],
  settings: new Map(),
  properties: {},
  customProperties: new Map(),
  customXml: [],
  date1904: false,
  structure: { protected: false },
  calculationMode: 'Automatic',
  dirty: false,
};

/** Cells selected: of several areas the last is the active one. */
export interface Selection {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

/**
 * A workbook as the workbench holds it: the single truth, which grids only show and engines only calculate. It may
 * have no sheets.
 */
export class Book {
  readonly styles = new StyleTable();
  private readonly events = new Emitter<BookEvent>();
  private list: Sheet[] = [];
  private active: Sheet | undefined;
  private selected = new Map<Sheet, readonly Rect[]>();
  private current: BookState = INITIAL_BOOK;
  private dirty: Dirty[] = [];
  private settling: Promise<void> | undefined;
  private nextSheet = 1;
  private heldBack = false;

  constructor(
    public name = 'Book1.xlsx',
    private calculator: Calculator = NO_CALCULATOR,
  ) {}

  /** @returns how to stop listening */
  subscribe(listener: (event: BookEvent) => void): () => void {
    return this.events.subscribe(listener);
  }
  /** Called by sheets. */
  emit(event: BookEvent): void {
    if (event.type !== 'selection' && event.type !== 'activated' && event.type !== 'deactivated') {
      this.current = { ...this.current, dirty: true };
    }
    this.events.emit(event);
  }

  get state(): BookState {
    return this.current;
  }
  set<K extends keyof BookState>(aspect: K, value: BookState[K], origin: Origin): void {
    this.current = { ...this.current, [aspect]: value };
    if (aspect === 'dirty') this.events.emit({ type: 'book-state', aspect, origin });
    else this.emit({ type: 'book-state', aspect, origin });
  }

  // Sheets

  get sheets(): readonly Sheet[] {
    return this.list;
  }
  sheet(name: string): Sheet | undefined {
    return this.list.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
  sheetById(id: string): Sheet | undefined {
    return this.list.find((sheet) => sheet.id === id);
  }

  /**
   * Adds a sheet behind the others, or at a position.
   * @param name absent: the first free of Sheet1, Sheet2 …
   */
  addSheet(name?: string, origin: Origin = 'user', position = this.list.length): Sheet {
    const number = this.nextSheet++;
    const id = `{00000000-0001-0000-${number.toString(16).padStart(4, '0')}-000000000000}`.toUpperCase();
    const sheet = new Sheet(this, id, name ?? this.freeName());
    this.list = inserted(this.list, position, sheet);
    this.active ??= sheet;
    this.emit({ type: 'added', sheet, origin });
    return sheet;
  }

  private freeName(): string {
    let number = this.list.length + 1;
    while (this.sheet(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  deleteSheet(sheet: Sheet, origin: Origin = 'user'): void {
    const position = this.list.indexOf(sheet);
    if (position < 0) return;
    this.list = this.list.filter((each) => each !== sheet);
    this.selected.delete(sheet);
    if (this.active === sheet) {
      const next = [...this.list.slice(position), ...this.list.slice(0, position).reverse()];
      this.active = next.find((each) => each.state.visibility === 'Visible') ?? this.list[0];
      if (this.active) this.emit({ type: 'activated', sheet: this.active, origin });
    }
    this.rewriteFormulas((formula) => breakInFormula(formula, sheet.name));
    this.emit({ type: 'deleted', sheet, origin });
    // Nothing says which formulas named it: all are calculated once any of them is.
    for (const each of this.list.slice(0, 1)) this.touched(each, rectOf(0, 0));
  }

  /** Also those that names stand for. */
  private rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const each of this.list) each.rewriteFormulas(rewrite);
    const names = this.current.names.map((name) => ({ ...name, formula: rewrite(name.formula) }));
    this.current = { ...this.current, names };
  }

  renameSheet(sheet: Sheet, name: string, origin: Origin = 'user'): void {
    const before = sheet.name;
    sheet.setName(name);
    this.rewriteFormulas((formula) => renameInFormula(formula, before, sheetPrefix(name)));
    this.emit({ type: 'renamed', sheet, before, after: name, origin });
  }

  moveSheet(sheet: Sheet, position: number, origin: Origin = 'user'): void {
    const others = this.list.filter((each) => each !== sheet);
    this.list = inserted(others, position, sheet);
    this.emit({ type: 'moved', sheet, origin });
  }

  get activeSheet(): Sheet | undefined {
    return this.active;
  }
  activate(sheet: Sheet, origin: Origin = 'user'): void {
    if (this.active === sheet) return;
    const before = this.active;
    this.active = sheet;
    if (before) this.emit({ type: 'deactivated', sheet: before, origin });
    this.emit({ type: 'activated', sheet, origin });
  }

  /** The selection of a sheet, of the active one when none is named; A1 where nothing was selected yet. */
  selection(sheet = this.active): Selection | undefined {
    return sheet && { sheet, areas: this.selected.get(sheet) ?? [rectOf(0, 0)] };
  }
  select(sheet: Sheet, areas: readonly Rect[], origin: Origin = 'user'): void {
    this.activate(sheet, origin);
    this.selected.set(sheet, areas);
    this.emit({ type: 'selection', sheet, areas, origin });
  }

  /** Called by sheets: formulas and names that point at cells which moved follow them. */
  shiftReferences(sheet: Sheet, shift: Shift): void {
    const isSheet = (name: string): boolean => name.toLowerCase() === sheet.name.toLowerCase();
    for (const each of this.list) {
      each.rewriteFormulas((formula) =>
        shiftFormula(formula, shift, (named) => (named === undefined ? each === sheet : isSheet(named))),
      );
    }
    const names = this.current.names.map((name) => ({
      ...name,
      formula: shiftFormula(name.formula, shift, (named) => named !== undefined && isSheet(named)),
    }));
    this.current = { ...this.current, names };
  }

  // Calculation

  /** Binds a formula engine and has it calculate everything. */
  calculateBy(calculator: Calculator): Promise<void> {
    this.calculator = calculator;
    return this.calculate();
  }

  /** Called by sheets: these cells hold something else now. Results follow by themselves, soon. */
  touched(sheet: Sheet, rect: Rect): void {
    this.dirty.push({ sheet: sheet.id, rect });
    const follows = this.current.calculationMode === 'Automatic' && this.calculator !== NO_CALCULATOR;
    if (follows && !this.heldBack) queueMicrotask(() => void this.settled());
  }

  /**
   * While many cells are written one after the other, results do not follow by themselves: whoever holds them back
   * asks for `settled()` when he needs them.
   */
  holdBack(held: boolean): void {
    this.heldBack = held;
  }

  /** Waits until every formula has the result of what stands in the cells now, unless calculation is manual. */
  async settled(): Promise<void> {
    while (this.settling) await this.settling;
    if (this.dirty.length === 0 || this.current.calculationMode === 'Manual') return;
    const dirty = this.dirty;
    this.dirty = [];
    await this.run(dirty);
  }

  /** Calculates everything anew, whatever the mode. */
  async calculate(): Promise<void> {
    while (this.settling) await this.settling;
    this.dirty = [];
    await this.run([]);
  }

  private async run(dirty: readonly Dirty[]): Promise<void> {
    this.settling = this.takeResults(dirty).finally(() => {
      this.settling = undefined;
    });
    await this.settling;
  }

  private async takeResults(dirty: readonly Dirty[]): Promise<void> {
    const touched = new Map<Sheet, Rect>();
    for (const { sheet: id, row, column, value } of await this.calculator.calculate(dirty)) {
      const sheet = this.sheetById(id);
      if (sheet?.formula(row, column) === undefined) continue;
      sheet.setResult(row, column, value);
      const rect = rectOf(row, column);
      const known = touched.get(sheet);
      touched.set(sheet, known ? boundingRect(known, rect) : rect);
    }
    for (const [sheet, rect] of touched) this.events.emit({ type: 'calculated', sheet, rect, origin: 'calculation' });
  }
}

const inserted = <T>(list: readonly T[], at: number, item: T): T[] => [...list.slice(0, at), item, ...list.slice(at)];
