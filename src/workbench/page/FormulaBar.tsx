import { useState } from 'react';
import { useBench, usePart, useSay } from './context';
import { WORDS } from './words';

/** Name box and formula bar. While one types, the draft stands; Enter gives it to the cell, Escape drops it. */
export function FormulaBar() {
  const { actions } = useBench();
  const say = useSay();
  const address = usePart((state) => state.address);
  const entry = usePart((state) => state.entry);
  return (
    <div className="formula-bar">
      <Draft
        className="name-box"
        label={say(WORDS.nameBox)}
        value={address}
        commit={(text) => {
          if (actions.goTo(text)) actions.focusGrid();
        }}
      />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <Draft
        className="entry"
        label={say(WORDS.formulaBar)}
        value={entry}
        commit={(text) => {
          actions.enter(text);
          actions.focusGrid();
        }}
      />
    </div>
  );
}

interface DraftProps {
  readonly className: string;
  readonly label: string;
  readonly value: string;
  readonly commit: (text: string) => void;
}

function Draft({ className, label, value, commit }: DraftProps) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  return (
    <input
      className={className}
      aria-label={label}
      spellCheck={false}
      autoComplete="off"
      value={draft ?? value}
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(event) => {
        setDraft(event.target.value);
      }}
      onBlur={() => {
        setDraft(undefined);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && draft !== undefined) commit(draft);
        if (event.key === 'Enter' || event.key === 'Escape') setDraft(undefined);
      }}
    />
  );
}
