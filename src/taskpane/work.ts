import { HoldingsStore } from '../actions/holdings';
import { Session } from '../actions/session/session';
import { readPreferences } from '../actions/preferences';
import { catalogue } from '../catalogue';
import type { Catalogue } from '../model/catalogue';
import type { Host } from '../model/host';
import type { OpenWorkbook, Workbook } from '../model/workbook';

/** What doors work with, one of each for pane and ribbon together. */
export interface Work {
  readonly session: Session;
  readonly workbook: OpenWorkbook;
  readonly catalogue: Catalogue;
  /** What the workbook holds, kept in mind for screens. */
  readonly holdings: HoldingsStore;
  /** Today where the office is, ISO. */
  readonly today: () => string;
  readonly openFile: OpenFile;
}

/** The workbook of a file a person chose. @throws {WorkbookError} when it is none that can be read */
export type OpenFile = (bytes: Uint8Array, name: string) => Promise<Workbook>;

/** Starts a session over the workbook that is open: the heavy part of the pane, loaded beside its first screen. */
export function startWork(workbook: OpenWorkbook, host: Host, today: () => string, openFile: OpenFile): Work {
  const live = readPreferences(host).live ?? workbook.keepsUndo;
  const session = new Session({ workbook, catalogue, today, live });
  return { session, workbook, catalogue, today, openFile, holdings: new HoldingsStore(workbook, catalogue, session) };
}
