import { rectName } from '../book/address';
import type { BookEvent } from '../book/events';
import type { Sheet } from '../book/sheet';
import { isCell } from '../book/rect';
import type { Json, Origin, Scalar } from '../book/types';
import { valueType, wireValue } from './core/cells';
import type { RichMessage, Session } from './session';

/** Messages of this category are events of the workbook. */
const EVENTS = 65536;
/** Numbers of the events, and the target under which those of all sheets travel. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;
export type EventNumber = (typeof EVENT)[keyof typeof EVENT];
const ALL_SHEETS = 'Workbook';
/** How late events are told, in ms. */
const DELAY = 5;

interface Notice {
  readonly type: EventNumber;
  readonly sheet: Sheet;
  readonly payload: Readonly<Record<string, Json>>;
  /** Also for those who listen to all sheets, or for them alone. */
  readonly targets: 'both' | 'all';
}

/** Tells an add-in what happened to the workbook, when its batches are done: what it registered for, nothing else. */
export class Notices {
  private waiting: RichMessage[] = [];
  private selected = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How many objects of the add-in listen: each of them registers for itself. */
  private readonly registered = new Map<string, number>();
  private readonly stop: () => void;

  constructor(private readonly session: Session) {
    this.stop = session.host.book.subscribe((event) => {
      this.hear(event);
    });
  }

  /** @param sheet undefined: events of all sheets */
  register(type: EventNumber, sheet: Sheet | undefined): void {
    const key = keyOf(type, sheet?.id ?? ALL_SHEETS);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }
  unregister(type: EventNumber, sheet: Sheet | undefined): void {
    const key = keyOf(type, sheet?.id ?? ALL_SHEETS);
    const others = (this.registered.get(key) ?? 0) - 1;
    if (others > 0) this.registered.set(key, others);
    else this.registered.delete(key);
  }
  /** How many events are registered: what an add-in forgot to remove shows here. */
  get count(): number {
    return this.registered.size;
  }

  /** Tells what waits, soon: answers of batches are read first, as in the program itself. */
  tellSoon(): void {
    if (this.waiting.length === 0 && !this.selected) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (!this.session.busy) this.flush();
    }, DELAY);
  }

  private flush(): void {
    const messages = this.waiting;
    this.waiting = [];
    if (messages.length > 0) this.session.tell(messages);
    if (this.selected) this.session.raise('documentSelectionChanged', {});
    this.selected = false;
  }

  close(): void {
    this.stop();
    clearTimeout(this.timer);
    this.waiting = [];
  }

  private hear(event: BookEvent): void {
    if (!this.session.eventsEnabled) return;
    if (event.type === 'selection') this.selected = true;
    const own = event.origin === 'addin' && this.session.host.acting === this.session;
    const notice = noticeOf(event, own);
    if (notice) this.add(notice);
    if (!this.session.busy) this.tellSoon();
  }

  private add({ type, sheet, payload, targets }: Notice): void {
    const message = { worksheetId: sheet.id, ...payload };
    for (const target of targets === 'both' ? [sheet.id, ALL_SHEETS] : [ALL_SHEETS]) {
      if (this.registered.has(keyOf(type, target))) this.waiting.push({ category: EVENTS, type, target, message });
    }
  }
}

const keyOf = (type: EventNumber, target: string): string => `${type} ${target}`;
const sourceOf = (origin: Origin): string => (origin === 'remote' ? 'Remote' : 'Local');

/** @param own whether this add-in caused it, which only events of values tell */
function noticeOf(event: BookEvent, own: boolean): Notice | undefined {
  const source = sourceOf(event.origin);
  switch (event.type) {
    case 'cells':
      return { type: EVENT.changed, sheet: event.sheet, payload: changed(event, own), targets: 'both' };
    case 'selection': {
      const address = event.areas.map(rectName).join(',');
      return { type: EVENT.selectionChanged, sheet: event.sheet, payload: { address }, targets: 'both' };
    }
    case 'format':
      return {
        type: EVENT.formatChanged,
        sheet: event.sheet,
        payload: { address: rectName(event.rect), source },
        targets: 'both',
      };
    case 'calculated':
      return {
        type: EVENT.calculated,
        sheet: event.sheet,
        payload: { address: rectName(event.rect) },
        targets: 'both',
      };
    case 'activated':
    case 'deactivated':
      return { type: EVENT[event.type], sheet: event.sheet, payload: {}, targets: 'both' };
    case 'added':
    case 'deleted':
      return { type: EVENT[event.type], sheet: event.sheet, payload: { source }, targets: 'all' };
    case 'renamed': {
      const payload = { nameBefore: event.before, nameAfter: event.after, source };
      return { type: EVENT.nameChanged, sheet: event.sheet, payload, targets: 'both' };
    }
    case 'axis':
      return event.axis === 'row' && event.hidden !== undefined
        ? rowsHidden(event.sheet, { address: rectName(event.rect), source }, event.hidden)
        : undefined;
    case 'sheet-state':
      return stateChanged(event.sheet, event.aspect, source);
    default:
      return undefined;
  }
}

const rowsHidden = (sheet: Sheet, where: Readonly<Record<string, Json>>, hidden: boolean): Notice => ({
  type: EVENT.rowHiddenChanged,
  sheet,
  payload: { ...where, changeType: hidden ? 'Hidden' : 'Unhidden' },
  targets: 'both',
});

function stateChanged(sheet: Sheet, aspect: string, source: string): Notice | undefined {
  if (aspect === 'protection') {
    const payload = { isProtected: sheet.state.protection !== undefined, source };
    return { type: EVENT.protectionChanged, sheet, payload, targets: 'both' };
  }
  if (aspect === 'visibility') {
    const payload = { visibilityAfter: sheet.state.visibility, source };
    return { type: EVENT.visibilityChanged, sheet, payload, targets: 'both' };
  }
  return undefined;
}

function changed(event: BookEvent & { type: 'cells' }, own: boolean): Readonly<Record<string, Json>> {
  const address = rectName(event.rect);
  return {
    address,
    changeType: event.change,
    source: sourceOf(event.origin),
    triggerSource: own ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: shiftDirection(event),
    referenceId: `${event.sheet.id}!${address}`,
    ...(event.cell && isCell(event.rect) && details(event.cell.before, event.cell.after)),
  };
}

const details = (before: Scalar, after: Scalar): Readonly<Record<string, Json>> => ({
  valueBefore: wireValue(before, undefined),
  valueAfter: wireValue(after, undefined),
  valueTypeBefore: valueType(before),
  valueTypeAfter: valueType(after),
});

function shiftDirection({ shift }: BookEvent & { type: 'cells' }): string {
  if (!shift) return 'None';
  if (shift.axis === 'row') return shift.count > 0 ? 'ShiftCellDown' : 'ShiftCellUp';
  return shift.count > 0 ? 'ShiftCellRight' : 'ShiftCellLeft';
}
