import { catalogue } from '../catalogue';
import type { Counts, Finding } from '../model/finding';
import type { Severity } from '../model/rule';
import { fill, type Lang } from '../model/text';
import { countAll, overallVerdict, verdictOf, type FileOutcome } from './outcome';
import { WORDS } from './words';

/** So many addresses of the other side fit a line that is still read; the rest is counted, and all stand in the JSON. */
const SHOWN_CELLS = 8;

/** The report as people read it: the verdict, then findings grouped by file, sheet and rule, with cell addresses. */
export function reportAsText(outcomes: readonly FileOutcome[], lang: Lang): string {
  const lines = [
    fill(WORDS.conclusion[lang], {
      verdict: WORDS.verdict[overallVerdict(outcomes)][lang],
      counts: countsLine(countAll(outcomes), lang),
    }),
  ];
  for (const outcome of outcomes) lines.push(...fileLines(outcome, outcomes.length > 1, lang));
  return lines.join('\n');
}

const countsLine = (counts: Counts, lang: Lang): string =>
  fill(WORDS.counts[lang], {
    error: String(counts.error),
    warning: String(counts.warning),
    advice: String(counts.advice),
  });

function fileLines(outcome: FileOutcome, named: boolean, lang: Lang): string[] {
  const head = named
    ? [
        '',
        fill(WORDS.file[lang], {
          file: outcome.file,
          verdict: WORDS.verdict[verdictOf(outcome)][lang],
          counts: countsLine(countAll([outcome]), lang),
        }),
      ]
    : [];
  if (outcome.status === 'unusable') return [...head, outcome.reason[lang]];
  const { book } = outcome.report;
  const registers = book.tables.map((table) =>
    fill(WORDS.rows[lang], { register: table.register.sheet.name[lang], rows: String(table.rows.length) }),
  );
  const notJudged = book.unrecognised
    .filter(({ reason }) => reason !== 'own')
    .map(({ sheet, reason }) => fill(WORDS.notJudged[lang], { sheet, reason: WORDS.reasons[reason][lang] }));
  return [
    ...head,
    ...(registers.length > 0 ? [registers.join(lang === 'zh' ? '，' : ', ')] : []),
    ...notJudged,
    ...sheetLines(outcome.findings, lang),
  ];
}

function sheetLines(findings: readonly Finding[], lang: Lang): string[] {
  return [...groupBy(findings, (finding) => finding.sheet)].flatMap(([sheet, onSheet]) => [
    '',
    `【${sheet}】`,
    ...[...groupBy(onSheet, (finding) => finding.rule)].flatMap(([, ofRule]) => ruleLines(ofRule, lang)),
  ]);
}

function ruleLines(findings: readonly Finding[], lang: Lang): string[] {
  const [first] = findings;
  if (!first) return [];
  const title = catalogue.rules.find((rule) => rule.rule === first.rule)?.title[lang] ?? '';
  return [
    `  ${first.number} ${severityWord(first.severity, lang)} ${title}`,
    ...findings.flatMap((finding) => findingLines(finding, lang)),
  ];
}

const severityWord = (severity: Severity, lang: Lang): string =>
  lang === 'zh' ? `[${WORDS.severity[severity].zh}]` : `[${WORDS.severity[severity].en}]`;

function findingLines(finding: Finding, lang: Lang): string[] {
  const name = finding.name === undefined ? '' : lang === 'zh' ? `（${finding.name}）` : ` (${finding.name})`;
  const cause = finding.cause === undefined ? '' : `  [${causeWords(finding.cause, lang)}]`;
  const lines = [`    ${finding.cell}${name}  ${finding.message[lang]}${cause}`];
  if (finding.suggestion !== undefined)
    lines.push(`      ${fill(WORDS.suggestion[lang], { value: finding.suggestion })}`);
  if (finding.related.length > 0) {
    const shown = finding.related.slice(0, SHOWN_CELLS).map(({ sheet, cell }) => `${sheet}!${cell}`);
    const rest = finding.related.length - shown.length;
    lines.push(
      `      ${fill(WORDS.related[lang], { cells: shown.join(lang === 'zh' ? '、' : ', ') + (rest > 0 ? ` … (+${rest})` : '') })}`,
    );
  }
  return lines;
}

/** `rule@sheet!cell` in people's words: the rule's number and the place. */
function causeWords(cause: string, lang: Lang): string {
  const [rule = '', place = ''] = cause.split(/@(.*)/s);
  const number = catalogue.rules.find((each) => each.rule === rule)?.number ?? '';
  return fill(WORDS.sharesCause[lang], { number, place });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
