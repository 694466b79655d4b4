import type { Finding } from '../model/finding';
import type { Lang } from '../model/text';
import { countAll, overallVerdict, verdictOf, type FileOutcome } from './outcome';

/** The report as one JSON object; absent fields are left out. Texts in one language, cells with their file. */
export function reportAsJson(outcomes: readonly FileOutcome[], lang: Lang): string {
  const checked = outcomes.flatMap((outcome) => (outcome.status === 'checked' ? [outcome] : []));
  return JSON.stringify(
    {
      verdict: overallVerdict(outcomes),
      counts: countAll(outcomes),
      files: outcomes.map((outcome) => ({
        file: outcome.file,
        status: outcome.status,
        verdict: verdictOf(outcome),
        counts: countAll([outcome]),
        ...(outcome.status === 'unusable' ? { reason: outcome.reason[lang] } : {}),
      })),
      sheets: checked.flatMap(({ file, report }) => [
        ...report.book.tables.map((table) => ({
          file,
          sheet: table.sheet,
          register: table.register.id,
          rows: table.rows.length,
        })),
        ...report.book.unrecognised.map(({ sheet, reason }) => ({ file, sheet, reason })),
      ]),
      findings: checked.flatMap(({ file, findings }) => findings.map((finding) => findingAsJson(finding, file, lang))),
    },
    null,
    2,
  );
}

const findingAsJson = (finding: Finding, file: string, lang: Lang): object => ({
  number: finding.number,
  rule: finding.rule,
  severity: finding.severity,
  file,
  sheet: finding.sheet,
  register: finding.register,
  cell: finding.cell,
  row: finding.row,
  name: finding.name,
  message: finding.message[lang],
  observed: finding.observed,
  expected: finding.expected,
  difference: finding.difference?.[lang],
  related: finding.related.map(({ sheet, cell }) => ({ file, sheet, cell })),
  suggestion: finding.suggestion,
  cause: finding.cause,
});
