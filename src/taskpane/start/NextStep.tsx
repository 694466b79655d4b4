import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Holdings } from '../../actions/recognise';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { goTo, type Route } from '../route';
import { SHELL } from '../words/shell';
import { START } from '../words/start';
import { nextStep, type Step } from './steps';

/** Where each step is taken; a check is begun on the way. */
const PLACES: Readonly<Record<Step, Route>> = {
  insert: 'templates',
  fill: 'check',
  check: 'check',
  again: 'check',
  look: 'check',
  explain: 'check',
  summarise: 'summaries',
  refresh: 'summaries',
};
const CHECKING: ReadonlySet<Step> = new Set(['fill', 'check', 'again']);

const useStyles = makeStyles({
  root: {
    display: 'grid',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorSubtleBackgroundHover,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  label: { color: tokens.colorNeutralForeground2 },
  what: { margin: 0 },
  or: { marginTop: tokens.spacingVerticalXS },
  why: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** The next sensible step, as one button. */
export function NextStep({ holdings }: { readonly holdings: Holdings }): ReactNode {
  const { session } = useServices();
  const state = useSession();
  const { t } = useWords();
  const styles = useStyles();
  const id = useId();
  const step = nextStep(holdings, state);
  const { what, why, button } = START.steps[step];
  return (
    <section aria-labelledby={id} className={styles.root}>
      <Text size={200} className={styles.label}>
        {t(START.next)}
      </Text>
      <Subtitle2 as="h2" id={id} className={styles.what}>
        {t(what)}
      </Subtitle2>
      <Text as="p" block className={styles.why}>
        {t(why)}
      </Text>
      <Button
        appearance="primary"
        disabledFocusable={state.job !== undefined}
        onClick={() => {
          if (CHECKING.has(step)) void session.check({ of: 'workbook' });
          goTo(PLACES[step]);
        }}
      >
        {t(button)}
      </Button>
      {step === 'explain' && (
        <Button
          appearance="subtle"
          className={styles.or}
          onClick={() => {
            goTo('summaries');
          }}
        >
          {t(SHELL.headings.summaries)}
        </Button>
      )}
    </section>
  );
}
