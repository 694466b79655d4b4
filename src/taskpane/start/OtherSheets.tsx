import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { REASONS } from '../../actions/coverage';
import type { Book } from '../../model/table';
import { useWords } from '../hooks/useWords';
import { Section } from '../shell/Section';
import { SheetLink } from '../shell/SheetLink';
import { START } from '../words/start';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  reason: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Sheets the check leaves out, and why. */
export function OtherSheets({ sheets }: { readonly sheets: Book['unrecognised'] }): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Section heading={t(START.others)}>
      <Text as="p" block size={200} className={styles.hint}>
        {t(START.othersHint)}
      </Text>
      <ul className={styles.list}>
        {sheets.map(({ sheet, reason }) => (
          <li key={sheet} className={styles.item}>
            <SheetLink sheet={sheet} />
            <Text size={200} className={styles.reason}>
              {t(START.notChecked, { reason: t(REASONS[reason]) })}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
