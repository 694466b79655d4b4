import { useEffect, useSyncExternalStore } from 'react';
import type { HoldingsState } from '../../actions/holdings';
import { useServices } from './useServices';

/** What the workbook holds; while a screen shows it, it is kept up to date. */
export function useHoldings(): HoldingsState {
  const { holdings } = useServices();
  useEffect(() => holdings.watch(), [holdings]);
  return useSyncExternalStore(holdings.subscribe, () => holdings.state);
}
