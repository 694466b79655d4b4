import { lazy, Suspense, type ReactNode } from 'react';
import type { Rule } from '../../model/rule';
import { Loading } from '../shell/Loading';

/** Texts and examples of rules are loaded when somebody asks why. */
const RulePage = lazy(() => import('./RulePage'));

export function RuleView(props: { readonly rule: Rule; readonly onBack: () => void }): ReactNode {
  return (
    <Suspense fallback={<Loading />}>
      <RulePage {...props} />
    </Suspense>
  );
}
