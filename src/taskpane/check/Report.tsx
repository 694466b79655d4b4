import { useState, type ReactNode } from 'react';
import type { CheckReport } from '../../actions/checkWorkbook';
import type { Described } from '../../actions/session/descriptions';
import type { FixRequest } from '../../actions/session/fixing';
import type { Scope } from '../../actions/session/state';
import type { Rule } from '../../model/rule';
import { useServices } from '../hooks/useServices';
import { ALL, useShown } from '../hooks/useShown';
import { useWords } from '../hooks/useWords';
import { escapeTo } from '../shell/escape';
import { FixView } from '../fixes/FixView';
import { FindingPage } from './FindingPage';
import { Overview } from './Overview';
import { positionOf } from './opened';
import { RuleView } from './RuleView';
import { useFindings } from './useFindings';

/**
 * What a check found: the overview with its list, one finding, the rule behind it, or what is about to be fixed. Escape
 * goes one step back.
 */
export function Report(props: {
  readonly report: CheckReport;
  readonly scope: Scope;
  readonly onHistory: () => void;
}): ReactNode {
  const { report, scope, onHistory } = props;
  const { session } = useServices();
  const { lang } = useWords();
  const [shown, choose] = useShown();
  const [opened, setOpened] = useState<Described>();
  const [left, setLeft] = useState<Described>();
  const [rule, setRule] = useState<Rule>();
  const [request, setRequest] = useState<FixRequest>();
  const findings = useFindings(report, scope, shown, lang);

  const open = (position: number): void => {
    const described = findings.descriptions.of(position);
    setOpened(described);
    void session.revealFound(described.at);
  };
  const back = (): void => {
    if (request) {
      setRequest(undefined);
      return;
    }
    if (rule) {
      setRule(undefined);
      return;
    }
    setLeft(opened);
    setOpened(undefined);
  };
  const onKeyDown = escapeTo(back);

  if (request) {
    return (
      <div onKeyDown={onKeyDown}>
        <FixView report={report} scope={scope} request={request} onBack={back} />
      </div>
    );
  }
  if (opened && rule) {
    return (
      <div onKeyDown={onKeyDown}>
        <RuleView rule={rule} onBack={back} />
      </div>
    );
  }
  if (opened) {
    return (
      <div onKeyDown={onKeyDown}>
        <FindingPage
          report={report}
          opened={opened}
          findings={findings}
          onOpen={open}
          onBack={back}
          onWhy={setRule}
          onFix={setRequest}
        />
      </div>
    );
  }
  return (
    <Overview
      report={report}
      scope={scope}
      findings={findings}
      shown={shown}
      start={left && positionOf(report, left)}
      onShown={choose}
      onShowAll={() => {
        choose({ ...ALL, by: shown.by });
      }}
      onOpen={open}
      onFixAll={() => {
        setRequest({ of: 'safe' });
      }}
      onHistory={onHistory}
    />
  );
}
