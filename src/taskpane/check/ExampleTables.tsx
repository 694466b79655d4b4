import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ExampleTable } from '../../guide/ruleExamples';
import { useWords } from '../hooks/useWords';

const useStyles = makeStyles({
  // Wide tables scroll by themselves; the pane never does so sideways. The keyboard can scroll what has the focus.
  frame: {
    overflowX: 'auto',
    marginTop: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2 },
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'left',
    minWidth: '3em',
    overflowWrap: 'normal',
  },
  // Numbers and dates are read whole.
  whole: { whiteSpace: 'nowrap' },
});

/** A few rows as they would stand in sheets. @param name what they are an example of, for screen readers */
export function ExampleTables({
  tables,
  name,
}: {
  readonly tables: readonly ExampleTable[];
  readonly name: string;
}): ReactNode {
  return tables.map((table, index) => <Small key={index} table={table} name={name} />);
}

function Small({ table, name }: { readonly table: ExampleTable; readonly name: string }): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const label = table.sheet ? `${name} ${t(table.sheet)}` : name;
  return (
    <div className={styles.frame} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        {table.sheet && <caption className={styles.caption}>{t(table.sheet)}</caption>}
        {table.head.length > 0 && (
          <thead>
            <tr>
              {table.head.map((header, index) => (
                <th key={index} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {t(header)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={mergeClasses(styles.cell, isShort(t(cell)) && styles.whole)}>
                  {t(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Longer texts may take several lines. */
const isShort = (words: string): boolean => words.length <= 18;
