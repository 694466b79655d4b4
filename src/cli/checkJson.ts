import type { CheckReport } from '../actions/checkWorkbook';
import { coverageOf } from '../actions/coverage';
import { catalogue } from '../catalogue';
import type { Finding } from '../model/finding';
import type { UnknownHeader } from '../model/table';
import type { Lang } from '../model/text';
import { countAll, overallVerdict, verdictOf, type FileOutcome } from './outcome';

/**
 * The report as one JSON object; absent fields are left out: a sheet without a register was not judged. Texts in one
 * language, cells with their file. Why a file is unusable stands on standard error.
 */
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
        ...(outcome.status === 'checked' && {
          previous: outcome.report.book.previous?.file,
          openBalances: openBalances(outcome.report, lang),
        }),
      })),
      sheets: checked.flatMap(({ report }) => [
        ...report.book.tables.map(({ sheet, register, rows, facts: { unknownHeaders } }) => ({
          sheet,
          register: register.id,
          rows: rows.length,
          ...(unknownHeaders.length > 0 && { unknownHeaders: unknownHeaders.map(headerAsJson) }),
        })),
        ...report.book.unrecognised.map(({ sheet, reason, nearest }) => ({
          sheet,
          reason,
          ...(nearest && {
            nearest: {
              register: nearest.register.id,
              columns: nearest.named,
              missing: nearest.missing,
              unknownHeaders: nearest.unknown.map(headerAsJson),
            },
          }),
        })),
      ]),
      findings: checked.flatMap(({ file, findings }) => findings.map((finding) => findingAsJson(finding, file, lang))),
    },
    null,
    2,
  );
}

/** Balances that could not be judged, and the sheets they lack; absent when all were. */
function openBalances(report: CheckReport, lang: Lang): object | undefined {
  const { rules, lacking } = coverageOf(report, catalogue).open;
  return rules.length === 0 ? undefined : { numbers: rules, lacking: lacking.map((name) => name[lang]) };
}

const headerAsJson = ({ text: header, near }: UnknownHeader): object => ({ header, near });

const findingAsJson = (finding: Finding, file: string, lang: Lang): object => ({
  number: finding.number,
  rule: finding.rule,
  severity: finding.severity,
  trial: finding.trial,
  file,
  sheet: finding.sheet,
  cell: finding.cell,
  row: finding.row,
  name: finding.name,
  message: finding.message[lang],
  observed: finding.observed?.[lang],
  expected: finding.expected?.[lang],
  difference: finding.difference?.[lang],
  related: finding.related.map(({ sheet, cell }) => ({ file, sheet, cell })),
  suggestion: finding.suggestion,
  suspects: finding.suspects?.map(({ sheet, cell, value, reason }) => ({
    file,
    sheet,
    cell,
    value,
    reason: reason[lang],
  })),
  fix: finding.fix && {
    before: finding.fix.before[lang],
    after: finding.fix.after[lang],
    cells: finding.fix.cells,
    safe: finding.fix.safe,
  },
  cause: finding.cause,
});
