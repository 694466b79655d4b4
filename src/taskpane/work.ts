import type { CheckReport } from '../actions/checkWorkbook';
import { HoldingsStore } from '../actions/holdings';
import { Session } from '../actions/session/session';
import { sheetMaking } from '../actions/sheetMaking';
import { readPreferences } from '../actions/preferences';
import { catalogue } from '../catalogue';
import type { Calculation } from '../functions/associate';
import type { LastCheck } from '../functions/given';
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
  /** What designs sheets and writes the overview; from here, since most of what it takes is here. */
  readonly sheetMaking: typeof sheetMaking;
}

/**
 * What calculates cell functions, loaded when the first one is called. From here, since most of what it takes is here.
 * @param work to come, as a function may be called before it is there: the findings of its session are counted
 */
export async function loadFunctions(work: Promise<Work>): Promise<Calculation> {
  let session: Session | undefined;
  work.then(
    (started) => {
      session = started.session;
    },
    // The pane says what went wrong; functions do without the findings.
    () => undefined,
  );
  const { calculationOf } = await import(/* webpackChunkName: "functions" */ '../functions/calculation');
  let listed: { readonly of: CheckReport; readonly findings: LastCheck } | undefined;
  const lastCheck = (): LastCheck | undefined => {
    const report = session?.state.report;
    if (!report) return undefined;
    if (listed?.of !== report) listed = { of: report, findings: findingsOf(report) };
    return listed.findings;
  };
  return calculationOf({ catalogue, lastCheck });
}

const findingsOf = ({ book, result: { findings } }: CheckReport): LastCheck =>
  Array.from({ length: findings.size }, (_, position) => ({
    sheet: book.tables[findings.table(position)]?.sheet ?? '',
    severity: findings.rule(position).severity,
  }));

/** The workbook of a file a person chose. @throws {WorkbookError} when it is none that can be read */
export type OpenFile = (bytes: Uint8Array, name: string) => Promise<Workbook>;

/** Starts a session over the workbook that is open: the heavy part of the pane, loaded beside its first screen. */
export function startWork(workbook: OpenWorkbook, host: Host, today: () => string, openFile: OpenFile): Work {
  const live = readPreferences(host).live ?? workbook.keepsUndo;
  const session = new Session({ workbook, catalogue, today, live });
  return {
    session,
    workbook,
    catalogue,
    today,
    openFile,
    sheetMaking,
    holdings: new HoldingsStore(workbook, catalogue, session),
  };
}
