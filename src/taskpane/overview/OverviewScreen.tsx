import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHoldings } from '../hooks/useHoldings';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { Loading } from '../shell/Loading';
import { NothingYet } from '../shell/NothingYet';
import { NotRead } from '../shell/NotRead';
import { OVERVIEW } from '../words/overview';
import { OverviewView } from './OverviewView';

const useStyles = makeStyles({
  old: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The annual overview of this workbook. */
export default function OverviewScreen(): ReactNode {
  const { holdings, reading, problem, isOld } = useHoldings();
  const { holdings: store } = useServices();
  const { t } = useWords();
  const styles = useStyles();
  if (!holdings) return reading ? <Loading /> : <NotRead problem={problem} />;
  const isEmpty = holdings.book.tables.every(
    ({ register, rows }) => register.sheet.kind !== 'list' || rows.length === 0,
  );
  if (!isEmpty) {
    return (
      <>
        {isOld && (
          <div className={styles.old}>
            <Text>{t(OVERVIEW.old)}</Text>
            <Button
              size="small"
              disabledFocusable={reading !== undefined}
              onClick={() => {
                void store.refresh();
              }}
            >
              {t(OVERVIEW.again)}
            </Button>
          </div>
        )}
        <OverviewView book={holdings.book} />
      </>
    );
  }
  return <NothingYet words={t(OVERVIEW.nothing)} className={styles.words} />;
}
