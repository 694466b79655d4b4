import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePreferences } from '../hooks/usePreferences';
import { useWords } from '../hooks/useWords';
import { START } from '../words/start';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalL, justifyItems: 'start' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0 },
  begin: { marginTop: tokens.spacingVerticalS },
});

/** The first time: what this is, in two lines, and one button. */
export function Welcome(): ReactNode {
  const { choose } = usePreferences();
  const { t } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Subtitle1 as="h2" className={styles.heading}>
        {t(START.welcome.heading)}
      </Subtitle1>
      <Text as="p" block className={styles.line}>
        {t(START.welcome.what)}
      </Text>
      <Text as="p" block className={styles.line}>
        {t(START.welcome.where)}
      </Text>
      <Button
        appearance="primary"
        className={styles.begin}
        onClick={() => {
          choose({ welcomed: true });
        }}
      >
        {t(START.welcome.begin)}
      </Button>
    </div>
  );
}
