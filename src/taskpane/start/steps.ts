import type { Holdings } from '../../actions/recognise';
import type { SessionState } from '../../actions/session/state';
import type { START } from '../words/start';

/** The one thing that makes sense now. */
export type Step = keyof (typeof START)['steps'];

/** What to do next with a workbook: insert, fill in, check, mend, sum up, in this order. */
export function nextStep({ book, summaries }: Holdings, session: SessionState): Step {
  const lists = book.tables.filter(({ register }) => register.sheet.kind === 'list');
  if (book.tables.length === 0) return 'insert';
  if (lists.every(({ rows }) => rows.length === 0)) return 'fill';
  if (!session.report) return 'check';
  if (session.outdated || session.stale.length > 0) return 'again';
  const { error, warning } = session.report.result.findings.counts;
  if (error > 0) return 'look';
  if (warning > 0) return 'explain';
  return summaries.length > 0 ? 'refresh' : 'summarise';
}
