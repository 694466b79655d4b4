import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useBench, usePart, useSay } from './context';
import { WORDS, type Words } from './words';

/** What the program is doing, sums of the selection, and what add-in and host have exchanged. */
export function StatusBar() {
  const say = useSay();
  const mode = usePart((state): Words => {
    if (state.opening) return WORDS.opening;
    if (state.editing) return WORDS.editing;
    if (state.busy) return WORDS.busy;
    return state.calculating ? WORDS.calculating : WORDS.ready;
  });
  const totals = usePart((state) => state.totals);
  const counted = usePart((state) => state.counted);
  return (
    <footer className="status-bar">
      <span className="mode" role="status">
        {say(mode)}
      </span>
      <Message />
      <span className="stretch" />
      {totals && <span>{say(WORDS.average, { value: totals.average })}</span>}
      {totals && <span>{say(WORDS.count, { value: totals.count })}</span>}
      {totals && <span>{say(WORDS.sum, { value: totals.sum })}</span>}
      <span data-counter="batches">{say(WORDS.batchCount, { count: counted.batches })}</span>
      <span data-counter="bytes">
        {say(WORDS.byteCount, { count: (counted.received + counted.sent).toLocaleString('en-US') })}
      </span>
    </footer>
  );
}

function Message() {
  const { actions } = useBench();
  const say = useSay();
  const message = usePart((state) => state.message);
  if (!message) return null;
  return (
    <span className="message" role="alert">
      {say(message.words, message.values)}
      <button type="button" className="icon-button" aria-label={say(WORDS.close)} onClick={actions.dismissMessage}>
        <Dismiss16Regular />
      </button>
    </span>
  );
}
