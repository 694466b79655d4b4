import { createContext, use } from 'react';
import type { GroupBy } from '../../actions/session/view';
import type { Severity } from '../../model/rule';

/** What a person has chosen to see of the findings. */
export interface Shown {
  readonly by: GroupBy;
  /** None chosen shows all. */
  readonly severities: ReadonlySet<Severity>;
  readonly query: string;
}

/** Everything, by sheet. */
export const ALL: Shown = { by: 'sheet', severities: new Set(), query: '' };

/** The choice and how to change it; kept above the screens, so that it stands when somebody comes back to one. */
export type ShownState = readonly [shown: Shown, choose: (changed: Partial<Shown>) => void];

export const ShownContext = createContext<ShownState>([ALL, () => undefined]);

/** What is shown of the findings, however often the screen was left meanwhile. */
export const useShown = (): ShownState => use(ShownContext);
