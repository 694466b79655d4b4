import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ComponentType, type ReactNode, type RefObject } from 'react';
import { useWords } from '../hooks/useWords';
import { useArrivals, useRoute, type Route } from '../route';
import { Start } from '../start/Start';
import { SHELL } from '../words/shell';
import { ErrorBoundary } from './ErrorBoundary';
import { Footer } from './Footer';
import { JobBar } from './JobBar';
import { Loading } from './Loading';
import { Navigation } from './Navigation';
import { Notices } from './Notices';

const SCREENS: Readonly<Record<Route, ComponentType>> = {
  start: Start,
  templates: lazy(() => import(/* webpackChunkName: "forms" */ '../templates/TemplatesScreen')),
  check: lazy(() =>
    import(/* webpackChunkName: "work" */ '../check/CheckScreen').then(({ CheckScreen }) => ({ default: CheckScreen })),
  ),
  summaries: lazy(() => import(/* webpackChunkName: "forms" */ '../summaries/SummariesScreen')),
  overview: lazy(() => import(/* webpackChunkName: "overview" */ '../overview/OverviewScreen')),
  settings: lazy(() => import(/* webpackChunkName: "forms" */ '../settings/SettingsScreen')),
  handbook: lazy(() => import(/* webpackChunkName: "handbook" */ '../handbook/HandbookScreen')),
};

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // The program puts its own menu into the top right corner of the pane: 34 × 32 points stay free.
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} 40px 0 ${tokens.spacingHorizontalM}`,
    ...typographyStyles.subtitle1,
    outlineStyle: 'none',
  },
  main: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
    minWidth: 0,
  },
});

/** The frame of all screens: title, ways to the others, what is going on, and the screen itself. */
export function Frame(): ReactNode {
  const { t } = useWords();
  const route = useRoute();
  const arrivals = useArrivals();
  const styles = useStyles();
  const heading = useHeadingFocus(route);
  const Screen = SCREENS[route];
  return (
    <div className={styles.root}>
      <header>
        <h1 className={styles.heading} ref={heading} tabIndex={-1}>
          {t(SHELL.headings[route])}
        </h1>
      </header>
      <Navigation route={route} />
      <Notices />
      <JobBar />
      <main className={styles.main}>
        <ErrorBoundary key={arrivals} sentence={t(SHELL.failed)} again={t(SHELL.again)}>
          <Suspense fallback={<Loading />}>
            <Screen />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer route={route} />
    </div>
  );
}

/**
 * A button that leads to another screen goes away with its own; the focus it had goes to the title of the new one, and
 * never into the pane while somebody works in the sheet.
 */
function useHeadingFocus(route: Route): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(route);
  useEffect(() => {
    if (shown.current === route) return;
    shown.current = route;
    window.scrollTo(0, 0);
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, [route]);
  return heading;
}
