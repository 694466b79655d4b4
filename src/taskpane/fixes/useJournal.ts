import { useEffect, useState } from 'react';
import type { JournalEntry } from '../../actions/fixes/journal';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';

/** The journal of fixes in the workbook, the newest first, read again after each job; undefined until it is read. */
export function useJournal(): readonly JournalEntry[] | undefined {
  const { session } = useServices();
  const { job } = useSession();
  const isIdle = job === undefined;
  const [entries, setEntries] = useState<readonly JournalEntry[]>();
  useEffect(() => {
    if (!isIdle) return undefined;
    let isWanted = true;
    const read = async (): Promise<void> => {
      const found = await session.journal();
      if (isWanted) setEntries([...found].reverse());
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [session, isIdle]);
  return entries;
}
