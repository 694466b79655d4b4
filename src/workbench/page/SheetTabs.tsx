import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useRef, useState, type RefObject } from 'react';
import { useBench, usePart, useSay } from './context';
import type { SheetTab } from './state';
import { WORDS } from './words';

/** The tabs of the visible sheets, and what can be done with a sheet. */
export function SheetTabs() {
  const { sheets: verbs } = useBench();
  const say = useSay();
  const sheets = usePart((state) => state.sheets);
  const active = usePart((state) => state.activeSheet);
  const [renaming, setRenaming] = useState<string | undefined>(undefined);
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <nav className="sheet-tabs" aria-label={say(WORDS.sheets)}>
      <SheetMenu menu={menu} rename={setRenaming} />
      <div role="tablist" className="sheet-list" aria-label={say(WORDS.sheets)}>
        {sheets.map((sheet) =>
          renaming === sheet.id ? (
            <NameField
              key={sheet.id}
              sheet={sheet}
              done={() => {
                setRenaming(undefined);
              }}
            />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              className="sheet-tab"
              aria-selected={sheet.id === active}
              style={sheet.color ? { borderBottomColor: sheet.color } : undefined}
              onClick={() => {
                verbs.activateSheet(sheet.id);
              }}
              onDoubleClick={() => {
                setRenaming(sheet.id);
              }}
              onContextMenu={(event) => {
                event.preventDefault();
                verbs.activateSheet(sheet.id);
                menu.current?.setAttribute('open', '');
              }}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="icon-button"
        title={say(WORDS.addSheet)}
        aria-label={say(WORDS.addSheet)}
        onClick={verbs.addSheet}
      >
        <Add20Regular />
      </button>
    </nav>
  );
}

function NameField({ sheet, done }: { readonly sheet: SheetTab; readonly done: () => void }) {
  const { sheets: verbs } = useBench();
  const say = useSay();
  const finish = (name: string): void => {
    done();
    if (name !== sheet.name) verbs.renameSheet(sheet.id, name);
  };
  return (
    <input
      className="sheet-name"
      aria-label={say(WORDS.rename)}
      autoFocus
      defaultValue={sheet.name}
      onFocus={(event) => {
        event.target.select();
      }}
      onBlur={(event) => {
        finish(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') done();
      }}
    />
  );
}

/** Rename, delete, hide, unhide. */
function SheetMenu({
  menu,
  rename,
}: {
  readonly menu: RefObject<HTMLDetailsElement | null>;
  readonly rename: (id: string) => void;
}) {
  const { sheets: verbs } = useBench();
  const say = useSay();
  const active = usePart((state) => state.activeSheet);
  const hidden = usePart((state) => state.hidden);
  const item = (label: string, act: () => void) => (
    <button
      type="button"
      key={label}
      onClick={(event) => {
        event.currentTarget.closest('details')?.removeAttribute('open');
        act();
      }}
    >
      {label}
    </button>
  );
  return (
    <details className="sheet-menu" ref={menu}>
      <summary className="icon-button" title={say(WORDS.sheets)} aria-label={say(WORDS.sheets)}>
        <ChevronDown16Regular />
      </summary>
      <div className="menu up">
        {item(say(WORDS.rename), () => {
          rename(active);
        })}
        {item(say(WORDS.remove), () => {
          verbs.removeSheet(active);
        })}
        {item(say(WORDS.hide), () => {
          verbs.hideSheet(active);
        })}
        {hidden.map((sheet) =>
          item(`${say(WORDS.unhide)}：${sheet.name}`, () => {
            verbs.unhideSheet(sheet.id);
          }),
        )}
      </div>
    </details>
  );
}
