import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { FindingFix } from '../../model/finding';
import { Part } from '../check/Part';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { FIXES } from '../words/fixes';
import { Change } from './Change';

const useStyles = makeStyles({
  words: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

/** How a finding is mended: before and after, for it alone or for all of its kind. */
export function FixPart(props: {
  readonly fix: FindingFix;
  readonly position: number;
  readonly onSameKind: () => void;
}): ReactNode {
  const { fix, position, onSameKind } = props;
  const { session } = useServices();
  const { t, lang } = useWords();
  const styles = useStyles();
  return (
    <Part heading={t(FIXES.heading)}>
      <Change before={fix.before[lang]} after={fix.after[lang]} />
      {fix.cells > 1 && (
        <Text as="p" block size={200} className={styles.words}>
          {t(FIXES.cells, { count: fix.cells })}
        </Text>
      )}
      {!fix.safe && (
        <Text as="p" block size={200} className={styles.words}>
          {t(FIXES.needsLook)}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          icon={<WrenchRegular />}
          onClick={() => {
            void session.fix({ of: 'finding', position });
          }}
        >
          {t(FIXES.fix)}
        </Button>
        <Button size="small" onClick={onSameKind}>
          {t(FIXES.sameKind)}
        </Button>
      </div>
    </Part>
  );
}
