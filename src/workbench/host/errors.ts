/** What the program says with each error code, and the status it travels with. */
const ERRORS = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [404, 'The API you are trying to use could not be found. It may be available in a newer version.'],
  Conflict: [409, 'Request could not be processed because of a conflict.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidSelection: [400, 'The current selection is invalid for this action.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [409, 'Cannot complete the operation as part of the range is merged.'],
  NotImplemented: [501, 'The requested feature is not implemented.'],
  OperationCellsExceedLimit: [400, 'The attempted operation affects more than the limit of 33554000 cells.'],
  RangeExceedsLimit: [400, 'The cell count in the range has exceeded the maximum supported number.'],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export type ErrorCode = keyof typeof ERRORS;

/** Something the program refuses; the add-in sees it as an error with this code. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: ErrorCode,
    message: string = ERRORS[code][1],
  ) {
    super(message);
  }

  get status(): number {
    return ERRORS[this.code][0];
  }
}

/** @throws {HostError} ItemNotFound when there is nothing */
export function orNotFound<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new HostError('ItemNotFound');
  return found;
}

/** A fault of the host's own is told as one, with what it was. */
export const asHostError = (error: unknown): HostError =>
  error instanceof HostError ? error : new HostError('GeneralException', `The host failed: ${String(error)}`);

/** Errors of a whole message, as numbers of its envelope: none of its actions was run. */
export const MESSAGE_ERRORS = {
  cellEdit: 5004,
  sessionExpired: 5012,
  modalDialog: 5016,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;
