import { createContext, use, useSyncExternalStore } from 'react';
import type { Actions, AddinActions, SheetVerbs } from './actions';
import type { PageState, Store } from './state';
import { say, type Words } from './words';

/** What every component of the page is given. */
export interface Bench {
  readonly store: Store<PageState>;
  readonly actions: Actions;
  readonly addin: AddinActions;
  readonly sheets: SheetVerbs;
}

const BenchContext = createContext<Bench | undefined>(undefined);
export const BenchProvider = BenchContext.Provider;

export function useBench(): Bench {
  const bench = use(BenchContext);
  if (!bench) throw new Error('A component of the page stands outside the page');
  return bench;
}

/** One part of the state; the component draws again only when that part changes. */
export function usePart<T>(pick: (state: PageState) => T): T {
  const { store } = useBench();
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}

/** Texts in the page's language. */
export function useSay(): (words: Words, values?: Readonly<Record<string, string | number>>) => string {
  const locale = usePart((state) => state.locale);
  return (words, values) => say(words, locale, values);
}
