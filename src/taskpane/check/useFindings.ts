import { useEffect, useMemo, useState } from 'react';
import type { CheckReport } from '../../actions/checkWorkbook';
import { Descriptions } from '../../actions/session/descriptions';
import { positionsIn } from '../../actions/session/scope';
import { searchFindings } from '../../actions/session/search';
import type { Scope } from '../../actions/session/state';
import { countsOf, groupFindings, type FindingGroup } from '../../actions/session/view';
import { run } from '../../engine/steps';
import { SEVERITIES, type Counts } from '../../model/finding';
import type { Lang } from '../../model/text';
import type { Shown } from '../hooks/useShown';

export interface Findings {
  readonly descriptions: Descriptions;
  /** In the scope, whatever is filtered. */
  readonly counts: Counts;
  readonly groups: readonly FindingGroup[];
  readonly isSearching: boolean;
}

/** Milliseconds without a key before words are looked for. */
const TYPED = 200;

/** The findings of a report as a person wants to see them. */
export function useFindings(report: CheckReport, scope: Scope, shown: Shown, lang: Lang): Findings {
  const descriptions = useMemo(() => new Descriptions(report.result.findings), [report]);
  const positions = useMemo(() => positionsIn(report, scope), [report, scope]);
  const counts = useMemo(() => countsOf(report.result.findings, positions), [report, positions]);
  const { hits, isSearching } = useHits(descriptions, positions, shown.query, lang);
  const { by, severities } = shown;
  const groups = useMemo(
    () =>
      groupFindings(report, positions, {
        by,
        severities: severities.size === 0 ? new Set(SEVERITIES) : severities,
        hits,
      }),
    [report, positions, by, severities, hits],
  );
  return { descriptions, counts, groups, isSearching };
}

interface Search {
  readonly of: string;
  readonly descriptions: Descriptions;
  readonly hits: ReadonlySet<number>;
}

/** What a search finds; while it is under way, what was shown before stays. */
function useHits(
  descriptions: Descriptions,
  positions: readonly number[],
  query: string,
  lang: Lang,
): { readonly hits: ReadonlySet<number> | undefined; readonly isSearching: boolean } {
  const [search, setSearch] = useState<Search>();
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const look = async (): Promise<void> => {
        try {
          const hits = await run(searchFindings(descriptions, positions, wanted, lang), { signal: abort.signal });
          setSearch({ of: wanted, descriptions, hits });
        } catch (error) {
          if (!abort.signal.aborted) throw error;
        }
      };
      void look();
    }, TYPED);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [descriptions, positions, wanted, lang]);
  if (wanted === '') return { hits: undefined, isSearching: false };
  // Positions of another report name other findings.
  const hits = search?.descriptions === descriptions ? search.hits : undefined;
  return { hits, isSearching: search?.of !== wanted || hits === undefined };
}
