import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Damage } from '../../model/damage';
import { groupBy } from '../../model/groups';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { Section } from '../shell/Section';
import { SheetLink } from '../shell/SheetLink';
import { START } from '../words/start';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  sheet: { padding: `${tokens.spacingVerticalXS} 0` },
  damage: { display: 'block', overflowWrap: 'anywhere' },
  todo: { color: tokens.colorNeutralForeground3 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** What the templates have lost, sheet by sheet, and the buttons that put it right. */
export function TemplateDamages({ damages }: { readonly damages: readonly Damage[] }): ReactNode {
  const { session } = useServices();
  const { job } = useSession();
  const { t } = useWords();
  const styles = useStyles();
  const can = (by: Damage['by']): boolean => damages.some((damage) => damage.by === by);
  return (
    <Section heading={t(START.templates.heading, { count: damages.length })}>
      <ul className={styles.list}>
        {[...groupBy(damages, ({ sheet }) => sheet)].map(([sheet, ofSheet]) => (
          <li key={sheet} className={styles.sheet}>
            <SheetLink sheet={sheet} />
            {ofSheet.map(({ kind, by, what, todo }) => (
              <Text key={`${kind} ${by}`} size={200} className={styles.damage}>
                {t(what)} <span className={styles.todo}>{t(todo)}</span>
              </Text>
            ))}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {can('repair') && (
          <Button
            appearance="primary"
            icon={<WrenchRegular />}
            disabledFocusable={job !== undefined}
            onClick={() => {
              void session.repairTemplates(false);
            }}
          >
            {t(START.templates.repair)}
          </Button>
        )}
        {can('formulas') && (
          <Button
            disabledFocusable={job !== undefined}
            onClick={() => {
              void session.repairTemplates(true);
            }}
          >
            {t(START.templates.formulas)}
          </Button>
        )}
      </div>
    </Section>
  );
}
