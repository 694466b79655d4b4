import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../model/finding';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** What stands there, what should, and what lies between. */
export function Facts({ finding }: { readonly finding: Finding }): ReactNode {
  const { t, lang } = useWords();
  const styles = useStyles();
  const facts = [
    { name: CHECK.detail.observed, value: finding.observed?.[lang] },
    { name: CHECK.detail.expected, value: finding.expected?.[lang] },
    { name: CHECK.detail.difference, value: finding.difference?.[lang] },
    // A fix says it too, beside what it replaces.
    { name: CHECK.detail.suggestion, value: finding.fix ? undefined : finding.suggestion },
  ].filter(({ value }) => value !== undefined && value !== '');
  if (facts.length === 0) return null;
  return (
    <dl className={styles.root}>
      {facts.map(({ name, value }) => (
        <Fact key={name.en} name={t(name)} value={value} />
      ))}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | undefined }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
