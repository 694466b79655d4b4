import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { parseA1 } from '../../model/address';
import type { Behind, BehindCell } from '../../model/behind';
import { cellRange } from '../../model/ranges';
import { useBeginning } from '../check/useBeginning';
import { useLines } from '../fixes/lines';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { OVERVIEW } from '../words/overview';

/** So many are read at a glance. */
const FIRST = 24;
/** Sheets of other workbooks begin with their file in brackets. */
const isOfOther = ({ sheet }: BehindCell): boolean => sheet.startsWith('[');

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
  },
  what: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { width: '100%' },
  value: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  name: { color: tokens.colorNeutralForeground3 },
});

/** The cells a figure is made of, each one click away, and what they come to. */
export function RowsBehind({ behind }: { readonly behind: Behind }): ReactNode {
  const { session } = useServices();
  const { lang, t } = useWords();
  const lines = useLines();
  const styles = useStyles();
  const cells = useMemo(() => behind.cells(), [behind]);
  const { shown, more } = useBeginning(cells, FIRST);
  const words = OVERVIEW.behind;
  return (
    <div className={styles.root}>
      <Text as="p" block size={200} className={styles.what}>
        {behind.what[lang]}
      </Text>
      <Text as="p" block weight="semibold" className={styles.what}>
        {cells.length === 0 ? t(words.none) : t(words[behind.by], { n: cells.length, total: behind.total[lang] })}
      </Text>
      <ul aria-label={t(words.cells)} className={`${lines.list} ${styles.list}`}>
        {shown.map((each, index) => {
          const address = `${each.sheet}!${each.cell}`;
          const at = parseA1(each.cell);
          return (
            <li key={`${address} ${index}`} className={lines.item}>
              <span className={lines.head}>
                {at && !isOfOther(each) ? (
                  <Link
                    as="button"
                    onClick={() => {
                      void session.reveal({ sheet: each.sheet, range: cellRange(at) });
                    }}
                  >
                    {address}
                  </Link>
                ) : (
                  <Text>{address}</Text>
                )}
                <Text className={styles.value}>{each.value[lang]}</Text>
              </span>
              {each.name !== undefined && (
                <Text size={200} className={styles.name}>
                  {each.name}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
      {more}
    </div>
  );
}
