import type { Json } from '../book/types';
import type { QueryInfo } from './wire';

/** What of an object is asked for: some of its properties (`*`: all of them), and what of the objects below it. */
export interface Selection {
  readonly names: Set<string>;
  readonly below: Map<string, Selection>;
}

/** Reads the lists of `load()` as an add-in typed them: `name`, `format/fill/color`, `items/name`, `*`. */
export function readSelection({ Select = [], Expand = [] }: QueryInfo): Selection {
  const root: Selection = { names: new Set(), below: new Map() };
  for (const path of Select) add(root, parts(path));
  for (const path of Expand) add(root, [...parts(path), '*']);
  if (root.names.size === 0 && Select.length === 0) root.names.add('*');
  return root;
}

const parts = (path: string): string[] =>
  path
    .toLowerCase()
    .split(/[/.]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function add(selection: Selection, [head, ...rest]: readonly string[]): void {
  if (head === undefined) return;
  if (rest.length === 0) {
    selection.names.add(head === 'items' ? '*' : head);
    return;
  }
  if (head === 'items') {
    add(selection, rest);
    return;
  }
  const next = selection.below.get(head) ?? { names: new Set(), below: new Map() };
  selection.below.set(head, next);
  add(next, rest);
}

/** A plain answer compared with what an add-in expects it to be (`ensureUnchanged`). */
export const sameJson = (one: Json | undefined, other: Json | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
