import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Notice } from '../../actions/session/state';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { SHELL } from '../words/shell';

const INTENTS = { done: 'success', problem: 'error', busy: 'info' } as const satisfies Record<Notice['kind'], string>;

const useStyles = makeStyles({
  bar: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0` },
});

/**
 * What the session has to say. Both live regions are always there, since screen readers speak only of what changes in
 * one they know: problems at once, all else when there is a pause.
 */
export function Notices(): ReactNode {
  const { notice } = useSession();
  const isProblem = notice?.kind === 'problem';
  return (
    <>
      <div role="status">{notice && !isProblem && <NoticeBar notice={notice} />}</div>
      <div role="alert">{notice && isProblem && <NoticeBar notice={notice} />}</div>
    </>
  );
}

function NoticeBar({ notice }: { readonly notice: Notice }): ReactNode {
  const { session } = useServices();
  const { t } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <MessageBar intent={INTENTS[notice.kind]} layout="multiline">
        <MessageBarBody>{t(notice.text)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={t(SHELL.dismiss)}
              icon={<DismissRegular />}
              onClick={() => {
                session.dismissNotice();
              }}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
