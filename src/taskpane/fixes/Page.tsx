import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  back: { justifySelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { margin: 0, outlineStyle: 'none', ...typographyStyles.subtitle2 },
});

/** A page one goes to from the findings and comes back from; reading starts at its title. */
export function Page(props: {
  readonly heading: string;
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  // A button that has done its work goes away, and the focus it had with it; never into the pane from the sheet.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  });
  return (
    <section className={styles.root}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        className={styles.back}
        onClick={props.onBack}
      >
        {props.back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {props.heading}
      </h2>
      {props.children}
    </section>
  );
}
