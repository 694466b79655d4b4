import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXL },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  heading: { margin: 0 },
});

/** A part of a screen under a heading of its own. */
export function Section(props: {
  readonly heading: string;
  /** Stands at the right of the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.root}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.heading}>
          {props.heading}
        </Subtitle2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}
