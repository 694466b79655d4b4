import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalM },
  live: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Says that something changed since the check, and how to be up to date again. */
export function StaleBar(): ReactNode {
  const { session } = useServices();
  const { stale, outdated, live, scope } = useSession();
  const { t } = useWords();
  const styles = useStyles();
  if (!outdated && stale.length === 0) return null;
  if (!outdated && live) {
    return (
      <Text as="p" block size={200} className={styles.live} role="status">
        {t(CHECK.staleLive)}
      </Text>
    );
  }
  return (
    <MessageBar intent="info" layout="multiline" className={styles.root}>
      <MessageBarBody>{t(outdated ? CHECK.outdated : CHECK.stale)}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            void session.check(scope);
          }}
        >
          {t(CHECK.again)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
