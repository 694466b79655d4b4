import type { ReactNode } from 'react';
import { useHoldings } from '../hooks/useHoldings';
import { Loading } from '../shell/Loading';
import { NotRead } from '../shell/NotRead';
import { SummaryForm } from './SummaryForm';

/** Summaries to make of this workbook. */
export default function SummariesScreen(): ReactNode {
  const { holdings, reading, problem } = useHoldings();
  if (holdings) return <SummaryForm holdings={holdings} />;
  return reading ? <Loading /> : <NotRead problem={problem} />;
}
