import { HOME } from './ribbonTabs';
import type { PageState } from './state';

/** The page before anything was loaded. */
export const INITIAL: PageState = {
  fileName: '',
  locale: 'zh-CN',
  theme: 'light',
  level: 'newest',
  manifest: undefined,
  ribbon: { disabled: new Set(), hiddenTabs: new Set() },
  tab: HOME,
  paneOpen: false,
  paneWidth: 350,
  runtime: 0,
  drawerOpen: false,
  sheets: [],
  hidden: [],
  activeSheet: '',
  address: '',
  entry: '',
  totals: undefined,
  editing: false,
  busy: false,
  calculating: false,
  opening: true,
  counted: { batches: 0, received: 0, sent: 0 },
  fault: undefined,
  message: undefined,
};
