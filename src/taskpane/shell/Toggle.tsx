import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  // Aligned with the words above and below, not with the space around the control.
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Something that is on or off, and what that means. */
export function Toggle(props: {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <Checkbox
        className={styles.box}
        label={props.label}
        checked={props.isOn}
        aria-describedby={id}
        onChange={(_, { checked }) => {
          props.onTurn(checked === true);
        }}
      />
      <Text size={200} id={id} className={styles.hint}>
        {props.hint}
      </Text>
    </div>
  );
}
