import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** What people read when something inside has failed: what happened and what to do. */
  readonly sentence: string;
  readonly again: string;
  readonly children: ReactNode;
}

/** Holds what fails while it is drawn, says so in one sentence, and offers to try again. React asks for a class here. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { sentence, again, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <Failure
        sentence={sentence}
        again={again}
        onAgain={() => {
          this.setState({ failed: false });
        }}
      />
    );
  }
}

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalM, display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

function Failure(props: {
  readonly sentence: string;
  readonly again: string;
  readonly onAgain: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.root}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{props.sentence}</MessageBarBody>
      </MessageBar>
      <Button onClick={props.onAgain}>{props.again}</Button>
    </div>
  );
}
