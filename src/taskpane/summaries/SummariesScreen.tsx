import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useHoldings } from '../hooks/useHoldings';
import { useWords } from '../hooks/useWords';
import { goTo } from '../route';
import { Loading } from '../shell/Loading';
import { NotRead } from '../shell/NotRead';
import { SUMMARIES } from '../words/summaries';
import { SummaryForm } from './SummaryForm';

/** Loaded when somebody asks which rows a number is made of. */
const DrillDown = lazy(() => import(/* webpackChunkName: "overview" */ '../overview/DrillDown'));

const useStyles = makeStyles({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
  },
});

/** Summaries to make of this workbook, and what else is made of it. */
export default function SummariesScreen(): ReactNode {
  const { holdings, reading, problem } = useHoldings();
  const { t } = useWords();
  const styles = useStyles();
  const [isDrilling, setDrilling] = useState(false);
  if (!holdings) return reading ? <Loading /> : <NotRead problem={problem} />;
  if (isDrilling) {
    return (
      <Suspense fallback={<Loading />}>
        <DrillDown
          holdings={holdings}
          onBack={() => {
            setDrilling(false);
          }}
        />
      </Suspense>
    );
  }
  return (
    <>
      <div className={styles.ways}>
        <Button
          size="small"
          onClick={() => {
            goTo('overview');
          }}
        >
          {t(SUMMARIES.overview)}
        </Button>
        {holdings.summaries.length > 0 && (
          <Button
            size="small"
            onClick={() => {
              setDrilling(true);
            }}
          >
            {t(SUMMARIES.drill)}
          </Button>
        )}
      </div>
      <SummaryForm holdings={holdings} />
    </>
  );
}
