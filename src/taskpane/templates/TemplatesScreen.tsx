import type { ReactNode } from 'react';
import { useHoldings } from '../hooks/useHoldings';
import { Loading } from '../shell/Loading';
import { NotRead } from '../shell/NotRead';
import { TemplateForm } from './TemplateForm';

/** Official sheets to insert into this workbook. */
export default function TemplatesScreen(): ReactNode {
  const { holdings, reading, problem } = useHoldings();
  if (holdings) return <TemplateForm holdings={holdings} />;
  return reading ? <Loading /> : <NotRead problem={problem} />;
}
