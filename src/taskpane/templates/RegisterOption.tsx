import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, WarningRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { Register } from '../../model/register';
import { useWords, type Words } from '../hooks/useWords';
import { RegisterHelp } from '../shell/RegisterHelp';
import { TEMPLATES } from '../words/templates';
import { canInsert, type TemplateState } from './templateStates';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  flush: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  there: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  note: {
    display: 'block',
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 24px`,
    color: tokens.colorNeutralForeground3,
  },
});

/** One register to be picked; where it cannot be, or is there already, what of it is there. */
export function RegisterOption(props: {
  readonly register: Register;
  readonly state: TemplateState;
  readonly showsPurpose: boolean;
  readonly isPicked: boolean;
  readonly comesAlong: boolean;
  readonly onPick: (isPicked: boolean) => void;
}): ReactNode {
  const { register, state, comesAlong } = props;
  const { t } = useWords();
  const styles = useStyles();
  const id = useId();
  const notes = [
    ...(props.showsPurpose ? [t(register.purpose)] : []),
    ...(state.of === 'absent' ? [] : [noteOf(state, t)]),
    ...(comesAlong && state.of === 'absent' ? [t(TEMPLATES.states.along)] : []),
  ];
  return (
    <li>
      <div className={styles.line}>
        {canInsert(state) ? (
          <Checkbox
            className={styles.flush}
            label={t(register.title)}
            checked={props.isPicked}
            disabled={comesAlong}
            aria-describedby={notes.length > 0 ? id : undefined}
            onChange={(_, { checked }) => {
              props.onPick(checked === true);
            }}
          />
        ) : (
          <div className={styles.there}>
            {state.of === 'taken' ? <WarningRegular /> : <CheckmarkCircleRegular />}
            <span>{t(register.title)}</span>
          </div>
        )}
        <RegisterHelp register={register} />
      </div>
      {notes.length > 0 && (
        <div id={id}>
          {notes.map((note) => (
            <Text key={note} size={200} className={styles.note}>
              {note}
            </Text>
          ))}
        </div>
      )}
    </li>
  );
}

function noteOf(state: Exclude<TemplateState, { of: 'absent' }>, t: Words['t']): string {
  switch (state.of) {
    case 'there':
      return t(TEMPLATES.states.there, state);
    case 'older':
      return t(TEMPLATES.states.older, state);
    case 'older-taken':
      return t(TEMPLATES.states.olderTaken, state);
    case 'taken':
      return t(TEMPLATES.states.taken, state);
  }
}
