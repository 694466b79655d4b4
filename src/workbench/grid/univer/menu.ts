import { CommandType, ICommandService, type Injector } from '@univerjs/core';
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/ui';
import type { MenuEntry } from '../grid';

/** Puts the add-in's entries into the menu of the right mouse button. @returns how to take their commands away */
export function addMenu(injector: Injector, entries: readonly MenuEntry[]): () => void {
  const commands = injector.get(ICommandService);
  const added = entries.map(({ id, label, press }, order) => {
    const command = `workbench.menu.${id}`;
    const registered = commands.registerCommand({
      id: command,
      type: CommandType.COMMAND,
      handler: () => {
        press();
        return true;
      },
    });
    const item = { order, menuItemFactory: () => ({ id: command, type: MenuItemType.BUTTON, title: label }) };
    return { command, registered, item };
  });
  const items = Object.fromEntries(added.map(({ command, item }) => [command, item]));
  if (added.length > 0) {
    injector.get(IMenuManagerService).mergeMenu({
      [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.OTHERS]: items as object },
    });
  }
  return () => {
    for (const { registered } of added) registered.dispose();
  };
}
