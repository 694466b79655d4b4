import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Holdings } from '../../actions/recognise';
import type { Drilled } from '../../actions/rowsBehind';
import { problemOf } from '../../actions/session/problem';
import type { Text as Wording } from '../../model/text';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { Page } from '../fixes/Page';
import { escapeTo } from '../shell/escape';
import { Section } from '../shell/Section';
import { OVERVIEW } from '../words/overview';
import { RowsBehind } from './RowsBehind';

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  ask: { justifySelf: 'start' },
});

const WHY_NOT: Readonly<Record<Exclude<Drilled['of'], 'number'>, Wording>> = {
  'not-ours': OVERVIEW.drill.notOurs,
  'no-number': OVERVIEW.drill.noNumber,
  moved: OVERVIEW.drill.moved,
};

/** Which rows the number selected on a summary sheet is made of; asked as often as one likes. */
export default function DrillDown(props: { readonly holdings: Holdings; readonly onBack: () => void }): ReactNode {
  const { holdings, onBack } = props;
  const { workbook, catalogue, sheetMaking } = useServices();
  const { lang, t } = useWords();
  const styles = useStyles();
  const [drilled, setDrilled] = useState<Drilled>();
  const [problem, setProblem] = useState<Wording>();
  const ask = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const { rowsBehindSelection } = await sheetMaking();
      setDrilled(await rowsBehindSelection(workbook, holdings, catalogue));
    } catch (error) {
      setDrilled(undefined);
      setProblem(problemOf(error).text);
    }
  };
  const why = problem ?? (drilled && drilled.of !== 'number' ? WHY_NOT[drilled.of] : undefined);
  return (
    <div onKeyDown={escapeTo(onBack)}>
      <Page heading={t(OVERVIEW.drill.heading)} back={t(OVERVIEW.drill.back)} onBack={onBack}>
        <Text as="p" block className={styles.words}>
          {t(OVERVIEW.drill.what)}
        </Text>
        <Button
          appearance="primary"
          className={styles.ask}
          onClick={() => {
            void ask();
          }}
        >
          {t(OVERVIEW.drill.ask)}
        </Button>
        <Text as="p" block role="status">
          {why?.[lang] ?? ''}
        </Text>
        {drilled?.of === 'number' && (
          <Section heading={`${drilled.sheet}!${drilled.cell}`}>
            <RowsBehind key={`${drilled.sheet}!${drilled.cell}`} behind={drilled.behind} />
          </Section>
        )}
      </Page>
    </div>
  );
}
