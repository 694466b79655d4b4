import { coverageOf, type Coverage } from '../actions/coverage';
import { catalogue } from '../catalogue';
import { ruleOf } from '../model/catalogue';
import { ON_TRIAL, type Counts, type Finding } from '../model/finding';
import { groupBy } from '../model/groups';
import { fill, joinWords, text, type Lang } from '../model/text';
import { countAll, overallVerdict, verdictOf, type FileOutcome } from './outcome';
import { WORDS } from './words';

/** So many addresses of the other side fit a line that is still read; the rest is counted, and all stand in the JSON. */
const SHOWN_CELLS = 8;

const TRIAL_MARK = text(`·${ON_TRIAL.zh}`, `, ${ON_TRIAL.en}`);

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
  const coverage = coverageOf(outcome.report, catalogue);
  const registers = coverage.judged.map(({ register, rows }) =>
    fill(WORDS.rows[lang], { register: register[lang], rows: String(rows) }),
  );
  const notJudged = coverage.notJudged.map(({ sheet, reason, nearest }) =>
    [fill(WORDS.notJudged[lang], { sheet, reason: reason[lang] }), ...(nearest ? [nearest[lang]] : [])].join(
      lang === 'zh' ? '，' : '; ',
    ),
  );
  const passedOver = coverage.passedOver.map(({ sheet, headers }) =>
    fill(WORDS.passedOver[lang], { sheet, headers: headers[lang] }),
  );
  return [
    ...head,
    ...(registers.length > 0 ? [registers.join(lang === 'zh' ? '，' : ', ')] : []),
    ...notJudged,
    ...passedOver,
    ...openBalances(coverage, lang),
    ...sheetLines(outcome.findings, lang),
  ];
}

/** Balances of which one side is in the workbook and the other is not, or has no rows: one line. */
function openBalances({ open }: Coverage, lang: Lang): string[] {
  if (open.rules.length === 0) return [];
  const listed = (words: readonly string[]): string => joinWords([...new Set(words)].sort(), lang);
  const registers = listed(open.lacking.map((name) => name[lang]));
  return [fill(WORDS.openBalances[lang], { registers, rules: listed(open.rules) })];
}

/** Findings that share a cause stand in one line under the one that leads: mending that one mends them. */
function sheetLines(findings: readonly Finding[], lang: Lang): string[] {
  const followers = groupBy(findings, (finding) => finding.cause ?? '');
  const leading = followers.get('') ?? [];
  return [...groupBy(leading, (finding) => finding.sheet)].flatMap(([sheet, onSheet]) => [
    '',
    `【${sheet}】`,
    ...[...groupBy(onSheet, (finding) => finding.rule)].flatMap(([, ofRule]) => ruleLines(ofRule, followers, lang)),
  ]);
}

function ruleLines(
  findings: readonly Finding[],
  followers: ReadonlyMap<string, readonly Finding[]>,
  lang: Lang,
): string[] {
  const [first] = findings;
  if (!first) return [];
  const title = ruleOf(catalogue, first.rule)?.title[lang] ?? '';
  return [
    `  ${first.number} [${WORDS.severity[first.severity][lang]}${first.trial ? TRIAL_MARK[lang] : ''}] ${title}`,
    ...findings.flatMap((finding) => [
      ...findingLines(finding, lang),
      ...followerLines(followers.get(`${finding.rule}@${finding.sheet}!${finding.cell}`) ?? [], lang),
    ]),
  ];
}

function findingLines(finding: Finding, lang: Lang): string[] {
  const name = finding.name === undefined ? '' : lang === 'zh' ? `（${finding.name}）` : ` (${finding.name})`;
  const lines = [`    ${finding.cell}${name}  ${finding.message[lang]}`];
  if (finding.suggestion !== undefined) {
    lines.push(`      ${fill(WORDS.suggestion[lang], { value: finding.suggestion })}`);
  }
  for (const { sheet, cell, reason } of finding.suspects ?? []) {
    lines.push(`      ${fill(WORDS.suspect[lang], { cell: `${sheet}!${cell}`, reason: reason[lang] })}`);
  }
  if (finding.related.length > 0) {
    const cells = finding.related.map(({ sheet, cell }) => `${sheet}!${cell}`);
    lines.push(`      ${fill(WORDS.related[lang], { cells: shortList(cells, lang) })}`);
  }
  return lines;
}

/** One line: how often each rule speaks of the same cause, and where it speaks once. */
function followerLines(followers: readonly Finding[], lang: Lang): string[] {
  if (followers.length === 0) return [];
  const rules = [...groupBy(followers, ({ number }) => number)].map(([number, [first, ...more]]) =>
    first && more.length === 0 ? `${number} ${first.sheet}!${first.cell}` : `${number} ×${more.length + 1}`,
  );
  return [`      ${fill(WORDS.sameCause[lang], { list: joinWords(rules, lang) })}`];
}

function shortList(cells: readonly string[], lang: Lang): string {
  const rest = cells.length - SHOWN_CELLS;
  return joinWords(cells.slice(0, SHOWN_CELLS), lang) + (rest > 0 ? ` … (+${rest})` : '');
}
