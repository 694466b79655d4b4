import { createContext, useContext } from 'react';
import type { Preferences } from '../../actions/preferences';
import type { Lang } from '../../model/text';

/** What the person chose, what follows from it, and how to choose otherwise. */
export interface Chosen extends Preferences {
  readonly lang: Lang;
  readonly choose: (changed: Partial<Preferences>) => void;
}

export const PreferencesContext = createContext<Chosen | undefined>(undefined);

/** What the person chose for themselves on this machine. @throws {Error} outside the pane. */
export function usePreferences(): Chosen {
  const chosen = useContext(PreferencesContext);
  if (!chosen) throw new Error('Screens stand inside the pane');
  return chosen;
}
