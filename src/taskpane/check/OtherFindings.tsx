import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Descriptions } from '../../actions/session/descriptions';
import { useWords } from '../hooks/useWords';
import { SeverityIcon } from './SeverityMark';
import { useBeginning } from './useBeginning';

/** So many are read at a glance. */
const FIRST = 10;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  item: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'baseline' },
});

/** Findings that belong to the one shown, each one click away. */
export function OtherFindings(props: {
  readonly positions: readonly number[];
  readonly descriptions: Descriptions;
  readonly onOpen: (position: number) => void;
}): ReactNode {
  const { positions, descriptions, onOpen } = props;
  const { t } = useWords();
  const styles = useStyles();
  const { shown, more } = useBeginning(positions, FIRST);
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {shown.map((position) => {
          const { finding } = descriptions.of(position);
          return (
            <li key={position} className={styles.item}>
              <SeverityIcon severity={finding.severity} />
              <Link
                as="button"
                onClick={() => {
                  onOpen(position);
                }}
              >
                {`${finding.sheet}!${finding.cell} ${t(descriptions.findings.rule(position).title)}`}
              </Link>
            </li>
          );
        })}
      </ul>
      {more}
    </div>
  );
}
