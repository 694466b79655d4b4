import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { printedCell, type JournalCell, type JournalEntry } from '../../actions/fixes/journal';
import { a1 } from '../../model/address';
import { cellRange } from '../../model/ranges';
import { useBeginning } from '../check/useBeginning';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { FIXES } from '../words/fixes';
import { Change } from './Change';
import { useLines } from './lines';
import { Page } from './Page';
import { useJournal } from './useJournal';

/** So many are read at a glance. */
const FIRST = 20;

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  all: { justifySelf: 'start' },
});

/** Every fix that was made in the workbook, the newest first, also those of earlier sessions; each can be undone. */
export default function FixHistory({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { session } = useServices();
  const { t } = useWords();
  const lines = useLines();
  const styles = useStyles();
  const entries = useJournal();
  const { shown, more } = useBeginning(entries ?? [], FIRST);
  const standing = (entries ?? []).filter(({ isUndone }) => !isUndone).length;
  return (
    <Page heading={t(FIXES.history.heading)} back={t(FIXES.preview.back)} onBack={onBack}>
      {(!entries || entries.length === 0) && (
        <Text as="p" block className={styles.words}>
          {t(entries ? FIXES.history.none : FIXES.history.reading)}
        </Text>
      )}
      {standing > 0 && (
        <Button
          size="small"
          className={styles.all}
          icon={<ArrowUndoRegular />}
          onClick={() => {
            void session.undoFixes();
          }}
        >
          {t(FIXES.history.undoAll, { count: standing })}
        </Button>
      )}
      <ul aria-label={t(FIXES.history.heading)} className={lines.list}>
        {shown.map((entry) => (
          <Entry key={entry.entry} entry={entry} />
        ))}
      </ul>
      {more}
    </Page>
  );
}

/** One fix: when, by which rule, where, before and after, and the way back. */
function Entry({ entry: { entry, time, number, cells, isUndone } }: { readonly entry: JournalEntry }): ReactNode {
  const { session, catalogue } = useServices();
  const { t, lang } = useWords();
  const lines = useLines();
  const [first] = cells;
  if (!first) return null;
  const { before, after } = printedCell(first, catalogue);
  const address = addressOf(first) ?? t(FIXES.history.gone);
  const { sheet } = first;
  return (
    <li className={lines.item}>
      <span className={lines.head}>
        {sheet === undefined ? (
          <Text>{address}</Text>
        ) : (
          <Link
            as="button"
            onClick={() => {
              void session.reveal({ sheet, range: cellRange(first.at) });
            }}
          >
            {address}
          </Link>
        )}
        <Text size={200} className={lines.number}>
          {`${number} · ${time}`}
        </Text>
      </span>
      <Change before={before[lang]} after={after} />
      <span className={lines.head}>
        <Text size={200} className={lines.number}>
          {cells.length > 1 ? t(FIXES.history.count, { cells: cells.length }) : ''}
        </Text>
        {isUndone ? (
          <Text size={200}>{t(FIXES.history.undone)}</Text>
        ) : (
          <Button
            size="small"
            aria-label={t(FIXES.history.undoOne, { entry: String(entry), cell: address })}
            onClick={() => {
              void session.undoFixes([entry]);
            }}
          >
            {t(FIXES.history.undo)}
          </Button>
        )}
      </span>
    </li>
  );
}

const addressOf = ({ sheet, at }: JournalCell): string | undefined =>
  sheet === undefined ? undefined : `${sheet}!${a1(at.row, at.column)}`;
