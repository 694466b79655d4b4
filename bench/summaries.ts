import { catalogue } from '../src/catalogue';
import { divisions } from '../src/catalogue/codelists/divisions';
import { projects } from '../src/catalogue/registers/projects';
import { summarise } from '../src/engine/summarise/summarise';
import { codesIn } from '../src/model/codelist';
import type { GroupSummary } from '../src/model/summary';
import type { Book } from '../src/model/table';
import { sideBySide } from './measure';
import { load, type Database, type SummaryPeer } from './peers';
import { keptColumns } from './pivot';
import { line } from './report';

/** Every summary whose rows are projects, in the order of their numbers. */
const SUMMARIES = catalogue.summaries
  .filter((summary): summary is GroupSummary => summary.kind === 'groups' && summary.register === projects.id)
  .sort((one, other) => (one.id < other.id ? -1 : 1));
/** What peers read: a number, or a code's id. */
const KEPT = [
  ...['category', 'sector', 'city', 'banner_code', 'status', 'progress'],
  ...['inv_total', 'src_bj', 'src_nm', 'src_local', 'households', 'people'],
];
/** Rows that peers make as well. */
const GROUPED: readonly string[] = ['total', 'subtotal', 'group'];

/** The full set of summaries of projects, from what is kept after a check. */
export async function summaries(
  book: Book,
  duckdb: Awaited<ReturnType<Database['prepare']>> | undefined,
): Promise<void> {
  const ours = { work: () => SUMMARIES.map((summary) => summarise(book, summary, catalogue)), repeats: 5 };
  const what = `summaries ${SUMMARIES.map(({ id }) => id).join()}`;
  const rows = ours.work().map((table) => table.rows.filter(({ kind }) => GROUPED.includes(kind)).length);
  if (duckdb) {
    sameRows('duckdb', rows, await duckdb.summaries());
    const compared = await sideBySide(ours, { work: duckdb.summaries });
    console.log(line('P6', `${what} vs DuckDB`, compared, { atLeast: 1 }));
  }
  const arquero = (await load<SummaryPeer>('arquero'))?.prepareSummaries(kept(book));
  if (!arquero) return;
  sameRows('arquero', rows, arquero());
  console.log(line('P6', `${what} vs arquero`, await sideBySide(ours, { work: arquero }), { atLeast: 1 }));
}

/** The columns made beforehand, the league of each banner among them. */
function kept(book: Book): Record<string, unknown[]> {
  const columns = keptColumns(book, KEPT);
  const leagues = new Map<unknown, unknown>(codesIn(divisions).map(({ id, parent }) => [id, parent]));
  return { ...columns, league: columns['banner_code']!.map((code) => leagues.get(code) ?? code) };
}

/** Both sides must come to the same groups, or their times say nothing. */
function sameRows(peer: string, ours: readonly number[], theirs: readonly number[]): void {
  if (ours.join() !== theirs.join()) throw new Error(`${ours.join()} rows here, ${theirs.join()} of ${peer}`);
}
