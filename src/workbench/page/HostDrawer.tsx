import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState, type ReactNode } from 'react';
import type { FaultName } from '../host/faults';
import { useBench, usePart, useSay } from './context';
import { API_LEVELS, PANE_WIDTHS } from './state';
import { FAULT_WORDS, WORDS } from './words';
import { FAULTS } from './faults';

/** The host's own settings: what tells one Excel from another, what can go wrong, what was exchanged. */
export function HostDrawer() {
  const { actions, addin } = useBench();
  const say = useSay();
  const state = usePart((all) => all);
  if (!state.drawerOpen) return null;
  return (
    <aside className="drawer" aria-label={say(WORDS.host)}>
      <div className="pane-title">
        <h2>{say(WORDS.host)}</h2>
        <button
          type="button"
          className="icon-button"
          title={say(WORDS.close)}
          aria-label={say(WORDS.close)}
          onClick={actions.toggleDrawer}
        >
          <Dismiss20Regular />
        </button>
      </div>
      <Choice
        label={say(WORDS.apiLevel)}
        value={state.level}
        choices={API_LEVELS.map((id) => ({ id, label: id === 'newest' ? say(WORDS.newest) : `ExcelApi ${id}` }))}
        choose={actions.setLevel}
      />
      <Choice
        label={say(WORDS.language)}
        value={state.locale}
        choices={[
          { id: 'zh-CN', label: '中文（zh-CN）' },
          { id: 'en-US', label: 'English (en-US)' },
        ]}
        choose={actions.setLocale}
      />
      <Choice
        label={say(WORDS.theme)}
        value={state.theme}
        choices={[
          { id: 'light', label: say(WORDS.light) },
          { id: 'dark', label: say(WORDS.dark) },
        ]}
        choose={actions.setTheme}
      />
      <Choice
        label={say(WORDS.paneWidth)}
        value={state.paneWidth}
        choices={PANE_WIDTHS.map((id) => ({ id, label: `${id} px` }))}
        choose={actions.setPaneWidth}
      />
      <Choice<FaultName | 'none'>
        label={say(WORDS.faults)}
        value={state.fault ?? 'none'}
        choices={[
          { id: 'none', label: say(WORDS.noFault) },
          ...FAULTS.map((id) => ({ id, label: say(FAULT_WORDS[id]) })),
        ]}
        choose={(id) => {
          actions.setFault(id === 'none' ? undefined : id);
        }}
        help={say(WORDS.faultHelp)}
      />
      <Counters />
      <CoauthorEdit />
      <button type="button" className="plain" onClick={addin.restart}>
        {say(WORDS.restart)}
      </button>
    </aside>
  );
}

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly id: T; readonly label: string }[];
  readonly choose: (id: T) => void;
  readonly help?: ReactNode;
}

function Choice<T extends string | number>({ label, value, choices, choose, help }: ChoiceProps<T>) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = choices[event.target.selectedIndex];
          if (chosen) choose(chosen.id);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
      {help && <small>{help}</small>}
    </label>
  );
}

function Counters() {
  const { actions } = useBench();
  const say = useSay();
  const { batches, received, sent } = usePart((state) => state.counted);
  return (
    <fieldset className="counters">
      <legend>{say(WORDS.counters)}</legend>
      <dl>
        <dt>{say(WORDS.batches)}</dt>
        <dd>{batches.toLocaleString('en-US')}</dd>
        <dt>{say(WORDS.sent)}</dt>
        <dd>{received.toLocaleString('en-US')}</dd>
        <dt>{say(WORDS.received)}</dt>
        <dd>{sent.toLocaleString('en-US')}</dd>
      </dl>
      <button type="button" className="plain" onClick={actions.resetCounters}>
        {say(WORDS.reset)}
      </button>
    </fieldset>
  );
}

function CoauthorEdit() {
  const { actions } = useBench();
  const say = useSay();
  const address = usePart((state) => state.address);
  const [text, setText] = useState('');
  return (
    <fieldset>
      <legend>{say(WORDS.coauthor)}</legend>
      <label className="choice">
        <span>{`${say(WORDS.coauthorValue)}（${address}）`}</span>
        <input
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </label>
      <button
        type="button"
        className="plain"
        onClick={() => {
          actions.coauthorEdit(text);
        }}
      >
        {say(WORDS.coauthorEdit)}
      </button>
    </fieldset>
  );
}
