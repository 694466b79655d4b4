import { useSyncExternalStore } from 'react';
import type { SessionState } from '../../actions/session/state';
import { useServices } from './useServices';

/** The state of the session, as it is now. */
export function useSession(): SessionState {
  const { session } = useServices();
  return useSyncExternalStore(session.subscribe, () => session.state);
}
