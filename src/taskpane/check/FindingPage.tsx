import type { ReactNode } from 'react';
import type { CheckReport } from '../../actions/checkWorkbook';
import type { Described } from '../../actions/session/descriptions';
import type { FixRequest } from '../../actions/session/fixing';
import { ruleOf } from '../../model/catalogue';
import type { Rule } from '../../model/rule';
import { useServices } from '../hooks/useServices';
import { DetailNavigation } from './DetailNavigation';
import { FindingDetail } from './FindingDetail';
import { followersOf, neighboursOf, positionOf } from './opened';
import type { Findings } from './useFindings';

/** One finding, with the ways to the list and to its neighbours. It stays open when edits have made it go. */
export function FindingPage(props: {
  readonly report: CheckReport;
  readonly opened: Described;
  readonly findings: Findings;
  readonly onOpen: (position: number) => void;
  readonly onBack: () => void;
  readonly onWhy: (rule: Rule) => void;
  readonly onFix: (request: FixRequest) => void;
}): ReactNode {
  const { report, opened, findings, onOpen, onBack, onWhy, onFix } = props;
  const { catalogue } = useServices();
  const { descriptions, groups } = findings;
  const position = positionOf(report, opened);
  const described = position === undefined ? opened : descriptions.of(position);
  const leader = position === undefined ? -1 : report.result.findings.cause(position);
  return (
    <>
      <DetailNavigation neighbours={neighboursOf(groups, position)} onBack={onBack} onOpen={onOpen} />
      <FindingDetail
        described={described}
        descriptions={descriptions}
        isGone={position === undefined}
        followers={followersOf(groups, position)}
        leader={leader < 0 ? undefined : leader}
        onOpen={onOpen}
        onWhy={() => {
          const rule = ruleOf(catalogue, described.finding.rule);
          if (rule) onWhy(rule);
        }}
        onSameKind={() => {
          onFix({ of: 'rule', number: described.finding.number });
        }}
      />
    </>
  );
}
