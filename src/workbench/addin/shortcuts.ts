/** One key combination of an add-in and the action it starts. */
export interface Shortcut {
  readonly action: string;
  /** In the order the file gives them, such as `Ctrl+Shift+Alt+C`. */
  readonly keys: string;
}

interface ShortcutsFile {
  readonly actions?: readonly { readonly id?: string }[];
  readonly shortcuts?: readonly { readonly action?: string; readonly key?: { readonly default?: string } }[];
}

/**
 * The key combinations of a `shortcuts.json` (ExtendedOverrides of the manifest).
 * @param json the text of the file
 * @throws {SyntaxError} when it is not JSON
 */
export function readShortcuts(json: string): readonly Shortcut[] {
  const file = JSON.parse(json) as ShortcutsFile;
  const actions = new Set((file.actions ?? []).map((action) => action.id));
  return (file.shortcuts ?? []).flatMap(({ action, key }) =>
    action && key?.default && actions.has(action) ? [{ action, keys: key.default }] : [],
  );
}

/** The part of a keyboard event that tells which combination was pressed. */
export type KeyPress = Pick<KeyboardEvent, 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey' | 'code' | 'key'>;

/**
 * The combination as shortcuts are written. The physical key counts, since Alt and Shift change the character.
 * Letters, digits and function keys only: all that add-ins may use.
 */
export function combination(press: KeyPress): string {
  const key = /^(?:Key|Digit)(.)$/.exec(press.code)?.[1] ?? press.key;
  const held = [press.ctrlKey && 'CTRL', press.shiftKey && 'SHIFT', press.altKey && 'ALT', press.metaKey && 'COMMAND'];
  return [...held.filter((name) => name !== false).sort(), key.toUpperCase()].join('+');
}

/** Whether a press is the one a shortcut waits for. */
export function matches(shortcut: Shortcut, press: KeyPress): boolean {
  const parts = shortcut.keys.toUpperCase().split('+');
  const key = parts.pop() ?? '';
  return [...parts.sort(), key].join('+') === combination(press);
}
