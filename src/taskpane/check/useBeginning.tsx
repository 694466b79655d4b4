import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';

/**
 * The beginning of a long list, and a button for more of it; none once all is shown.
 * @param first so many are read at a glance; each click shows four times as many again
 */
export function useBeginning<T>(all: readonly T[], first: number): { shown: readonly T[]; more: ReactNode } {
  const { t } = useWords();
  const [limit, setLimit] = useState(first);
  const rest = all.length - limit;
  const step = first * 4;
  const more = rest > 0 && (
    <Button
      size="small"
      onClick={() => {
        setLimit(limit + step);
      }}
    >
      {t(CHECK.detail.more, { count: Math.min(rest, step) })}
    </Button>
  );
  return { shown: all.slice(0, limit), more };
}
