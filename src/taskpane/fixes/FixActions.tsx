import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular, WrenchRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CheckReport } from '../../actions/checkWorkbook';
import type { FixRequest } from '../../actions/session/fixing';
import type { Scope } from '../../actions/session/state';
import { useWords } from '../hooks/useWords';
import { FIXES } from '../words/fixes';
import { useFixes } from './useFixes';

const SAFE: FixRequest = { of: 'safe' };

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

/** What can be mended without a look at each, and the way to what was mended before. */
export function FixActions(props: {
  readonly report: CheckReport;
  readonly scope: Scope;
  readonly onFixAll: () => void;
  readonly onHistory: () => void;
}): ReactNode {
  const { report, scope, onFixAll, onHistory } = props;
  const { t } = useWords();
  const styles = useStyles();
  const safe = useFixes(report, scope, SAFE)?.length ?? 0;
  return (
    <div className={styles.root}>
      {safe > 0 && (
        <Button size="small" icon={<WrenchRegular />} onClick={onFixAll}>
          {t(FIXES.allSafe, { count: safe })}
        </Button>
      )}
      <HistoryButton onHistory={onHistory} />
    </div>
  );
}

/** The way to the journal of fixes. */
export function HistoryButton({ onHistory }: { readonly onHistory: () => void }): ReactNode {
  const { t } = useWords();
  return (
    <Button appearance="subtle" size="small" icon={<HistoryRegular />} onClick={onHistory}>
      {t(FIXES.history.open)}
    </Button>
  );
}
