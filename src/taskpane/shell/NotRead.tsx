import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Text } from '../../model/text';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { SHELL } from '../words/shell';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start', marginBottom: tokens.spacingVerticalM },
});

/** The workbook is not known, or not any more: why, and a way on. */
export function NotRead({ problem }: { readonly problem: Text | undefined }): ReactNode {
  const { holdings } = useServices();
  const { t } = useWords();
  const styles = useStyles();
  return (
    <div role={problem ? 'alert' : 'status'} className={styles.root}>
      <MessageBar intent={problem ? 'error' : 'info'} layout="multiline">
        <MessageBarBody>{t(problem ?? SHELL.notRead)}</MessageBarBody>
      </MessageBar>
      <Button
        icon={<ArrowClockwiseRegular />}
        onClick={() => {
          void holdings.refresh();
        }}
      >
        {t(SHELL.read)}
      </Button>
    </div>
  );
}
