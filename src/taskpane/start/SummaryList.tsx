import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SummaryStamp } from '../../model/stamp';
import { useWords } from '../hooks/useWords';
import { Section } from '../shell/Section';
import { SheetLink } from '../shell/SheetLink';
import { SHELL } from '../words/shell';
import { START } from '../words/start';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  date: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

/** The summaries that were made of this workbook, and when. */
export function SummaryList({ summaries }: { readonly summaries: readonly SummaryStamp[] }): ReactNode {
  const { t, day } = useWords();
  const styles = useStyles();
  return (
    <Section heading={t(START.summaries)}>
      <ul className={styles.list}>
        {summaries.map(({ sheet, date }) => (
          <li key={sheet} className={styles.item}>
            <SheetLink sheet={sheet} />
            {date !== undefined && (
              <Text size={200} className={styles.date}>
                {t(SHELL.made, { date: day(date) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
