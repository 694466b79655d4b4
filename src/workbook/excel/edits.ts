import type { Edit } from '../../model/workbook';
import { areasOf, isWholeLines } from './areas';
import { nameChanges } from './capabilities';
import { Handlers } from './handlers';
import type { Run } from './run';

/** More areas than this are told as the whole sheet. */
const MANY_AREAS = 20;
/** Changes after which addresses of the sheet mean other cells. */
const MOVED: ReadonlySet<string> = new Set([
  'RowInserted',
  'RowDeleted',
  'ColumnInserted',
  'ColumnDeleted',
  'CellInserted',
  'CellDeleted',
  'Unknown',
]);

type Told =
  | { readonly of: 'cells'; readonly id: string; readonly address?: string; readonly by: Edit['by'] }
  | { readonly of: 'sheets'; readonly id: string; readonly by: Edit['by'] };

/**
 * Tells of edits by people, here and elsewhere. Excel names sheets by ids and tells some changes late or not at all:
 * edits are hints, and a full check is the truth.
 */
export class Edits {
  private readonly listeners = new Set<(edit: Edit) => void>();
  private readonly handlers: Handlers;
  /** Names of sheets by id, as of their last edit. */
  private readonly names = new Map<string, string>();
  private waiting: Told[] = [];
  private telling = false;
  /** Registering and removing, one after the other. */
  private turn: Promise<void> = Promise.resolve();

  /**
   * @param own ids of sheets that we added or took away ourselves
   * @param idle resolves when no writing of ours is under way: until then we may not know our own sheets
   */
  constructor(
    private readonly run: Run,
    private readonly own: ReadonlySet<string>,
    private readonly idle: () => Promise<void>,
  ) {
    this.handlers = new Handlers(run);
  }

  /** Handlers in Excel now. */
  get handlerCount(): number {
    return this.handlers.count;
  }

  /** @returns how to stop; the last one to stop takes the handlers out of Excel */
  listen(listener: (edit: Edit) => void): () => void {
    // One of its own, so that the same listener may listen twice and stop once.
    const each = (edit: Edit): void => {
      listener(edit);
    };
    this.listeners.add(each);
    this.arrange();
    return () => {
      this.listeners.delete(each);
      this.arrange();
    };
  }

  /** Resolves when handlers are registered or removed as the listeners need them. */
  settled(): Promise<void> {
    return this.turn;
  }

  /** Registers or removes handlers as the listeners need them: again, where Excel took none before. */
  arrange(): void {
    this.turn = this.turn.then(async () => {
      try {
        if (this.listeners.size > 0 && this.handlers.count === 0) await this.register();
        if (this.listeners.size === 0) await this.handlers.remove();
      } catch {
        // Without handlers no edit is heard: to everybody who listens anything may have changed, and they check again.
        this.emit({ by: 'user' });
      }
    });
  }

  private async register(): Promise<void> {
    let known: Excel.WorksheetCollection | undefined;
    await this.handlers.add((context) => {
      const { worksheets } = context.workbook;
      known = worksheets.load('items/id,items/name');
      const sheets = (event: { readonly worksheetId: string; readonly source: string }): Promise<void> =>
        this.hear({ of: 'sheets', id: event.worksheetId, by: person(event.source) });
      const renamed = nameChanges(worksheets);
      return [
        worksheets.onChanged.add((event) => this.changed(event)),
        worksheets.onAdded.add(sheets),
        worksheets.onDeleted.add(sheets),
        ...(renamed ? [renamed.add(sheets)] : []),
      ];
    });
    for (const { id, name } of known?.items ?? []) this.names.set(id, name);
  }

  private changed(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (event.triggerSource === 'ThisLocalAddin') return Promise.resolve();
    const cells = { of: 'cells', id: event.worksheetId, by: person(event.source) } as const;
    return this.hear(MOVED.has(event.changeType) ? cells : { ...cells, address: event.address });
  }

  private async hear(told: Told): Promise<void> {
    this.waiting.push(told);
    if (this.telling) return;
    this.telling = true;
    try {
      // More may come while names are asked for.
      while (this.waiting.length > 0) {
        await this.idle();
        await this.tell();
      }
    } finally {
      this.telling = false;
    }
  }

  private async tell(): Promise<void> {
    const told = this.waiting.filter(({ of, id }) => of === 'cells' || !this.own.has(id));
    this.waiting = [];
    if (told.length === 0) return;
    const names = await this.namesOf(told.filter(({ of }) => of === 'cells').map(({ id }) => id));
    for (const each of told) {
      const sheet = names.get(each.id);
      if (each.of === 'sheets' || sheet === undefined) this.emit({ by: each.by });
      else this.emitCells(sheet, each.address, each.by);
    }
  }

  private emitCells(sheet: string, address: string | undefined, by: Edit['by']): void {
    const ranges = address === undefined ? [] : areasOf(address);
    if (ranges.length === 0 || ranges.length > MANY_AREAS || ranges.some(isWholeLines)) this.emit({ sheet, by });
    else for (const range of ranges) this.emit({ sheet, range, by });
  }

  /** The sheets as they are called now; one that is called otherwise than before is told as renamed. */
  private async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const distinct = [...new Set(ids)];
    if (distinct.length === 0) return new Map();
    try {
      const found = await this.run(async (context) => {
        const sheets = distinct.map((id) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject(id);
          sheet.load('name');
          return { id, sheet };
        });
        await context.sync();
        return sheets.filter(({ sheet }) => !sheet.isNullObject).map(({ id, sheet }) => [id, sheet.name] as const);
      });
      const renamed = found.some(([id, name]) => this.names.has(id) && this.names.get(id) !== name);
      for (const [id, name] of found) this.names.set(id, name);
      if (renamed) this.emit({ by: 'user' });
      return new Map(found);
    } catch {
      // Excel does not say now which sheets these are: they are told as edits of no known sheet.
      return new Map();
    }
  }

  private emit(edit: Edit): void {
    for (const listener of this.listeners) listener(edit);
  }
}

const person = (source: string): Edit['by'] => (source === 'Remote' ? 'coauthor' : 'user');
