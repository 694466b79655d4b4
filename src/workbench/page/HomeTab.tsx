import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { TableDeleteColumn20Regular } from '@fluentui/react-icons/svg/table-delete-column';
import { TableDeleteRow20Regular } from '@fluentui/react-icons/svg/table-delete-row';
import { TableInsertColumn20Regular } from '@fluentui/react-icons/svg/table-insert-column';
import { TableInsertRow20Regular } from '@fluentui/react-icons/svg/table-insert-row';
import { TextAlignCenter20Regular } from '@fluentui/react-icons/svg/text-align-center';
import { TextAlignLeft20Regular } from '@fluentui/react-icons/svg/text-align-left';
import { TextAlignRight20Regular } from '@fluentui/react-icons/svg/text-align-right';
import { TextBold20Regular } from '@fluentui/react-icons/svg/text-bold';
import { TextItalic20Regular } from '@fluentui/react-icons/svg/text-italic';
import { TextUnderline20Regular } from '@fluentui/react-icons/svg/text-underline';
import { TextWrap20Regular } from '@fluentui/react-icons/svg/text-wrap';
import type { FluentIcon } from '@fluentui/react-icons';
import type { GridCommand } from '../grid/grid';
import { useBench, useSay } from './context';
import { WORDS, type Words } from './words';

const GROUPS: readonly { readonly words: Words; readonly commands: readonly GridCommand[] }[] = [
  { words: WORDS.history, commands: ['undo', 'redo'] },
  { words: WORDS.font, commands: ['bold', 'italic', 'underline'] },
  { words: WORDS.alignment, commands: ['alignLeft', 'alignCenter', 'alignRight', 'wrap'] },
  { words: WORDS.cells, commands: ['insertRow', 'deleteRow', 'insertColumn', 'deleteColumn'] },
];

const ICONS: Readonly<Record<GridCommand, FluentIcon>> = {
  undo: ArrowUndo20Regular,
  redo: ArrowRedo20Regular,
  bold: TextBold20Regular,
  italic: TextItalic20Regular,
  underline: TextUnderline20Regular,
  alignLeft: TextAlignLeft20Regular,
  alignCenter: TextAlignCenter20Regular,
  alignRight: TextAlignRight20Regular,
  wrap: TextWrap20Regular,
  insertRow: TableInsertRow20Regular,
  deleteRow: TableDeleteRow20Regular,
  insertColumn: TableInsertColumn20Regular,
  deleteColumn: TableDeleteColumn20Regular,
};

/** The built-in tab: what the grid does to the selection. */
export function HomeTab() {
  const { actions } = useBench();
  const say = useSay();
  return GROUPS.map(({ words, commands }) => (
    <div key={commands[0]} role="group" aria-label={say(words)} className="ribbon-group">
      <div className="ribbon-controls small">
        {commands.map((command) => {
          const Icon = ICONS[command];
          return (
            <button
              key={command}
              type="button"
              className="icon-button"
              title={say(WORDS[command])}
              aria-label={say(WORDS[command])}
              onClick={() => {
                actions.gridCommand(command);
              }}
            >
              <Icon />
            </button>
          );
        })}
      </div>
      <div className="ribbon-label" aria-hidden="true">
        {say(words)}
      </div>
    </div>
  ));
}
