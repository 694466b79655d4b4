import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckReport } from '../../actions/checkWorkbook';
import type { Scope } from '../../actions/session/state';
import { verdictIn } from '../../actions/session/view';
import type { Shown } from '../hooks/useShown';
import { useWords } from '../hooks/useWords';
import { FixActions } from '../fixes/FixActions';
import { goTo } from '../route';
import { CHECK } from '../words/check';
import { SHELL } from '../words/shell';
import { CheckButtons } from './CheckButtons';
import { CoverageLine } from './CoverageLine';
import { Filters } from './Filters';
import { FindingsList } from './FindingsList';
import { MarkActions } from './MarkActions';
import { PreviousWorkbook } from './PreviousWorkbook';
import { StaleBar } from './StaleBar';
import type { Findings } from './useFindings';
import { VerdictLine } from './VerdictLine';

const useStyles = makeStyles({
  action: { marginTop: tokens.spacingVerticalM },
  none: { margin: `${tokens.spacingVerticalM} 0`, color: tokens.colorNeutralForeground2 },
});

/** The verdict, what it rests on, and the findings as somebody wants to see them. */
export function Overview(props: {
  readonly report: CheckReport;
  readonly scope: Scope;
  readonly findings: Findings;
  readonly shown: Shown;
  /** The finding somebody comes back from. */
  readonly start: number | undefined;
  readonly onShown: (changed: Partial<Shown>) => void;
  readonly onShowAll: () => void;
  readonly onOpen: (position: number) => void;
  readonly onFixAll: () => void;
  readonly onHistory: () => void;
}): ReactNode {
  const { report, scope, findings, shown, start, onShown, onShowAll, onOpen, onFixAll, onHistory } = props;
  const { counts, groups, descriptions, isSearching } = findings;
  const { t } = useWords();
  const styles = useStyles();
  const verdict = verdictIn(report, scope, counts);
  const found = counts.error + counts.warning + counts.advice;
  return (
    <>
      <CheckButtons isFirst={false} />
      <PreviousWorkbook />
      <VerdictLine verdict={verdict} counts={counts} scope={scope} />
      <CoverageLine report={report} />
      {verdict === 'unrecognised' && scope.of === 'workbook' && (
        <Button
          appearance="primary"
          className={styles.action}
          onClick={() => {
            goTo('templates');
          }}
        >
          {t(SHELL.headings.templates)}
        </Button>
      )}
      <StaleBar />
      <FixActions report={report} scope={scope} onFixAll={onFixAll} onHistory={onHistory} />
      <MarkActions found={found} />
      {found > 0 && (
        <>
          <Filters counts={counts} shown={shown} onChange={onShown} />
          <Found isSearching={isSearching} query={shown.query} groups={groups} onShowAll={onShowAll} />
          {groups.length > 0 && (
            <FindingsList
              groups={groups}
              descriptions={descriptions}
              start={start}
              onPick={({ position }) => {
                onOpen(position);
              }}
            />
          )}
        </>
      )}
    </>
  );
}

/** How a search or filter came out, said also to those who do not see the list. */
function Found(props: {
  readonly isSearching: boolean;
  readonly query: string;
  readonly groups: Findings['groups'];
  readonly onShowAll: () => void;
}): ReactNode {
  const { isSearching, query, groups, onShowAll } = props;
  const { t } = useWords();
  const styles = useStyles();
  const count = groups.reduce((sum, { size }) => sum + size, 0);
  const words = isSearching
    ? t(CHECK.searching)
    : count === 0
      ? t(CHECK.noneShown)
      : query.trim() !== ''
        ? t(CHECK.found, { count })
        : '';
  return (
    <>
      <div role="status">
        {words !== '' && (
          <Text as="p" block size={200} className={styles.none}>
            {words}
          </Text>
        )}
      </div>
      {count === 0 && !isSearching && (
        <Button size="small" onClick={onShowAll}>
          {t(CHECK.showAll)}
        </Button>
      )}
    </>
  );
}
