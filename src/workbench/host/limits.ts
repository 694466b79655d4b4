import type { Rect } from '../book/rect';
import { cellsOf } from '../book/rect';
import { HostError } from './errors';

/** The documented limits of the program on the web; tests may set others. */
export interface Limits {
  /** Bytes of one request and of one answer. */
  payload: number;
  /** Cells of one range whose values are read: above it they are null, without an error. */
  readCells: number;
  /** Cells one operation may touch. */
  operationCells: number;
  /** Characters of an address: the rest is cut off without a word. */
  address: number;
  /** Batches waiting at once. */
  queued: number;
}

export const DOCUMENTED_LIMITS: Limits = {
  payload: 5 * 1024 * 1024,
  readCells: 5_000_000,
  operationCells: 33_554_000,
  address: 8192,
  queued: 50,
};

/** @throws {HostError} OperationCellsExceedLimit */
export function assertOperation(rect: Rect, limits: Limits): void {
  if (cellsOf(rect) > limits.operationCells) throw new HostError('OperationCellsExceedLimit');
}

/** An address as the program takes it. */
export const cutAddress = (address: string, limits: Limits): string => address.slice(0, limits.address);
