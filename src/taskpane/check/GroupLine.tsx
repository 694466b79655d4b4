import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode, Ref } from 'react';
import type { FindingGroup } from '../../actions/session/view';
import { SEVERITY_LABELS } from '../../model/finding';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';
import { SeverityIcon } from './SeverityMark';
import { useLineStyles } from './lineStyles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, flexShrink: 0 },
});

/** A heading of the list; it opens and closes what stands under it. */
export function GroupLine(props: {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly tabIndex: number;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
}): ReactNode {
  const { group, isOpen, tabIndex, buttonRef, onFocus, onToggle } = props;
  const { t } = useWords();
  const line = useLineStyles();
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button
      type="button"
      ref={buttonRef}
      tabIndex={tabIndex}
      aria-expanded={isOpen}
      className={mergeClasses(line.button, styles.root)}
      onFocus={onFocus}
      onClick={onToggle}
    >
      <Chevron aria-hidden />
      {group.of.by === 'rule' && <SeverityIcon severity={group.of.rule.severity} />}
      {group.of.by === 'severity' && <SeverityIcon severity={group.of.severity} />}
      <span className={styles.name}>{nameOf(group.of, t)}</span>
      <span className={styles.count}>{t(CHECK.groupSize, { count: group.size })}</span>
    </button>
  );
}

function nameOf(of: FindingGroup['of'], t: ReturnType<typeof useWords>['t']): string {
  switch (of.by) {
    case 'sheet':
      return of.sheet;
    case 'rule':
      return `${of.rule.number} ${t(of.rule.title)}`;
    case 'severity':
      return t(SEVERITY_LABELS[of.severity]);
  }
}
