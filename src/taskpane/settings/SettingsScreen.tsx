import { Checkbox, Field, Link, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import manifest from '../../../package.json';
import { usePreferences } from '../hooks/usePreferences';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { Section } from '../shell/Section';
import { SETTINGS } from '../words/settings';

const LANGUAGES = ['auto', 'zh', 'en'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;
/** The page the build puts beside the pane. */
const NOTICES_PAGE = 'THIRD-PARTY-NOTICES.txt';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL },
  // Aligned with the words above and below, not with the space around the control.
  flush: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  about: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a person chooses for themselves, and what Jiedui is. */
export default function SettingsScreen(): ReactNode {
  const { host, session, workbook } = useServices();
  const { language, theme, choose } = usePreferences();
  const { live } = useSession();
  const { t } = useWords();
  const styles = useStyles();
  return (
    <>
      <div className={styles.fields}>
        <Field label={t(SETTINGS.language)}>
          <Select
            value={language}
            onChange={(_, { value }) => {
              const chosen = LANGUAGES.find((each) => each === value);
              if (chosen) choose({ language: chosen });
            }}
          >
            {LANGUAGES.map((each) => (
              <option key={each} value={each}>
                {t(SETTINGS.languages[each])}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t(SETTINGS.theme)} {...(host.theme() === 'contrast' && { hint: t(SETTINGS.contrast) })}>
          <Select
            value={theme}
            onChange={(_, { value }) => {
              const chosen = THEMES.find((each) => each === value);
              if (chosen) choose({ theme: chosen });
            }}
          >
            {THEMES.map((each) => (
              <option key={each} value={each}>
                {t(SETTINGS.themes[each])}
              </option>
            ))}
          </Select>
        </Field>
        <Field hint={t(workbook.keepsUndo ? SETTINGS.liveHint.keeps : SETTINGS.liveHint.empties)}>
          <Checkbox
            className={styles.flush}
            label={t(SETTINGS.live)}
            checked={live}
            onChange={(_, { checked }) => {
              choose({ live: checked === true });
              session.live(checked === true);
            }}
          />
        </Field>
      </div>
      <Section heading={t(SETTINGS.about)}>
        <div className={styles.about}>
          <Text as="p" block className={styles.line}>
            {t(SETTINGS.version, { version: manifest.version })}
          </Text>
          <Text as="p" block className={styles.line}>
            {t(SETTINGS.privacy)}
          </Text>
          <Link
            as="button"
            onClick={() => {
              host.openLink(new URL(NOTICES_PAGE, document.baseURI).href);
            }}
          >
            {t(SETTINGS.notices)}
          </Link>
        </div>
      </Section>
    </>
  );
}
