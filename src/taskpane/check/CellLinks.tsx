import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { a1Range } from '../../model/address';
import { groupBy } from '../../model/groups';
import type { SheetRange } from '../../model/workbook';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';
import { useBeginning } from './useBeginning';

/** So many links are read at a glance. */
const FIRST = 24;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  sheet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  // Targets of 24 pixels (WCAG 2.2).
  link: { minHeight: '24px', minWidth: '24px' },
});

/** Sheets of other workbooks begin with their file in brackets, as Excel writes them; no sheet's own name may. */
const isOfOther = (sheet: string): boolean => sheet.startsWith('[');

/** Cells of several sheets, each one click away; cells beside each other are one link. */
export function CellLinks({ cells }: { readonly cells: readonly SheetRange[] }): ReactNode {
  const { session } = useServices();
  const { t } = useWords();
  const styles = useStyles();
  const { shown, more } = useBeginning(cells, FIRST);
  return (
    <div className={styles.root}>
      {[...groupBy(shown, ({ sheet }) => sheet)].map(([sheet, ranges]) => (
        <div key={sheet}>
          <Text as="p" size={200} className={styles.sheet}>
            {sheet}
          </Text>
          <ul className={styles.list}>
            {ranges.map((each) => {
              const address = a1Range(each.range);
              // Last year's workbook is not open here.
              if (isOfOther(sheet)) return <li key={address}>{address}</li>;
              return (
                <li key={address}>
                  <Link
                    as="button"
                    className={styles.link}
                    aria-label={t(CHECK.detail.goTo, { cell: `${sheet}!${address}` })}
                    onClick={() => {
                      void session.revealFound(each);
                    }}
                  >
                    {address}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      {more}
    </div>
  );
}
