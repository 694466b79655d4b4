import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { Host } from '../model/host';
import { App } from './App';
import type { Work } from './work';

/**
 * Draws the pane. As a transition: where the work behind it is loaded already, no sign of waiting is drawn, which React
 * would keep for 300 ms.
 * @returns how to take it away again
 */
export function renderPane(root: HTMLElement, host: Host, work: Promise<Work>): () => void {
  const pane = createRoot(root);
  startTransition(() => {
    pane.render(<App host={host} work={work} />);
  });
  return () => {
    pane.unmount();
  };
}
