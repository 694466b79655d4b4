import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { EraserRegular, HighlightRegular, TextBulletListRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
  button: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  stale: { marginTop: tokens.spacingVerticalS },
});

/** What can be done with findings in the workbook itself: colours, and a list as a sheet. Both only on request. */
export function MarkActions({ found }: { readonly found: number }): ReactNode {
  const { session } = useServices();
  const { marks } = useSession();
  const { t, lang } = useWords();
  const styles = useStyles();
  if (found === 0 && marks === 'none') return null;
  return (
    <>
      {marks === 'stale' && (
        <MessageBar intent="warning" layout="multiline" className={styles.stale}>
          <MessageBarBody>{t(CHECK.marksStale)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.root}>
        {found > 0 && (
          <Button
            size="small"
            className={styles.button}
            icon={<HighlightRegular />}
            onClick={() => {
              void session.mark(lang);
            }}
          >
            {t(marks === 'none' ? CHECK.mark : CHECK.markAgain)}
          </Button>
        )}
        {marks !== 'none' && (
          <Button
            size="small"
            className={styles.button}
            icon={<EraserRegular />}
            onClick={() => {
              void session.clearMarks();
            }}
          >
            {t(CHECK.clear)}
          </Button>
        )}
        {found > 0 && (
          <Button
            size="small"
            className={styles.button}
            icon={<TextBulletListRegular />}
            onClick={() => {
              void session.listFindings(lang);
            }}
          >
            {t(CHECK.list)}
          </Button>
        )}
      </div>
    </>
  );
}
