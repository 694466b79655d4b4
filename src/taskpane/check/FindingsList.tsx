import { makeStyles, tokens } from '@fluentui/react-components';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import { List, type ListImperativeAPI, type RowComponentProps } from 'react-window';
import type { Descriptions } from '../../actions/session/descriptions';
import type { FindingEntry, FindingGroup } from '../../actions/session/view';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';
import { FindingLine } from './FindingLine';
import { GroupLine } from './GroupLine';
import { heightOf, linesOf, type Line } from './lines';

/** Lines a page key moves by. */
const PAGE = 5;
/** Leaps after which a line that does not come is given up. */
const MOST_LEAPS = 30;
/** Pixels of the pane taken as visible before it is measured. */
const DEFAULT_HEIGHT = 480;

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalM,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface RowProps {
  readonly lines: readonly Line[];
  readonly descriptions: Descriptions;
  readonly stops: number;
  readonly onFocus: (index: number) => void;
  readonly onToggle: (key: string) => void;
  readonly onPick: (entry: FindingEntry) => void;
  readonly onShown: (index: number, button: HTMLButtonElement | null) => void;
}

/**
 * Findings under their headings, thousands of them: only those in sight are drawn and put into words. One of its lines
 * is a stop of the Tab key; arrows move between them.
 * @param start the finding the keyboard comes back to
 */
export function FindingsList(props: {
  readonly groups: readonly FindingGroup[];
  readonly descriptions: Descriptions;
  readonly start: number | undefined;
  readonly onPick: (entry: FindingEntry) => void;
}): ReactNode {
  const { groups, descriptions, start, onPick } = props;
  const { t } = useWords();
  const styles = useStyles();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => linesOf(groups, closed), [groups, closed]);
  const { stops, list, moveTo, onFocus, onShown } = useStops(lines, start);
  const toggle = (key: string): void => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const line = lines[stops];
    if (line?.kind === 'group' && event.key === (line.isOpen ? 'ArrowLeft' : 'ArrowRight')) toggle(line.group.key);
    const to = targetOf(event.key, stops, lines);
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to);
  };
  const rowProps = { lines, descriptions, stops, onFocus, onToggle: toggle, onPick, onShown };
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <List
        listRef={list}
        aria-label={t(CHECK.findings)}
        aria-description={t(CHECK.findingsHint)}
        scrollElement="window"
        defaultHeight={DEFAULT_HEIGHT}
        rowComponent={Row}
        rowCount={lines.length}
        rowHeight={heightAt}
        rowProps={rowProps}
      />
    </div>
  );
}

const heightAt = (index: number, { lines }: RowProps): number => heightOf(lines[index]);

function Row(props: RowComponentProps<RowProps>): ReactElement | null {
  const { index, style, ariaAttributes, lines, descriptions, stops, onFocus, onToggle, onPick, onShown } = props;
  const { stale, outdated } = useSession();
  const line = lines[index];
  if (!line) return null;
  const common = {
    tabIndex: index === stops ? 0 : -1,
    buttonRef: (button: HTMLButtonElement | null) => {
      onShown(index, button);
    },
    onFocus: () => {
      onFocus(index);
    },
  };
  return (
    <div {...ariaAttributes} style={style}>
      {line.kind === 'group' ? (
        <GroupLine
          {...common}
          group={line.group}
          isOpen={line.isOpen}
          onToggle={() => {
            onToggle(line.group.key);
          }}
        />
      ) : (
        <FindingLine
          {...common}
          described={descriptions.of(line.entry.position)}
          followers={line.entry.followers}
          stale={stale}
          outdated={outdated}
          onPick={() => {
            onPick(line.entry);
          }}
        />
      )}
    </div>
  );
}

/** Where a key leads from a line; undefined for keys that do not move. */
function targetOf(key: string, from: number, { length }: readonly Line[]): number | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  const step = steps[key];
  return step === undefined ? undefined : Math.max(0, Math.min(length - 1, from + step));
}

/** The line the Tab key stops at, and the focus moving to lines that may not be drawn yet. */
function useStops(
  lines: readonly Line[],
  start: number | undefined,
): {
  readonly stops: number;
  readonly list: RefObject<ListImperativeAPI | null>;
  readonly moveTo: (index: number) => void;
  readonly onFocus: (index: number) => void;
  readonly onShown: (index: number, button: HTMLButtonElement | null) => void;
} {
  const list = useRef<ListImperativeAPI>(null);
  const lineOf = (position: number | undefined): number =>
    lines.findIndex((line) => line.kind === 'finding' && line.entry.position === position);
  const [chosen, setChosen] = useState(() => Math.max(0, lineOf(start)));
  const stops = Math.max(0, Math.min(chosen, lines.length - 1));
  const frame = useRef(0);
  const drawn = useRef(new Map<number, HTMLButtonElement>());
  const wanted = useRef<number | undefined>(start === undefined ? undefined : stops);

  // The list guesses how high it is until it has been laid out that far, so that the first leap may fall short.
  const seek = useCallback((): void => {
    cancelAnimationFrame(frame.current);
    let leaps = 0;
    const leap = (): void => {
      if (wanted.current === undefined || leaps++ === MOST_LEAPS) return;
      list.current?.scrollToRow({ index: wanted.current, align: 'center' });
      frame.current = requestAnimationFrame(leap);
    };
    frame.current = requestAnimationFrame(leap);
  }, []);

  const moveTo = (index: number): void => {
    setChosen(index);
    const button = drawn.current.get(index);
    if (button) {
      button.focus();
      return;
    }
    wanted.current = index;
    seek();
  };
  // One who comes back from a finding goes on where they were.
  useEffect(() => {
    seek();
    return () => {
      cancelAnimationFrame(frame.current);
    };
  }, [seek]);
  const onShown = (index: number, button: HTMLButtonElement | null): void => {
    if (!button) {
      drawn.current.delete(index);
      return;
    }
    drawn.current.set(index, button);
    if (wanted.current !== index) return;
    wanted.current = undefined;
    button.focus();
  };
  return { stops, list, moveTo, onFocus: setChosen, onShown };
}
