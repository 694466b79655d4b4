import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GroupBy } from '../../actions/session/view';
import { SEVERITIES, type Counts } from '../../model/finding';
import type { Severity } from '../../model/rule';
import type { Shown } from '../hooks/useShown';
import { useWords } from '../hooks/useWords';
import { Choice } from '../shell/Choice';
import { SearchField } from '../shell/SearchField';
import { CHECK } from '../words/check';
import { SeverityIcon } from './SeverityMark';

const GROUPS: readonly GroupBy[] = ['sheet', 'rule', 'severity'];

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  // Under forced colours the system's own mark of what is chosen.
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: tokens.spacingHorizontalXS },
});

/** Which findings are shown, and under which headings. Chips choose: none of them shows all. */
export function Filters(props: {
  readonly counts: Counts;
  readonly shown: Shown;
  readonly onChange: (changed: Partial<Shown>) => void;
}): ReactNode {
  const { counts, shown, onChange } = props;
  const { t, number } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div role="group" aria-label={t(CHECK.filter)} className={styles.chips}>
        {SEVERITIES.map((severity) => (
          <Button
            key={severity}
            size="small"
            shape="circular"
            className={mergeClasses(styles.chip, shown.severities.has(severity) && styles.chosen)}
            icon={<SeverityIcon severity={severity} />}
            aria-pressed={shown.severities.has(severity)}
            onClick={() => {
              onChange({ severities: toggled(shown.severities, severity) });
            }}
          >
            {`${t(CHECK.severities[severity])} ${number(counts[severity])}`}
          </Button>
        ))}
      </div>
      <div className={styles.fields}>
        <Choice
          isTool
          label={t(CHECK.group)}
          value={shown.by}
          options={GROUPS}
          wordsOf={(by) => t(CHECK.groups[by])}
          onChoose={(by) => {
            onChange({ by });
          }}
        />
        <SearchField
          isTool
          label={t(CHECK.search)}
          value={shown.query}
          onSearch={(query) => {
            onChange({ query });
          }}
        />
      </div>
    </div>
  );
}

function toggled(chosen: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(chosen);
  if (!next.delete(severity)) next.add(severity);
  return next;
}
