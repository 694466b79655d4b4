import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { useBench, usePart, useSay } from './context';
import { WORDS } from './words';

/**
 * The add-in's page. It lives in a frame from the moment something starts the add-in until it is reloaded, shown or
 * not: commands and functions of a shared runtime run in it without the pane being open.
 */
export function TaskPane() {
  const { addin } = useBench();
  const say = useSay();
  const manifest = usePart((state) => state.manifest);
  const runtime = usePart((state) => state.runtime);
  const open = usePart((state) => state.paneOpen);
  const width = usePart((state) => state.paneWidth);
  if (runtime === 0) return null;
  return (
    <aside className="task-pane" aria-label={say(WORDS.pane)} style={{ width }} hidden={!open}>
      <div className="pane-title">
        <h2>{manifest?.name}</h2>
        <button
          type="button"
          className="icon-button"
          title={say(WORDS.closePane)}
          aria-label={say(WORDS.closePane)}
          onClick={addin.closePane}
        >
          <Dismiss20Regular />
        </button>
      </div>
      <Runtime key={runtime} title={manifest?.name ?? ''} />
    </aside>
  );
}

/** The place of the frame. */
function Runtime({ title }: { readonly title: string }) {
  const { addin } = useBench();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? addin.mountRuntime(place.current, title) : undefined), [addin, title]);
  return <div className="runtime" ref={place} />;
}
