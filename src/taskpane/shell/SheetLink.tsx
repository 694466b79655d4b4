import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useServices } from '../hooks/useServices';

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 } as const;

/** The name of a sheet; choosing it goes there. @param label what a screen reader says instead of the name */
export function SheetLink({ sheet, label }: { readonly sheet: string; readonly label: string }): ReactNode {
  const { session } = useServices();
  return (
    <Link
      as="button"
      aria-label={label}
      onClick={() => {
        void session.reveal({ sheet, range: FIRST_CELL });
      }}
    >
      {sheet}
    </Link>
  );
}
