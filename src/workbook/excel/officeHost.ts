/// <reference types="office-js" />
import type { Host, Settings, Theme } from '../../model/host';
import type { Lang } from '../../model/text';
import { opensBrowser } from './capabilities';

/**
 * The program around the pane (docs/decisions/0014). May be asked before Office is ready: then the browser answers in
 * its place. Everything is asked anew each time, since Excel tells of no change.
 */
export function officeHost(): Host {
  return {
    get displayLanguage() {
      return languageOf(context()?.displayLanguage ?? navigator.language);
    },
    theme,
    onThemeChange,
    settings: localSettings(),
    openLink,
    async showPane() {
      await Office.addin.showAsTaskpane();
    },
  };
}

/** Absent outside Office, and before it is ready. */
const context = (): Partial<Office.Context> | undefined => (typeof Office === 'undefined' ? undefined : Office.context);

const languageOf = (tag: string): Lang => (/^zh\b/i.test(tag) ? 'zh' : 'en');

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';
const matches = (query: string): boolean => window.matchMedia(query).matches;

/** Excel on the web does not tell its theme (OfficeDev/office-js#6134): then the browser's preference is what we know. */
function theme(): Theme {
  if (matches(CONTRAST)) return 'contrast';
  const office: Partial<Office.OfficeTheme> | undefined = context()?.officeTheme;
  const dark = office?.isDarkTheme ?? darkColor(office?.bodyBackgroundColor) ?? matches(DARK);
  return dark ? 'dark' : 'light';
}

/** Whether `#1f1f1f` is a dark background; undefined when it is no colour. */
function darkColor(color: string | undefined): boolean | undefined {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** The system tells of its own changes; Excel does not of its, so we look again whenever the pane is seen again. */
function onThemeChange(listener: () => void): () => void {
  const queries = [CONTRAST, DARK].map((query) => window.matchMedia(query));
  let last = theme();
  const look = (): void => {
    const now = theme();
    if (now === last) return;
    last = now;
    listener();
  };
  for (const query of queries) query.addEventListener('change', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    for (const query of queries) query.removeEventListener('change', look);
    document.removeEventListener('visibilitychange', look);
  };
}

/** On Windows and Mac older ways of opening are blocked in the pane; on the web there is only the older one. */
function openLink(address: string): void {
  if (opensBrowser()) Office.context.ui.openBrowserWindow(address);
  else window.open(address, '_blank', 'noopener');
}

/** Kept in this browser, apart from other add-ins; in memory where the browser keeps nothing for us. */
function localSettings(): Settings {
  const memory = new Map<string, string>();
  const keyOf = (key: string): string => `${context()?.partitionKey ?? ''}jiedui.${key}`;
  return {
    get(key) {
      try {
        return window.localStorage.getItem(keyOf(key)) ?? memory.get(key);
      } catch {
        // Storage may be refused, for example to pages inside others: then memory is all there is.
        return memory.get(key);
      }
    },
    set(key, value) {
      memory.set(key, value);
      try {
        window.localStorage.setItem(keyOf(key), value);
      } catch {
        // As above: the choice holds until the pane is closed.
      }
    },
  };
}
