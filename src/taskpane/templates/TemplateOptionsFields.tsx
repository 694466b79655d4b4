import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FIRST_YEAR } from '../../model/column';
import { MONEY_UNITS, type MoneyUnit } from '../../model/money';
import { LANGS, type Lang } from '../../model/text';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { Choice } from '../shell/Choice';
import { Toggle } from '../shell/Toggle';
import { SETTINGS } from '../words/settings';
import { TEMPLATES } from '../words/templates';

/** What the sheets are made for. */
export interface TemplateChoices {
  readonly year: number;
  readonly unit: MoneyUnit;
  readonly language: Lang;
  readonly protect: boolean;
}

const UNITS = Object.keys(MONEY_UNITS) as readonly MoneyUnit[];

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: tokens.spacingHorizontalM },
  more: { '& > summary': { cursor: 'pointer', color: tokens.colorNeutralForeground2 } },
  inner: { display: 'grid', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalS} 0` },
});

/** Year and money unit, and what few people change. */
export function TemplateOptionsFields(props: {
  readonly choices: TemplateChoices;
  readonly languageIsFixed: boolean;
  readonly onChange: (changed: Partial<TemplateChoices>) => void;
}): ReactNode {
  const { choices, languageIsFixed, onChange } = props;
  const { today } = useServices();
  const { t } = useWords();
  const styles = useStyles();
  return (
    <>
      <div className={styles.pair}>
        <Choice
          label={t(TEMPLATES.year)}
          value={choices.year}
          options={yearsFor(choices.year, Number(today().slice(0, 4)))}
          wordsOf={(year) => t(TEMPLATES.yearOption, { year: String(year) })}
          onChoose={(year) => {
            onChange({ year });
          }}
        />
        <Choice
          label={t(TEMPLATES.unit)}
          value={choices.unit}
          options={UNITS}
          wordsOf={(unit) => t(MONEY_UNITS[unit].label)}
          onChoose={(unit) => {
            onChange({ unit });
          }}
        />
      </div>
      <details className={styles.more}>
        <summary tabIndex={0}>{t(TEMPLATES.more)}</summary>
        <div className={styles.inner}>
          <Choice
            label={t(TEMPLATES.language)}
            hint={languageIsFixed ? t(TEMPLATES.languageFixed) : undefined}
            value={choices.language}
            options={LANGS}
            wordsOf={(language) => t(SETTINGS.languages[language])}
            isFixed={languageIsFixed}
            onChoose={(language) => {
              onChange({ language });
            }}
          />
          <Toggle
            label={t(TEMPLATES.protect)}
            hint={t(TEMPLATES.protectHint)}
            isOn={choices.protect}
            onTurn={(protect) => {
              onChange({ protect });
            }}
          />
        </div>
      </details>
    </>
  );
}

/** The years one may choose, the newest first; next year's sheets are made in this one. */
function yearsFor(chosen: number, thisYear: number): readonly number[] {
  const last = Math.max(thisYear + 1, chosen);
  const first = Math.min(FIRST_YEAR, chosen);
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
