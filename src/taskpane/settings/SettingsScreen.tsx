import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import manifest from '../../../package.json';
import { usePreferences } from '../hooks/usePreferences';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { Choice } from '../shell/Choice';
import { Section } from '../shell/Section';
import { Toggle } from '../shell/Toggle';
import { SETTINGS } from '../words/settings';

const LANGUAGES = ['auto', 'zh', 'en'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;
/** The page the build puts beside the pane. */
const NOTICES_PAGE = 'THIRD-PARTY-NOTICES.txt';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL },
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
        <Choice
          label={t(SETTINGS.language)}
          value={language}
          options={LANGUAGES}
          wordsOf={(each) => t(SETTINGS.languages[each])}
          onChoose={(chosen) => {
            choose({ language: chosen });
          }}
        />
        <Choice
          label={t(SETTINGS.theme)}
          hint={host.theme() === 'contrast' ? t(SETTINGS.contrast) : undefined}
          value={theme}
          options={THEMES}
          wordsOf={(each) => t(SETTINGS.themes[each])}
          onChoose={(chosen) => {
            choose({ theme: chosen });
          }}
        />
        <Toggle
          label={t(SETTINGS.live)}
          hint={t(workbook.keepsUndo ? SETTINGS.liveHint.keeps : SETTINGS.liveHint.empties)}
          isOn={live}
          onTurn={(isOn) => {
            choose({ live: isOn });
            session.live(isOn);
          }}
        />
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
