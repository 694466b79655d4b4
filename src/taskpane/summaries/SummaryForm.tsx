import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Holdings } from '../../actions/recognise';
import { MONEY_UNITS, type MoneyUnit } from '../../model/money';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { ActionBar } from '../shell/ActionBar';
import { Choice } from '../shell/Choice';
import { NothingYet } from '../shell/NothingYet';
import { SHELL } from '../words/shell';
import { SUMMARIES } from '../words/summaries';
import { SummaryOption } from './SummaryOption';
import { canMake, summaryState } from './summaryStates';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  flush: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Amounts stay in the unit they are kept in, unless another one is chosen. */
const UNITS = ['kept', ...(Object.keys(MONEY_UNITS) as MoneyUnit[])] as const;

/** The summaries of the catalogue, to be picked and made. */
export function SummaryForm({ holdings }: { readonly holdings: Holdings }): ReactNode {
  const { session, catalogue } = useServices();
  const { job } = useSession();
  const { lang, t } = useWords();
  const styles = useStyles();
  /** What the person does not want; all that can be made is offered. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [unit, setUnit] = useState<(typeof UNITS)[number]>('kept');
  const offers = [...catalogue.summaries]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((summary) => ({ summary, state: summaryState(summary, holdings, lang) }));
  const possible = offers.filter(({ state }) => canMake(state)).map(({ summary }) => summary.id);
  const wanted = possible.filter((id) => !left.has(id));
  if (offers.every(({ state }) => state.lack)) {
    return <NothingYet words={t(SUMMARIES.nothing)} className={styles.intro} />;
  }
  return (
    <>
      <Text as="p" block className={styles.intro}>
        {t(SUMMARIES.intro)}
      </Text>
      <Choice
        label={t(SUMMARIES.unit)}
        value={unit}
        options={UNITS}
        wordsOf={(each) => t(each === 'kept' ? SUMMARIES.unitOfRegisters : MONEY_UNITS[each].label)}
        onChoose={setUnit}
      />
      <Checkbox
        className={styles.flush}
        label={t(SHELL.all)}
        checked={wanted.length === possible.length ? true : wanted.length > 0 ? 'mixed' : false}
        onChange={() => {
          setLeft(new Set(wanted.length === possible.length ? possible : []));
        }}
      />
      <ul className={styles.list}>
        {offers.map(({ summary, state }) => (
          <SummaryOption
            key={summary.id}
            summary={summary}
            state={state}
            isPicked={wanted.includes(summary.id)}
            onPick={(isPicked) => {
              const next = new Set(left);
              if (isPicked) next.delete(summary.id);
              else next.add(summary.id);
              setLeft(next);
            }}
            onTurn={
              summary.kind === 'groups' && state.lack === undefined && job === undefined
                ? () => {
                    void session.turn(summary.id, lang);
                  }
                : undefined
            }
          />
        ))}
      </ul>
      <ActionBar
        words={wanted.length > 0 ? t(SUMMARIES.make, { count: wanted.length }) : t(SUMMARIES.choose)}
        isIdle={wanted.length === 0 || job !== undefined}
        onAct={() => {
          void session.summarise(wanted, lang, unit === 'kept' ? undefined : unit);
        }}
      />
    </>
  );
}
