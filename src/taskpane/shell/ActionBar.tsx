import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'grid',
    margin: `${tokens.spacingVerticalL} calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingVerticalXL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The one button of a form, in sight wherever one has scrolled to. While it is idle it keeps the focus it has. */
export function ActionBar(props: {
  readonly words: string;
  readonly isIdle: boolean;
  readonly onAct: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button appearance="primary" disabledFocusable={props.isIdle} onClick={props.onAct}>
        {props.words}
      </Button>
    </div>
  );
}
