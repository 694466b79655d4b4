import { Emitter } from '../../book/events';

/** Whether the add-in's pane is seen; its page runs in any case. */
export type PaneState = 'Visible' | 'Background';
export type ShellChange = 'pane' | 'ribbon' | 'startup' | 'shortcuts';

/** What an add-in changes about the program around the workbook: its pane, its ribbon, its shortcuts. */
export class Shell {
  /** Tells what changed, after it did. */
  readonly changes = new Emitter<ShellChange>();
  private readonly disabled = new Map<string, boolean>();
  private readonly hiddenTabs = new Set<string>();
  private controls: ReadonlySet<string> | undefined;
  private tabs: ReadonlySet<string> | undefined;
  private currentPane: PaneState = 'Background';
  private loadsAtStart = false;
  private keys: Readonly<Record<string, string | null>> = {};

  get pane(): PaneState {
    return this.currentPane;
  }
  /** Opens or closes the pane, be it the person or the add-in who asks for it. */
  showPane(visible: boolean): void {
    const next = visible ? 'Visible' : 'Background';
    if (this.currentPane === next) return;
    this.currentPane = next;
    this.changes.emit('pane');
  }

  /** Whether the add-in's page is to be loaded with the document. */
  get startup(): 'Load' | 'None' {
    return this.loadsAtStart ? 'Load' : 'None';
  }
  setStartup(load: boolean): void {
    this.loadsAtStart = load;
    this.changes.emit('startup');
  }

  /** The ids the manifest names: from now on an update of another one fails. */
  declare(ids: { readonly controls: Iterable<string>; readonly tabs: Iterable<string> }): void {
    this.controls = new Set(ids.controls);
    this.tabs = new Set(ids.tabs);
  }
  knowsControl(id: string): boolean {
    return this.controls?.has(id) ?? true;
  }
  knowsTab(id: string): boolean {
    return this.tabs?.has(id) ?? true;
  }

  /** @param otherwise what the manifest says, for a control the add-in has not spoken of */
  isEnabled(id: string, otherwise = true): boolean {
    return !(this.disabled.get(id) ?? !otherwise);
  }
  enable(id: string, enabled: boolean): void {
    this.disabled.set(id, !enabled);
    this.changes.emit('ribbon');
  }
  isTabVisible(id: string): boolean {
    return !this.hiddenTabs.has(id);
  }
  showTab(id: string, visible: boolean): void {
    if (visible) this.hiddenTabs.delete(id);
    else this.hiddenTabs.add(id);
    this.changes.emit('ribbon');
  }

  /** Keys by id of the action; null: the person took them away. */
  get shortcuts(): Readonly<Record<string, string | null>> {
    return this.keys;
  }
  setShortcuts(shortcuts: Readonly<Record<string, string | null>>): void {
    this.keys = { ...this.keys, ...shortcuts };
    this.changes.emit('shortcuts');
  }

  /** The add-in's page is gone: what it said of the ribbon goes with it. */
  reset(): void {
    this.disabled.clear();
    this.hiddenTabs.clear();
    this.changes.emit('ribbon');
  }
}
