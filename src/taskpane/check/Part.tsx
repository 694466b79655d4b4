import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** A part of a finding or of a rule under a heading of its own. */
export function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Text as="h3" block weight="semibold" id={id} className={styles.heading}>
        {heading}
      </Text>
      {children}
    </section>
  );
}
