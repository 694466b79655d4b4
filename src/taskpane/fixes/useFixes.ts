import { useEffect, useState } from 'react';
import type { CheckReport } from '../../actions/checkWorkbook';
import { fixesFor, type FixRequest } from '../../actions/session/fixing';
import type { Scope } from '../../actions/session/state';
import type { PlannedFix } from '../../engine/fix/plan';
import { run } from '../../engine/steps';

interface Found {
  readonly report: CheckReport;
  readonly scope: Scope;
  readonly key: string;
  readonly fixes: readonly PlannedFix[];
}

/** The fixes somebody asks for; undefined while they are looked for, a slice at a time. */
export function useFixes(report: CheckReport, scope: Scope, request: FixRequest): readonly PlannedFix[] | undefined {
  const [found, setFound] = useState<Found>();
  const key = JSON.stringify(request);
  useEffect(() => {
    const abort = new AbortController();
    const look = async (): Promise<void> => {
      try {
        const asked = JSON.parse(key) as FixRequest;
        const fixes = await run(fixesFor(report, scope, asked), { signal: abort.signal });
        setFound({ report, scope, key, fixes });
      } catch (error) {
        if (!abort.signal.aborted) throw error;
      }
    };
    void look();
    return () => {
      abort.abort();
    };
  }, [report, scope, key]);
  // Fixes of another report are made for cells as they were then.
  return found?.report === report && found.scope === scope && found.key === key ? found.fixes : undefined;
}
