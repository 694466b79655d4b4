import { useEffect, useState } from 'react';
import type { Lang } from '../../model/text';
import type { Book } from '../../model/table';
import type { WrittenOverview } from '../../model/writtenOverview';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';

/** The overview of a book, written again whenever it changes; the one before is shown meanwhile. */
export function useOverview(book: Book, lang: Lang): WrittenOverview | undefined {
  const { catalogue, today, sheetMaking } = useServices();
  const { previous } = useSession();
  const [written, setWritten] = useState<WrittenOverview>();
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const write = async (): Promise<void> => {
      const { overviewOf } = await sheetMaking();
      const beside = previous ? { ...book, previous } : book;
      const overview = await overviewOf(beside, catalogue, { lang, today: today(), signal });
      if (!signal.aborted) setWritten(overview);
    };
    write().catch((error: unknown) => {
      if (!signal.aborted) setFailed({ error });
    });
    return () => {
      abort.abort();
    };
  }, [book, lang, previous, catalogue, today, sheetMaking]);
  // Said by the screen around it, as every fault of a screen.
  if (failed) throw failed.error;
  return written?.lang === lang ? written : undefined;
}
