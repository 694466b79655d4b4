import './page.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { readWishes, type Configuration } from './configuration';
import { hooksOf, type WorkbenchHooks } from './hooks';
import { Workbench } from './workbench';

declare global {
  /** Put in by the build. */
  const WORKBENCH: Configuration;
  interface Window {
    /** For tests in a browser; there once the first file is open. */
    workbench?: WorkbenchHooks;
  }
}

const { state, configuration } = readWishes(window.location.search);
const workbench = new Workbench({ ...WORKBENCH, ...configuration }, state);
document.documentElement.lang = workbench.state.locale;
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the workbench');
createRoot(root).render(
  <App bench={{ store: workbench.store, actions: workbench, addin: workbench.addin, sheets: workbench.sheets }} />,
);
void workbench.start().then(() => {
  window.workbench = hooksOf(workbench);
});
