import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';
import type { neighboursOf } from './opened';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' },
  ways: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  place: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** The ways out of a finding: back to the list, to the one before, to the one after. */
export function DetailNavigation(props: {
  readonly neighbours: ReturnType<typeof neighboursOf>;
  readonly onBack: () => void;
  readonly onOpen: (position: number) => void;
}): ReactNode {
  const { neighbours, onBack, onOpen } = props;
  const { at, count, previous, next } = neighbours;
  const { t, number } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
        {t(CHECK.detail.back)}
      </Button>
      <span className={styles.ways}>
        <Way label={t(CHECK.detail.previous)} icon={<ChevronLeftRegular />} to={previous} onOpen={onOpen} />
        {at >= 0 && (
          <Text
            size={200}
            className={styles.place}
            aria-label={t(CHECK.detail.place, { at: at + 1, count })}
            role="img"
          >
            {`${number(at + 1)} / ${number(count)}`}
          </Text>
        )}
        <Way label={t(CHECK.detail.next)} icon={<ChevronRightRegular />} to={next} onOpen={onOpen} />
      </span>
    </div>
  );
}

function Way(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly to: number | undefined;
  readonly onOpen: (position: number) => void;
}): ReactNode {
  const { label, icon, to, onOpen } = props;
  return (
    <Button
      appearance="subtle"
      size="small"
      aria-label={label}
      title={label}
      icon={icon}
      disabledFocusable={to === undefined}
      onClick={() => {
        if (to !== undefined) onOpen(to);
      }}
    />
  );
}
