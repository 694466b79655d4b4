import type { SessionState } from '../../actions/session/state';
import type { Counts } from '../../model/finding';
import type { Book } from '../../model/table';

/** How a register's sheet stands. */
export type SheetState =
  | { readonly of: 'blank' | 'unchecked' | 'changed' }
  /** `counts` may hold advice. */
  | { readonly of: 'passed' | 'found'; readonly counts: Counts };

/** The state of every register's sheet, by its name. */
export function sheetStates(book: Book, session: SessionState): ReadonlyMap<string, SheetState> {
  const counts = countsBySheet(session);
  return new Map(
    book.tables.map(({ sheet, rows }): [string, SheetState] => {
      const counted = counts.get(sheet);
      if (!counted) return [sheet, { of: rows.length === 0 ? 'blank' : 'unchecked' }];
      const changed = session.outdated || session.stale.some((cells) => cells.sheet === sheet);
      if (changed) return [sheet, { of: 'changed' }];
      if (counted.error + counted.warning > 0) return [sheet, { of: 'found', counts: counted }];
      return [sheet, rows.length === 0 ? { of: 'blank' } : { of: 'passed', counts: counted }];
    }),
  );
}

/** Findings of the last check by sheet and severity; sheets it judged and found nothing in have zeros. */
function countsBySheet({ report }: SessionState): ReadonlyMap<string, Counts> {
  const counts = new Map<string, { error: number; warning: number; advice: number }>();
  if (!report) return counts;
  const { book, result } = report;
  const bySheet = book.tables.map(({ sheet }) => {
    const own = counts.get(sheet) ?? { error: 0, warning: 0, advice: 0 };
    counts.set(sheet, own);
    return own;
  });
  for (let position = 0; position < result.findings.size; position++) {
    const own = bySheet[result.findings.table(position)];
    if (own) own[result.findings.rule(position).severity] += 1;
  }
  return counts;
}
