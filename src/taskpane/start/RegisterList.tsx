import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Holdings } from '../../actions/recognise';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { RegisterHelp } from '../shell/RegisterHelp';
import { Section } from '../shell/Section';
import { SheetLink } from '../shell/SheetLink';
import { START } from '../words/start';
import type { SheetState } from './sheetStates';
import { StateLine } from './StateLine';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  name: { display: 'inline-flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  actions: { display: 'inline-flex', alignItems: 'center', flexShrink: 0 },
  damaged: { flexBasis: '100%', color: tokens.colorStatusWarningForeground3 },
  count: { color: tokens.colorNeutralForeground3, flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

/** The registers this workbook holds, a sheet each, and how each stands. */
export function RegisterList(props: {
  readonly holdings: Holdings;
  readonly states: ReadonlyMap<string, SheetState>;
}): ReactNode {
  const { holdings, session } = useServices();
  const { job, templates = [] } = useSession();
  const { t } = useWords();
  const styles = useStyles();
  const damagesOf = (sheet: string): number => templates.filter((damage) => damage.sheet === sheet).length;
  return (
    <Section
      heading={t(START.registers)}
      action={
        <span className={styles.actions}>
          <Button
            appearance="subtle"
            size="small"
            disabledFocusable={job !== undefined}
            onClick={() => {
              void session.inspectTemplates();
            }}
          >
            {t(START.templates.check)}
          </Button>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowClockwiseRegular />}
            aria-label={t(START.refresh)}
            title={t(START.refresh)}
            onClick={() => {
              void holdings.refresh();
            }}
          />
        </span>
      }
    >
      <ul className={styles.list}>
        {props.holdings.book.tables.map(({ sheet, register, rows }) => (
          <li key={sheet} className={styles.item}>
            <span className={styles.name}>
              <SheetLink sheet={sheet} />
              <Text size={200} className={styles.count}>
                {register.sheet.kind === 'form' ? t(START.form) : t(START.rows, { count: rows.length })}
              </Text>
              <RegisterHelp register={register} />
            </span>
            <StateLine state={props.states.get(sheet) ?? { of: 'unchecked' }} />
            {damagesOf(sheet) > 0 && (
              <Text size={200} className={styles.damaged}>
                {t(START.templates.damaged, { count: damagesOf(sheet) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
