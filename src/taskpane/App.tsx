import { FluentProvider } from '@fluentui/react-components';
import { Suspense, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { languageOf, readPreferences, savePreferences, type Preferences } from '../actions/preferences';
import type { Host } from '../model/host';
import { PreferencesContext } from './hooks/usePreferences';
import { ServicesContext } from './hooks/useServices';
import { ALL, ShownContext, type ShownState } from './hooks/useShown';
import { useNativeTab } from './hooks/useNativeTab';
import { useTheme } from './hooks/useTheme';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Frame } from './shell/Frame';
import { Loading } from './shell/Loading';
import { lookOf } from './shell/theme';
import { SHELL } from './words/shell';
import type { Work } from './work';

/** The `lang` of the page, for screen readers and for the choice of Han fonts. */
const PAGE_LANGUAGES = { zh: 'zh-CN', en: 'en' } as const;

interface AppProps {
  readonly host: Host;
  readonly work: Promise<Work>;
}

/** The pane: preferences, theme and frame, and the screens once there is something to work with. */
export function App({ host, work }: AppProps): ReactNode {
  const [preferences, setPreferences] = useState(() => readPreferences(host));
  const lang = useMemo(() => languageOf(preferences, host), [preferences, host]);
  const theme = useTheme(host, preferences.theme);
  const look = lookOf(theme);
  useNativeTab();
  const choose = useCallback(
    (changed: Partial<Preferences>) => {
      savePreferences(host, changed);
      setPreferences((before) => ({ ...before, ...changed }));
    },
    [host],
  );
  useEffect(() => {
    document.documentElement.lang = PAGE_LANGUAGES[lang];
    document.title = SHELL.title[lang];
  }, [lang]);
  useEffect(() => {
    // Scroll bars are hidden until hovered in the program's browser: people must see that there is more.
    document.body.style.overflowY = 'scroll';
    document.body.style.margin = '0';
  }, []);
  useEffect(() => {
    document.body.style.backgroundColor = look.colorNeutralBackground1;
    document.documentElement.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
  }, [look, theme]);
  const chosen = useMemo(() => ({ ...preferences, lang, choose }), [preferences, lang, choose]);
  return (
    <PreferencesContext value={chosen}>
      <FluentProvider theme={look}>
        <ErrorBoundary sentence={SHELL.notStarted[lang]} again={SHELL.again[lang]}>
          <Suspense fallback={<Loading />}>
            <Working host={host} work={work} />
          </Suspense>
        </ErrorBoundary>
      </FluentProvider>
    </PreferencesContext>
  );
}

/** Waits for the work and hands it to the screens. */
function Working({ host, work }: AppProps): ReactNode {
  const ready = use(work);
  const services = useMemo(() => ({ ...ready, host }), [ready, host]);
  const [shown, setShown] = useState(ALL);
  const shownState = useMemo<ShownState>(
    () => [
      shown,
      (changed) => {
        setShown((before) => ({ ...before, ...changed }));
      },
    ],
    [shown],
  );
  return (
    <ServicesContext value={services}>
      <ShownContext value={shownState}>
        <Frame />
      </ShownContext>
    </ServicesContext>
  );
}
