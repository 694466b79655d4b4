import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { BOX, SMALL_BOX } from './boxStyles';

const useStyles = makeStyles({
  holder: { position: 'relative', minWidth: 0 },
  input: {
    ...BOX,
    padding: `0 ${tokens.spacingHorizontalS} 0 32px`,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  small: SMALL_BOX,
  icon: {
    position: 'absolute',
    left: '10px',
    top: 'calc(50% - 8px)',
    fontSize: '16px',
    pointerEvents: 'none',
    color: tokens.colorNeutralForeground3,
  },
});

/** A box for words to look for. */
export function SearchField(props: {
  /** Said, and shown while the box is empty. */
  readonly label: string;
  readonly isTool?: boolean;
  readonly value: string;
  readonly onSearch: (words: string) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.holder}>
      <SearchRegular className={styles.icon} />
      <input
        type="search"
        className={mergeClasses(styles.input, props.isTool && styles.small)}
        aria-label={props.label}
        placeholder={props.label}
        value={props.value}
        onChange={({ target }) => {
          props.onSearch(target.value);
        }}
      />
    </div>
  );
}
