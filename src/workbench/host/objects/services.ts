import { choice, flag, text } from '../arguments';
import { HostError } from '../errors';
import { isAbove } from '../apiLevels';
import { hostClass, object, type Argument, type Context, type HostClass, type HostObject } from '../registry';
import type { Session } from '../session';
import { plain, record } from './given';
import type { Shell } from './shell';

interface ControlHandle {
  readonly shell: Shell;
  readonly id: string;
}

declare module '../registry' {
  interface HostObjects {
    AddinInternalService: Session;
    AppRuntimeService: Shell;
    AppRuntimePersistenceService: Shell;
    BeforeDocumentCloseNotification: Shell;
    DynamicRibbon: Shell;
    RibbonButton: ControlHandle;
    RibbonTab: ControlHandle;
    ActionService: Shell;
    CustomFunctions: Session;
  }
}

const makeShell = ({ session }: Context): Shell => session.host.shell;
const makeSession = ({ session }: Context): Session => session;

const STATES = ['Inactive', 'Background', 'Visible'] as const;

/** Shortcuts that people change came with a set of their own, which the long-term editions lack. */
function requireShortcuts({ session }: Context): void {
  if (isAbove('Online 1.1', session.host.apiLevel)) throw new HostError('ApiNotFound');
}

function setShortcuts(shell: Shell, value: Argument): void {
  const keys = Object.entries(record(value)).map(([id, key]): [string, string | null] => [
    id,
    key === null ? null : text(key),
  ]);
  shell.setShortcuts(Object.fromEntries(keys));
}

function button(shell: Shell, id: Argument): HostObject<'RibbonButton'> {
  if (!shell.knowsControl(text(id))) throw new HostError('InvalidArgument');
  return object('RibbonButton', { shell, id: text(id) });
}

function tab(shell: Shell, id: Argument): HostObject<'RibbonTab'> {
  if (!shell.knowsTab(text(id))) throw new HostError('InvalidArgument');
  return object('RibbonTab', { shell, id: text(id) });
}

/** What office.js asks of the program besides the workbook: pane, ribbon, shortcuts, functions. */
export const SERVICES: readonly HostClass[] = [
  hostClass('AddinInternalService', {
    created: { name: 'Microsoft.InternalService.AddinInternalService', make: makeSession },
    methods: {
      NotifyActionHandlerReady: (session) => {
        session.actions.becomeReady();
      },
    },
  }),
  hostClass('AppRuntimeService', {
    created: { name: 'Microsoft.AppRuntime.AppRuntimeService', make: makeShell },
    methods: {
      GetAppRuntimeState: (shell) => shell.pane,
      SetAppRuntimeState: (shell, [state]) => {
        shell.showPane(choice(state, STATES) === 'Visible');
      },
    },
  }),
  hostClass('AppRuntimePersistenceService', {
    created: { name: 'Microsoft.AppRuntime.AppRuntimePersistenceService', make: makeShell },
    methods: {
      GetAppRuntimeStartState: (shell) => (shell.startup === 'Load' ? 'Background' : 'Inactive'),
      SetAppRuntimeStartState: (shell, [state]) => {
        shell.setStartup(choice(state, STATES) !== 'Inactive');
      },
    },
  }),
  hostClass('BeforeDocumentCloseNotification', {
    created: {
      name: 'Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification',
      make: makeShell,
    },
    methods: { Enable: () => null, Disable: () => null },
  }),
  hostClass('DynamicRibbon', {
    created: { name: 'Microsoft.DynamicRibbon.DynamicRibbon', make: makeShell },
    methods: {
      GetButton: (shell, [id]) => button(shell, id),
      GetTab: (shell, [id]) => tab(shell, id),
    },
  }),
  hostClass('RibbonButton', {
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: { get: ({ id }) => id },
      Enabled: {
        get: ({ shell, id }) => shell.isEnabled(id),
        set: ({ shell, id }, value) => {
          shell.enable(id, flag(value));
        },
      },
    },
    methods: {
      SetEnabled: ({ shell, id }, [value]) => {
        shell.enable(id, flag(value));
      },
    },
  }),
  hostClass('RibbonTab', {
    identity: ({ id }) => ({ Id: id }),
    properties: { Id: { get: ({ id }) => id } },
    methods: {
      SetVisibility: ({ shell, id }, [value]) => {
        shell.showTab(id, flag(value));
      },
    },
  }),
  hostClass('ActionService', {
    created: { name: 'Microsoft.Office.ActionService', make: makeShell },
    methods: {
      GetShortcuts: (shell, _, context) => {
        requireShortcuts(context);
        return shell.shortcuts;
      },
      AreShortcutsInUse: (shell, [keys], context) => {
        requireShortcuts(context);
        const used = new Set(Object.values(shell.shortcuts));
        const asked = plain(keys);
        return Array.isArray(asked) ? asked.map((key) => typeof key === 'string' && used.has(key)) : [];
      },
      ReplaceShortcuts: (shell, [shortcuts], context) => {
        requireShortcuts(context);
        setShortcuts(shell, shortcuts);
      },
    },
  }),
  hostClass('CustomFunctions', {
    created: { name: 'Microsoft.ExcelServices.CustomFunctions', make: makeSession },
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: (session) => {
        session.functions.becomeReady();
      },
      _GetEnabledFeatures: () => [],
      SetInvocationResults: (session, [results]) => {
        session.functions.accept(plain(results));
      },
      SetInvocationArrayResults: (session, [results]) => {
        session.functions.accept(plain(results));
      },
    },
  }),
];
