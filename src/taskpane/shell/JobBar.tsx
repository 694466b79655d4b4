import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Job } from '../../actions/session/state';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { SHELL } from '../words/shell';

/** Work shorter than this, in milliseconds, is over before anybody could read what it is. */
const SHOWN_AFTER = 500;

interface Going {
  readonly of: Job['of'] | 'read';
  readonly done: number;
  readonly cancel: () => void;
}

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: '37px',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  percent: { fontVariantNumeric: 'tabular-nums' },
});

/** What takes longer than a moment: what it is, how far it is, and a way to stop it. */
export function JobBar(): ReactNode {
  const going = useGoing();
  const isLong = useLasting(going?.of);
  return going && isLong ? <Bar {...going} /> : null;
}

function Bar({ of, done, cancel }: Going): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const label = useId();
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span>
          <Text size={200} id={label} role="status">
            {t(SHELL.jobs[of])}
          </Text>{' '}
          <Text size={200} className={styles.percent}>
            {t(SHELL.percent, { percent: Math.floor(done * 100) })}
          </Text>
        </span>
        <Button size="small" onClick={cancel}>
          {t(SHELL.cancel)}
        </Button>
      </div>
      <ProgressBar value={done} aria-labelledby={label} />
    </div>
  );
}

/** The session's job, or the reading of the workbook for the screens. */
function useGoing(): Going | undefined {
  const { session, holdings } = useServices();
  const { job } = useSession();
  const { reading } = useSyncExternalStore(holdings.subscribe, () => holdings.state);
  if (job) {
    return {
      of: job.of,
      done: job.done,
      cancel: () => {
        session.cancel();
      },
    };
  }
  return (
    reading && {
      of: 'read',
      done: reading.done,
      cancel: () => {
        holdings.cancel();
      },
    }
  );
}

/** Whether one and the same work has been going on for longer than a moment. */
function useLasting(of: Going['of'] | undefined): boolean {
  const [lasting, setLasting] = useState<Going['of']>();
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setLasting(of);
      },
      of === undefined ? 0 : SHOWN_AFTER,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [of]);
  return of !== undefined && lasting === of;
}
