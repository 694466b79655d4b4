import type { CodeList } from '../src/model/codelist';
import { codesIn } from '../src/model/codelist';
import { categories } from '../src/catalogue/codelists/categories';
import { divisions } from '../src/catalogue/codelists/divisions';
import { natures } from '../src/catalogue/codelists/natures';
import { projectStatuses } from '../src/catalogue/codelists/project-statuses';
import { sectors } from '../src/catalogue/codelists/sectors';
import { COLUMNS, type Workload } from './workload';

/** What a peer is handed: cells, and the spellings of the lists. */
export interface PeerWorkload extends Pick<Workload, 'rows' | 'ledger'> {
  readonly columns: readonly string[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly cityOf: readonly (readonly [string, string])[];
}

/** A schema library: `prepare` gives the work, which tells the number of rows with a fault. */
export interface CellPeer {
  prepare(workload: PeerWorkload): () => number;
}
export interface Database {
  prepare(workload: PeerWorkload): Promise<{
    readonly ingest: () => Promise<void>;
    readonly query: () => Promise<Map<string, number>>;
    readonly pivot: () => Promise<readonly (readonly unknown[])[]>;
    /** The rows of each summary of projects, in the order of their numbers. */
    readonly summaries: () => Promise<readonly number[]>;
  }>;
}
/** A library that groups; the work tells the number of groups, subtotals and total included. */
export interface PivotPeer {
  preparePivot(kept: Record<string, unknown[]>): () => number;
}

/** A library that makes the summaries of projects; the work tells the rows of each, in the order of their numbers. */
export interface SummaryPeer {
  prepareSummaries(kept: Record<string, unknown[]>): () => readonly number[];
}

/**
 * Loads a peer; undefined, with a word about it, when it could not be installed here. Peers are plain JavaScript, as
 * their users write it, so that checking the product's types never needs them.
 */
export async function load<Peer>(name: string): Promise<Peer | undefined> {
  try {
    return (await import(`./peers/${name}.mjs`)) as Peer;
  } catch (error) {
    console.log(`${name} is skipped: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    return undefined;
  }
}

/** The workload in the words of the peers. */
export function peerWorkload({ rows, ledger }: Workload): PeerWorkload {
  const labels = (list: CodeList, scope?: string): string[] => codesIn(list, scope).map((code) => code.label.zh);
  const names = new Map(codesIn(divisions).map((code) => [code.id, code.label.zh]));
  const banners = codesIn(divisions, 'banner');
  return {
    rows,
    ledger,
    columns: COLUMNS,
    lists: {
      category: labels(categories),
      sector: labels(sectors),
      nature: labels(natures),
      status: labels(projectStatuses),
      banner_code: banners.map((code) => code.id),
    },
    cityOf: banners.map((code) => [code.id, names.get(code.parent ?? '') ?? '']),
  };
}
