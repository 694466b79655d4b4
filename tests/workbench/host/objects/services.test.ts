import { startOffice, type OfficeInProcess } from '../../../support/officeHost';
import { CommandError } from '../../../../src/workbench/host/objects/commands';

let page: OfficeInProcess;
beforeEach(async () => {
  page = await startOffice({ apiLevel: '1.14' });
});
afterEach(() => {
  page.dispose();
});

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('buttons of the ribbon', () => {
  it('are done when the add-in says so', async () => {
    const pressed: string[] = [];
    Office.actions.associate('checkSheet', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      setTimeout(() => {
        event.completed();
      }, 10);
    });
    await page.session.commands.invoke('checkSheet', 'Check.Sheet');
    expect(pressed).toEqual(['Check.Sheet']);
  });

  it('fail when the add-in has no such function, or is closed', async () => {
    await expect(page.session.commands.invoke('nobody', 'X')).rejects.toThrow(CommandError);
    Office.actions.associate('waits', () => undefined);
    const waiting = page.session.commands.invoke('waits', 'X');
    page.session.close();
    await expect(waiting).rejects.toThrow(CommandError);
  });

  it('are switched off and on', async () => {
    const { shell } = page.host;
    shell.declare({ controls: ['Clear'], tabs: ['Tab'] });
    await Office.ribbon.requestUpdate({ tabs: [{ id: 'Tab', controls: [{ id: 'Clear', enabled: false }] }] });
    expect(shell.isEnabled('Clear')).toBe(false);
    await Office.ribbon.requestUpdate({
      tabs: [{ id: 'Tab', visible: false, controls: [{ id: 'Clear', enabled: true }] }],
    });
    expect([shell.isEnabled('Clear'), shell.isTabVisible('Tab')]).toEqual([true, false]);
    const unknown = Office.ribbon.requestUpdate({ tabs: [{ id: 'Tab', controls: [{ id: 'X', enabled: false }] }] });
    await expect(unknown).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

it('shortcuts run the action they name', async () => {
  const heard: unknown[] = [];
  Office.actions.associate('clearMarks', (args: unknown) => {
    heard.push(args);
  });
  page.session.actions.invoke('clearMarks', { by: 'key' });
  await moment();
  expect(heard).toEqual([{ by: 'key' }]);
});

describe('the pane', () => {
  it('is shown and hidden by the add-in', async () => {
    await Office.addin.showAsTaskpane();
    expect(page.host.shell.pane).toBe('Visible');
    await Office.addin.hide();
    expect(page.host.shell.pane).toBe('Background');
  });

  it('tells the add-in when it is opened or closed', async () => {
    const heard: string[] = [];
    await moment();
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    page.host.shell.showPane(true);
    await moment();
    page.host.shell.showPane(false);
    await moment();
    expect(heard).toEqual(['Taskpane', 'Hidden']);
    await stop();
    page.host.shell.showPane(true);
    await moment();
    expect(heard).toHaveLength(2);
  });

  it('may be loaded with the document', async () => {
    expect(await Office.addin.getStartupBehavior()).toBe('None');
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect([await Office.addin.getStartupBehavior(), page.host.shell.startup]).toEqual(['Load', 'Load']);
  });
});

describe('shortcuts that people change', () => {
  it('are there on the newest edition only', async () => {
    await expect(Office.actions.replaceShortcuts({ clearMarks: 'Ctrl+Shift+Alt+C' })).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
    page.host.apiLevel = 'newest';
    await Office.actions.replaceShortcuts({ clearMarks: 'Ctrl+Shift+Alt+C' });
    expect(await Office.actions.getShortcuts()).toEqual({ clearMarks: 'Ctrl+Shift+Alt+C' });
    expect(await Office.actions.areShortcutsInUse(['Ctrl+Shift+Alt+C', 'Ctrl+1'])).toEqual([
      { shortcut: 'Ctrl+Shift+Alt+C', inUse: true },
      { shortcut: 'Ctrl+1', inUse: false },
    ]);
  });
});
