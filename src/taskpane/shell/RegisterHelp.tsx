import { Button } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { pageOfRegister } from '../../guide/entries';
import type { Register } from '../../model/register';
import { useWords } from '../hooks/useWords';
import { openHandbook } from '../route';
import { HANDBOOK } from '../words/handbook';

/** The way to what the handbook says of a register. */
export function RegisterHelp({ register }: { readonly register: Pick<Register, 'id' | 'title'> }): ReactNode {
  const { t } = useWords();
  const label = t(HANDBOOK.ofRegister, { register: t(register.title) });
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<QuestionCircleRegular />}
      aria-label={label}
      title={label}
      onClick={() => {
        openHandbook(pageOfRegister(register.id));
      }}
    />
  );
}
