import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Descriptions } from '../../actions/session/descriptions';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';
import { SeverityIcon } from './SeverityMark';

/** So many are read at a glance; more come on request. */
const STEP = 10;

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
  const [limit, setLimit] = useState(STEP);
  const rest = positions.length - limit;
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {positions.slice(0, limit).map((position) => {
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
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setLimit(limit + STEP * 4);
          }}
        >
          {t(CHECK.detail.more, { count: Math.min(rest, STEP * 4) })}
        </Button>
      )}
    </div>
  );
}
