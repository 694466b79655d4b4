import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nearestText, REASONS } from '../../actions/coverage';
import type { Book } from '../../model/table';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { goTo } from '../route';
import { Section } from '../shell/Section';
import { SheetLink } from '../shell/SheetLink';
import { START } from '../words/start';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  reason: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Sheets the check leaves out, why, and which register they come nearest to; what has a header can be judged as a table. */
export function OtherSheets({ sheets }: { readonly sheets: Book['unrecognised'] }): ReactNode {
  const { session } = useServices();
  const { job } = useSession();
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Section heading={t(START.others)}>
      <Text as="p" block size={200} className={styles.hint}>
        {t(START.othersHint)}
      </Text>
      <ul className={styles.list}>
        {sheets.map((other) => {
          const { sheet, reason } = other;
          const nearest = nearestText(other);
          return (
            <li key={sheet} className={styles.item}>
              <SheetLink sheet={sheet} />
              <Text size={200} className={styles.reason}>
                {t(START.notChecked, { reason: t(REASONS[reason]) })}
              </Text>
              {nearest && (
                <Text size={200} className={styles.reason}>
                  {t(nearest)}
                </Text>
              )}
              {reason === 'no-headers' && (
                <Button
                  size="small"
                  disabledFocusable={job !== undefined}
                  aria-label={t(START.asTableOf, { sheet })}
                  onClick={() => {
                    void session.checkTable(sheet);
                    goTo('check');
                  }}
                >
                  {t(START.asTable)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
