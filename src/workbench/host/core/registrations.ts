import type { Sheet } from '../../book/sheet';
import { EVENT, type EventNumber } from '../notices';
import type { ClassDefinition } from '../registry';

type Methods = NonNullable<ClassDefinition<unknown>['methods']>;

/** The private members by which office.js says that somebody listens now, or no longer. */
const REGISTRATIONS: Readonly<Record<string, EventNumber>> = {
  ActivatedEvent: EVENT.activated,
  AddedEvent: EVENT.added,
  CalculatedEvent: EVENT.calculated,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  DeletedEvent: EVENT.deleted,
  EventMoved: EVENT.moved,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  FormatChangedEvent: EVENT.formatChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  SelectionChangedEvent: EVENT.selectionChanged,
};

/** @param sheetOf the sheet whose events they are; undefined: those of all sheets */
export function registrations<T>(sheetOf: (self: T) => Sheet | undefined): ClassDefinition<T>['methods'] & Methods {
  const methods: Record<string, Methods[string]> = {};
  for (const [name, type] of Object.entries(REGISTRATIONS)) {
    methods[`_Register${name}`] = (self, _, { session }) => {
      session.subscriptions.register(type, sheetOf(self as T));
    };
    methods[`_Unregister${name}`] = (self, _, { session }) => {
      session.subscriptions.unregister(type, sheetOf(self as T));
    };
  }
  return methods;
}
