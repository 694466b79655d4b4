import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { ON_TRIAL, SEVERITY_LABELS } from '../../model/finding';
import type { Severity } from '../../model/rule';
import { useWords } from '../hooks/useWords';

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, advice: InfoRegular } as const;

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, flexShrink: 0 },
  icon: { fontSize: '16px', flexShrink: 0, '@media (forced-colors: active)': { color: 'inherit' } },
  large: { fontSize: '24px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorNeutralForeground2 },
  stale: { color: tokens.colorNeutralForeground3 },
});

/** A severity by shape, not by colour alone. */
export function SeverityIcon(props: {
  readonly severity: Severity;
  readonly stale?: boolean;
  readonly isLarge?: boolean;
}): ReactNode {
  const { severity, stale = false, isLarge = false } = props;
  const styles = useStyles();
  const Icon = ICONS[severity];
  const looks = mergeClasses(styles.icon, isLarge && styles.large, styles[severity], stale && styles.stale);
  return <Icon aria-hidden className={looks} />;
}

/** A severity by shape and word. */
export function SeverityMark({
  severity,
  trial = false,
  stale = false,
}: {
  readonly severity: Severity;
  /** The rule is on trial. */
  readonly trial?: boolean | undefined;
  readonly stale?: boolean;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <span className={mergeClasses(styles.root, styles[severity], stale && styles.stale)}>
      <SeverityIcon severity={severity} stale={stale} />
      {trial ? `${t(SEVERITY_LABELS[severity])} · ${t(ON_TRIAL)}` : t(SEVERITY_LABELS[severity])}
    </span>
  );
}
