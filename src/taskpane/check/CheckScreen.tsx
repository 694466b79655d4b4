import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';
import { CheckButtons } from './CheckButtons';
import { PreviousWorkbook } from './PreviousWorkbook';
import { Report } from './Report';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalL} 0 0` },
  what: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Checks what somebody asks for, and shows what was found. */
export function CheckScreen(): ReactNode {
  const { report, scope } = useSession();
  if (report) return <Report report={report} scope={scope} />;
  return (
    <>
      <CheckButtons isFirst />
      <PreviousWorkbook />
      <NotYet />
    </>
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
