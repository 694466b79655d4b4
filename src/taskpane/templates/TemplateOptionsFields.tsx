import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FIRST_YEAR } from '../../model/column';
import { MONEY_UNITS, type MoneyUnit } from '../../model/money';
import { LANGS, type Lang } from '../../model/text';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
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
  narrow: { minWidth: 0, width: '100%' },
  more: { '& > summary': { cursor: 'pointer', color: tokens.colorNeutralForeground2 } },
  flush: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
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
        <Field label={t(TEMPLATES.year)} className={styles.narrow}>
          <Select
            value={String(choices.year)}
            className={styles.narrow}
            select={{ className: styles.narrow }}
            onChange={(_, { value }) => {
              onChange({ year: Number(value) });
            }}
          >
            {yearsFor(choices.year, Number(today().slice(0, 4))).map((year) => (
              <option key={year} value={year}>
                {t(TEMPLATES.yearOption, { year: String(year) })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t(TEMPLATES.unit)} className={styles.narrow}>
          <Select
            value={choices.unit}
            className={styles.narrow}
            select={{ className: styles.narrow }}
            onChange={(_, { value }) => {
              const unit = UNITS.find((each) => each === value);
              if (unit) onChange({ unit });
            }}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {t(MONEY_UNITS[unit].label)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <details className={styles.more}>
        <summary>{t(TEMPLATES.more)}</summary>
        <div className={styles.inner}>
          <Field label={t(TEMPLATES.language)} {...(languageIsFixed && { hint: t(TEMPLATES.languageFixed) })}>
            <Select
              value={choices.language}
              disabled={languageIsFixed}
              onChange={(_, { value }) => {
                const language = LANGS.find((each) => each === value);
                if (language) onChange({ language });
              }}
            >
              {LANGS.map((language) => (
                <option key={language} value={language}>
                  {t(TEMPLATES.languages[language])}
                </option>
              ))}
            </Select>
          </Field>
          <Field hint={t(TEMPLATES.protectHint)}>
            <Checkbox
              className={styles.flush}
              checked={choices.protect}
              label={t(TEMPLATES.protect)}
              onChange={(_, { checked }) => {
                onChange({ protect: checked === true });
              }}
            />
          </Field>
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
