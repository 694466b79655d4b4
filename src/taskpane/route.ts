import { useSyncExternalStore } from 'react';

/** The screens of the pane. */
export type Route = 'start' | 'templates' | 'check' | 'summaries' | 'overview' | 'settings' | 'handbook';

let current: Route = 'start';
let arrivals = 0;
let handbookPage = 'index';
const listeners = new Set<() => void>();

/**
 * Goes to a screen, from the pane or from a button of the ribbon, before the first screen is drawn or after it. The
 * place is kept here, not in the browser's history, which the program around us takes away.
 */
export function goTo(route: Route): void {
  current = route;
  arrivals += 1;
  for (const listener of listeners) listener();
}

/** Opens the handbook. @param page `registers/projects`; without one its first page */
export function openHandbook(page = 'index'): void {
  handbookPage = page;
  goTo('handbook');
}

/** The page the handbook was opened at. */
export const useHandbookPage = (): string => useSyncExternalStore(subscribe, () => handbookPage);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** How often somebody went to a screen: one who goes where they are wants its beginning. */
export const useArrivals = (): number => useSyncExternalStore(subscribe, () => arrivals);

/** The screen that is shown. */
export const useRoute = (): Route => useSyncExternalStore(subscribe, () => current);
