import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../hooks/useWords';
import { SHELL } from '../words/shell';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
});

/** Stands where a screen is being loaded. */
export function Loading(): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Text as="p" block role="status" className={styles.root}>
      {t(SHELL.loading)}
    </Text>
  );
}
