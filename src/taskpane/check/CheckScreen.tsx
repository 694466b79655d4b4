import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { HistoryButton } from '../fixes/FixActions';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { escapeTo } from '../shell/escape';
import { Loading } from '../shell/Loading';
import { CHECK } from '../words/check';
import { CheckButtons } from './CheckButtons';
import { PreviousWorkbook } from './PreviousWorkbook';
import { Report } from './Report';

/** Loaded when somebody asks for it. */
const FixHistory = lazy(() => import('../fixes/FixHistory'));

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalL} 0 0` },
  what: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Checks what somebody asks for, and shows what was found. */
export function CheckScreen(): ReactNode {
  const { report, scope } = useSession();
  const [isHistory, setHistory] = useState(false);
  const onHistory = (): void => {
    setHistory(true);
  };
  if (isHistory) {
    return (
      <HistoryView
        onBack={() => {
          setHistory(false);
        }}
      />
    );
  }
  if (report) return <Report report={report} scope={scope} onHistory={onHistory} />;
  return (
    <>
      <CheckButtons isFirst />
      <PreviousWorkbook />
      <NotYet />
      <HistoryButton onHistory={onHistory} />
    </>
  );
}

/** The journal of fixes; Escape goes back. */
function HistoryView({ onBack }: { readonly onBack: () => void }): ReactNode {
  return (
    <div onKeyDown={escapeTo(onBack)}>
      <Suspense fallback={<Loading />}>
        <FixHistory onBack={onBack} />
      </Suspense>
    </div>
  );
}

function NotYet(): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <>
      <Subtitle2 as="h2" block className={styles.heading}>
        {t(CHECK.notYet.heading)}
      </Subtitle2>
      <Text as="p" block className={styles.what}>
        {t(CHECK.notYet.what)}
      </Text>
    </>
  );
}
