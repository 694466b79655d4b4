import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../hooks/useWords';
import { goTo } from '../route';
import { SHELL } from '../words/shell';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

/** Where there are no registers to work on: that this is so, and the way to the templates. */
export function NothingYet({ words, className }: { readonly words: string; readonly className: string }): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text as="p" block className={className}>
        {words}
      </Text>
      <Button
        appearance="primary"
        onClick={() => {
          goTo('templates');
        }}
      >
        {t(SHELL.headings.templates)}
      </Button>
    </div>
  );
}
