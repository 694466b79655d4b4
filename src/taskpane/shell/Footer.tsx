import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import manifest from '../../../package.json';
import { useWords } from '../hooks/useWords';
import { goTo, type Route } from '../route';
import { SHELL } from '../words/shell';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  brand: { color: tokens.colorNeutralForeground3 },
});

/** Who made the pane, and the way to the settings. */
export function Footer({ route }: { readonly route: Route }): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <footer className={styles.root}>
      <Text size={200} className={styles.brand}>
        {t(SHELL.brand, { version: manifest.version })}
      </Text>
      <Button
        appearance="subtle"
        size="small"
        icon={<SettingsRegular />}
        aria-current={route === 'settings' ? 'page' : undefined}
        onClick={() => {
          goTo('settings');
        }}
      >
        {t(SHELL.routes.settings)}
      </Button>
    </footer>
  );
}
