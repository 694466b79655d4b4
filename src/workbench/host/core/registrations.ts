import type { Sheet } from '../../book/sheet';
import { HostError } from '../errors';
import { EVENT, type EventNumber } from '../notices';
import type { ClassDefinition, HostObjects } from '../registry';

type Methods = NonNullable<ClassDefinition<unknown>['methods']>;

/** The private members by which office.js says that somebody listens now or no longer; what they stand for. */
const REGISTRATIONS: Readonly<Record<string, readonly [EventNumber, string]>> = {
  ActivatedEvent: [EVENT.activated, 'onActivated'],
  AddedEvent: [EVENT.added, 'onAdded'],
  CalculatedEvent: [EVENT.calculated, 'onCalculated'],
  DataChangedEvent: [EVENT.changed, 'onChanged'],
  DeactivatedEvent: [EVENT.deactivated, 'onDeactivated'],
  DeletedEvent: [EVENT.deleted, 'onDeleted'],
  EventMoved: [EVENT.moved, 'onMoved'],
  EventNameChanged: [EVENT.nameChanged, 'onNameChanged'],
  EventVisibilityChanged: [EVENT.visibilityChanged, 'onVisibilityChanged'],
  FormatChangedEvent: [EVENT.formatChanged, 'onFormatChanged'],
  ProtectionChangedEvent: [EVENT.protectionChanged, 'onProtectionChanged'],
  RowHiddenChangedEvent: [EVENT.rowHiddenChanged, 'onRowHiddenChanged'],
  SelectionChangedEvent: [EVENT.selectionChanged, 'onSelectionChanged'],
};

/** @param sheetOf the sheet whose events they are; undefined: those of all sheets */
export function registrations<N extends 'Worksheet' | 'WorksheetCollection'>(
  className: N,
  sheetOf: (self: HostObjects[N]) => Sheet | undefined,
): Methods {
  const methods: Record<string, Methods[string]> = {};
  for (const [name, [type, member]] of Object.entries(REGISTRATIONS)) {
    methods[`_Register${name}`] = (self, _, { session }) => {
      if (!session.host.allows(className, member)) throw new HostError('ApiNotFound');
      session.subscriptions.register(type, sheetOf(self as HostObjects[N]));
    };
    methods[`_Unregister${name}`] = (self, _, { session }) => {
      session.subscriptions.unregister(type, sheetOf(self as HostObjects[N]));
    };
  }
  return methods;
}
