import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { registerOf, type Catalogue } from '../../model/catalogue';
import type { Summary } from '../../model/summary';
import { useServices } from '../hooks/useServices';
import { useWords, type Words } from '../hooks/useWords';
import { SheetLink } from '../shell/SheetLink';
import { SHELL } from '../words/shell';
import { SUMMARIES } from '../words/summaries';
import { canMake, type SummaryState } from './summaryStates';

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  notes: { margin: `0 ${tokens.spacingHorizontalS} 0 32px` },
  note: { display: 'block', color: tokens.colorNeutralForeground3 },
  why: { display: 'block', color: tokens.colorNeutralForeground2 },
  made: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
});

/** One summary to be picked: what it shows, what stands in its way, and when it was last made. */
export function SummaryOption(props: {
  readonly summary: Summary;
  readonly state: SummaryState;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
  /** Makes its PivotTable; absent where it has no rows to turn. */
  readonly onTurn?: (() => void) | undefined;
}): ReactNode {
  const { summary, state } = props;
  const { catalogue } = useServices();
  const { lang, t, day } = useWords();
  const styles = useStyles();
  const id = useId();
  const why = reasonOf(state, catalogue, lang, t);
  return (
    <li className={styles.item}>
      <Checkbox
        label={t(summary.sheet)}
        checked={props.isPicked}
        disabled={!canMake(state)}
        aria-describedby={id}
        onChange={(_, { checked }) => {
          props.onPick(checked === true);
        }}
      />
      <div className={styles.notes}>
        <div id={id}>
          <Text size={200} className={styles.note}>
            {t(summary.purpose)}
          </Text>
          {why !== undefined && (
            <Text size={200} className={styles.why}>
              {why}
            </Text>
          )}
        </div>
        {state.made && (
          <Text size={200} className={styles.made}>
            <span>
              {state.made.date === undefined ? t(SUMMARIES.madeUndated) : t(SHELL.made, { date: day(state.made.date) })}
            </span>
            <SheetLink sheet={state.made.sheet} words={t(SUMMARIES.goToSheet)} />
          </Text>
        )}
        {props.onTurn && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={t(SUMMARIES.turnOf, { sheet: summary.sheet[lang] })}
            onClick={props.onTurn}
          >
            {t(SUMMARIES.turn)}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Why a summary cannot be made, as people read it. */
function reasonOf(
  { lack, taken }: SummaryState,
  catalogue: Catalogue,
  lang: Words['lang'],
  t: Words['t'],
): string | undefined {
  if (lack) {
    if (lack.register === undefined) return t(lack.of === 'absent' ? SUMMARIES.absentAll : SUMMARIES.noRowsAll);
    const register = registerOf(catalogue, lack.register).sheet.name[lang];
    return t(lack.of === 'absent' ? SUMMARIES.absent : SUMMARIES.noRows, { register });
  }
  return taken === undefined ? undefined : t(SUMMARIES.taken, { sheet: taken });
}
