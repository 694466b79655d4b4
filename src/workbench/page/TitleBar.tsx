import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { PlugConnected20Regular } from '@fluentui/react-icons/svg/plug-connected';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { useRef } from 'react';
import { useBench, usePart, useSay } from './context';
import { WORDS } from './words';

/** The strip at the top: name of the file, open and save, the way to the host's settings. */
export function TitleBar() {
  const { actions } = useBench();
  const say = useSay();
  const fileName = usePart((state) => state.fileName);
  const drawerOpen = usePart((state) => state.drawerOpen);
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <span className="logo" aria-hidden="true" />
      <h1 className="file-name" title={fileName}>
        {fileName}
      </h1>
      <button type="button" className="on-green" title={say(WORDS.openTip)} onClick={() => input.current?.click()}>
        <FolderOpen20Regular />
        {say(WORDS.open)}
      </button>
      <button type="button" className="on-green" title={say(WORDS.saveTip)} onClick={actions.save}>
        <Save20Regular />
        {say(WORDS.save)}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say(WORDS.openTip)}
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) actions.open(file);
        }}
      />
      <span className="stretch" />
      <span className="program">{say(WORDS.program)}</span>
      <button
        type="button"
        className="on-green"
        title={say(WORDS.hostTip)}
        aria-expanded={drawerOpen}
        onClick={actions.toggleDrawer}
      >
        <PlugConnected20Regular />
        {say(WORDS.host)}
      </button>
    </header>
  );
}
