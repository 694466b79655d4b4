import { lazy, Suspense, type ReactNode } from 'react';
import { pageOfRule } from '../../guide/entries';
import type { Rule } from '../../model/rule';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { Loading } from '../shell/Loading';
import { HANDBOOK } from '../words/handbook';

/** The handbook is loaded when somebody asks why. */
const Handbook = lazy(() => import(/* webpackChunkName: "handbook" */ '../handbook/Handbook'));

/** Why something is asked: what the handbook says of the rule. */
export function RuleView({ rule, onBack }: { readonly rule: Rule; readonly onBack: () => void }): ReactNode {
  const { catalogue } = useServices();
  const { t } = useWords();
  return (
    <Suspense fallback={<Loading />}>
      <Handbook start={pageOfRule(rule, catalogue)} leave={{ label: t(HANDBOOK.backToFinding), go: onBack }} />
    </Suspense>
  );
}
