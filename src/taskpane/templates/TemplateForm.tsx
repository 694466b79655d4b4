import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Holdings } from '../../actions/recognise';
import { COVER } from '../../model/register';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { ActionBar } from '../shell/ActionBar';
import { isOlderVersion } from '../../template/formPlan';
import { TEMPLATES } from '../words/templates';
import { RegisterChoice } from './RegisterChoice';
import { TemplateOptionsFields, type TemplateChoices } from './TemplateOptionsFields';
import { canInsert, languageThere, templateState } from './templateStates';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM },
  there: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What to insert and for whom, and the button that does it. */
export function TemplateForm({ holdings }: { readonly holdings: Holdings }): ReactNode {
  const { session, catalogue, today } = useServices();
  const { job } = useSession();
  const { lang, t } = useWords();
  const styles = useStyles();
  const [choices, setChoices] = useState<Partial<TemplateChoices>>({});
  const fixed = languageThere(holdings);
  const hasOlder = [...holdings.templates.values()].some(({ version }) => isOlderVersion(version));
  const { year, unit, language, protect }: TemplateChoices = {
    year: holdings.book.year ?? Number(today().slice(0, 4)),
    unit: [...holdings.templates.values()][0]?.unit ?? 'wan',
    protect: false,
    ...choices,
    language: fixed ?? choices.language ?? lang,
  };
  const offers = catalogue.registers.map((register) => ({
    register,
    state: templateState(register, holdings, { year, lang: language }),
  }));
  const possible = offers.filter(({ state }) => canInsert(state)).map(({ register }) => register.id);
  // In a workbook without any, all of them are what most people want.
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    () => new Set(holdings.book.tables.length === 0 ? possible : []),
  );
  const wanted = possible.filter((id) => picked.has(id));
  const inserted = possible.filter((id) => wanted.includes(id) || (id === COVER && wanted.length > 0));
  const insert = (): void => {
    void session
      .insertTemplates({ catalogue, lang: language, year, unit, protect, registersPresent: inserted })
      .then((done) => {
        if (done) setPicked(new Set());
      });
  };
  return (
    <>
      <div className={styles.root}>
        {hasOlder && (
          <Text as="p" block role="status" className={styles.there}>
            {t(TEMPLATES.olderEdition)}
          </Text>
        )}
        {possible.length === 0 && (
          <Text as="p" block role="status" className={styles.there}>
            {t(TEMPLATES.allThere)}
          </Text>
        )}
        <TemplateOptionsFields
          choices={{ year, unit, language, protect }}
          languageIsFixed={fixed !== undefined}
          onChange={(changed) => {
            setChoices((before) => ({ ...before, ...changed }));
          }}
        />
        <RegisterChoice
          offers={offers}
          picked={new Set(inserted)}
          isCoverNeeded={wanted.length > 0}
          onPick={setPicked}
        />
      </div>
      {possible.length > 0 && (
        <ActionBar
          words={inserted.length > 0 ? t(TEMPLATES.insert, { count: inserted.length }) : t(TEMPLATES.choose)}
          isIdle={inserted.length === 0 || job !== undefined}
          onAct={insert}
        />
      )}
    </>
  );
}
