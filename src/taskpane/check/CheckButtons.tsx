import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, flexGrow: 1, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

/** Checks all of the workbook, or shows what concerns the sheet one looks at. */
export function CheckButtons({ isFirst }: { readonly isFirst: boolean }): ReactNode {
  const { session } = useServices();
  const { t } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button
        appearance={isFirst ? 'primary' : 'secondary'}
        size={isFirst ? 'medium' : 'small'}
        className={styles.button}
        onClick={() => {
          void session.check({ of: 'workbook' });
        }}
      >
        {t(CHECK.workbook)}
      </Button>
      <Button
        size={isFirst ? 'medium' : 'small'}
        className={styles.button}
        onClick={() => {
          void session.checkSelected('sheet');
        }}
      >
        {t(CHECK.sheet)}
      </Button>
    </div>
  );
}
