import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckReport } from '../../actions/checkWorkbook';
import type { FixRequest } from '../../actions/session/fixing';
import type { Scope } from '../../actions/session/state';
import { a1 } from '../../model/address';
import { cellRange } from '../../model/ranges';
import { useBeginning } from '../check/useBeginning';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { ActionBar } from '../shell/ActionBar';
import { FIXES } from '../words/fixes';
import { Change } from './Change';
import { useLines } from './lines';
import { Page } from './Page';
import { useFixes } from './useFixes';

/** So many are read at a glance. */
const FIRST = 20;

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Everything that is about to change, cell by cell, and the button that does it. */
export default function FixPreview(props: {
  readonly report: CheckReport;
  readonly scope: Scope;
  readonly request: FixRequest;
  readonly onBack: () => void;
}): ReactNode {
  const { report, scope, request, onBack } = props;
  const { session } = useServices();
  const { t, lang } = useWords();
  const lines = useLines();
  const styles = useStyles();
  const fixes = useFixes(report, scope, request);
  const all = (fixes ?? []).flatMap(({ rule, cells }) => cells.map((cell) => ({ rule, cell })));
  const { shown, more } = useBeginning(all, FIRST);
  const isEmpty = fixes?.length === 0;
  const heading = !fixes
    ? t(FIXES.preview.working)
    : isEmpty
      ? t(FIXES.preview.none)
      : t(FIXES.preview.heading, { fixes: fixes.length, cells: all.length });
  return (
    <Page heading={heading} back={t(FIXES.preview.back)} onBack={onBack}>
      {!isEmpty && (
        <Text as="p" block size={200} className={styles.words}>
          {t(FIXES.preview.what)}
        </Text>
      )}
      <ul aria-label={t(FIXES.preview.list)} className={lines.list}>
        {shown.map(({ rule, cell }) => {
          const sheet = report.book.tables[cell.table]?.sheet ?? '';
          const address = `${sheet}!${a1(cell.at.row, cell.at.column)}`;
          return (
            <li key={address} className={lines.item}>
              <span className={lines.head}>
                <Link
                  as="button"
                  onClick={() => {
                    void session.revealFound({ sheet, range: cellRange(cell.at) });
                  }}
                >
                  {address}
                </Link>
                <Text size={200} className={lines.number}>
                  {rule.number}
                </Text>
              </span>
              <Change before={cell.before[lang]} after={cell.after[lang]} />
            </li>
          );
        })}
      </ul>
      {more}
      {fixes && !isEmpty && (
        <ActionBar
          words={t(FIXES.preview.apply)}
          isIdle={false}
          onAct={() => {
            void session.fix(request);
            onBack();
          }}
        />
      )}
    </Page>
  );
}
