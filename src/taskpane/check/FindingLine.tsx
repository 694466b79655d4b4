import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { isStale, type Described } from '../../actions/session/descriptions';
import type { FindingEntry } from '../../actions/session/view';
import type { SheetRange } from '../../model/workbook';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';
import { SeverityMark } from './SeverityMark';
import { useLineStyles } from './lineStyles';

/** Browsers end a text after some lines only in this old notation. */
const TWO_LINES = { display: '-webkit-box', '-webkit-line-clamp': '2', '-webkit-box-orient': 'vertical' } as const;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', justifyContent: 'center', paddingLeft: tokens.spacingHorizontalM },
  head: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center', whiteSpace: 'nowrap', width: '100%' },
  cell: { fontWeight: tokens.fontWeightSemibold },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0, flexGrow: 1, textAlign: 'left' },
  number: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  message: {
    ...TWO_LINES,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
  },
  more: { color: tokens.colorNeutralForeground3 },
  stale: { color: tokens.colorNeutralForeground3 },
});

/** One finding in the list: where it stands, the row's own name, how grave it is and what was found. */
export function FindingLine(props: {
  readonly described: Described;
  readonly followers: FindingEntry['followers'];
  readonly stale: readonly SheetRange[];
  readonly outdated: boolean;
  readonly tabIndex: number;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly onFocus: () => void;
  readonly onPick: () => void;
}): ReactNode {
  const { described, followers, stale, outdated, tabIndex, buttonRef, onFocus, onPick } = props;
  const { finding } = described;
  const { t, lang } = useWords();
  const line = useLineStyles();
  const styles = useStyles();
  const isOld = outdated || isStale(described, stale);
  const grey = isOld && styles.stale;
  return (
    <button
      type="button"
      ref={buttonRef}
      tabIndex={tabIndex}
      className={mergeClasses(line.button, styles.root)}
      onFocus={onFocus}
      onClick={onPick}
    >
      <span className={styles.head}>
        <SeverityMark severity={finding.severity} stale={isOld} />
        <span className={mergeClasses(styles.cell, grey)}>{finding.cell}</span>
        <span className={mergeClasses(styles.name, grey)}>{finding.name}</span>
        <span className={styles.number}>{isOld ? t(CHECK.changed) : finding.number}</span>
      </span>
      <span className={mergeClasses(styles.message, grey)}>{finding.message[lang]}</span>
      {followers.length > 0 && <span className={styles.more}>{t(CHECK.sameCause, { count: followers.length })}</span>}
    </button>
  );
}
