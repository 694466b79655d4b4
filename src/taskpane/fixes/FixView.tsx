import { lazy, Suspense, type ReactNode } from 'react';
import type { CheckReport } from '../../actions/checkWorkbook';
import type { FixRequest } from '../../actions/session/fixing';
import type { Scope } from '../../actions/session/state';
import { Loading } from '../shell/Loading';

/** Loaded when somebody asks what would change. */
const FixPreview = lazy(() => import('./FixPreview'));

export function FixView(props: {
  readonly report: CheckReport;
  readonly scope: Scope;
  readonly request: FixRequest;
  readonly onBack: () => void;
}): ReactNode {
  return (
    <Suspense fallback={<Loading />}>
      <FixPreview {...props} />
    </Suspense>
  );
}
