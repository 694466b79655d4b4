import { createRoot } from 'react-dom/client';
import type { Host } from '../model/host';
import { App } from './App';
import type { Work } from './work';

/**
 * Draws the pane. It shows its frame at once and the first screen when the work behind it has been loaded.
 * @returns how to take it away again
 */
export function renderPane(root: HTMLElement, host: Host, work: Promise<Work>): () => void {
  const pane = createRoot(root);
  pane.render(<App host={host} work={work} />);
  return () => {
    pane.unmount();
  };
}
