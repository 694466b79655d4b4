import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../hooks/useWords';
import { FIXES } from '../words/fixes';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'pre-wrap',
  },
  name: { color: tokens.colorNeutralForeground2 },
  before: { margin: 0, color: tokens.colorNeutralForeground2 },
  after: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What stands in a cell, and what it becomes. */
export function Change({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      <dt className={styles.name}>{t(FIXES.before)}</dt>
      <dd className={styles.before}>{before === '' ? t(FIXES.history.blank) : before}</dd>
      <dt className={styles.name}>{t(FIXES.after)}</dt>
      <dd className={styles.after}>{after === '' ? t(FIXES.history.blank) : after}</dd>
    </dl>
  );
}
