import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { CheckReport } from '../../actions/checkWorkbook';
import { coverageOf } from '../../actions/coverage';
import { joinTexts, joinWords } from '../../model/text';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  summary: { cursor: 'pointer', minHeight: '24px' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What the check looked at, and what it could not judge; the particulars open on request. */
export function CoverageLine({ report }: { readonly report: CheckReport }): ReactNode {
  const { catalogue } = useServices();
  const { t, lang } = useWords();
  const styles = useStyles();
  const { judged, rules, notJudged, passedOver, open } = useMemo(
    () => coverageOf(report, catalogue),
    [report, catalogue],
  );
  if (judged.length + notJudged.length === 0) return null;
  const rows = judged.reduce((sum, each) => sum + each.rows, 0);
  const registers = t(joinTexts(open.lacking));
  return (
    <details className={styles.root}>
      <summary className={styles.summary} tabIndex={0}>
        <Text size={200}>{t(CHECK.covered, { sheets: judged.length, rows, rules })}</Text>
      </summary>
      <ul className={styles.list} aria-label={t(CHECK.coverage)}>
        {judged.map(({ sheet, rows: count }, index) => (
          <li key={index}>{t(CHECK.coveredSheet, { sheet, rows: count })}</li>
        ))}
        {notJudged.map(({ sheet, reason }) => (
          <li key={sheet}>{t(CHECK.notJudged, { sheet, reason: reason[lang] })}</li>
        ))}
        {passedOver.map(({ sheet, headers }, index) => (
          <li key={index}>{t(CHECK.passedOver, { sheet, headers: headers[lang] })}</li>
        ))}
        {open.rules.length > 0 && <li>{t(CHECK.openBalances, { rules: joinWords(open.rules, lang), registers })}</li>}
      </ul>
    </details>
  );
}
