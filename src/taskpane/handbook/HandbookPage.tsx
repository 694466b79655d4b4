import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SyntheticEvent, type MouseEvent, type ReactNode } from 'react';
import { showMatching } from '../../guide/search';
import { useWords } from '../hooks/useWords';
import { BOX } from '../shell/boxStyles';
import { Loading } from '../shell/Loading';
import { HANDBOOK } from '../words/handbook';
import { SHELL } from '../words/shell';
import { loadPage, pageOfLink } from './pages';

const border = `1px solid ${tokens.colorNeutralStroke1}`;
const useStyles = makeStyles({
  page: {
    '& h2': { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    '& h3': {
      margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
    },
    '& h4': {
      margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
    },
    '& p': { margin: `${tokens.spacingVerticalXS} 0` },
    '& ul, & ol': { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
    '& dl': { margin: `${tokens.spacingVerticalXS} 0` },
    '& dt': { marginTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
    '& dd': { margin: `0 0 0 ${tokens.spacingHorizontalM}` },
    '& a': { color: tokens.colorBrandForegroundLink },
    '& input': { ...BOX, padding: `0 ${tokens.spacingHorizontalS}`, marginTop: tokens.spacingVerticalS },
    // Wide tables scroll by themselves; the pane never does so sideways. The keyboard can scroll what has the focus.
    '& .frame, & pre': { overflowX: 'auto', margin: `${tokens.spacingVerticalXS} 0` },
    '& h2, & h3, & dt': { outlineStyle: 'none' },
    '& a:focus-visible, & .frame:focus-visible, & pre:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
    },
    '& table': {
      borderCollapse: 'collapse',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    '& caption': { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
    '& .good': { borderLeft: `3px solid ${tokens.colorStatusSuccessForeground1}` },
    '& .bad': { borderLeft: `3px solid ${tokens.colorStatusDangerForeground1}` },
    '& th, & td': {
      border,
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      textAlign: 'left',
      verticalAlign: 'top',
      minWidth: '3em',
      overflowWrap: 'normal',
    },
    '& th': { backgroundColor: tokens.colorNeutralBackground3 },
  },
});

/**
 * A page of the handbook, read from the files of the add-in and drawn as it stands there.
 * @param props.page `rules/RL-01`, perhaps with a place on it behind `#`
 */
export function HandbookPage(props: { readonly page: string; readonly onOpen: (page: string) => void }): ReactNode {
  const { page, onOpen } = props;
  const { t, lang } = useWords();
  const styles = useStyles();
  const holder = useRef<HTMLElement>(null);
  const [attempt, setAttempt] = useState(0);
  const asked = `${lang} ${page} ${attempt}`;
  const [arrived, setArrived] = useState<{ readonly asked: string; readonly isThere: boolean }>();
  const state = arrived?.asked === asked ? arrived : undefined;
  useEffect(() => {
    const leaving = new AbortController();
    loadPage(page, lang, leaving.signal).then(
      (nodes) => {
        if (leaving.signal.aborted || !holder.current) return;
        holder.current.replaceChildren(...nodes);
        setArrived({ asked, isThere: true });
      },
      () => {
        if (!leaving.signal.aborted) setArrived({ asked, isThere: false });
      },
    );
    return () => {
      leaving.abort();
    };
  }, [asked, page, lang]);
  const isThere = state?.isThere === true;
  useEffect(() => {
    if (isThere && holder.current) readFrom(holder.current, page.split('#')[1]);
  }, [isThere, page]);

  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const to = link ? pageOfLink(link, lang) : undefined;
    if (to === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onOpen(to);
  };
  const search = ({ target }: SyntheticEvent): void => {
    if (holder.current && target instanceof HTMLInputElement) showMatching(holder.current, target.value);
  };
  return (
    <>
      {!state && <Loading />}
      {state?.isThere === false && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t(HANDBOOK.notRead)}</MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                setAttempt(attempt + 1);
              }}
            >
              {t(SHELL.again)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <article ref={holder} hidden={!isThere} className={styles.page} onClick={follow} onInput={search} />
    </>
  );
}

/** The ways to the screens stay in sight above what is read. */
const UNDER_NAVIGATION = 44;

/** Reading starts at the place that was asked for, or at the top. */
function readFrom(page: HTMLElement, id: string | undefined): void {
  const place = [...page.querySelectorAll<HTMLElement>('[id]')].find((each) => each.id === id);
  const start = place ?? page.querySelector<HTMLElement>('h2');
  if (!start) return;
  start.tabIndex = -1;
  start.focus({ preventScroll: true });
  window.scrollTo(0, place ? place.getBoundingClientRect().top + window.scrollY - UNDER_NAVIGATION : 0);
}
