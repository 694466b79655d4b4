import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { COVER, type Register } from '../../model/register';
import { useWords } from '../hooks/useWords';
import { SearchField } from '../shell/SearchField';
import { Section } from '../shell/Section';
import { SHELL } from '../words/shell';
import { TEMPLATES } from '../words/templates';
import { grouped } from './groups';
import { RegisterOption } from './RegisterOption';
import { canInsert, type TemplateState } from './templateStates';

export interface Offer {
  readonly register: Register;
  readonly state: TemplateState;
}

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The registers by group, to be searched and picked. */
export function RegisterChoice(props: {
  readonly offers: readonly Offer[];
  readonly picked: ReadonlySet<string>;
  /** Others are picked, so that the cover comes along whether picked or not. */
  readonly isCoverNeeded: boolean;
  readonly onPick: (picked: ReadonlySet<string>) => void;
}): ReactNode {
  const { offers, picked, onPick } = props;
  const { t } = useWords();
  const styles = useStyles();
  const [word, setWord] = useState('');
  const [purposes, setPurposes] = useState(false);
  const states = new Map(offers.map(({ register, state }) => [register.id, state]));
  const possible = offers.filter(({ state }) => canInsert(state)).map(({ register }) => register.id);
  const found = offers.map(({ register }) => register).filter((register) => names(register, word.trim()));
  const all = possible.every((id) => picked.has(id));
  const pick = (ids: readonly string[], isPicked: boolean): void => {
    const next = new Set(picked);
    for (const id of ids) {
      if (isPicked) next.add(id);
      else next.delete(id);
    }
    onPick(next);
  };
  return (
    <div>
      <SearchField label={t(TEMPLATES.search)} value={word} onSearch={setWord} />
      <div className={styles.tools}>
        {possible.length > 0 && (
          <Checkbox
            label={t(SHELL.all)}
            checked={all ? true : picked.size > 0 ? 'mixed' : false}
            onChange={() => {
              pick(possible, !all);
            }}
          />
        )}
        <Checkbox
          label={t(TEMPLATES.purposes)}
          checked={purposes}
          onChange={(_, { checked }) => {
            setPurposes(checked === true);
          }}
        />
      </div>
      {found.length === 0 && (
        <Text as="p" block role="status" className={styles.none}>
          {t(TEMPLATES.noneFound, { word: word.trim() })}
        </Text>
      )}
      {grouped(found).map(({ id, registers }) => (
        <Section key={id} heading={t(TEMPLATES.groups[id])}>
          <ul className={styles.list}>
            {registers.map((register) => (
              <RegisterOption
                key={register.id}
                register={register}
                state={states.get(register.id) ?? { of: 'absent' }}
                showsPurpose={purposes}
                isPicked={picked.has(register.id)}
                comesAlong={register.id === COVER && props.isCoverNeeded}
                onPick={(isPicked) => {
                  pick([register.id], isPicked);
                }}
              />
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

/** Whether a register is called by a word, in either language, by its number, title or sheet. */
const names = ({ number, title, sheet }: Register, word: string): boolean =>
  [number, title.zh, title.en, sheet.name.zh, sheet.name.en].some((each) =>
    each.toLowerCase().includes(word.toLowerCase()),
  );
