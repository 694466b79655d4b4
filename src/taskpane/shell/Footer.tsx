import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular, SettingsRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import manifest from '../../../package.json';
import { useWords } from '../hooks/useWords';
import { goTo, openHandbook, type Route } from '../route';
import { SHELL } from '../words/shell';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  ways: { display: 'flex', flexWrap: 'wrap', justifyContent: 'end' },
  brand: { color: tokens.colorNeutralForeground3 },
});

/** Who made the pane, and the ways to the handbook and the settings. */
export function Footer({ route }: { readonly route: Route }): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <footer className={styles.root}>
      <Text size={200} className={styles.brand}>
        {t(SHELL.brand, { version: manifest.version })}
      </Text>
      <span className={styles.ways}>
        <Way is={route === 'handbook'} icon={<QuestionCircleRegular />} to={openHandbook}>
          {t(SHELL.routes.handbook)}
        </Way>
        <Way is={route === 'settings'} icon={<SettingsRegular />} to={goToSettings}>
          {t(SHELL.routes.settings)}
        </Way>
      </span>
    </footer>
  );
}

const goToSettings = (): void => {
  goTo('settings');
};

function Way(props: {
  readonly is: boolean;
  readonly icon: ReactElement;
  readonly to: () => void;
  readonly children: string;
}): ReactNode {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={props.icon}
      aria-current={props.is ? 'page' : undefined}
      onClick={() => {
        props.to();
      }}
    >
      {props.children}
    </Button>
  );
}
