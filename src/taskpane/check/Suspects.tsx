import { Link, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parseA1 } from '../../model/address';
import type { Suspect } from '../../model/finding';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';
import { Part } from './Part';

/** The cells most probably wrong, each one click away, with what speaks for it. */
export function Suspects({ suspects }: { readonly suspects: readonly Suspect[] }): ReactNode {
  const { session } = useServices();
  const { t, lang } = useWords();
  return (
    <Part heading={t(CHECK.detail.suspects)}>
      {suspects.map(({ sheet, cell, reason }) => {
        const at = parseA1(cell) ?? { row: 0, column: 0 };
        const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
        const name = `${sheet}!${cell}`;
        return (
          <div key={name}>
            <Link
              as="button"
              aria-label={t(CHECK.detail.goTo, { cell: name })}
              onClick={() => {
                void session.revealFound({ sheet, range });
              }}
            >
              {name}
            </Link>
            <Text>{` ${reason[lang]}`}</Text>
          </div>
        );
      })}
    </Part>
  );
}
