import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { CheckReport } from '../../actions/checkWorkbook';
import type { Described } from '../../actions/session/descriptions';
import type { Scope } from '../../actions/session/state';
import type { Rule } from '../../model/rule';
import { useServices } from '../hooks/useServices';
import { ALL, useShown } from '../hooks/useShown';
import { useWords } from '../hooks/useWords';
import { FindingPage } from './FindingPage';
import { Overview } from './Overview';
import { positionOf } from './opened';
import { RuleView } from './RuleView';
import { useFindings } from './useFindings';

/** What a check found: the overview with its list, one finding, or the rule behind it. Escape goes one step back. */
export function Report({ report, scope }: { readonly report: CheckReport; readonly scope: Scope }): ReactNode {
  const { session } = useServices();
  const { lang } = useWords();
  const [shown, choose] = useShown();
  const [opened, setOpened] = useState<Described>();
  const [left, setLeft] = useState<Described>();
  const [rule, setRule] = useState<Rule>();
  const findings = useFindings(report, scope, shown, lang);

  const open = (position: number): void => {
    const described = findings.descriptions.of(position);
    setOpened(described);
    void session.revealFound(described.at);
  };
  const back = (): void => {
    if (rule) {
      setRule(undefined);
      return;
    }
    setLeft(opened);
    setOpened(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !opened) return;
    event.preventDefault();
    // On the web, office.js would answer it too and take the focus to the first button of the pane.
    event.stopPropagation();
    back();
  };

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
        <FindingPage report={report} opened={opened} findings={findings} onOpen={open} onBack={back} onWhy={setRule} />
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
    />
  );
}
