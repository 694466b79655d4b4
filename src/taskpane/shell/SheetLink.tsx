import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { SHELL } from '../words/shell';

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 } as const;

const useStyles = makeStyles({ root: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'start' } });

/** The name of a sheet, or words of the place it stands in; choosing it goes there. */
export function SheetLink({ sheet, words = sheet }: { readonly sheet: string; readonly words?: string }): ReactNode {
  const { session } = useServices();
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={styles.root}
      aria-label={t(SHELL.goToSheet, { sheet })}
      title={t(SHELL.goToSheet, { sheet })}
      onClick={() => {
        void session.reveal({ sheet, range: FIRST_CELL });
      }}
    >
      {words}
    </Link>
  );
}
