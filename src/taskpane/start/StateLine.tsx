import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  ArrowSyncCircleRegular,
  CheckmarkCircleRegular,
  CircleRegular,
  ErrorCircleRegular,
  InfoRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ComponentType, ReactNode } from 'react';
import { SEVERITIES } from '../../model/finding';
import type { Severity } from '../../model/rule';
import { useWords } from '../hooks/useWords';
import { START } from '../words/start';
import type { SheetState } from './sheetStates';

const SEVERITY_ICONS: Readonly<Record<Severity, ComponentType>> = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  advice: InfoRegular,
};
const STATE_ICONS: Readonly<Record<'blank' | 'unchecked' | 'changed' | 'passed', ComponentType>> = {
  blank: CircleRegular,
  unchecked: CircleRegular,
  changed: ArrowSyncCircleRegular,
  passed: CheckmarkCircleRegular,
};

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  part: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  advice: { color: tokens.colorNeutralForeground3 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** How a sheet stands, in words, each with an icon of its own shape. */
export function StateLine({ state }: { readonly state: SheetState }): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const counts = 'counts' in state ? state.counts : undefined;
  const severities = SEVERITIES.filter((severity) => (counts?.[severity] ?? 0) > 0);
  return (
    <div className={styles.root}>
      {state.of !== 'found' && (
        <Part
          icon={STATE_ICONS[state.of]}
          className={state.of === 'passed' ? styles.passed : styles.quiet}
          words={t(START.states[state.of])}
        />
      )}
      {severities.map((severity) => (
        <Part
          key={severity}
          icon={SEVERITY_ICONS[severity]}
          className={styles[severity]}
          words={t(START.found[severity], { count: counts?.[severity] ?? 0 })}
        />
      ))}
    </div>
  );
}

function Part(props: { readonly icon: ComponentType; readonly className: string; readonly words: string }): ReactNode {
  const styles = useStyles();
  const Icon = props.icon;
  return (
    <Text size={200} className={mergeClasses(styles.part, props.className)}>
      <Icon />
      {props.words}
    </Text>
  );
}
