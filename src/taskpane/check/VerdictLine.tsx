import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, InfoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Scope } from '../../actions/session/state';
import type { Counts, Verdict } from '../../model/finding';
import type { Text as Wording } from '../../model/text';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';
import { SeverityIcon } from './SeverityMark';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
  icon: { fontSize: '24px', display: 'inline-flex', paddingTop: tokens.spacingVerticalS },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  scope: { margin: 0, color: tokens.colorNeutralForeground2 },
  words: { margin: 0 },
});

/** What the check came to, in one sentence: what it means and what to do. */
export function VerdictLine(props: {
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly scope: Scope;
}): ReactNode {
  const { verdict, counts, scope } = props;
  const { t } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.icon}>
        <VerdictIcon verdict={verdict} />
      </span>
      <div role="status">
        <Text as="p" block size={200} className={styles.scope}>
          {scopeWords(scope, t)}
        </Text>
        <Text as="h2" block weight="semibold" className={styles.words}>
          {t(sentenceOf(verdict, counts, scope), { ...counts })}
        </Text>
      </div>
    </div>
  );
}

function VerdictIcon({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const styles = useStyles();
  if (verdict === 'failed') return <SeverityIcon severity="error" isLarge />;
  if (verdict === 'explain') return <SeverityIcon severity="warning" isLarge />;
  return verdict === 'passed' ? (
    <CheckmarkCircleFilled aria-hidden className={styles.passed} />
  ) : (
    <InfoRegular aria-hidden />
  );
}

function sentenceOf(verdict: Verdict, { warning, advice }: Counts, scope: Scope): Wording {
  if (verdict === 'failed' && warning > 0) return CHECK.verdicts.failedExplain;
  if (verdict === 'passed' && advice === 0) return CHECK.verdicts.passedClean;
  if (verdict === 'unrecognised' && scope.of !== 'workbook') return CHECK.verdicts.unrecognisedSheet;
  return CHECK.verdicts[verdict];
}

function scopeWords(scope: Scope, t: ReturnType<typeof useWords>['t']): string {
  switch (scope.of) {
    case 'workbook':
      return t(CHECK.scopes.workbook);
    case 'sheet':
      return t(CHECK.scopes.sheet, { sheet: scope.sheet });
    case 'cells': {
      const { sheet, range } = scope.cells;
      return t(CHECK.scopes.cells, { sheet, from: String(range.top + 1), to: String(range.bottom + 1) });
    }
  }
}
