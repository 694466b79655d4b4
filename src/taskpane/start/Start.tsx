import { useMemo, type ReactNode } from 'react';
import type { Holdings } from '../../actions/recognise';
import { useHoldings } from '../hooks/useHoldings';
import { usePreferences } from '../hooks/usePreferences';
import { useSession } from '../hooks/useSession';
import type { Text } from '../../model/text';
import { Loading } from '../shell/Loading';
import { NotRead } from '../shell/NotRead';
import { NextStep } from './NextStep';
import { OtherSheets } from './OtherSheets';
import { RegisterList } from './RegisterList';
import { SummaryList } from './SummaryList';
import { sheetStates } from './sheetStates';
import { TemplateDamages } from './TemplateDamages';
import { Welcome } from './Welcome';

/** What the workbook holds, how far it is, and what to do next. */
export function Start(): ReactNode {
  const { welcomed } = usePreferences();
  const { holdings, reading, problem } = useHoldings();
  if (!welcomed) return <Welcome />;
  if (holdings) return <Held holdings={holdings} problem={problem} />;
  return reading ? <Loading /> : <NotRead problem={problem} />;
}

function Held({ holdings, problem }: { readonly holdings: Holdings; readonly problem: Text | undefined }): ReactNode {
  const session = useSession();
  const states = useMemo(() => sheetStates(holdings.book, session), [holdings.book, session]);
  const others = holdings.book.unrecognised.filter(({ reason }) => reason !== 'own');
  return (
    <>
      {problem && <NotRead problem={problem} />}
      <NextStep holdings={holdings} />
      {holdings.book.tables.length > 0 && <RegisterList holdings={holdings} states={states} />}
      {(session.templates?.length ?? 0) > 0 && <TemplateDamages damages={session.templates ?? []} />}
      {holdings.summaries.length > 0 && <SummaryList summaries={holdings.summaries} />}
      {others.length > 0 && <OtherSheets sheets={others} />}
    </>
  );
}
