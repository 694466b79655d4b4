import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { BOX, SMALL_BOX } from './boxStyles';

const useStyles = makeStyles({
  root: { minWidth: 0 },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXXS },
  holder: { position: 'relative' },
  select: {
    ...BOX,
    appearance: 'none',
    padding: `0 28px 0 ${tokens.spacingHorizontalS}`,
    textOverflow: 'ellipsis',
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, opacity: 1 },
  },
  small: SMALL_BOX,
  arrow: { position: 'absolute', right: '8px', top: 'calc(50% - 6px)', fontSize: '12px', pointerEvents: 'none' },
  hint: { display: 'block', marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
});

/** One of a few, in the browser's own list: the program's lists of the kit are wider than the narrowest pane. */
export function Choice<T extends string | number>(props: {
  readonly label: string;
  /** The label is said, not shown: the box stands in a row of tools. */
  readonly isTool?: boolean;
  readonly hint?: string | undefined;
  readonly value: T;
  readonly options: readonly T[];
  readonly wordsOf: (option: T) => string;
  readonly isFixed?: boolean;
  readonly onChoose: (option: T) => void;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { isTool = false, hint } = props;
  return (
    <div className={styles.root}>
      {!isTool && (
        <label htmlFor={id} className={styles.label}>
          {props.label}
        </label>
      )}
      <div className={styles.holder}>
        <select
          id={id}
          aria-label={isTool ? props.label : undefined}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          className={mergeClasses(styles.select, isTool && styles.small)}
          disabled={props.isFixed}
          value={props.value}
          onChange={({ target }) => {
            const chosen = props.options.find((option) => String(option) === target.value);
            if (chosen !== undefined) props.onChoose(chosen);
          }}
        >
          {props.options.map((option) => (
            <option key={option} value={option}>
              {props.wordsOf(option)}
            </option>
          ))}
        </select>
        <ChevronDownRegular className={styles.arrow} />
      </div>
      {hint !== undefined && (
        <Text size={200} id={`${id}-hint`} className={styles.hint}>
          {hint}
        </Text>
      )}
    </div>
  );
}
