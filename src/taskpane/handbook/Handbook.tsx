import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../hooks/useWords';
import { HANDBOOK } from '../words/handbook';
import { HandbookPage } from './HandbookPage';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    outlineStyle: 'none',
  },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

/** The handbook from one page on, with the ways back and to its contents. */
export default function Handbook(props: {
  readonly start: string;
  /** Where one goes back to from the first page, where there is something to go back to. */
  readonly leave?: { readonly label: string; readonly go: () => void };
}): ReactNode {
  const { start, leave } = props;
  const { t } = useWords();
  const styles = useStyles();
  const [trail, setTrail] = useState<readonly string[]>([]);
  const page = trail.at(-1) ?? start;
  const root = useRef<HTMLDivElement>(null);
  // What was clicked is gone: until the page is there, keys would go nowhere, Escape among them.
  useEffect(() => {
    root.current?.focus({ preventScroll: true });
  }, []);
  const open = (next: string): void => {
    if (next !== page) setTrail([...trail, next]);
  };
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <span className={styles.ways}>
        {trail.length > 0 ? (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowLeftRegular />}
            onClick={() => {
              setTrail(trail.slice(0, -1));
            }}
          >
            {t(HANDBOOK.back)}
          </Button>
        ) : (
          leave && (
            <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={leave.go}>
              {leave.label}
            </Button>
          )
        )}
        {page !== 'index' && (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => {
              open('index');
            }}
          >
            {t(HANDBOOK.contents)}
          </Button>
        )}
      </span>
      <HandbookPage page={page} onOpen={open} />
    </div>
  );
}
