import { useEffect, useState } from 'react';
import type { Preferences } from '../../actions/preferences';
import type { Host, Theme } from '../../model/host';

/** How the pane looks: as the person chose, else as the program around us; forced colours win over any choice. */
export function useTheme(host: Host, chosen: Preferences['theme']): Theme {
  const [around, setAround] = useState(() => host.theme());
  useEffect(
    () =>
      host.onThemeChange(() => {
        setAround(host.theme());
      }),
    [host],
  );
  return chosen === 'auto' || around === 'contrast' ? around : chosen;
}
