import type { Json } from '../book/types';

/** The messages between office.js and its host, as JSON texts; names are theirs. */
export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: Json;
}

export interface Reply {
  readonly _messageType: 1;
  /** 0 answers a request, 1 is an event. */
  readonly _responseType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _errorCode: number;
  readonly _data: unknown;
}

export const PATH = { global: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Where an argument is an object: the id of its path, in place; else 0. */
  readonly ReferencedObjectPathIds?: Json;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** Flags of a batch request. */
export const BATCH_FLAGS = { write: 1, readOnly: 4, waitForCellEdit: 64 } as const;

/** Numbers of what `executeMethod` asks for. */
export const DISPATCH = {
  getSelectedData: 64,
  loadSettings: 75,
  saveSettings: 76,
  batch: 93,
  commandCompleted: 94,
} as const;
