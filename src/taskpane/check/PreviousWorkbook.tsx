import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
  file: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Last year's workbook, which a check compares with: chosen from the disk, read here, sent nowhere. */
export function PreviousWorkbook(): ReactNode {
  const { session, openFile } = useServices();
  const { previous } = useSession();
  const { t } = useWords();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File): Promise<void> => {
    await session.compareWith(file.name, async () => openFile(new Uint8Array(await file.arrayBuffer()), file.name));
  };
  return (
    <div className={styles.root}>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={t(CHECK.previous.choose)}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // Choosing the same file again is a change again.
          target.value = '';
          if (file) void choose(file);
        }}
      />
      {previous ? (
        <>
          <Text size={200} className={styles.file}>
            {t(CHECK.previous.chosen, { file: previous.file })}
          </Text>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={t(CHECK.previous.remove)}
            onClick={() => {
              session.compareNoMore();
            }}
          />
        </>
      ) : (
        <Button appearance="transparent" size="small" onClick={() => input.current?.click()}>
          {t(CHECK.previous.choose)}
        </Button>
      )}
    </div>
  );
}
