import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalL} calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingVerticalXL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The one button of a form, in sight wherever one has scrolled to. While it is idle it keeps the focus it has. */
export function ActionBar(props: {
  readonly words: string;
  readonly hint?: string | undefined;
  readonly isIdle: boolean;
  readonly onAct: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {props.hint !== undefined && (
        <Text as="p" size={200} className={styles.hint}>
          {props.hint}
        </Text>
      )}
      <Button appearance="primary" disabledFocusable={props.isIdle} onClick={props.onAct}>
        {props.words}
      </Button>
    </div>
  );
}
